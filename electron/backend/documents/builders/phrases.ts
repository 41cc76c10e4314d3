import { tidy } from '../../../../shared/text/fold.ts'
import type { Block, RichText } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { longGap, numberWithSymbols, orGap, shortDate } from '../wording.ts'
import type { Person, TeamMember } from './facts.ts'

const roleNames: Record<TeamMember['role'], string> = {
  head: 'Trưởng đoàn',
  deputy: 'Phó Trưởng đoàn',
  member: 'Thành viên',
  secretary: 'Thư ký',
}

/** A role in an inspection team, as it is printed. */
export function roleName(role: TeamMember['role']): string {
  return roleNames[role]
}

/** `Đ/c Nông Văn An, Phó Trưởng ban`; a gap stands for a name or a position that is not known. */
export function comrade({ name, position }: Person): string {
  return `Đ/c ${orGap(name)}, ${orGap(position)}`
}

/** The text with a full stop, unless it has an end mark already. */
export function withFullStop(text: string): string {
  const trimmed = text.trim()
  return /[.!?…:;]$/.test(trimmed) ? trimmed.replace(/[;:]$/, '.') : `${trimmed}.`
}

/** The lines that say something: a fact typed as several lines makes several, list marks in front of them go. */
export function statedLines(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(/\r?\n/))
    .map((line) => tidy(line).replace(/^[-–+•*]\s+/, ''))
    .filter((line) => line !== '')
}

/** Dash items, or one dotted line to be filled in by hand where there is none. */
export function dashItems(texts: readonly string[]): Block[] {
  const lines = statedLines(texts)
  if (lines.length === 0) return [{ kind: 'listItem', marker: 'dash', text: longGap }]
  return lines.map((line) => ({ kind: 'listItem', marker: 'dash', text: withFullStop(line) }))
}

export function paragraph(text: RichText): Block {
  return { kind: 'paragraph', text }
}

/** `Quyết định số 12-QĐ/BCĐ, ngày 03/02/2026` as a document is cited for the first time. */
export function cited(
  typeName: string,
  document: { number: string | null | undefined; issuedOn: string | null | undefined },
  symbols: { type: string; body: string },
  rules: RuleSet,
): string {
  const number = numberWithSymbols(document.number, symbols.type, symbols.body, rules)
  return `${typeName} số ${number}, ngày ${shortDate(document.issuedOn, rules)}`
}
