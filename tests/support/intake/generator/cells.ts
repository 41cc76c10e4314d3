import type { FieldValue } from '../../../../shared/contract/records.ts'
import type { Random } from './random.ts'

/** A cell as it is written, with what must be read from it. */
export interface MadeCell {
  /** `null` stays blank. */
  cell: string | number | Date | null
  /** Number format of the cell. */
  format?: string
  /** A formula without a stored result, or an error. */
  special?: 'formula' | 'fault'
  value: FieldValue
  /** Other values that are as right. */
  alt?: FieldValue[]
  mustFlag?: boolean
}

/** How much can be wrong with the values of a file. */
export interface Faults {
  /** Cells in other spellings: text numbers, glued units, dates in words. */
  spelling: number
  /** Cells that cannot be read or are doubtful. */
  doubt: number
  blank: number
}

const blank: MadeCell = { cell: null, value: null }

function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, separator)
}

const unreadable = [
  'Đang tổng hợp',
  'chưa có số',
  'nhiều',
  'Chưa báo cáo',
  '12 đến 15',
  '15; 20',
  '#',
  'không rõ',
]

function doubtfulNumber(random: Random): MadeCell {
  const way = random.int(0, 3)
  if (way === 0) return { cell: 0, special: 'formula', value: null, mustFlag: true }
  if (way === 1) return { cell: 0, special: 'fault', value: null, mustFlag: true }
  return { cell: random.pick(unreadable), value: null, mustFlag: true }
}

export function countCell(random: Random, faults: Faults, most: number, unit: string | null): MadeCell {
  if (random.chance(faults.blank))
    return random.chance(0.3) ? { cell: random.pick(['-', '–', '…']), value: null } : blank
  if (random.chance(faults.doubt)) {
    const value = random.int(10, 99) * 1000 + random.int(100, 999)
    return random.chance(0.2)
      ? { cell: `${Math.floor(value / 1000)},${value % 1000}`, value, mustFlag: true }
      : doubtfulNumber(random)
  }
  const value = random.int(0, most)
  if (!random.chance(faults.spelling)) return { cell: value, value }
  const spellings = [
    String(value),
    grouped(value, '.'),
    grouped(value, ' '),
    `'${value}`,
    `${value}\u00a0`,
    String(value).padStart(2, '0'),
    ...(unit === null ? [] : [`${grouped(value, '.')} ${unit}`]),
  ]
  return { cell: random.pick(spellings), value }
}

/** What the numbers of a column of money are in. */
export interface MoneyUnit {
  factor: number
  /** As a heading or a note has it. */
  words: string
}
export const moneyUnits: readonly MoneyUnit[] = [
  { factor: 1, words: 'đồng' },
  { factor: 1_000, words: 'nghìn đồng' },
  { factor: 1_000_000, words: 'triệu đồng' },
]

export function moneyCell(random: Random, faults: Faults, unit: MoneyUnit): MadeCell {
  if (random.chance(faults.blank)) return blank
  if (random.chance(faults.doubt)) return doubtfulNumber(random)
  if (random.chance(0.2)) return { cell: 0, value: 0 }
  const value = random.int(2, 1200) * 500_000
  const plain = value / unit.factor
  if (!random.chance(faults.spelling)) return { cell: plain, value }
  const millions = String(value / 1_000_000).replace('.', ',')
  const spellings = [
    `${millions} triệu`,
    `${millions} triệu đồng`,
    `${millions} trđ`,
    `${grouped(value, '.')} đồng`,
  ]
  if (unit.factor === 1) spellings.push(grouped(value, '.'), grouped(value, ' '), grouped(value, ','))
  if (value >= 1_000_000_000) spellings.push(`${String(value / 1e9).replace('.', ',')} tỷ`)
  const cell = random.pick(spellings)
  const isTenths = /^\d{1,3},\d{3}( (triệu|trđ|tỷ).*)?$/.test(cell)
  return isTenths ? { cell, value, mustFlag: true } : { cell, value }
}

export function areaCell(random: Random, faults: Faults): MadeCell {
  if (random.chance(faults.blank)) return blank
  if (random.chance(faults.doubt)) return doubtfulNumber(random)
  const value = random.int(1, 900) * 10
  if (!random.chance(faults.spelling)) return { cell: value + 0.5, value: value + 0.5 }
  const spellings = [
    grouped(value, '.'),
    `${grouped(value, '.')} m2`,
    `${grouped(value, '.')}m²`,
    `${grouped(value, '.')},5`,
  ]
  const cell = random.pick(spellings)
  return { cell, value: cell.endsWith(',5') ? value + 0.5 : value }
}

export function percentCell(random: Random, faults: Faults): MadeCell {
  if (random.chance(faults.blank)) return blank
  if (random.chance(faults.doubt)) return doubtfulNumber(random)
  const value = random.int(200, 10_000) / 100
  const text = String(value).replace('.', ',')
  const ways: MadeCell[] = [
    { cell: Number((value / 100).toFixed(6)), format: '0.00%', value },
    { cell: text, value },
    { cell: `${text}%`, value },
    { cell: `${text} %`, value },
    { cell: value, value },
  ]
  return random.pick(ways)
}

export function markCell(random: Random): MadeCell {
  return random.chance(0.4) ? { cell: random.pick(['x', 'X', 'x ', '✓']), value: true } : blank
}

export function textCell(random: Random, faults: Faults, texts: readonly string[]): MadeCell {
  if (random.chance(faults.blank)) return blank
  const value = random.pick(texts)
  return random.chance(faults.spelling / 3)
    ? { cell: `  ${value.replace(' ', '\u00a0')} `, value }
    : { cell: value, value }
}
