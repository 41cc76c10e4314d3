import { oc } from '@orpc/contract'
import { z } from 'zod'
import { paperParts } from '../records/inspectionPapers.ts'
import { transferredFile } from './files.ts'
import { recordKind } from './records.ts'

/** Bytes that one attached file has at most. */
export const largestAttachment = 300 * 1024 * 1024

export const attachment = z.object({
  id: z.string(),
  kind: recordKind,
  recordId: z.string(),
  /** The file's name as it was added, at most 255 letters, as a file system has them. */
  name: z.string(),
  sha256: z.string(),
  /** Bytes. */
  size: z.number().int(),
  /** Of an inspection or a team: the paper of the dossier that it is filed under; null for any other file. */
  part: z.enum(paperParts).nullable(),
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
        part: z.enum(paperParts).nullable().default(null),
      }),
    )
    .output(z.object({ attachments: z.array(attachment), operationId: z.string() })),
  /** Files a file under a part of the dossier, or under none. Throws `attachment.notFound`. */
  setPart: oc
    .input(z.object({ id: z.string(), part: z.enum(paperParts).nullable() }))
    .output(z.object({ operationId: z.string() })),
  remove: oc.input(z.object({ id: z.string() })).output(z.object({ operationId: z.string() })),
  /** The file as it was added. Throws `attachment.missing`. */
  open: oc.input(z.object({ id: z.string() })).output(transferredFile),
}
