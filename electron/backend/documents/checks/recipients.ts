import type { DocumentWarning, Facts } from '../../../../shared/contract/documents.ts'
import { foldWords } from '../../../../shared/text/fold.ts'
import { type Check, isBlank, warning } from './context.ts'

/** The facts whose absence these checks tell. */
export const addressFacts = ['to', 'invited', 'archive'] as const

function linesOf(value: Facts[string] | undefined): string[] {
  return Array.isArray(value) ? value.filter((line) => typeof line === 'string') : []
}

/** A recipient without what is said of it in brackets. */
function bare(recipient: string): string {
  return foldWords(recipient.replace(/\([^)]*\)/g, '')).trim()
}

function textAt(value: Facts[string] | undefined, name: string): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ''
  const part = value[name]
  return typeof part === 'string' ? part : ''
}

/** Who must have a notice: the body above the unit, the unit and who follows it up, as records and clerk name them. */
function expectedIn({ derived, facts }: { derived: { facts: Facts }; facts: Facts }): string[] {
  const followedBy = typeof facts.followedBy === 'string' ? facts.followedBy.split(';') : []
  const unit = textAt(facts.unit, 'name')
  // The unit may be told by its own name, or by that of its committee.
  const others = linesOf(derived.facts.recipients).filter((one) => !unit || !bare(one).includes(bare(unit)))
  const all = [...others, unit, ...followedBy]
  return [...new Map(all.filter((one) => !isBlank(one)).map((one) => [bare(one), one.trim()])).values()]
}

/** Row 6 of domain.md §8.7, and letters or invitations to nobody. */
export const recipientChecks: Check = (context) => {
  const { kind, facts } = context.prepared
  const found: DocumentWarning[] = []
  if (kind === 'conclusionNotice') {
    const stated = linesOf(facts.recipients).map(bare)
    for (const recipient of expectedIn(context.prepared)) {
      if (stated.some((one) => one.includes(bare(recipient)))) continue
      const message = `Nơi nhận chưa có ${recipient}. Thông báo phải gửi đơn vị được kiểm tra, cấp trên của đơn vị và đầu mối theo dõi.`
      found.push(warning(context, 'recipients.missing', message, { fact: 'recipients' }))
    }
  }
  const addressees: readonly [string, string][] = [
    ['to', 'Chưa ghi nơi gửi. Ghi cơ quan, đơn vị mà văn bản gửi đến.'],
    ['invited', 'Chưa ghi người được mời. Ghi thành phần mời dự.'],
  ]
  const asked = kind === 'invitation' ? 'invited' : 'to'
  for (const [fact, message] of addressees) {
    if (fact !== asked || !(fact in facts)) continue
    if (linesOf(facts[fact]).every(isBlank))
      found.push(warning(context, 'recipients.nobody', message, { fact }))
  }
  if ('recipients' in facts && isBlank(typeof facts.archive === 'string' ? facts.archive : null)) {
    const message = 'Chưa ghi nơi lưu bản gốc. Ghi nơi lưu, ví dụ Văn phòng Ban Chỉ đạo.'
    found.push(warning(context, 'recipients.noArchive', message, { fact: 'archive' }))
  }
  return found
}
