import type { RemindProgress } from '../../../../shared/contract/followUp.ts'

/** A letter that was issued. */
export interface Issued {
  unitId: string
  documentId: string
  number: string
}

export interface IssueState {
  done: number
  count: number
  issued: Issued[]
  /** Units whose letter could not be issued, with the reason in a sentence. */
  failures: { label: string; reason: string }[]
  /** The operation of all letters; null while there is none. */
  operationId: string | null
}

/**
 * Follows the letters as they are issued, one for each unit; what cannot be issued is told and the others go on. Ends
 * early, with what is issued until then, when the signal says so or the call breaks off.
 */
export async function issueMany(parts: {
  units: readonly { unitId: string; label: string }[]
  ask: (unitIds: string[], options: { signal: AbortSignal }) => Promise<AsyncIterable<RemindProgress>>
  sentence: (error: unknown) => string
  signal: AbortSignal
  onProgress: (state: IssueState) => void
}): Promise<IssueState> {
  const { units, signal } = parts
  const labelOf = new Map(units.map(({ unitId, label }) => [unitId, label]))
  let state: IssueState = { done: 0, count: units.length, issued: [], failures: [], operationId: null }
  parts.onProgress(state)
  try {
    for await (const step of await parts.ask([...labelOf.keys()], { signal })) {
      const { unitId, letter, failure, operationId, done, count } = step
      const label = labelOf.get(unitId) ?? ''
      state = {
        done,
        count,
        operationId,
        issued: letter ? [...state.issued, { unitId, ...letter }] : state.issued,
        failures: failure === null ? state.failures : [...state.failures, { label, reason: failure }],
      }
      parts.onProgress(state)
      if (signal.aborted) break
    }
  } catch (error) {
    // A stopped call ends with an error of its own.
    if (signal.aborted) return state
    const label = units[state.done]?.label ?? ''
    state = { ...state, failures: [...state.failures, { label, reason: parts.sentence(error) }] }
  }
  return state
}
