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
}

/**
 * Issues one letter for each unit, each under the number that comes next; what cannot be issued is told and the others go
 * on. Ends early, with what is issued until then, when the signal says so.
 */
export async function issueMany(parts: {
  units: readonly { unitId: string; label: string }[]
  issue: (unitId: string) => Promise<{ documentId: string; number: string }>
  sentence: (error: unknown) => string
  signal: AbortSignal
  onProgress: (state: IssueState) => void
}): Promise<IssueState> {
  const { units, signal } = parts
  let state: IssueState = { done: 0, count: units.length, issued: [], failures: [] }
  parts.onProgress(state)
  // One after another: a number is known only when the one before it is taken.
  for (const { unitId, label } of units) {
    if (signal.aborted) break
    try {
      const issued = { unitId, ...(await parts.issue(unitId)) }
      state = { ...state, issued: [...state.issued, issued] }
    } catch (error) {
      state = { ...state, failures: [...state.failures, { label, reason: parts.sentence(error) }] }
    }
    state = { ...state, done: state.done + 1 }
    parts.onProgress(state)
  }
  return state
}
