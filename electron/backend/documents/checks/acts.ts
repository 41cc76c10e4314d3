import type { DocumentWarning } from '../../../../shared/contract/documents.ts'
import type { LegalAct } from '../../../../shared/contract/legalBasis.ts'
import { formatDate, parseDate } from '../../../../shared/values/dates.ts'
import { actKey } from '../../legalBasis/shipped.ts'
import { type Check, placedTexts, warning } from './context.ts'

/** A number with symbols, and the day behind it: `23-QĐ/TW, ngày 30/7/2021`, `59/2023/NĐ-CP ngày 14 tháng 8 năm 2023`. */
const citedAct =
  /(\d+(?:\/\d{4})?[-/][\p{L}\d]+(?:[-/][\p{L}\d]+)+)(?:[^\p{L}\d]{1,3}ngày\s+(\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}\s*(?:[/.-]|năm)\s*\d{4}))?/giu

function actsByKey(acts: readonly LegalAct[]): Map<string, LegalAct> {
  return new Map(acts.filter(({ number }) => number !== '').map((act) => [actKey(act.number), act]))
}

/** Acts that are no longer in force, and acts that are cited with another day than the list has. */
export const actChecks: Check = (context) => {
  const acts = actsByKey(context.acts)
  const found = new Map<string, DocumentWarning>()
  for (const { text, ...place } of placedTexts(context)) {
    for (const [, number = '', typedDay] of text.normalize('NFC').matchAll(citedAct)) {
      const act = acts.get(actKey(number))
      if (!act) continue
      const name = `${act.type} ${act.number}`
      if (act.supersededBy.length > 0) {
        const message = `${name} đã được thay thế bởi ${act.supersededBy.join(', ')}. Viện dẫn văn bản đang có hiệu lực.`
        found.set(`superseded ${number}`, warning(context, 'act.superseded', message, place))
      }
      const day = typedDay ? parseDate(typedDay) : null
      if (!day || !act.issuedOn || day === act.issuedOn) continue
      const surely = act.verified ? '' : ' (ngày trong danh mục chưa được kiểm chứng)'
      const message = `${name} ghi ngày ${formatDate(day)}, trong danh mục là ngày ${formatDate(act.issuedOn)}${surely}. Đối chiếu bản gốc.`
      found.set(`date ${number} ${day}`, warning(context, 'act.otherDate', message, place))
    }
  }
  return [...found.values()]
}
