import type { z } from 'zod'
import type { FigureLine, figuresQuery } from '../../../shared/contract/statistics.ts'
import type { UnitSummary } from '../../../shared/contract/units.ts'
import type { StatisticalForm } from '../../../shared/statistics/form.ts'
import { statisticalFormOf } from '../../../shared/statistics/shipped.ts'
import {
  coveringPeriods,
  derivedOf,
  overPeriods,
  type Totals,
  totalsOf,
} from '../../../shared/statistics/totals.ts'
import { sortKey } from '../../../shared/text/sortKey.ts'
import { daysOf } from '../../../shared/values/period.ts'
import type { Queries } from '../database/store.ts'
import { ExpectedError } from '../errors.ts'
import { unitsUnder } from '../records/queries.ts'
import { readUnits } from '../units/router.ts'
import { readFigures, type StoredFigures } from './queries.ts'

type Query = z.output<typeof figuresQuery>

/** The figures of a form in a period with their totals. */
export interface Figures {
  form: StatisticalForm
  lines: FigureLine[]
  totals: Totals
  periods: string[]
}

/** A form by its code; throws `record.notFound`. */
export function formOf(code: string): StatisticalForm {
  const form = statisticalFormOf(code)
  if (!form) throw new ExpectedError('record.notFound')
  return form
}

/** The kinds of units that send figures. */
const sendingKinds: readonly string[] = ['commune', 'ward', 'town']

function lineOf(
  form: StatisticalForm,
  rows: readonly StoredFigures[],
  unit: UnitSummary | undefined,
  units: ReadonlyMap<string, UnitSummary>,
): FigureLine {
  const figures = overPeriods(form, rows)
  return {
    rows: rows.map(({ id, period, revision }) => ({ id, period, revision })),
    unitId: unit?.id ?? null,
    unitName: unit?.name ?? null,
    upperName: units.get(unit?.parentId ?? '')?.name ?? null,
    figures,
    derived: derivedOf(form, figures),
  }
}

/** The rows of one unit as lines: each row by itself where a form has many, else the periods together. */
function linesOfUnit(
  form: StatisticalForm,
  period: string,
  rows: readonly StoredFigures[],
  unit: UnitSummary | undefined,
  units: ReadonlyMap<string, UnitSummary>,
): FigureLine[] {
  const periods = coveringPeriods(
    period,
    rows.map((row) => row.period),
  )
  const taken = periods.flatMap((one) => rows.filter((row) => row.period === one))
  if (taken.length === 0) return []
  // Rows of one unit and period that could not be told apart stand by themselves, too: none is lost.
  const together = form.rows === 'one-per-unit' && taken.length === periods.length
  return together ? [lineOf(form, taken, unit, units)] : taken.map((row) => lineOf(form, [row], unit, units))
}

function missingUnits(
  all: readonly UnitSummary[],
  under: ReadonlySet<string> | null,
  period: string,
  there: ReadonlySet<string | null>,
): UnitSummary[] {
  const { to } = daysOf(period)
  return all.filter(
    ({ id, kind, validFrom, validTo }) =>
      kind !== null &&
      sendingKinds.includes(kind) &&
      (validFrom ?? '') <= to &&
      (validTo ?? '9999') >= to &&
      (under === null || under.has(id)) &&
      !there.has(id),
  )
}

const last = '\uFFFF'

function orderOf({ unitName, upperName }: FigureLine): string {
  return `${sortKey(upperName ?? '')}|${unitName === null ? last : sortKey(unitName)}`
}

/**
 * The figures of a form in a period: a line for each unit (each row of a form with many), sorted by district and unit,
 * with totals as the form says. A period that is not stored itself is put together from those that lie in it.
 */
export async function figuresOf(queries: Queries, query: Query): Promise<Figures> {
  const form = formOf(query.form)
  const all = await readUnits(queries)
  const units = new Map(all.map((unit) => [unit.id, unit]))
  const under = query.unitId === null ? null : await unitsUnder(queries, query.unitId)
  const rows = await readFigures(queries, form.code, under)
  const byUnit = Map.groupBy(rows, ({ unitId }) => unitId)
  const lines = [...byUnit].flatMap(([unitId, ofUnit]) =>
    linesOfUnit(form, query.period, ofUnit, units.get(unitId ?? ''), units),
  )
  const stated = lines.length
  if (query.missing) {
    const there = new Set(lines.map(({ unitId }) => unitId))
    const wanted = under === null ? null : new Set(under)
    for (const unit of missingUnits(all, wanted, query.period, there)) {
      lines.push(lineOf(form, [], unit, units))
    }
  }
  const keys = new Map(lines.map((line) => [line, orderOf(line)]))
  const totals = totalsOf(
    form,
    lines.slice(0, stated).map(({ figures }) => figures),
  )
  return {
    form,
    lines: lines.sort((one, other) => ((keys.get(one) ?? '') < (keys.get(other) ?? '') ? -1 : 1)),
    totals,
    periods: [...new Set(lines.flatMap((line) => line.rows.map(({ period }) => period)))].sort(),
  }
}
