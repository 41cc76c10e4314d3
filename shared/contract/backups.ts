import { oc } from '@orpc/contract'
import { z } from 'zod'

export const backup = z.object({
  name: z.string(),
  at: z.string(),
  /** Bytes. */
  size: z.number().int(),
  reason: z.enum(['daily', 'exit', 'manual', 'beforeMigration', 'beforeRestore', 'beforeIntake']),
})
export type Backup = z.output<typeof backup>

export const backupsContract = {
  /** Newest first. */
  list: oc.output(z.array(backup)),
  /** Copies the open database, opens the copy and checks it. */
  create: oc.output(backup),
  /** Puts a backup in place of the database; the state before is kept as a backup of its own. */
  restore: oc.input(z.object({ name: z.string() })).output(z.object({ before: backup })),
}
