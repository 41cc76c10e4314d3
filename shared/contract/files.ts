import { z } from 'zod'

/**
 * The part of the platform's File that both sides use. The browser's and Node's File satisfy it, and oRPC carries
 * it over every transport.
 */
export interface TransferredFile {
  readonly name: string
  readonly size: number
  readonly type: string
  arrayBuffer(): Promise<ArrayBuffer>
}

function isTransferredFile(value: unknown): value is TransferredFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'arrayBuffer' in value &&
    typeof value.arrayBuffer === 'function' &&
    'name' in value &&
    typeof value.name === 'string'
  )
}

export const transferredFile = z.custom<TransferredFile>(isTransferredFile)

/** A file within an event iterator, whose events are text on every transport. */
export const fileInEvent = z.object({ name: z.string(), type: z.string(), base64: z.string() })
export type FileInEvent = z.output<typeof fileInEvent>
