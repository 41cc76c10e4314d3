import type { FileCell } from '../defects/file.ts'
import type { Random } from '../generator/random.ts'
import type { CleanColumn } from './cleanTable.ts'

type Value = number | string | null

const grouped = (value: number, separator: string) =>
  String(value).replace(/\B(?=(\d{3})+(?!\d))/g, separator)

function spelledDate(random: Random, day: string): FileCell {
  const [year = '', month = '', date = ''] = day.split('-')
  return random.pick<FileCell>([
    `${date}/${month}/${year}`,
    `${Number(date)}/${Number(month)}/${year}`,
    `${date}-${month}-${year}`,
    `${date}.${month}.${year.slice(2)}`,
    `ngày ${date} tháng ${month} năm ${year}`,
    // Month first, where no other reading is possible.
    ...(Number(date) > 12 ? [`${month}/${date}/${year}`] : []),
    Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569,
    String(Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569),
  ])
}

function spelledNumber(random: Random, value: number, { sort }: CleanColumn): FileCell {
  const ways: FileCell[] = [
    String(value),
    grouped(value, '.'),
    grouped(value, ' '),
    grouped(value, ','),
    `'${value}`,
    `${value}\u00a0`,
    `khoảng ${grouped(value, '.')}`,
  ]
  if (sort === 'money')
    ways.push(
      `${String(value / 1e6).replace('.', ',')} triệu`,
      `${grouped(value, '.')} đồng`,
      `${String(value / 1e9).replace('.', ',')} tỷ`,
      `${value / 1e6} trđ`,
    )
  if (sort === 'area')
    ways.push(
      `${grouped(value, '.')} m2`,
      `${grouped(value, '.')}m²`,
      `${String(value / 10_000).replace('.', ',')} ha`,
    )
  if (sort === 'count')
    ways.push(`${grouped(value, '.')} người`, `${value} hộ`, String(value).padStart(3, '0'))
  return random.pick(ways)
}

/** The cell of a value, spelled as some clerk would. What it says is the same, or cannot be read at all. */
export function spelled(random: Random, column: CleanColumn, value: Value): FileCell {
  if (value === null) return random.pick<FileCell>([null, '-', '–', '…', ' '])
  const unreadable: FileCell[] = [{ error: '#REF!' }, { formula: 'A1' }]
  // Of a text nobody can tell that it is not the right one.
  if (column.sort !== 'text') unreadable.push('Đang tổng hợp', '???')
  if (random.chance(0.08)) return random.pick(unreadable)
  if (column.sort === 'date' && typeof value === 'string') return spelledDate(random, value)
  if (typeof value === 'number') return spelledNumber(random, value, column)
  const cell = column.cell(value)
  if (typeof cell !== 'string') return cell
  return random.pick<FileCell>([
    cell,
    `  ${cell} `,
    cell.replace(' ', '\u00a0'),
    cell.normalize('NFD'),
    cell.replace(' ', '  '),
  ])
}

/** True for cells whose text says less than the value, or leaves it open: then a question is as good. */
export const dittoMarks = ['nt', '//', 'như trên', '-nt-'] as const
