import type { TruthTable } from '../truth.ts'
import type { MadeCell, MoneyUnit } from './cells.ts'
import type { ListSpec } from './columns.ts'
import type { Grid } from './grid.ts'
import type { Chosen, Layout, MadeRow, Period } from './layout.ts'
import type { Random } from './random.ts'
import type { Sender } from './senders.ts'

/** Writes the titles; returns the rows that they take. */
export function writeTitles(
  grid: Grid,
  random: Random,
  list: ListSpec,
  layout: Layout,
  sender: Sender,
  period: Period,
  money: MoneyUnit,
): number[] {
  const { offset } = layout
  const pad = Array.from({ length: offset }, () => null)
  const rows: number[] = []
  const title = random.pick(list.titles)
  rows.push(
    grid.add(
      layout.letterhead === 'two'
        ? [...pad, sender.letterhead, null, null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM']
        : [...pad, sender.letterhead],
    ),
  )
  if (layout.letterhead === 'two') grid.add()
  const periodWords = /[a-zà-ỹ]/.test(title) ? period.words : period.words.toUpperCase()
  const row = grid.add([...pad, layout.title === 'withPeriod' ? `${title} ${periodWords}` : title])
  grid.merge(row, offset, row, offset + 5)
  rows.push(row)
  if (layout.title === 'ownRow')
    rows.push(
      grid.add([...pad, random.pick([period.words, `(${period.words})`, period.words.toUpperCase()])]),
    )
  if (random.chance(0.3))
    rows.push(grid.add([...pad, '(Kèm theo Báo cáo số 12-BC/ĐU ngày 15 tháng 6 năm 2024)']))
  if (layout.moneyIn === 'note') rows.push(grid.add([...pad, null, null, `Đơn vị tính: ${money.words}`]))
  if (random.chance(0.4)) grid.add()
  return rows
}

export function writeHeadings(grid: Grid, columns: readonly Chosen[], layout: Layout): number[] {
  const levels = columns.some(({ path }) => path.length > 1) ? 2 : 1
  const width = Math.max(...columns.map(({ column }) => column)) + 1
  const upper: (string | null)[] = Array.from({ length: width }, () => null)
  const lower: (string | null)[] = Array.from({ length: width }, () => null)
  let open: { text: string; from: number; to: number } | null = null
  const groups: { from: number; to: number }[] = []
  for (const { path, column } of columns) {
    const [first = '', second] = path
    if (second === undefined) {
      upper[column] = first
      open = null
    } else {
      lower[column] = second
      if (open && open.text === first && open.to === column - 1) open.to = column
      else {
        open = { text: first, from: column, to: column }
        groups.push(open)
        upper[column] = first
      }
    }
  }
  const top = grid.add(upper)
  if (levels === 1) return [top]
  const bottom = grid.add(lower)
  if (layout.mergedHeadings) {
    for (const { from, to } of groups) grid.merge(top, from, top, to)
    for (const { path, column } of columns) if (path.length === 1) grid.merge(top, column, bottom, column)
  }
  return [top, bottom]
}

export function writeTotal(
  grid: Grid,
  random: Random,
  layout: Layout,
  columns: readonly Chosen[],
  made: readonly MadeRow[],
  sumCells: (MadeCell | null)[],
  topTotal: number | null,
  ignoredRows: number[],
  moneyFactor: number,
): TruthTable['totals'] {
  if (layout.total === 'none') return []
  const row = topTotal ?? grid.add(sumCells)
  const cells = grid.rows[row - 1] ?? []
  const label = layout.ordinal && random.chance(0.5) ? layout.offset : (columns[0]?.column ?? 0)
  cells[label] = { cell: random.pick(['Tổng cộng', 'Cộng', 'Tổng số', 'TỔNG CỘNG']), value: null }
  ignoredRows.push(row)
  const totals: TruthTable['totals'] = []
  let wrong = layout.totalDisagrees
  for (const { spec, column } of columns) {
    const field = spec.fields[0]
    if (!spec.summed || field === undefined || column === label) continue
    const cellsOf = made.map((one) => one.cells.get(column))
    if (cellsOf.some((cell) => cell?.mustFlag)) continue
    const computed = cellsOf.reduce(
      (sum, cell) => sum + (typeof cell?.value === 'number' ? cell.value : 0),
      0,
    )
    const factor = spec.isMoney ? moneyFactor : 1
    const stated = wrong && computed > 0 ? computed + 10 * factor : computed
    if (stated !== computed) {
      wrong = false
      totals.push({ row, field, stated, computed })
    }
    cells[column] = { cell: Number((stated / factor).toPrecision(14)), value: null }
  }
  return totals
}

export function writeTail(grid: Grid, random: Random, layout: Layout, ignoredRows: number[]): void {
  const pad = Array.from({ length: layout.offset }, () => null)
  if (layout.notes)
    ignoredRows.push(
      grid.add([
        ...pad,
        random.pick([
          'Ghi chú: số liệu tính đến ngày 15 của tháng cuối kỳ',
          '* Số liệu chưa gồm các đơn vị lực lượng vũ trang',
        ]),
      ]),
    )
  if (!layout.signature) return
  grid.add()
  if (random.chance(0.4))
    ignoredRows.push(grid.add([...pad, null, null, null, 'Cao Bằng, ngày 20 tháng 6 năm 2024']))
  ignoredRows.push(
    grid.add([
      ...pad,
      null,
      'NGƯỜI LẬP BIỂU',
      null,
      null,
      random.pick(['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH', 'TM. UỶ BAN NHÂN DÂN']),
    ]),
  )
  if (random.chance(0.4))
    ignoredRows.push(grid.add([...pad, null, '(Ký, ghi rõ họ tên)', null, null, 'PHÓ BÍ THƯ']))
  grid.add()
  ignoredRows.push(grid.add([...pad, null, 'Lý Thị Mai', null, null, 'Vi Văn Sơn']))
}
