import { tidy } from '../../../../shared/text/fold.ts'
import { precisionOf } from '../../../../shared/values/dates.ts'
import type { Block, RichText } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import {
  citation,
  longGap,
  numberWithSymbols,
  orGap,
  romanNumber,
  sentenceStart,
  shortDate,
} from '../wording.ts'
import {
  type CitedFacts,
  type OfficeFacts,
  type Person,
  roleNames,
  type TeamFacts,
  type TeamMember,
} from './facts.ts'

/** A role in an inspection team, as it is printed. */
export function roleName(role: TeamMember['role']): string {
  return roleNames[role]
}

/** `Đ/c Nông Văn An, Phó Trưởng ban`; a gap stands for a name or a position that is not known. */
export function comrade({ name, position }: Person): string {
  const who = tidy(name).replace(/^(đ\/c|đồng chí)(\s*:\s*|\s+)/iu, '')
  // Where only the position is known, the person is named by it.
  if (who === '' && tidy(position ?? '') !== '') return `Đ/c ${orGap(position)}`
  return `Đ/c ${orGap(who)}, ${orGap(position)}`
}

/** People as a list, each line a sentence of its own. */
export function peopleItems(people: readonly Person[]): Block[] {
  return people.map((one) => dash(withFullStop(comrade(one))))
}

/** Who is absent, and why. */
export function absentItems(absent: readonly (Person & { reason?: string | null | undefined })[]): Block[] {
  return absent.map(({ name, position, reason }) => {
    // Of those who are away the position may be left out.
    const who =
      tidy(name) !== '' && tidy(position ?? '') === '' ? `Đ/c ${tidy(name)}` : comrade({ name, position })
    return dash(withFullStop(`${who}; lý do: ${orGap(reason)}`))
  })
}

/** A member of a team with the role, and what he or she looks after: `…, Thư ký (phân công: ghi biên bản)`. */
export function memberText(member: TeamMember): string {
  const assignment = tidy(member.assignment ?? '')
  const who = `${comrade(member)}, ${roleName(member.role)}`
  return assignment ? `${who} (phân công: ${assignment})` : who
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
  return lines.map((line) => ({ kind: 'listItem', marker: 'dash', text: withFullStop(sentenceStart(line)) }))
}

export function paragraph(text: RichText): Block {
  return { kind: 'paragraph', text }
}

/** `Địa điểm: Hội trường Tỉnh ủy.` with the label bold; the label alone where its text follows as a list. */
export function labelled(label: string, text?: string): Block {
  if (text === undefined) return paragraph([{ text: `${label}:`, bold: true }])
  return paragraph([{ text: `${label}: `, bold: true }, { text: withFullStop(text) }])
}

export function heading(level: 1 | 2 | 3, ordinals: readonly number[], text: string): Block {
  return { kind: 'heading', level, ordinals, text: sentenceStart(text) }
}

export function dash(text: RichText): Block {
  return { kind: 'listItem', marker: 'dash', text }
}

/** Items numbered 1, 2, 3 … that close with semicolons, the last with a full stop. */
export function numberedItems(lines: readonly string[]): Block[] {
  return lines.map((line, index) => ({
    kind: 'listItem',
    marker: 'number',
    ordinal: index + 1,
    text: line.replace(/[;.]$/, '') + (index === lines.length - 1 ? '.' : ';'),
  }))
}

const divisionWords = [
  ['phần', 'part'],
  ['chương', 'chapter'],
  ['mục', 'section'],
] as const
const divisionLine = /^(phần|chương|mục)\s+([ivxl]+|\d{1,2})\s*[.:–-]\s*(.*)$/iu

/** `Chương II. Tổ chức thực hiện` as a division; null where the line is none. */
function divisionOf(line: string): Block | null {
  const [, word = '', ordinal = '', text = ''] = divisionLine.exec(tidy(line)) ?? []
  const of = divisionWords.find(([name]) => name === word.toLocaleLowerCase('vi'))?.[1]
  if (of === undefined) return null
  return {
    kind: 'division',
    of,
    ordinal: /^\d+$/.test(ordinal) ? Number(ordinal) : romanNumber(ordinal),
    text,
  }
}

/**
 * Text as it was typed: a line that begins with a dash is an item of a list, `Chương II. …` a division, any other a
 * paragraph.
 */
export function typedBlocks(lines: readonly string[]): Block[] {
  const stated = lines.flatMap((line) => line.split(/\r?\n/)).filter((line) => tidy(line) !== '')
  if (stated.length === 0) return [paragraph(longGap)]
  return stated.flatMap((line) => {
    const division = divisionOf(line)
    if (division) return [division]
    const texts = statedLines([line])
    return /^\s*[-–•*]\s/.test(line) ? texts.map(dash) : texts.map((text) => paragraph(text))
  })
}

/** The first and only text that is stated, or the usual one. */
export function statedOr(text: string | null | undefined, usual: string): string {
  return tidy(text ?? '') || usual
}

/** What a document is about, or the usual; the words “về việc” come before it anyway, so typed ones go. */
export function subjectOr(text: string | null | undefined, usual: string): string {
  return statedOr(text?.trim().replace(/^(v\/v|về việc|việc)\s+/iu, ''), usual)
}

/** `Quyết định số 12-QĐ/BCĐ, ngày 03/02/2026` as a document is cited for the first time. */
export function cited(
  typeName: string,
  document: CitedFacts,
  symbols: { type: string; body: string },
  rules: RuleSet,
): string {
  const number = numberWithSymbols(document.number, symbols.type, symbols.body, rules)
  return citation({ typeName, number, issuedOn: document.issuedOn }, rules)
}

/** The decision that set a team up and the plan that it carries out, as they are cited. */
export function citedSources(team: TeamFacts, office: OfficeFacts, rules: RuleSet) {
  const source = (
    typeName: string,
    type: string,
    number: TeamFacts['planNumber'],
    issuedOn: TeamFacts['planOn'],
  ) => cited(typeName, { number, issuedOn }, { type, body: office.shortName }, rules)
  return {
    decision: source('Quyết định', 'QĐ', team.decisionNumber, team.decisionOn),
    plan: source('Kế hoạch', 'KH', team.planNumber, team.planOn),
  }
}

/** `từ ngày 05/5/2026 đến ngày 29/5/2026` */
export function daysText(
  from: string | null | undefined,
  to: string | null | undefined,
  rules: RuleSet,
): string {
  return `từ ngày ${shortDate(from, rules)} đến ngày ${shortDate(to, rules)}`
}

/** A partial date within a sentence, a day with its word: `ngày 05/5/2026`, `tháng 3/2026`. */
export function dateInSentence(date: string | null | undefined, rules: RuleSet): string {
  const text = shortDate(date, rules)
  return !date || precisionOf(date) === 'day' ? `ngày ${text}` : text
}

/** The period that is looked at: `từ tháng 01/2020 đến thời điểm kiểm tra`; without an end it reaches to the inspection. */
export function scopeText(
  { scopeFrom, scopeTo }: { scopeFrom?: string | null | undefined; scopeTo?: string | null | undefined },
  rules: RuleSet,
): string {
  const from = scopeFrom ? dateInSentence(scopeFrom, rules) : orGap(undefined)
  const to = scopeTo ? dateInSentence(scopeTo, rules) : 'thời điểm kiểm tra'
  return `từ ${from} đến ${to}`
}
