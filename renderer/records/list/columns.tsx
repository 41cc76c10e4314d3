import type { GridColDef } from '@mui/x-data-grid'
import type { FieldValue, StoredRecord } from '../../../shared/contract/records.ts'
import type { Field } from '../../../shared/records/field.ts'
import { printValue } from '../../../shared/records/print.ts'
import { definitions, fieldNamed, type RecordKind } from '../../../shared/records/registry.ts'
import { nothing } from '../../components/format.ts'
import { StatusChip } from '../../components/StatusChip.tsx'
import type { Language } from '../../language/language.ts'
import type { KeptColumns } from '../keptColumns.ts'
import { statusOf, toneOf } from '../statusTone.ts'
import { structureText } from '../structureInputs.tsx'
import { isNumeric } from '../typed.ts'

/** No field has this name; `number` is that of a document. */
export const numberColumn = '__number__'

const widest = 160
const narrowestTitle = 240
const yearWidth = 74
/** “tháng 10/2026” */
const partialDateWidth = 122

function pixels(characters: number): number {
  return Math.min(Math.round(characters * 6.6 + 20), widest)
}

/** Wide enough for the heading on two lines and for the longest of the choices; the others as defined. */
function widthOf(name: string, field: Field, language: Language): number {
  const heading = pixels(Math.ceil(headingOf(field, language).length * 0.62))
  if (field.precision) return Math.max(heading, partialDateWidth)
  if (field.choices.length === 0) return Math.max(heading, pixels(field.width))
  const longest = Math.max(...field.choices.map((choice) => choice.label[language].length))
  return Math.max(heading, Math.round(longest * 7.2 + (name === 'status' ? 40 : 24)))
}

/** The value that a list shows of a field: of the record, or of the year shown. */
export function listedValue(kind: RecordKind, row: StoredRecord, name: string): FieldValue {
  if (name !== 'year' && name in definitions[kind].fields) return row.values[name] ?? null
  const value = row.years[0]?.[name]
  return typeof value === 'string' || typeof value === 'number' ? value : (row.values[name] ?? null)
}

interface Words {
  number: string
  year: string
  nothingStated: string
}

function headingOf(field: Field, language: Language): string {
  return field.unit && isNumeric(field) ? `${field.label[language]} (${field.unit})` : field.label[language]
}

function Cell(props: {
  kind: RecordKind
  name: string
  field: Field | undefined
  row: StoredRecord
  language: Language
  hint: string
}) {
  const { kind, name, field, row, language } = props
  const value = listedValue(kind, row, name)
  const shown = !field
    ? value === null
      ? null
      : String(value)
    : field.type === 'structure'
      ? structureText(kind, name, value, language)
      : printValue(field, value, row.labels[name], language)
  if (shown === null || shown === '') return <span title={props.hint}>{nothing}</span>
  const status = name === 'status' && name in definitions[kind].fields ? statusOf(row, language) : null
  if (status) return <StatusChip {...status} />
  if (name === 'status' && typeof value === 'string') return <StatusChip label={shown} tone={toneOf(value)} />
  return <span title={shown}>{shown}</span>
}

/** The columns of a kind's list: its number first, then the chosen fields in the chosen order and widths. */
export function columnsOfList(
  kind: RecordKind,
  kept: KeptColumns,
  language: Language,
  words: Words,
  firstNumber: number,
): GridColDef<StoredRecord>[] {
  const definition = definitions[kind]
  const columns = kept.shown.map((name): GridColDef<StoredRecord> => {
    const field = fieldNamed(definition, name)
    const right = name === 'year' || field?.type === 'year' || (field !== undefined && isNumeric(field))
    const width = kept.widths[name]
    return {
      field: name,
      headerName: field ? headingOf(field, language) : words.year,
      align: right ? 'right' : 'left',
      headerAlign: right ? 'right' : 'left',
      sortable: field?.type !== 'structure' && field?.type !== 'list',
      sortingOrder: ['asc', 'desc'],
      ...(width !== undefined
        ? { width }
        : name === definition.titleField
          ? { flex: 1, minWidth: narrowestTitle }
          : { width: field ? widthOf(name, field, language) : yearWidth }),
      renderCell: ({ row }) => (
        <Cell
          kind={kind}
          name={name}
          field={field}
          row={row}
          language={language}
          hint={words.nothingStated}
        />
      ),
    }
  })
  return [
    {
      field: numberColumn,
      headerName: words.number,
      width: 58,
      align: 'right',
      headerAlign: 'right',
      sortable: false,
      resizable: false,
      renderCell: ({ api, id }) => firstNumber + api.getRowIndexRelativeToVisibleRows(id),
    },
    ...columns,
  ]
}
