import type { z } from 'zod'
import type { HeldTotal, StagedRow, tableDetail } from '../../../shared/contract/intake.ts'
import { readContent } from '../contents.ts'
import type { Queries } from '../database/store.ts'
import { ExpectedError } from '../errors.ts'
import { labelsOf, titlesOf } from '../records/queries.ts'
import type { Services } from '../services.ts'
import { currentUnits } from './currentUnits.ts'
import { decidedTable } from './decide.ts'
import { stateOf, summaries } from './files.ts'
import { type Decision, fontDecision, wordingOf } from './match/decisions.ts'
import { keptKindOf } from './match/keeping.ts'
import { readDecisions, rememberDecisions } from './queries/decisions.ts'
import { type RowFilter, readCounts, readRows, readRowValues, type StoredRow } from './queries/rows.ts'
import { readTable, replaceTable, type StoredTable, undoneOperations } from './queries/tables.ts'
import { columnLetters, columnNumber, type Sheet } from './read/grid.ts'
import { readWorkbook } from './read/workbook.ts'
import { formNamed } from './recognise/forms.ts'
import { heldTotals } from './recognise/rows/totals.ts'
import { bookOf } from './recognise/stated/book.ts'
import { type Corrections, rereadTable, type TableReading } from './recognise/tables.ts'
import { type TableFact, tableFact } from './tableDoubts.ts'

/** A staged table; throws `record.notFound`. */
export async function tableOf(services: Services, tableId: string): Promise<StoredTable> {
  const table = await readTable(services.store.queries, tableId)
  if (!table) throw new ExpectedError('record.notFound')
  return table
}

/** A table that may still be changed; throws `intake.alreadyCommitted` for one that is stored. */
export async function openTable(services: Services, tableId: string): Promise<StoredTable> {
  const table = await tableOf(services, tableId)
  if (stateOf(table.operationId, await undoneOperations(services.store.queries)) === 'committed') {
    throw new ExpectedError('intake.alreadyCommitted')
  }
  return table
}

/** The sender's totals against the rows as they are staged now. */
async function totalsNow(queries: Queries, { id, totals }: StoredTable): Promise<HeldTotal[]> {
  return totals.length === 0 ? [] : heldTotals(totals, await readRowValues(queries, id))
}

/** A table with its columns and the rows that carry no record. */
export async function tableDetails(
  services: Services,
  tableId: string,
): Promise<z.output<typeof tableDetail>> {
  const table = await tableOf(services, tableId)
  const [summary] = await summaries(services.store.queries, { tableId })
  if (!summary) throw new ExpectedError('record.notFound')
  const { headerFrom, headerTo, columns, ignored, fileName } = table
  return {
    ...summary,
    fileName,
    headerRows: headerFrom === null || headerTo === null ? null : { from: headerFrom, to: headerTo },
    columns,
    ignored,
    totals: await totalsNow(services.store.queries, table),
  }
}

/** Rows with the names of their units, and with the record that a stored row became. */
export async function labelled(
  services: Services,
  table: StoredTable,
  rows: readonly StoredRow[],
): Promise<StagedRow[]> {
  const form = formNamed(table.form)
  if (!form) return []
  const { queries } = services.store
  const kind = keptKindOf(form)
  const labels = await labelsOf(
    queries,
    kind,
    rows.map(({ values }) => values),
  )
  const isStored = stateOf(table.operationId, await undoneOperations(queries)) === 'committed'
  const recordIds = rows.map(
    ({ id, recordId, decision }) => recordId ?? (isStored && decision === 'create' ? id : null),
  )
  const titles =
    form.kind === null
      ? null
      : await titlesOf(
          queries,
          form.kind,
          recordIds.flatMap((id) => id ?? []),
        )
  return rows.map((row, index) => {
    const recordId = recordIds[index] ?? null
    return {
      ...row,
      recordId,
      recordTitle: (recordId === null ? null : titles?.get(recordId)) ?? null,
      labels: labels[index] ?? {},
    }
  })
}

/** One page of a table's rows. */
export async function pageOfRows(
  services: Services,
  input: { tableId: string; only: RowFilter; page: number; pageSize: number },
): Promise<{ rows: StagedRow[]; total: number }> {
  const { tableId, only, page, pageSize } = input
  const table = await tableOf(services, tableId)
  const { queries } = services.store
  const rows = await readRows(queries, tableId, only, { offset: page * pageSize, limit: pageSize })
  const counts = await readCounts(queries, [tableId])
  const total = counts
    .filter(({ decision }) => only === 'all' || only === 'questions' || decision === only)
    .reduce((sum, count) => sum + (only === 'questions' ? count.questions : count.rows), 0)
  return { rows: await labelled(services, table, rows), total }
}

type Fonts = NonNullable<Corrections['fonts']>

