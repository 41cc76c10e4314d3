import { z } from 'zod'

/** What the supervisor says to the server process. */
export const orderMessage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('start'),
    /** 0 lets the system choose; after a crash the port that was in use. */
    port: z.number().int(),
    /** What the session cookie must hold. */
    secret: z.string(),
    dataFolder: z.string(),
    demo: z.boolean(),
  }),
  z.object({ kind: z.literal('redeemed'), id: z.number().int(), valid: z.boolean() }),
  z.object({ kind: z.literal('stop') }),
])
export type OrderMessage = z.output<typeof orderMessage>

/** What the server process says to the supervisor. */
export const reportMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('listening'), port: z.number().int() }),
  /** The data cannot be opened; `sentence` says why and what to do. */
  z.object({ kind: z.literal('refused'), sentence: z.string() }),
  /** Somebody came with a one-time token: is it good? */
  z.object({ kind: z.literal('redeem'), id: z.number().int(), token: z.string() }),
])
export type ReportMessage = z.output<typeof reportMessage>

/** What a program that started the supervisor with a message channel (a test) can ask for. */
export const parentRequest = z.object({ kind: z.literal('address') })

/** What it is told: a fresh address on request, and each start of the server. */
export const parentMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('address'), address: z.string() }),
  z.object({ kind: z.literal('started'), serverPid: z.number().int() }),
])
export type ParentMessage = z.output<typeof parentMessage>
