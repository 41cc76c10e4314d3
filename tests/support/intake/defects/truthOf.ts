import { type TruthTable, truthTable } from '../truth.ts'
import type { DefectFile, ExpectedTable, FileCell, FileSheet } from './file.ts'

function isBlank(cell: FileCell): boolean {
  if (typeof cell !== 'object' || cell === null) return cell === null || cell === ''
  return (cell.v ?? null) === null && cell.formula === undefined && cell.error === undefined
}

/** Every row of a sheet that is not blank and carries no record. */
function ignoredRows({ rows, tables, valueRows = [] }: FileSheet): number[] {
  const data = new Set([...valueRows, ...tables.flatMap((table) => table.rows.map(([row]) => row))])
  return rows.flatMap((row, index) => (data.has(index + 1) || row.every(isBlank) ? [] : [index + 1]))
}

function tableTruth(file: DefectFile, sheet: FileSheet, table: ExpectedTable, isFirst: boolean): TruthTable {
  const { form, unit, period, periodAccept, fields, totals } = table
  return truthTable.parse({
    file: file.name,
    sheet: sheet.name,
    ...(form === null ? {} : { form }),
    unit: unit && { code: unit[0], name: unit[1] },
    period,
    periodAccept,
    rows: table.rows.map(([row, ...values]) => ({
      row,
      values: Object.fromEntries(fields.map((field, index) => [field, values[index] ?? null])),
      mustFlag: table.mustFlag?.[row] ?? [],
      mayFlag: table.mayFlag?.[row] ?? [],
      alt: table.alt?.[row] ?? {},
      ...(table.duplicates?.[row] === undefined ? {} : { duplicateOf: table.duplicates[row] }),
    })),
    // Of several tables on a sheet it does not matter under which a row is told.
    ignoredRows: isFirst ? ignoredRows(sheet) : [],
    totals,
    defects: file.defects.map(String),
  })
}

/** What must be read from a file of the corpus, in the form of `truth.jsonl`. */
export function truthOf(file: DefectFile): TruthTable[] {
  const { name, error, defects } = file
  if (error !== undefined) return [truthTable.parse({ file: name, error, defects: defects.map(String) })]
  return file.sheets.flatMap((sheet) =>
    sheet.tables.map((table, index) => tableTruth(file, sheet, table, index === 0)),
  )
}
