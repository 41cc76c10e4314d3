import { z } from 'zod'
import type { FieldValue, Values } from '../../../shared/contract/records.ts'
import { type Position, person, position, positionText } from '../../../shared/records/person.ts'
import { definitions, type KeptKind } from '../../../shared/records/registry.ts'
import { foldWords } from '../../../shared/text/fold.ts'
import type { Queries, Writing } from '../database/store.ts'

interface Person {
  id: string
  /** Folded. */
  name: string
  positions: readonly Position[]
}

/** A name that several people have, none of them with the position that is stated. */
export interface Namesakes {
  field: string
  /** The name as it is written. */
  name: string
  /** What each of them is, as it stands behind a name. */
  positions: readonly string[]
}

const entry = z.looseObject({
  name: z.string().default(''),
  position: z.string().default(''),
  personId: z.string().nullable().default(null),
})
const entries = z.array(entry)
type Entry = z.output<typeof entry>
const heldPositions = z.array(position).catch([])

/** The fields of a kind of which the entries are people. */
export function peopleFields(kind: KeptKind): string[] {
  return Object.entries(definitions[kind].fields).flatMap(([name, field]) =>
    field.entryKey?.target === person.kind ? [name] : [],
  )
}

async function readPeople(queries: Queries | Writing): Promise<Person[]> {
  const rows = await queries
    .selectFrom('person')
    .select(['id', 'name', 'positions'])
    .where('deletedAt', 'is', null)
    .execute()
  return rows.map(({ id, name, positions }) => ({
    id,
    name: foldWords(String(name)),
    positions: heldPositions.parse(JSON.parse(String(positions ?? '[]'))),
  }))
}

/** True where a position is one of theirs, with the body or without. */
function holds({ positions }: Person, stated: string): boolean {
  const words = foldWords(stated)
  const saidOf = (held: Position) => [positionText(held), held.position, `${held.position}, ${held.body}`]
  return words !== '' && positions.some((held) => saidOf(held).map(foldWords).includes(words))
}

/** Where the key is missing the one that this entry had before, told by name and position. */
function keptKey({ name, position: stated }: Entry, before: FieldValue | undefined): string | null {
  const same = entries
    .catch([])
    .parse(before ?? [])
    .filter((one) => foldWords(one.name) === foldWords(name) && foldWords(one.position) === foldWords(stated))
  return same.length === 1 ? (same[0]?.personId ?? null) : null
}

/**
 * Values in which entries without a key have that of the person they name: the one that the entry had before, else the
 * only one of this name, of namesakes the only one with this position. Who that cannot tell is left as it is written and
 * told in `namesakes`. Returns null where no entry lacks a key.
 */
export async function withEntryKeys(
  queries: Queries | Writing,
  kind: KeptKind,
  values: Values,
  before: Values | null,
): Promise<{ values: Values; namesakes: Namesakes[] } | null> {
  const lacking = peopleFields(kind).flatMap((field) => {
    const read = entries.safeParse(values[field] ?? []).data ?? []
    return read.some(({ personId, name }) => personId === null && name !== '') ? [{ field, read }] : []
  })
  if (lacking.length === 0) return null
  const people = await readPeople(queries)
  const found: Values = { ...values }
  const namesakes: Namesakes[] = []
  for (const { field, read } of lacking) {
    const keyOf = (one: Entry): string | null => {
      if (one.personId !== null) return one.personId
      const kept = keptKey(one, before?.[field])
      const same = people.filter(({ name }) => name === foldWords(one.name))
      if (kept !== null && same.some(({ id }) => id === kept)) return kept
      const fitting = same.length > 1 ? same.filter((someone) => holds(someone, one.position)) : same
      if (fitting.length === 1) return fitting[0]?.id ?? null
      if (same.length > 1) {
        namesakes.push({
          field,
          name: one.name,
          positions: same.map(({ positions }) => {
            const last = positions.at(-1)
            return last ? positionText(last) : '…'
          }),
        })
      }
      return null
    }
    found[field] = JSON.parse(JSON.stringify(read.map((one) => ({ ...one, personId: keyOf(one) }))))
  }
  return { values: found, namesakes }
}
