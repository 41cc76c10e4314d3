import type { GridColDef } from '@mui/x-data-grid'
import type { FieldValue, StoredRecord } from '../../../shared/contract/records.ts'
import { columnValue, type ListColumn, listColumns } from '../../../shared/records/listColumns.ts'
import { printValue } from '../../../shared/records/print.ts'
import { definitions, type RecordKind } from '../../../shared/records/registry.ts'
import { nothing } from '../../components/format.ts'
import { StatusChip } from '../../components/StatusChip.tsx'
import type { Language } from '../../language/language.ts'
import type { KeptColumns } from '../keptColumns.ts'
import { statusOf, toneOf } from '../statusTone.ts'
import { structureText } from '../structureInputs.tsx'
import { isNumeric } from '../typed.ts'

/** No field has this name; `number` is that of a document. */
export const numberColumn = '__number__'
export const numberWidth = 58

const widest = 160
/** A heading that also says what the record leads to. */
const widestLinked = 220
const narrowestTitle = 240
const yearWidth = 74
/** “tháng 10/2026” */
const partialDateWidth = 122
/** “08:15 ngày 22/11/2026” */
const momentWidth = 178
/** Two deadlines, or a position and its body: values with parts are long. */
const partsWidth = 210

function pixels(characters: number, most: number): number {
  return Math.min(Math.round(characters * 6.6 + 20), most)
}

/** Wide enough for the heading on two lines and for the longest of the choices; the others as defined. */
function widthOf({ name, field, heading, via }: ListColumn, language: Language): number {
  const words = heading[language].split(' ').map((word) => word.length)
  const onTwoLines = Math.max(Math.ceil(heading[language].length * 0.62), Math.ceil(Math.max(...words) * 1.3))
  const headed = pixels(onTwoLines, via ? widestLinked : widest)
  if (field.precision) return Math.max(headed, partialDateWidth)
  if (field.type === 'dateTime') return Math.max(headed, momentWidth)
  if (field.type === 'structure') return Math.max(headed, partsWidth)
  if (field.choices.length === 0) return Math.max(headed, pixels(field.width, widest))
  const longest = Math.max(...field.choices.map((choice) => choice.label[language].length))
  return Math.max(headed, Math.round(longest * 7.2 + (name === 'status' ? 48 : 24)))
}

/** The value that a list shows in a column; the year of a kind with years is no field of it. */
export function listedValue(row: StoredRecord, column: ListColumn | undefined): FieldValue {
  return column ? columnValue(row, column) : (row.years[0]?.year ?? null)
}

interface Words {
  number: string
  year: string
  nothingStated: string
}

function textOf(row: StoredRecord, column: ListColumn | undefined, language: Language): string | null {
  const value = listedValue(row, column)
  if (!column) return value === null ? null : String(value)
  const { name, field, kind } = column
  if (field.type === 'structure') return structureText(kind, name, value, language)
  return printValue(field, value, row.labels[name], language)
}

function Cell(props: {
  /** Undefined of the year. */
  column: ListColumn | undefined
  row: StoredRecord
  language: Language
  hint: string
}) {
  const { column, row, language } = props
  const shown = textOf(row, column, language)
  if (shown === null || shown === '') return <span title={props.hint}>{nothing}</span>
  const status = column?.name === 'status' && column.place === 'record' ? statusOf(row, language) : null
  if (status) return <StatusChip {...status} />
  const value = listedValue(row, column)
  if (column?.name === 'status' && typeof value === 'string')
    return <StatusChip label={shown} tone={toneOf(value)} />
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
    const column = listColumns(kind).get(name)
    const right = !column || column.field.type === 'year' || isNumeric(column.field)
    const width = kept.widths[name]
    return {
      field: name,
      headerName: column?.heading[language] ?? words.year,
      align: right ? 'right' : 'left',
      headerAlign: right ? 'right' : 'left',
      sortable:
        !column ||
        (column.place !== 'more' && column.field.type !== 'structure' && column.field.type !== 'list'),
      sortingOrder: ['asc', 'desc'],
      ...(width !== undefined
        ? { width }
        : name === definition.titleField
          ? { flex: 1, minWidth: narrowestTitle }
          : { width: column ? widthOf(column, language) : yearWidth }),
      renderCell: ({ row }) => (
        <Cell column={column} row={row} language={language} hint={words.nothingStated} />
      ),
    }
  })
  return [
    {
      field: numberColumn,
      headerName: words.number,
      width: numberWidth,
      align: 'right',
      headerAlign: 'right',
      sortable: false,
      resizable: false,
      renderCell: ({ api, id }) => firstNumber + api.getRowIndexRelativeToVisibleRows(id),
    },
    ...columns,
  ]
}
