import { tidy } from '../../../shared/text/fold.ts'
import type { RuleSet } from '../documents/rules.ts'
import { citation } from '../documents/wording.ts'

/** What an act is cited by. */
export interface CitedAct {
  number: string
  /** `Luật`, `Nghị định` */
  type: string
  /** `YYYY-MM-DD` */
  issuedOn: string | null
  issuer: string
  subject: string
}

/** Acts that are called by what they are about: “Luật Khiếu nại”. */
const namedBySubject = /^(luật|bộ luật|pháp lệnh)$/i
/** What a subject says that is done; “về” does not stand before it. */
const doing = /^(quy định chi tiết|hướng dẫn|ban hành|sửa đổi|phê duyệt)(?= |$)/iu

/** The subject without the type of the act, which registers often have once more: “Luật Khiếu nại” of a law. */
function withoutType(subject: string, type: string): string {
  const text = tidy(subject)
  const begins = text.toLocaleLowerCase('vi').startsWith(`${type.toLocaleLowerCase('vi')} `)
  return type !== '' && begins ? text.slice(type.length).trim() : text
}

function smallFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
}

/** ` về phong trào thi đua`, ` quy định chi tiết một số điều`; blank where nothing is known. */
function about(subject: string): string {
  const text = subject.replace(/^(v\/v|về|quy định về)\s+/iu, '')
  if (text === '') return ''
  return doing.test(text) ? ` ${smallFirst(text)}` : ` về ${text}`
}

/**
 * An act as a căn cứ cites it, in the style of the rule set: laws by name, others by what they are about.
 * `Luật Khiếu nại số 02/2011/QH13, ngày 11/11/2011 của Quốc hội`.
 */
export function actCitation({ number, type, issuedOn, issuer, subject }: CitedAct, rules: RuleSet): string {
  const bare = withoutType(subject, type)
  const byName = namedBySubject.test(type)
  const typeName = byName ? `${type} ${bare}`.trim() : type
  const after = byName ? '' : about(bare)
  if (issuedOn) return `${citation({ typeName, number, issuedOn, issuer }, rules)}${after}`.trim()
  return `${typeName} số ${number}${issuer ? ` của ${issuer}` : ''}${after}`.trim()
}