/** What the clerk decided so far about the fonts of a table's columns. */
function fontsOf({ columns }: StoredTable): Fonts {
  return columns.flatMap(({ column, legacy }) => (legacy?.chosen ? [{ column, font: legacy.font }] : []))
}

/** The sheets of a table's file, and which of them it stands on. */
async function sheetsOf(
  services: Services,
  table: StoredTable,
  fonts: Fonts = fontsOf(table),
): Promise<{ sheet: Sheet; sheets: readonly Sheet[] }> {
  const bytes = await readContent(services.options.dataFolder, 'originals', table.sha256)
  const chosen = new Map([
    [table.sheet, new Map(fonts.map(({ column, font }) => [columnNumber(column), font]))],
  ])
  const sheets = readWorkbook(bytes, table.fileName, chosen)
  const sheet = sheets.find(({ name }) => name === table.sheet)
  if (!sheet) throw new ExpectedError('file.damaged')
  return { sheet, sheets }
}

const shownRows = 60

/** The first rows of a table's sheet as they are. */
export async function sheetStart(
  services: Services,
  tableId: string,
): Promise<{ columns: string[]; rows: { row: number; cells: string[] }[] }> {
  const { sheet } = await sheetsOf(services, await tableOf(services, tableId))
  const start = sheet.rows.slice(0, shownRows)
  const width = Math.max(0, ...start.map((row) => row?.length ?? 0))
  const columns = Array.from({ length: width }, (_, column) => columnLetters(column))
  const rows = Array.from(start, (row, index) => ({
    row: index + 1,
    cells: columns.map((_, column) => row?.[column]?.text ?? ''),
  }))
  return { columns, rows }
}

/** What the clerk decided so far, with the new corrections over it; other heading rows or another form begin anew. */
function allCorrections(table: StoredTable, corrections: Corrections): Corrections {
  const anew = corrections.headerRows !== undefined || corrections.form !== undefined
  const columns = anew ? [] : table.columns.map(({ column, field }) => ({ column, field }))
  const given = new Map(corrections.columns?.map((use) => [use.column, use]))
  // What was only proposed is proposed anew, with what speaks against it.
  const settledFact = (fact: TableFact) =>
    corrections[fact] === undefined && table.decided.includes(fact) ? table[fact] : corrections[fact]
  return {
    form: corrections.form ?? table.form ?? undefined,
    unitId: settledFact('unitId'),
    period: settledFact('period'),
    headerRows: corrections.headerRows,
    columns: [...columns.filter(({ column }) => !given.has(column)), ...given.values()],
  }
}

/** Reads a table anew with the clerk's corrections and stages its rows in place of the former ones. */
export async function correctTable(
  services: Services,
  tableId: string,
  corrections: Corrections,
): Promise<void> {
  const table = await openTable(services, tableId)
  const decidedFonts = [...fontsOf(table), ...(corrections.fonts ?? [])]
  const { sheet, sheets } = await sheetsOf(services, table, decidedFonts)
  const { queries } = services.store
  const decisions = await readDecisions(queries)
  const units = await currentUnits(services)
  const source = { fileName: table.fileName, units, decisions, book: bookOf(sheets, units) }
  const { headerFrom, headerTo } = table
  const proposed = headerFrom === null || headerTo === null ? null : { from: headerFrom, to: headerTo }
  const reading = rereadTable(sheet, proposed, source, allCorrections(table, corrections))
  const decided = await decidedTable(queries, reading)
  await queries.transaction().execute(async (writing) => {
    await replaceTable(writing, services.store.connection, tableId, decided, [
      ...table.decided,
      ...tableFact.options.filter((fact) => corrections[fact] !== undefined),
    ])
    await rememberDecisions(writing, columnDecisions(reading, corrections))
    await rememberDecisions(writing, fontDecisions(table, reading, corrections))
  })
  services.changes.announce(['intakeFile'])
}

/** What is remembered of the fonts that the clerk just decided: under the heading as it was read before, and as it is now. */
function fontDecisions(table: StoredTable, reading: TableReading, { fonts = [] }: Corrections): Decision[] {
  const { form, unitId } = reading
  if (form === null) return []
  return fonts.flatMap(({ column, font }) => {
    const headings = [table, reading].flatMap(
      ({ columns }) => columns.find((one) => one.column === column)?.heading ?? [],
    )
    return [...new Set(headings.map(wordingOf))].map((wording) => ({
      sender: unitId ?? '',
      form,
      about: fontDecision,
      wording,
      decided: font,
    }))
  })
}

/** What is remembered of the columns that the clerk just decided. */
function columnDecisions(reading: TableReading, { columns = [] }: Corrections): Decision[] {
  const { form, unitId } = reading
  if (form === null) return []
  return columns.flatMap(({ column, field }) => {
    const heading = reading.columns.find((one) => one.column === column)?.heading
    if (heading === undefined) return []
    return [{ sender: unitId ?? '', form, about: 'column', wording: wordingOf(heading), decided: field }]
  })
}
