import { linesOf, type TablePlace, textsOfRow } from '../places.ts'
import { readMatrix } from '../turned/matrix.ts'
import { reportBlocks } from '../turned/reportBlocks.ts'
import { readVertical } from '../turned/vertical.ts'
import type { IgnoredReason } from './body.ts'
import type { RowContext } from './columnReaders.ts'
import { markDuplicates } from './duplicates.ts'
import { markDoubtfulRows } from './rowDoubts.ts'
import { type ReadRow, RowReader } from './rows.ts'
import { sorterFor } from './sorter.ts'
import { type StatedTotal, TotalKeeper } from './totals.ts'
import { isWholeTotal } from './totalWords.ts'
import { UpperRows } from './upperRows.ts'

/** The rows under the headings of a table, by what they are. */
export interface BodyReading {
  rows: ReadRow[]
  ignored: { row: number; reason: IgnoredReason }[]
  totals: StatedTotal[]
}

/** A title that begins a part of the sheet with headings of its own: “II. Mô hình duy trì”. */
const groupTitle = /^\s*\(?([IVX]+|[A-ZĐ]|\d{1,2})[.)]\s*\p{L}/u

/** Reads what stands below the headings of a table, row by row or as a report with an indicator on each row. */
export function readBody(place: TablePlace, context: RowContext): BodyReading {
  const { sheet, header } = place
  const { form, columns, noteLines } = context
  const sorter = sorterFor(place, form, columns)
  if (header.vertical?.form === form) {
    const range = { from: header.to + 1, end: place.end }
    const { vertical } = header
    const readings = vertical.measures
      ? [readMatrix(context, vertical, vertical.measures, range, sorter)]
      : reportBlocks(context, vertical, range).map((block) => readVertical(context, vertical, block, sorter))
    const rows = readings.flatMap((reading) => reading.rows)
    markDuplicates(form, rows)
    return { rows, ignored: readings.flatMap((reading) => reading.ignored), totals: [] }
  }
  const reader = new RowReader(context)
  for (const line of linesOf(sheet, place.first, header.from)) {
    if (groupTitle.test(line)) reader.enterGroup(line, line)
  }
  const uppers = new UpperRows(context)
  const totals = new TotalKeeper(form, columns, noteLines, header.to + 2)
  const rows: ReadRow[] = []
  const ignored: BodyReading['ignored'] = []
  for (let index = header.to + 1; index < place.end; index += 1) {
    const cells = sheet.rows[index]
    const sorted = sorter.sort(cells, index)
    if (sorted === 'blank' || !cells) continue
    const kind = sorted === 'data' ? (uppers.sort(cells, index) ?? sorted) : sorted
    if (kind === 'data') {
      rows.push(reader.read(cells, index))
      continue
    }
    ignored.push({ row: index + 1, reason: kind })
    const [label = ''] = textsOfRow(cells)
    if (kind === 'total')
      totals.state(kind, index + 1, label, cells, sorted === 'data' || isWholeTotal(label))
    if (kind === 'group') {
      const name = textsOfRow(cells).findLast((text) => !/^[\d.,\s%–-]+$/.test(text)) ?? ''
      totals.state(kind, index + 1, name, cells)
      reader.enterGroup(name, label)
    }
  }
  markDoubtfulRows(form, rows, columns)
  markDuplicates(form, rows, columns)
  return { rows, ignored, totals: totals.statements(place.end) }
}
