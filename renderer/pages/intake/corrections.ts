import type { z } from 'zod'
import type { TableDetail, tableColumn } from '../../../shared/contract/intake.ts'
import { fold } from '../../../shared/text/fold.ts'

export type HeaderRows = NonNullable<TableDetail['headerRows']>
export type TableColumn = z.output<typeof tableColumn>
export type ColumnChoice = Pick<TableColumn, 'column' | 'field'>

/**
 * The heading rows after a click on `row`: the row beside the present block joins it, the only row that is chosen
 * stays, any other begins a new block.
 */
export function pickHeadingRow(current: HeaderRows | null, row: number): HeaderRows {
  if (current && row === current.from - 1) return { from: row, to: current.to }
  if (current && row === current.to + 1) return { from: current.from, to: row }
  return { from: row, to: row }
}

/**
 * What to correct so that `column` is read into `field` (null: is not used). A field is filled from one column only,
 * so the column that had it before is set free.
 */
export function assignField(
  columns: readonly TableColumn[],
  column: string,
  field: string | null,
): ColumnChoice[] {
  const freed = columns.filter((other) => field !== null && other.field === field && other.column !== column)
  return [...freed.map((other) => ({ column: other.column, field: null })), { column, field }]
}

/**
 * Reads a period as a clerk types it: `2024`, `quý 2/2024`, `Q2-2024`, `6 tháng đầu năm 2024`, `6 tháng cuối năm 2024`,
 * `tháng 3/2024`, `2021-2025`. Returns the period in the spelling of `shared/values/period.ts`, or null.
 */
export function parsePeriod(text: string): string | null {
  const typed = fold(text)
    .replace(/\bnam\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const span = typed.match(/^(?:giai doan )?(\d{4}) ?[-/–] ?(\d{4})$/)
  if (span) return Number(span[1]) < Number(span[2]) ? `${span[1]}/${span[2]}` : null
  const year = typed.match(/(\d{4})$/)?.[1]
  const stored = typed.match(/^(\d{4})-(h[12]|q[1-4]|0[1-9]|1[0-2])$/)
  if (stored) return `${stored[1]}-${(stored[2] ?? '').toUpperCase()}`
  if (year === undefined || Number(year) < 1900 || Number(year) > 2100) return null
  const part = typed.slice(0, -4).replace(/[\s/.\-–]+$/, '')
  if (part === '') return year
  if (/^6 thang dau$/.test(part)) return `${year}-H1`
  if (/^6 thang cuoi$/.test(part)) return `${year}-H2`
  const quarter = part.match(/^(?:quy |q)([1-4]|iv|i{1,3})$/)?.[1]
  if (quarter) {
    const roman = ['i', 'ii', 'iii', 'iv'].indexOf(quarter)
    return `${year}-Q${roman < 0 ? quarter : roman + 1}`
  }
  const month = Number(part.match(/^(?:thang )?(\d{1,2})$/)?.[1] ?? 0)
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null
}
