import { z } from 'zod'

/** What the shell says to the backend's process. `port` comes with a MessagePort. */
export const orderMessage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('open'),
    dataFolder: z.string(),
    resourcesFolder: z.string(),
    version: z.string(),
    demo: z.boolean(),
  }),
  z.object({ kind: z.literal('port'), id: z.number().int() }),
  /** The answer to `print`; null where it failed (the shell has logged why). */
  z.object({ kind: z.literal('printed'), id: z.number().int(), pdf: z.instanceof(Uint8Array).nullable() }),
  z.object({ kind: z.literal('close') }),
])
export type OrderMessage = z.output<typeof orderMessage>

/** What the backend's process says to the shell. */
export const reportMessage = z.discriminatedUnion('kind', [
  /** The data cannot be opened; `sentence` says why and what to do. */
  z.object({ kind: z.literal('refused'), sentence: z.string() }),
  /** The port of that message arrived. */
  z.object({ kind: z.literal('connected'), id: z.number().int() }),
  /** A page is to become a PDF. */
  z.object({ kind: z.literal('print'), id: z.number().int(), html: z.string() }),
  /** The exit backup is written and the data closed. */
  z.object({ kind: z.literal('closed') }),
])
export type ReportMessage = z.output<typeof reportMessage>
