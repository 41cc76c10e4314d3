import type { StoredRecord } from '../../../shared/contract/records.ts'
import type { Field } from '../../../shared/records/field.ts'
import type { ListColumn } from '../../../shared/records/listColumns.ts'
import { definitions } from '../../../shared/records/registry.ts'
import { inSentence } from '../../../shared/text/inSentence.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { listTable, ordinalColumn, type ListColumn as TableColumn } from '../documents/builders/listTables.ts'
import { htmlOf } from '../documents/htmlWriter.ts'
import type { CellAlign, OfficialDocument } from '../documents/model.ts'
import { ruleSet } from '../documents/rules.ts'
import type { Services } from '../services.ts'
import { readSettings } from '../settings/settings.ts'
import type { ParsedListQuery } from './conditions.ts'
import { columnsFor, printedCell } from './export.ts'
import { readTotals, readWholeList } from './list.ts'
import { withMore } from './moreColumns.ts'
import { yearTableOf } from './tables.ts'

const millimetresPerCharacter = 2

const alignment: Partial<Record<Field['type'], CellAlign>> = {
  count: 'right',
  money: 'right',
  decimal: 'right',
  area: 'right',
  date: 'center',
  dateTime: 'center',
  year: 'center',
}

function printColumn(column: ListColumn): TableColumn<StoredRecord> {
  const { field, heading } = column
  return {
    heading: heading.vi,
    widthMm: Math.max(field.width, 8) * millimetresPerCharacter,
    align: alignment[field.type] ?? 'left',
    text: (record) => printedCell(record, column) ?? '',
  }
}

const yearColumn: TableColumn<StoredRecord> = {
  heading: 'Năm',
  widthMm: 16,
  align: 'center',
  text: (record) => String(record.years[0]?.year ?? ''),
}

function totalRow(
  fixed: number,
  columns: readonly ListColumn[],
  sums: Record<string, number>,
): string[] | undefined {
  const cells = columns.map(({ name }) => (name in sums ? formatNumber(sums[name] ?? 0) : ''))
  if (cells.every((cell) => cell === '')) return undefined
  // “Cộng” stands in the first column of text, which no list sums.
  const label = cells.indexOf('')
  return [
    ...Array.from({ length: fixed }, () => ''),
    ...cells.map((cell, index) => (index === label ? 'Cộng' : cell)),
  ]
}

async function everyRecord(
  { store: { queries } }: Services,
  query: ParsedListQuery,
  columns: readonly ListColumn[],
): Promise<StoredRecord[]> {
  const names = columns.map(({ name }) => name)
  const records: StoredRecord[] = []
  for await (const some of readWholeList(queries, query))
    records.push(...(await withMore(queries, query.kind, some, names)))
  return records
}

interface PrintedList {
  title: string
  fileName: string
  html: string
}

/**
 * The whole filtered list as a landscape appendix: title, headings repeated on each page with the row of column
 * numbers, sums below. Columns as named, those of the list where none is.
 */
export async function printList(
  services: Services,
  query: ParsedListQuery,
  names: readonly string[] | undefined,
): Promise<PrintedList> {
  const { queries } = services.store
  const { resourcesFolder } = services.options
  const { plural } = definitions[query.kind]
  const listed = columnsFor(query, names).filter(({ field }) => names !== undefined || field.list)
  const fixed = [ordinalColumn<StoredRecord>(), ...(yearTableOf(query.kind) ? [yearColumn] : [])]
  const records = await everyRecord(services, query, listed)
  const { sums } = await readTotals(queries, query)
  const settings = await readSettings(queries)
  const rules = ruleSet(resourcesFolder, settings.ruleSet)
  const title = `Danh sách ${inSentence(plural.vi)}`
  const day = new Date().toLocaleDateString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })
  const document: OfficialDocument = {
    title,
    blocks: [
      {
        kind: 'appendix',
        orientation: 'landscape',
        label: 'Phụ lục',
        title: title.toUpperCase(),
        reference: `(Lập ngày ${day})`,
      },
      listTable([...fixed, ...listed.map(printColumn)], records, totalRow(fixed.length, listed, sums)),
    ],
  }
  const html = htmlOf(document, rules, { resourcesFolder, toneStyle: settings.toneStyle })
  return { title, fileName: `${title} ${new Date().toISOString().slice(0, 10)}`, html }
}

/** The same as a PDF file. Throws `document.printerMissing` where the computer has no browser. */
export async function printListPdf(
  services: Services,
  query: ParsedListQuery,
  names: readonly string[] | undefined,
): Promise<File> {
  const { fileName, html } = await printList(services, query, names)
  const bytes = await services.options.services.printPdf(html)
  return new File([new Uint8Array(bytes)], `${fileName}.pdf`, { type: 'application/pdf' })
}
