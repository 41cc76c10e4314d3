import type { Faults, MadeCell } from './cells.ts'
import type { Random } from './random.ts'

function two(number: number): string {
  return String(number).padStart(2, '0')
}

const millisecondsOfDay = 86_400_000

/** A day as a serial number of the sheet. */
export function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / millisecondsOfDay + 25_569
}

/** A date in a range of months of one year. `precision`: a month or a quarter is a date, too. */
export function dateCell(
  random: Random,
  faults: Faults,
  within: {
    year: number
    months: readonly [first: number, last: number]
    precision: boolean
    required: boolean
  },
): MadeCell {
  if (!within.required && random.chance(faults.blank)) return { cell: null, value: null }
  const { year } = within
  const month = random.int(within.months[0], within.months[1])
  if (random.chance(faults.doubt)) {
    const day = random.int(13, 28)
    const ways: MadeCell[] = [
      { cell: `32/${month}/${year}`, value: null, mustFlag: true },
      { cell: '30/2/2023', value: null, mustFlag: true },
      { cell: 'Thường xuyên', value: null, mustFlag: true },
      { cell: `${two(month)}/${day}/${year}`, value: `${year}-${two(month)}-${day}`, mustFlag: true },
    ]
    return random.pick(ways)
  }
  if (within.precision && random.chance(faults.spelling / 2)) {
    const quarter = Math.ceil(month / 3)
    const ways: MadeCell[] = [
      { cell: `Tháng ${month}/${year}`, value: `${year}-${two(month)}` },
      { cell: `Tháng ${two(month)} năm ${year}`, value: `${year}-${two(month)}` },
      { cell: `Quý ${['I', 'II', 'III', 'IV'][quarter - 1]}/${year}`, value: `${year}-Q${quarter}` },
    ]
    return random.pick(ways)
  }
  const day = random.int(1, 28)
  const value = `${year}-${two(month)}-${two(day)}`
  const ways: MadeCell[] = [
    { cell: serialOf(year, month, day), format: 'dd/mm/yyyy', value },
    { cell: `${two(day)}/${two(month)}/${year}`, value },
    { cell: `${day}/${month}/${year}`, value },
    { cell: `${two(day)}-${two(month)}-${year}`, value },
    { cell: `${two(day)}.${two(month)}.${year}`, value },
    { cell: `ngày ${two(day)} tháng ${two(month)} năm ${year}`, value },
    { cell: `${day}/${month}/${String(year).slice(2)}`, value },
  ]
  return random.chance(faults.spelling) ? random.pick(ways) : random.pick(ways.slice(0, 2))
}
