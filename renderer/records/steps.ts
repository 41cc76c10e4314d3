import type { StoredRecord, Values } from '../../shared/contract/records.ts'
import { codesAfter } from '../../shared/records/field.ts'
import { definitions, type RecordKind } from '../../shared/records/registry.ts'

/** A change of status that a clerk makes with one button. */
export interface Step {
  kind: RecordKind
  from: readonly string[]
  to: string
  /** Its text in the `records` namespace, `steps.<name>`. */
  name:
    | 'issue'
    | 'supersede'
    | 'reinstate'
    | 'begin'
    | 'complete'
    | 'reopen'
    | 'approve'
    | 'decide'
    | 'refuse'
    | 'sendBack'
    | 'withdraw'
    | 'proposeAgain'
  /** Fields asked for where the record does not state them yet, beside those that the status needs. */
  asks?: readonly string[]
  /** A date that is today where the record does not state it. */
  today?: string
  /** Values that follow from the step. */
  sets?: Values
}

const all: readonly Step[] = [
  { kind: 'plan', from: ['drafted'], to: 'issued', name: 'issue', today: 'issuedOn' },
  { kind: 'plan', from: ['issued'], to: 'superseded', name: 'supersede' },
  { kind: 'plan', from: ['superseded'], to: 'issued', name: 'reinstate' },
  { kind: 'task', from: ['open'], to: 'inProgress', name: 'begin' },
  {
    kind: 'task',
    from: ['open', 'inProgress'],
    to: 'done',
    name: 'complete',
    today: 'completedOn',
    sets: { progressPercent: 100 },
  },
  { kind: 'task', from: ['done'], to: 'inProgress', name: 'reopen', sets: { completedOn: null } },
  { kind: 'recommendation', from: ['open'], to: 'inProgress', name: 'begin' },
  {
    kind: 'recommendation',
    from: ['open', 'inProgress', 'partlyDone'],
    to: 'done',
    name: 'complete',
    asks: ['evidence'],
  },
  { kind: 'recommendation', from: ['done'], to: 'inProgress', name: 'reopen' },
  { kind: 'commendation', from: ['proposed'], to: 'approved', name: 'approve' },
  {
    kind: 'commendation',
    from: ['approved'],
    to: 'decided',
    name: 'decide',
    asks: ['decisionNumber', 'decisionOn'],
    today: 'decisionOn',
  },
  { kind: 'commendation', from: ['proposed', 'approved'], to: 'refused', name: 'refuse' },
  { kind: 'commendation', from: ['approved'], to: 'proposed', name: 'sendBack' },
  { kind: 'commendation', from: ['decided'], to: 'approved', name: 'withdraw' },
  { kind: 'commendation', from: ['refused'], to: 'proposed', name: 'proposeAgain' },
]

/** The status with which a new record of this kind begins; null where it has none. */
export function firstStatus(kind: RecordKind): string | null {
  const status = definitions[kind].fields.status
  return all.some((step) => step.kind === kind) ? (status?.choices[0]?.code ?? null) : null
}

/** The steps that are sensible for a record as it stands. */
export function stepsOf({ kind, values }: Pick<StoredRecord, 'kind' | 'values'>): Step[] {
  const status = definitions[kind].fields.status
  if (!status) return []
  const current = typeof values.status === 'string' ? values.status : firstStatus(kind)
  if (current === null) return []
  const allowed = codesAfter(status, current)
  return all.filter((step) => step.kind === kind && step.from.includes(current) && allowed.includes(step.to))
}

const isBlank = (value: unknown) => value === null || value === undefined || value === ''

/** What a step writes: its status, what follows from it, and today where a date is not stated. */
export function valuesOfStep(step: Step, { values }: Pick<StoredRecord, 'values'>, today: string): Values {
  const date = step.today !== undefined && isBlank(values[step.today]) ? { [step.today]: today } : {}
  return { ...step.sets, ...date, status: step.to }
}

/** The fields that must be asked for before the step can be taken, and which of them must be stated. */
export function askedBy(
  step: Step,
  { values }: Pick<StoredRecord, 'values'>,
): { ask: string[]; required: readonly string[] } {
  const required = definitions[step.kind].fields.status?.needs[step.to] ?? []
  const ask = [...new Set([...required, ...(step.asks ?? [])])]
  return { ask: ask.some((name) => isBlank(values[name])) ? ask : [], required }
}
