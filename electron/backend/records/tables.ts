import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { definitions, type KeptKind, type RecordKind, recordKinds } from '../../../shared/records/registry.ts'
import { leadsToAny } from '../database/sqlite/keys.ts'

/** Tables of yearly values by kind. */
const yearTables = { model: 'modelYear' } as const satisfies Partial<Record<KeptKind, string>>
export type YearTableName = (typeof yearTables)[keyof typeof yearTables]

function hasYearTable(kind: KeptKind): kind is keyof typeof yearTables {
  return kind in yearTables
}

/** The table of the yearly values of a kind; null for kinds without yearly fields. */
export function yearTableOf(kind: KeptKind): YearTableName | null {
  return hasYearTable(kind) ? yearTables[kind] : null
}

/** A field that leads to records: by its value, the items of its list, or the keys of its entries. */
export interface LinkTo {
  kind: RecordKind
  field: string
  /** The condition that it leads to the record with this id. */
  leadsTo: (id: string) => RawBuilder<SqlBool>
}

/** The fields of all kinds that lead to records of `target`. */
export function linksTo(target: string): LinkTo[] {
  return recordKinds.flatMap((kind) =>
    Object.entries(definitions[kind].fields)
      .filter(([, field]) => [field.target, field.itemTarget, field.entryKey?.target].includes(target))
      .map(([name, field]) => ({
        kind,
        field: name,
        leadsTo: (id: string) => leadsToAny(field, sql.ref(name), [id]),
      })),
  )
}
