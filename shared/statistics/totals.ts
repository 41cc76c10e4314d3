import type { Values } from '../contract/records.ts'
import { daysOf } from '../values/period.ts'
import type { StatisticalColumn, StatisticalForm } from './form.ts'

/** Totals by the codes of the columns; null where nothing is stated or the column is not combined. */
export type Totals = Record<string, number | null>

function numberOf(value: Values[string] | undefined): number | null {
  if (typeof value === 'number') return value
  // A mark counts as one.
  return value === true ? 1 : null
}

/** The sum of what is stated; null where nothing is: blank is not zero. */
function sumOf(values: readonly (number | null)[]): number | null {
  const stated = values.filter((value) => value !== null)
  return stated.length === 0 ? null : stated.reduce((sum, value) => sum + value, 0)
}

function codesIn(expression: string): string[] {
  return expression.split('+').map((code) => code.trim())
}

/** A ratio in percent from the totals of its columns (`ratio:a+b/c`), never from other ratios. */
function ratioOf(rule: string, totals: Totals): number | null {
  const [above = '', below = ''] = rule.slice('ratio:'.length).split('/')
  const sum = (expression: string) => sumOf(codesIn(expression).map((code) => totals[code] ?? null))
  const numerator = sum(above)
  const denominator = sum(below)
  return numerator === null || denominator === null || denominator === 0
    ? null
    : (numerator / denominator) * 100
}

function isRatio({ total }: StatisticalColumn): boolean {
  return total.startsWith('ratio:')
}

/** Puts what follows from other columns in its place: sums named by the form, then ratios. */
function withDerived(form: StatisticalForm, totals: Totals): Totals {
  const derived = { ...totals }
  for (const { code, computed } of form.columns) {
    if (computed === undefined) continue
    derived[code] = sumOf(codesIn(computed).map((part) => derived[part] ?? null)) ?? derived[code] ?? null
  }
  for (const column of form.columns) {
    if (isRatio(column)) derived[column.code] = ratioOf(column.total, derived)
  }
  return derived
}

/**
 * The totals of rows of different units in one period, as the form says: `sum` and `last` are added, ratios follow from
 * the totals of their numerator and denominator, `none` has no total. A computed column follows from the totals of its
 * parts; a stated sum only counts where none of its parts is stated.
 */
export function totalsOf(form: StatisticalForm, rows: readonly Values[]): Totals {
  const totals: Totals = {}
  for (const { code, total } of form.columns) {
    const adds = total === 'sum' || total === 'last'
    totals[code] = adds ? sumOf(rows.map((row) => numberOf(row[code]))) : null
  }
  return withDerived(form, totals)
}

/** What a row does not state, but what follows from its other figures: sums and ratios. */
export function derivedOf(form: StatisticalForm, figures: Values): Totals {
  const own = Object.fromEntries(form.columns.map(({ code }) => [code, numberOf(figures[code])]))
  const derived = withDerived(form, own)
  const follows = form.columns.filter((column) => isRatio(column) || column.computed !== undefined)
  return Object.fromEntries(follows.map(({ code }) => [code, derived[code] ?? null]))
}

/** A unit's figures of one period. */
export interface PeriodFigures {
  period: string
  figures: Values
}

/**
 * A unit's figures over several periods that do not overlap: sums are added, a cumulative value and a stock are taken
 * from one period (the last with a value, the first where the form says so), ratios are computed anew. Texts of several
 * periods are not combined.
 */
export function overPeriods(form: StatisticalForm, parts: readonly PeriodFigures[]): Values {
  const ordered = parts.toSorted((one, other) =>
    daysOf(one.period).from < daysOf(other.period).from ? -1 : 1,
  )
  const [only, second] = ordered
  if (only && !second) return only.figures
  const totals: Totals = {}
  for (const { code, total, cumulative, periodPick } of form.columns) {
    const stated = ordered.map(({ figures }) => numberOf(figures[code])).filter((value) => value !== null)
    if (total === 'sum' && !cumulative) totals[code] = sumOf(stated)
    else if (total === 'sum' || total === 'last') {
      totals[code] = stated.at(periodPick === 'first' ? 0 : -1) ?? null
    } else totals[code] = null
  }
  return withDerived(form, totals)
}

/**
 * The stored periods that make up the chosen one without overlap: itself where it is stored, else the longest that lie
 * in it, in the order of time. Empty where none does.
 */
export function coveringPeriods(chosen: string, stored: readonly string[]): string[] {
  if (stored.includes(chosen)) return [chosen]
  const { from, to } = daysOf(chosen)
  const length = (period: string) => {
    const days = daysOf(period)
    return Date.parse(days.to) - Date.parse(days.from)
  }
  const within = [...new Set(stored)].filter((period) => {
    const days = daysOf(period)
    return days.from >= from && days.to <= to
  })
  const taken: string[] = []
  for (const period of within.sort((one, other) => length(other) - length(one))) {
    const days = daysOf(period)
    const free = taken.every((other) => daysOf(other).to < days.from || daysOf(other).from > days.to)
    if (free) taken.push(period)
  }
  return taken.sort((one, other) => (daysOf(one).from < daysOf(other).from ? -1 : 1))
}
