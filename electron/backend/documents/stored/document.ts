import { z } from 'zod'
import {
  documentKind,
  documentState,
  facts,
  ruleSetName,
  toneStyleName,
} from '../../../../shared/contract/documents.ts'
import type { RecordImage } from '../../records/image.ts'
import type { CurrentRecord } from '../../records/queries.ts'

const stored = z.object({
  document: documentKind,
  title: z.string(),
  recordId: z.string().nullable(),
  year: z.number().int().nullable(),
  state: documentState,
  version: z.number().int(),
  replacesId: z.string().nullable(),
  registerId: z.string().nullable(),
  number: z.string().nullable(),
  signedOn: z.string().nullable(),
  ruleSet: ruleSetName.nullable(),
  toneStyle: toneStyleName.nullable(),
  edits: facts,
  pageId: z.string().nullable(),
})

/** A written document as it is stored. */
export interface StoredDocument extends z.output<typeof stored> {
  id: string
  revision: number
  updatedAt: string
  image: RecordImage
}

/** A written document out of its stored record. Throws a ZodError where the record is none that this program wrote. */
export function storedDocument(id: string, { revision, updatedAt, image }: CurrentRecord): StoredDocument {
  return { ...stored.parse(image.values), id, revision, updatedAt, image }
}
