import type { DocumentWarning } from '../../../../shared/contract/documents.ts'
import type { DocumentKind } from '../../../../shared/documents/kinds.ts'
import { withToneStyle } from '../toneStyle.ts'
import { type Check, type CheckContext, cited, type NamedUnit, placedTexts, warning } from './context.ts'

/** Documents that are about one unit alone. */
const aboutOneUnit: readonly DocumentKind[] = [
  'inspectionMinutes',
  'inspectionRemarks',
  'conclusionNotice',
  'reminderLetter',
]
/** Facts that may name other bodies: who inspects, signs, receives and follows up. */
const mayNameOthers = [
  'team',
  'signer',
  'recipients',
  'attendees',
  'invited',
  'absent',
  'followedBy',
  'reportTo',
  'contact',
  'place',
  'legalBasis',
]
const areas = ['commune', 'ward', 'town', 'district']

/** Words that only a commune has, copied into a document to an office. */
const communeWords =
  /(?<![\p{L}\p{M}])(xóm|thôn|tổ dân phố|ủy ban nhân dân xã|ubnd xã|đảng ủy xã)(?![\p{L}\p{M}])/iu

function comparable(text: string): string {
  return withToneStyle(text, 'new').toLocaleLowerCase('vi').replace(/\s+/g, ' ')
}

/** The units that the document is about: itself, those it was merged from or into, and the bodies above them. */
function ownUnits({ prepared, units }: CheckContext): Set<string> {
  const named = comparable(JSON.stringify(prepared.facts.unit ?? ''))
  const own = new Set(units.filter(({ name }) => named.includes(comparable(name))).map(({ id }) => id))
  for (let size = 0; size < own.size; ) {
    size = own.size
    for (const unit of units) {
      if (unit.successors.some((id) => own.has(id))) own.add(unit.id)
      if (own.has(unit.id)) for (const id of [unit.parentId, ...unit.successors]) if (id !== null) own.add(id)
    }
  }
  return own
}

function isNamed(text: string, name: string): boolean {
  const at = text.indexOf(name)
  if (at < 0) return false
  const around = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`
  return !/[\p{L}\p{M}]/u.test(around)
}

function otherAreas(context: CheckContext): Map<string, NamedUnit> {
  const own = ownUnits(context)
  const ownNames = new Set(context.units.filter(({ id }) => own.has(id)).map(({ name }) => comparable(name)))
  return new Map(
    context.units
      .filter(({ kind, name }) => areas.includes(kind ?? '') && !ownNames.has(comparable(name)))
      .map((unit) => [comparable(unit.name), unit]),
  )
}

/** True where the document is about an office and not about a commune or district. */
function isAboutOffice({ prepared, units }: CheckContext): boolean {
  const named = comparable(JSON.stringify(prepared.facts.unit ?? ''))
  const about = units.filter(({ name }) => named.includes(comparable(name)))
  return about.length > 0 && about.every(({ kind }) => !areas.includes(kind ?? '') && kind !== 'province')
}

/** Row 5 of domain.md §8.7: text that was copied from a document about another unit. */
export const otherUnitChecks: Check = (context) => {
  if (!aboutOneUnit.includes(context.prepared.kind)) return []
  const others = otherAreas(context)
  const found: DocumentWarning[] = []
  const isOffice = isAboutOffice(context)
  for (const { text, ...place } of placedTexts(context)) {
    if (mayNameOthers.includes(place.fact) || place.fact === 'unit') continue
    const said = comparable(text)
    const other = [...others].find(([name]) => isNamed(said, name))?.[1]
    const word = isOffice ? communeWords.exec(said)?.[0] : undefined
    if (other) {
      const message = `Đoạn ${cited(text)} nhắc đến ${other.name}, không phải đơn vị của văn bản này. Kiểm tra có chép từ văn bản khác.`
      found.push(warning(context, 'text.otherUnit', message, place))
    } else if (word) {
      const message = `Đoạn ${cited(text)} có từ “${word}”, chỉ dùng cho cấp xã. Kiểm tra có chép từ văn bản khác.`
      found.push(warning(context, 'text.otherUnit', message, place))
    }
  }
  return found
}
