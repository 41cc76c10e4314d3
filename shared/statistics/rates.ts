import type { Values } from '../contract/records.ts'
import { formatNumber } from '../values/numbers.ts'
import type { FailedCheck } from './checks.ts'
import type { StatisticalForm } from './form.ts'

/** A rate in percent with the figures that it follows from: `ratio:a+b/c`. */
export interface Rate {
  code: string
  heading: string
  above: readonly string[]
  below: readonly string[]
}

/** The rates of a form. */
export function ratesOf(form: StatisticalForm): Rate[] {
  return form.columns.flatMap(({ code, total, headerPath }) => {
    if (!total.startsWith('ratio:')) return []
    const [above = '', below = ''] = total.slice('ratio:'.length).split('/')
    const codesIn = (sum: string) => sum.split('+').map((one) => one.trim())
    return [{ code, heading: headerPath.join(' – '), above: codesIn(above), below: codesIn(below) }]
  })
}

/** The sum of figures; null where one of them is not stated. */
function sumOf(values: Values, codes: readonly string[]): number | null {
  return codes.reduce<number | null>((sum, code) => {
    const value = values[code]
    return sum === null || typeof value !== 'number' ? null : sum + value
  }, 0)
}

/** Percent points by which a rate may differ: units round it, some to whole percents. */
const tolerance = 1

/**
 * The rates of a row that differ from those that its own figures come to. A rate that is the same share of another figure of the
 * row is right: units count what is resolved of what came in, or of what is theirs to resolve.
 */
export function ratesAgainst(rates: readonly Rate[], values: Values): FailedCheck[] {
  return rates.flatMap(({ code, heading, above, below }) => {
    const [stated, part, whole] = [values[code], sumOf(values, above), sumOf(values, below)]
    if (typeof stated !== 'number' || part === null || whole === null || whole === 0) return []
    const isOf = (other: number) => other > 0 && Math.abs((part / other) * 100 - stated) <= tolerance
    const others = Object.entries(values).filter(([name]) => name !== code && !above.includes(name))
    if (isOf(whole) || others.some(([, other]) => typeof other === 'number' && isOf(other))) return []
    const figures = `đang là ${formatNumber(stated, 2)} so với ${formatNumber((part / whole) * 100, 2)}`
    return [{ field: code, message: `${heading} khác với tỷ lệ tính từ các số trong dòng (${figures}).` }]
  })
}
