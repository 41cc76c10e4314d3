import type { FileCell, FileFormat } from '../defects/file.ts'
import { Random } from '../generator/random.ts'
import type { CleanColumn, CleanForm } from './cleanTable.ts'
import { dittoMarks, spelled } from './defects.ts'

/** Defects that are laid over a clean table, each of them or not. */
export interface Mess {
  seed: number
  format: FileFormat
  shuffled: boolean
  reworded: boolean
  ordinal: boolean
  columnNumbers: boolean
  groups: boolean
  total: 'none' | 'top' | 'bottom'
  blankRows: boolean
  blankColumn: boolean
  notes: boolean
  signature: boolean
  dittos: boolean
  repeatedHeading: boolean
  spelledOtherwise: boolean
  dashes: boolean
}

/** A sheet with where each row of the clean table went. */
export interface MessySheet {
  rows: FileCell[][]
  /** Numbers of the sheet's rows, counted from 1, in the order of the clean rows. */
  places: number[]
  columns: readonly CleanColumn[]
}

const labels = {
  groups: ['Công tác tham mưu', 'Công tác tuyên truyền', 'Công tác khác'],
  roman: ['I', 'II', 'III'],
}

function totalRow(
  columns: readonly CleanColumn[],
  values: readonly (readonly (number | string | null)[])[],
  order: readonly number[],
  ordinal: boolean,
): FileCell[] {
  const sums = order.map((index) => {
    const { sort } = columns[index] ?? { sort: 'text' }
    if (sort === 'text' || sort === 'date' || sort === 'choice') return null
    return values.reduce((sum, row) => sum + (typeof row[index] === 'number' ? row[index] : 0), 0)
  })
  const cells: FileCell[] = ordinal ? ['Tổng cộng', ...sums] : [...sums]
  if (!ordinal) cells[order.indexOf(0)] = 'Tổng cộng'
  return cells
}

/** Lays the defects over the clean table. */
export function laidOver(
  form: CleanForm,
  sender: string,
  values: readonly (readonly (number | string | null)[])[],
  mess: Mess,
): MessySheet {
  const random = new Random(mess.seed)
  const order = mess.shuffled
    ? random.shuffled(form.columns.map((_, index) => index))
    : form.columns.map((_, index) => index)
  const blankAt = mess.blankColumn ? random.int(1, order.length - 1) : -1
  const laid = (cells: readonly FileCell[]) => (blankAt < 0 ? [...cells] : cells.toSpliced(blankAt, 0, null))
  const rows: FileCell[][] = [[`ĐẢNG ỦY ${sender.toUpperCase()}`], [`${form.title} NĂM ${form.year}`], []]
  const headings = order.map((index) => {
    const { headings: wordings = [] } = form.columns[index] ?? {}
    return mess.reworded ? random.pick(wordings) : (wordings[0] ?? '')
  })
  const heading = laid(mess.ordinal ? ['STT', ...headings] : headings)
  rows.push(heading)
  if (mess.columnNumbers) rows.push(heading.map((cell, index) => (cell === null ? null : `(${index + 1})`)))
  if (mess.total === 'top') rows.push(laid(totalRow(form.columns, values, order, mess.ordinal)))
  const places: number[] = []
  let above: FileCell[] = []
  values.forEach((row, number) => {
    if (mess.groups && mess.ordinal && number % 4 === 0)
      rows.push([labels.roman[(number / 4) % 3] ?? 'I', labels.groups[(number / 4) % 3] ?? ''])
    if (mess.blankRows && random.chance(0.2)) rows.push([])
    if (mess.repeatedHeading && number === 2) rows.push([...heading])
    const cells = order.map((index): FileCell => {
      const column = form.columns[index]
      const value = row[index] ?? null
      if (!column) return null
      const isSame = number > 0 && index > 0 && value !== null && values[number - 1]?.[index] === value
      if (mess.dittos && isSame && column.sort !== 'count') return random.pick(dittoMarks)
      if (value === null && !mess.dashes) return null
      const cell =
        mess.spelledOtherwise && random.chance(0.5) ? spelled(random, column, value) : column.cell(value)
      // Other formats are written without formulas.
      const isFormula = typeof cell === 'object' && cell?.formula !== undefined
      return isFormula && mess.format !== 'xlsx' ? { error: '#REF!' } : cell
    })
    above = cells
    places.push(rows.push(laid(mess.ordinal ? [number + 1, ...above] : above)))
  })
  if (mess.total === 'bottom') rows.push(laid(totalRow(form.columns, values, order, mess.ordinal)))
  if (mess.notes) rows.push(['Ghi chú: số liệu tính đến ngày 15/12'])
  if (mess.signature) {
    rows.push(
      [],
      [null, 'NGƯỜI LẬP BIỂU', null, 'TM. BAN THƯỜNG VỤ'],
      [null, '(Ký, ghi rõ họ tên)', null, 'BÍ THƯ'],
      [],
      [null, 'Lý Thị Mai', null, 'Vi Văn Sơn'],
    )
  }
  return { rows, places, columns: form.columns }
}
