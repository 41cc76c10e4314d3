import { sortKey } from '../../../shared/text/sortKey.ts'
import { type IntakeLine, isReady, pendingOf } from './steps.ts'

export const lineStandings = ['questions', 'ready', 'stored', 'done'] as const
/** Where a line stands: something is to decide, it can be stored, it is stored, or nothing is left to do. */
export type LineStanding = (typeof lineStandings)[number]

export const lineOrders = ['received', 'name', 'form', 'sender', 'period', 'questions'] as const
export type LineOrder = (typeof lineOrders)[number]

/** Which of the received files are shown and in which order. */
export interface Shown {
  standing: LineStanding | null
  form: string | null
  /** Id of the sender; empty text means that it is not known. */
  sender: string | null
  order: LineOrder
}

export const everything: Shown = { standing: null, form: null, sender: null, order: 'received' }

function isOneOf<Word extends string>(words: readonly Word[], text: string | null): text is Word {
  return words.some((word) => word === text)
}

/** What the address says of it; what it does not know is left out. */
export function shownIn(params: URLSearchParams): Shown {
  const standing = params.get('show')
  const order = params.get('order')
  return {
    standing: isOneOf(lineStandings, standing) ? standing : null,
    form: params.get('form'),
    sender: params.get('sender'),
    order: isOneOf(lineOrders, order) ? order : 'received',
  }
}

/** The address for it: only what differs from showing everything. */
export function paramsOf(shown: Shown): Record<string, string> {
  return {
    ...(shown.standing === null ? {} : { show: shown.standing }),
    ...(shown.form === null ? {} : { form: shown.form }),
    ...(shown.sender === null ? {} : { sender: shown.sender }),
    ...(shown.order === 'received' ? {} : { order: shown.order }),
  }
}

export function standingOfLine(line: IntakeLine): LineStanding {
  if (line.line !== 'table') return 'questions'
  const { table } = line
  if (table.state === 'committed') return 'stored'
  // A doubt does not keep a table from being stored, but it is a question.
  if (table.questions > 0) return 'questions'
  if (isReady(table)) return 'ready'
  return pendingOf(table).every(({ what }) => what === 'nothingNew' || what === 'unit') && table.form !== null
    ? 'done'
    : 'questions'
}

function formOf(line: IntakeLine): string {
  return line.line === 'table' ? (line.table.form ?? '') : ''
}

/** The lines that are shown, in their order; equal ones stay in the order in which they came. */
export function shownLines(lines: readonly IntakeLine[], shown: Shown): IntakeLine[] {
  const kept = lines.filter(
    (line) =>
      (shown.standing === null || standingOfLine(line) === shown.standing) &&
      (shown.form === null || formOf(line) === shown.form) &&
      (shown.sender === null || (line.line === 'table' && (line.table.unitId ?? '') === shown.sender)),
  )
  if (shown.order === 'received') return kept
  if (shown.order === 'questions') {
    return kept.toSorted((one, other) => questionsOf(other) - questionsOf(one))
  }
  const keyOf = { name: nameKey, form: formOf, sender: senderKey, period: periodKey }[shown.order]
  return kept.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0))
}

function nameKey({ file }: IntakeLine): string {
  return sortKey(file.name)
}

/** Unknown senders and periods come last. */
const last = '\uFFFF'

function senderKey(line: IntakeLine): string {
  return line.line === 'table' && line.table.unitName !== null ? sortKey(line.table.unitName) : last
}

function periodKey(line: IntakeLine): string {
  return (line.line === 'table' ? line.table.period : null) ?? last
}

function questionsOf(line: IntakeLine): number {
  return line.line === 'table' ? line.table.questions : 0
}

/** How many lines stand where, for the chips above the list. */
export function countStandings(lines: readonly IntakeLine[]): Record<LineStanding, number> {
  const counts = { questions: 0, ready: 0, stored: 0, done: 0 }
  for (const line of lines) counts[standingOfLine(line)] += 1
  return counts
}

/** The senders and forms among the lines, with the number of lines of each, most first. */
export function choicesIn(lines: readonly IntakeLine[]): {
  senders: { id: string; name: string | null; lines: number }[]
  forms: { form: string; lines: number }[]
} {
  const senders = new Map<string, { id: string; name: string | null; lines: number }>()
  const forms = new Map<string, { form: string; lines: number }>()
  for (const line of lines) {
    if (line.line !== 'table') continue
    const { unitId, unitName, form } = line.table
    const sender = senders.get(unitId ?? '') ?? { id: unitId ?? '', name: unitName, lines: 0 }
    sender.lines += 1
    senders.set(sender.id, sender)
    const ofForm = forms.get(form ?? '') ?? { form: form ?? '', lines: 0 }
    ofForm.lines += 1
    forms.set(ofForm.form, ofForm)
  }
  const nameOf = ({ name }: { name: string | null }) => (name === null ? last : sortKey(name))
  return {
    senders: [...senders.values()].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1)),
    forms: [...forms.values()].sort((one, other) => other.lines - one.lines),
  }
}
