import * as XLSX from 'xlsx'
import { definitions } from '../../../shared/records/registry.ts'
import { statisticalFormOf } from '../../../shared/statistics/shipped.ts'
import { formatPeriod } from '../../../shared/values/period.ts'
import type { Services } from '../services.ts'
import { summaries } from './files.ts'
import { readRows } from './queries/rows.ts'
import type { StoredTable } from './queries/tables.ts'
import { formNamed } from './recognise/forms.ts'
import { tableOf } from './review.ts'

const reasonHeading = 'Lý do chưa lấy'
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

function titleOf({ form: code, period }: StoredTable): string {
  const form = formNamed(code)
  const name = form?.kind ? definitions[form.kind].plural.vi : (statisticalFormOf(code ?? '')?.title ?? '')
  return `${name} ${period === null ? '' : formatPeriod(period)}`.trim().toUpperCase()
}

/**
 * A workbook of the rows of a table that were not taken: sender and title above, the columns of the file with what its
 * cells say, and why each row was left. Corrected, it can be dropped again.
 */
export async function rowsNotTaken(services: Services, tableId: string): Promise<File> {
  const table = await tableOf(services, tableId)
  const [summary] = await summaries(services.store.queries, { tableId })
  const rows = await readRows(services.store.queries, tableId, 'error')
  const headings = [...table.columns.map(({ heading }) => heading), reasonHeading]
  const sheet = XLSX.utils.aoa_to_sheet([
    [(summary?.unitName ?? '').toUpperCase()],
    [titleOf(table)],
    headings,
    ...rows.map((row) => [
      ...row.cells.map((text) => (text === '' ? null : text)),
      row.issues.map(({ message }) => message).join('\n'),
    ]),
  ])
  sheet['!cols'] = headings.map((_, index) => ({ wch: index === headings.length - 1 ? 60 : 20 }))
  const workbook = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(workbook, sheet, table.sheet.slice(0, 31))
  const bytes: ArrayBuffer = XLSX.write(workbook, { type: 'array', bookType: 'xlsx', compression: true })
  const name = table.fileName.replace(/\.[^.]*$/, '')
  return new File([Buffer.from(bytes)], `${name} - chưa lấy.xlsx`, { type: workbookType })
}
