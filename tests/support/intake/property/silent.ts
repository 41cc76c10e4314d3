import fc from 'fast-check'
import { printedFor } from '../corpusScore.ts'
import { bytesOfDefect } from '../defects/bytes.ts'
import { cleanForms, rowsOf, senders } from './cleanTable.ts'
import { laidOver, type Mess } from './layOver.ts'

const mess: fc.Arbitrary<Mess> = fc.record({
  seed: fc.nat(),
  format: fc.constantFrom(
    'xlsx',
    'xls',
    'xlsb',
    'ods',
    'html',
    'csv',
    'csv1258',
    'semicolons',
    'tabs',
    'utf16',
  ),
  shuffled: fc.boolean(),
  reworded: fc.boolean(),
  ordinal: fc.boolean(),
  columnNumbers: fc.boolean(),
  groups: fc.boolean(),
  total: fc.constantFrom('none', 'top', 'bottom'),
  blankRows: fc.boolean(),
  blankColumn: fc.boolean(),
  notes: fc.boolean(),
  signature: fc.boolean(),
  dittos: fc.boolean(),
  repeatedHeading: fc.boolean(),
  spelledOtherwise: fc.boolean(),
  dashes: fc.boolean(),
})

/** How a value is compared: white space is not judged. */
function compared(value: unknown): string {
  return JSON.stringify(value ?? null).replace(/\s+/g, ' ')
}

/** A clean table with the defects that are laid over it. */
export const messyTables = fc
  .constantFrom(...cleanForms)
  .chain((form) =>
    fc.record({ form: fc.constant(form), sender: fc.constantFrom(...senders), values: rowsOf(form), mess }),
  )
type MessyTable = typeof messyTables extends fc.Arbitrary<infer Table> ? Table : never

/**
 * What is read otherwise than the clean table has it without a word to the clerk: wrong values without an issue, rows that
 * are missing, rows that are none. Empty where all is well.
 */
export async function silentDifferences({ form, sender, values, mess: laid }: MessyTable): Promise<string[]> {
  const { rows, places, columns } = laidOver(form, sender[1], values, laid)
  const text = !['xlsx', 'xls', 'xlsb', 'ods', 'html'].includes(laid.format)
  const name = `Danh sach.${text ? 'csv' : laid.format === 'html' ? 'xls' : laid.format}`
  const sheets = [{ name: 'Sheet1', rows, tables: [] }]
  const bytes = await bytesOfDefect({ name, format: laid.format, defects: [], sheets })
  const tables = printedFor(name, bytes).filter((line) => 'rows' in line)
  const faults: string[] = tables.length === 0 ? ['no table'] : []
  // A table that is not recognised is a question by itself.
  if (tables.some((table) => table.form === null)) return faults
  for (const table of tables) {
    if (table.form !== form.form) faults.push(`form ${table.form}`)
    if (table.period !== String(form.year)) faults.push(`period ${table.period}`)
    if (table.unit?.code !== sender[0]) faults.push(`sender ${table.unit?.name}`)
  }
  const found = tables.flatMap(({ rows: read }) => read)
  places.forEach((place, index) => {
    const row = found.find((one) => one.row === place)
    if (!row) {
      faults.push(`row ${place} is missing`)
      return
    }
    columns.forEach(({ field }, at) => {
      const [expected, value] = [values[index]?.[at] ?? null, row.values[field] ?? null]
      const told = row.issues.some((issue) => issue.field === field || issue.field === null)
      if (compared(expected) !== compared(value) && !told)
        faults.push(`row ${place} ${field}: ${JSON.stringify(value)}, not ${JSON.stringify(expected)}`)
    })
  })
  for (const { row } of found) if (!places.includes(row)) faults.push(`row ${row} is no data`)
  return faults
}
