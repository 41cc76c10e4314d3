import type { StoredRecord } from '../contract/records.ts'
import { dateTime, type Field, type Label, text } from './field.ts'
import { allFields, definitions, isRecordKind, type RecordKind } from './registry.ts'

/** A column that a list can show, on the screen, printed and exported. */
export interface ListColumn {
  /** Of a column of a linked record `<link field>.<field>`, as in `inspectionId.form`. */
  name: string
  field: Field
  /** What stands over the column, with the unit of measure of a number. */
  heading: Label
  /** Where its value stands: in the record, in its year, or in `more`, which a list carries where it is asked for it. */
  place: 'record' | 'year' | 'more'
  /** The link field behind which the value stands; null of the record's own. */
  via: Field | null
  /** The kind of record that holds the value. */
  kind: RecordKind
}

/** What is kept of every record beside its fields. */
export const keptFields = {
  createdAt: dateTime({ vi: 'Ghi vào sổ lúc', en: 'Stored at' }),
  updatedAt: dateTime({ vi: 'Sửa lần cuối lúc', en: 'Last changed at' }),
  sourceFile: text({ vi: 'Lấy từ tệp', en: 'From the file', width: 26 }),
} as const satisfies Record<string, Field>

export type KeptField = keyof typeof keptFields

export function isKeptField(name: string): name is KeptField {
  return name in keptFields
}

const numbers: readonly Field['type'][] = ['count', 'decimal', 'money', 'area', 'percent']

function headingOf(field: Field, via: Field | null): Label {
  const unit = field.unit && numbers.includes(field.type) ? ` (${field.unit})` : ''
  const whose = (language: keyof Label) => (via ? `${via.label[language]}: ` : '')
  return { vi: `${whose('vi')}${field.label.vi}${unit}`, en: `${whose('en')}${field.label.en}${unit}` }
}

/** The fields of what a link leads to that fit in a cell; its title stands in the column of the link itself. */
function linkedColumns(linkName: string, link: Field): ListColumn[] {
  if (link.target === null || !isRecordKind(link.target)) return []
  const kind = link.target
  const { fields, titleField } = definitions[kind]
  return Object.entries(fields).flatMap(([name, field]): ListColumn[] =>
    name === titleField || field.type === 'structure' || field.itemTarget !== null
      ? []
      : [
          {
            name: `${linkName}.${name}`,
            field,
            heading: headingOf(field, link),
            place: 'more',
            via: link,
            kind,
          },
        ],
  )
}

function columnsOfKind(kind: RecordKind): ListColumn[] {
  const definition = definitions[kind]
  const column = (name: string, field: Field, place: ListColumn['place']): ListColumn => {
    return { name, field, heading: headingOf(field, null), place, via: null, kind }
  }
  return [
    ...Object.entries(definition.fields).map(([name, field]) => column(name, field, 'record')),
    ...Object.entries(definition.yearly).map(([name, field]) => column(name, field, 'year')),
    ...Object.entries(definition.computed).map(([name, field]) => column(name, field, 'more')),
    ...Object.entries(keptFields).map(([name, field]) => column(name, field, 'more')),
    ...allFields(definition).flatMap(([name, field]) => linkedColumns(name, field)),
  ]
}

const known = new Map<RecordKind, ReadonlyMap<string, ListColumn>>()

/**
 * Every column that a list of this kind can show, by name: its own fields, those of its years, the computed ones, what is
 * kept of every record, and the fields of the records that it leads to.
 */
export function listColumns(kind: RecordKind): ReadonlyMap<string, ListColumn> {
  const before = known.get(kind)
  if (before) return before
  const columns = new Map(columnsOfKind(kind).map((column) => [column.name, column]))
  known.set(kind, columns)
  return columns
}

/** The value that a record of a list has in a column; null where nothing is stated. */
export function columnValue(
  record: StoredRecord,
  { name, place }: ListColumn,
): StoredRecord['values'][string] {
  if (place === 'record') return record.values[name] ?? null
  if (place === 'more') return record.more?.[name] ?? null
  const value = record.years[0]?.[name]
  return typeof value === 'string' || typeof value === 'number' ? value : null
}
