import { oc } from '@orpc/contract'
import { z } from 'zod'
import { transferredFile } from './files.ts'

/** Kinds of official documents and the kind of record that each is made from. */
export const documentKinds = { inspectionMinutes: 'inspection', teamDecision: 'inspectionTeam' } as const
export const documentKind = z.enum(['inspectionMinutes', 'teamDecision'])
export type DocumentKind = z.output<typeof documentKind>

const source = z.object({ document: documentKind, recordId: z.string() })

export const documentsContract = {
  /** The document as a page for screen and print. */
  html: oc.input(source).output(z.object({ title: z.string(), fileName: z.string(), html: z.string() })),
  pdf: oc.input(source).output(transferredFile),
  docx: oc.input(source).output(transferredFile),
}
