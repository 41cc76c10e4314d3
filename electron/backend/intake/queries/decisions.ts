import type { Queries, Writing } from '../../database/store.ts'
import type { Decision } from '../match/decisions.ts'

/** All decisions that are remembered. */
export function readDecisions(queries: Queries | Writing): Promise<Decision[]> {
  return queries.selectFrom('intakeDecision').selectAll().execute()
}

/** Remembers decisions in the place of earlier ones about the same. */
export async function rememberDecisions(
  queries: Queries | Writing,
  decisions: readonly Decision[],
): Promise<void> {
  for (const decision of decisions) {
    await queries
      .insertInto('intakeDecision')
      .values(decision)
      .onConflict((conflict) =>
        conflict.columns(['sender', 'form', 'about', 'wording']).doUpdateSet({ decided: decision.decided }),
      )
      .execute()
  }
}
