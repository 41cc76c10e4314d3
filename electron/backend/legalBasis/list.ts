import { sql } from 'kysely'
import type { LegalAct } from '../../../shared/contract/legalBasis.ts'
import { foldWords } from '../../../shared/text/fold.ts'
import type { Queries } from '../database/store.ts'
import { type RuleSet, ruleSet } from '../documents/rules.ts'
import { readSettings } from '../settings/settings.ts'
import { actCitation } from './citation.ts'
import { actKey, type ShippedAct, shippedActs } from './shipped.ts'

/** Notes of the shipped list that a clerk can use, in Vietnamese; the others say where a fact was found. */
function noteOf({ note }: ShippedAct): string | null {
  const inForce = /in force from (\d{2}\/\d{1,2}\/\d{4})/.exec(note)?.[1]
  if (inForce) return `Có hiệu lực từ ngày ${inForce}`
  if (/day is disputed/.test(note))
    return 'Ngày ban hành còn khác nhau giữa các nguồn; đối chiếu bản gốc trước khi viện dẫn'
  const replacedFrom = /said to be replaced from (\d{2}\/\d{1,2}\/\d{4})/.exec(note)?.[1]
  if (replacedFrom)
    return `Có nguồn cho biết đã được thay thế từ ngày ${replacedFrom}; kiểm tra trước khi viện dẫn`
  if (/only for old documents/.test(note)) return 'Chỉ dùng cho văn bản cũ'
  return null
}

function shipped(act: ShippedAct, rules: RuleSet): LegalAct {
  const { number, type, issuer, subject, verified, supersededBy } = act
  const plain = { number, type, issuedOn: act.date, issuer, subject }
  return {
    ...plain,
    note: noteOf(act),
    verified,
    supersededBy,
    recordId: null,
    citation: actCitation(plain, rules),
  }
}

async function ownActs(queries: Queries, rules: RuleSet): Promise<LegalAct[]> {
  const rows = await queries
    .selectFrom('document as d')
    .leftJoin('document as s', 's.id', 'd.supersededById')
    .select(['d.id', 'd.number', 'd.kind', 'd.issuedOn', 'd.issuer', 'd.subject'])
    .select(sql<string | null>`coalesce(s."number", s."subject")`.as('successor'))
    .where('d.direction', '=', 'reference')
    .where('d.deletedAt', 'is', null)
    .execute()
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return rows.map((row) => {
    const plain = {
      number: text(row.number),
      type: text(row.kind),
      issuedOn: text(row.issuedOn) || null,
      issuer: text(row.issuer),
      subject: text(row.subject),
    }
    const supersededBy = row.successor === null ? [] : [row.successor]
    return {
      ...plain,
      note: null,
      verified: true,
      supersededBy,
      recordId: row.id,
      citation: actCitation(plain, rules),
    }
  })
}

/**
 * All acts that documents cite: the office's own references, and the shipped list without those that the office has
 * itself, cited in the style of the office's rule set. Those in force come first, the newest first.
 */
export async function allActs(queries: Queries, resourcesFolder: string): Promise<LegalAct[]> {
  const rules = ruleSet(resourcesFolder, (await readSettings(queries)).ruleSet)
  const own = await ownActs(queries, rules)
  const ownKeys = new Set(own.filter(({ number }) => number !== '').map(({ number }) => actKey(number)))
  const others = shippedActs(resourcesFolder).filter(({ number }) => !ownKeys.has(actKey(number)))
  return [...own, ...others.map((act) => shipped(act, rules))].sort(
    (one, other) =>
      Number(one.supersededBy.length > 0) - Number(other.supersededBy.length > 0) ||
      (other.issuedOn ?? '').localeCompare(one.issuedOn ?? ''),
  )
}

/** The acts whose number, type, issuer or subject has all words of the search, marks aside. */
export async function findActs(
  queries: Queries,
  resourcesFolder: string,
  search: string,
): Promise<LegalAct[]> {
  const words = foldWords(search).split(' ').filter(Boolean)
  return (await allActs(queries, resourcesFolder)).filter(({ number, type, issuer, subject }) => {
    const text = foldWords(`${number} ${type} ${issuer} ${subject}`)
    return words.every((word) => text.includes(word))
  })
}
