import { definitions, type KeptKind, type RecordKind, recordKinds } from '../../../shared/records/registry.ts'

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

/** Kinds that have a link to records of `target`, with the field that holds it. */
export function linksTo(target: string): { kind: RecordKind; field: string }[] {
  return recordKinds.flatMap((kind) =>
    Object.entries(definitions[kind].fields)
      .filter(([, field]) => field.target === target)
      .map(([field]) => ({ kind, field })),
  )
}
