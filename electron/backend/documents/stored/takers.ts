import type { Values } from '../../../../shared/contract/records.ts'
import type { RecordKind } from '../../../../shared/records/registry.ts'
import type { Writing } from '../../database/store.ts'
import { isSameValue, type RecordImage } from '../../records/image.ts'
import { readRecords } from '../../records/queries.ts'
import type { RecordChange } from '../../records/write.ts'
import type { NumberTaker } from '../sources/source.ts'

/** What a record takes of a document. */
export interface Taken {
  documentId: string
  /** The document that this one corrects: what it gave is replaced. */
  replacesId: string | null
  number: string | null
  signedOn: string
}

/** The parts of a field with one more for this document, in place of those of the document that it corrects. */
function withPart(parts: Values[string] | undefined, taken: Taken): Values[string] {
  const { documentId, replacesId, number, signedOn } = taken
  const kept = (Array.isArray(parts) ? parts : []).filter(
    (part) =>
      typeof part !== 'object' ||
      part === null ||
      Array.isArray(part) ||
      (part.documentId !== documentId && (replacesId === null || part.documentId !== replacesId)),
  )
  return [...kept, { number: number ?? '', on: signedOn, documentId }]
}

function valuesFor(taker: NumberTaker, values: Values, taken: Taken): Values {
  const { dayField, numberField, listField, status } = taker
  return {
    ...(dayField ? { [dayField]: taken.signedOn } : {}),
    ...(numberField ? { [numberField]: taken.number } : {}),
    ...(listField ? { [listField]: withPart(values[listField], taken) } : {}),
    ...(status ? { status } : {}),
  }
}

function imageWith(image: RecordImage, { year }: NumberTaker, values: Values): RecordImage {
  if (year === undefined) return { ...image, values: { ...image.values, ...values } }
  const years = { ...image.years, [String(year)]: { ...image.years[String(year)], ...values } }
  return { ...image, years }
}

/**
 * The changes that give the records of a document its number and day. A record in the bin, and one that says so already,
 * is left alone; whether a status may follow is not asked: the signed decision settles it.
 */
export async function takerChanges(
  queries: Writing,
  takers: readonly NumberTaker[],
  taken: Taken,
): Promise<RecordChange[]> {
  const changes: RecordChange[] = []
  const kinds = new Set<RecordKind>(takers.map(({ kind }) => kind))
  for (const kind of kinds) {
    const ofKind = takers.filter((taker) => taker.kind === kind)
    const found = await readRecords(
      queries,
      kind,
      ofKind.map(({ id }) => id),
    )
    for (const taker of ofKind) {
      const current = found.get(taker.id)
      if (!current || current.image.deletedAt !== null) continue
      const after = imageWith(current.image, taker, valuesFor(taker, current.image.values, taken))
      if (isSameValue(current.image, after)) continue
      const { revision, image } = current
      changes.push({ kind, id: taker.id, revision, before: image, after, action: 'update' })
    }
  }
  return changes
}
