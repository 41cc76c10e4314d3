import { oc } from '@orpc/contract'
import { z } from 'zod'
import { transferredFile } from './files.ts'
import { recordKind } from './records.ts'

/** Bytes that one attached file has at most. */
export const largestAttachment = 300 * 1024 * 1024

export const attachment = z.object({
  id: z.string(),
  kind: recordKind,
  recordId: z.string(),
  /** The file's name as it was added, at most 250 letters. */
  name: z.string(),
  sha256: z.string(),
  /** Bytes. */
  size: z.number().int(),
  addedAt: z.string(),
  /** The data folder lacks its content. */
  missing: z.boolean(),
})
export type Attachment = z.output<typeof attachment>

/** Files kept with a record, by content in the data folder; adding and removing are operations and can be undone. */
export const attachmentsContract = {
  /** In the order in which they were added. */
  list: oc.input(z.object({ kind: recordKind, recordId: z.string() })).output(z.array(attachment)),
  /** Adds files; a file with the same name and content is not added twice. Throws `attachment.tooLarge`. */
  add: oc
    .input(
      z.object({
        kind: recordKind,
        recordId: z.string(),
        files: z.array(transferredFile).min(1).max(100),
      }),
    )
    .output(z.object({ attachments: z.array(attachment), operationId: z.string() })),
  remove: oc.input(z.object({ id: z.string() })).output(z.object({ operationId: z.string() })),
  /** The file as it was added. Throws `attachment.missing`. */
  open: oc.input(z.object({ id: z.string() })).output(transferredFile),
}
