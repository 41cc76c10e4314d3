import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'

export const applicationInfo = z.object({
  version: z.string(),
  dataFolder: z.string(),
  /** The separate data folder filled with invented records. */
  demo: z.boolean(),
  /** Differs after each start of the backend: a screen that sees another one knows that it was restarted. */
  startId: z.string(),
  /** Why the folder is a risk (network drive, synced folder), in words; null where it is none. */
  folderWarning: z.string().nullable(),
})

/** The tables that a write touched; screens that show them ask again. */
export const change = z.object({ startId: z.string(), tables: z.array(z.string()) })

export const applicationContract = {
  info: oc.output(applicationInfo),
  /** Begins with an empty change and goes on as long as the screen listens. */
  changes: oc.output(eventIterator(change)),
  /** Keeps what went wrong in a screen in the log file. */
  reportBug: oc
    .input(z.object({ message: z.string().max(20_000) }))
    .output(z.object({ logged: z.boolean() })),
}
