import type { Fields, RecordDefinition } from './define.ts'
import type { Label } from './field.ts'

/** A state that no status says: it follows from the day, as “quá hạn” does. */
export interface ComputedState {
  code: string
  label: Label
}

type Definition = RecordDefinition<Fields, Fields>

/** What a record is on `today` beside its status; null where its status says everything. */
export function computedStateOf(
  { fields, computed, state }: Definition,
  values: Record<string, unknown>,
  today: string,
): ComputedState | null {
  const code = state?.(values, today)
  const isStatus = fields.status?.choices.some((choice) => choice.code === code)
  const choice = isStatus ? undefined : computed.state?.choices.find((one) => one.code === code)
  return choice ? { code: choice.code, label: choice.label } : null
}

/**
 * A status as it is printed and exported: “Quá hạn, đang thực hiện”. The status behind it stays readable, so that the
 * cell can be taken in again. Null where the status says everything.
 */
export function printedState(
  definition: Definition,
  values: Record<string, unknown>,
  today: string,
): string | null {
  const state = computedStateOf(definition, values, today)
  const choices = definition.fields.status?.choices ?? []
  const status = choices.find(({ code }) => code === (values.status ?? choices[0]?.code))
  return state && status ? `${state.label.vi}, ${status.label.vi.toLowerCase()}` : null
}
