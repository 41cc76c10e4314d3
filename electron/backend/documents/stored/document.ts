import { z } from 'zod'
import { documentSummary, facts, ruleSetName, toneStyleName } from '../../../../shared/contract/documents.ts'
import type { RecordImage } from '../../records/image.ts'
import type { CurrentRecord } from '../../records/queries.ts'

const stored = documentSummary.omit({ id: true, recordTitle: true, updatedAt: true }).extend({
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
