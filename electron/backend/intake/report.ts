import type { z } from 'zod'
import type { tableReport } from '../../../shared/contract/intake.ts'
import type { Values } from '../../../shared/contract/records.ts'
import type { UnitIndex } from './match/units.ts'
import { formField, formNamed } from './recognise/forms.ts'
import type { TableReading } from './recognise/tables.ts'

export type TableReport = z.output<typeof tableReport>

/** What a report needs of a table, staged or just read. */
type ReportedTable = Omit<TableReading, 'rows' | 'headerRows'> & {
  rows: readonly Pick<TableReading['rows'][number], 'row' | 'decision' | 'values' | 'issues'>[]
}

function unitFacts(units: UnitIndex, id: unknown): { code: string; name: string } | null {
  const unit = typeof id === 'string' ? units.byId.get(id) : undefined
  return unit ? { code: unit.code ?? '', name: unit.name } : null
}

function reportedValues(reading: ReportedTable, units: UnitIndex, values: Values): Values {
  const form = formNamed(reading.form)
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const isUnit = form && formField(form, name)?.field.type === 'unit'
      return [name, isUnit ? unitFacts(units, value) : value]
    }),
  )
}

/** A table as the command line prints it: units by code and name, no keys of the database. */
export function reportOf(file: string, reading: ReportedTable, units: UnitIndex): TableReport {
  return {
    file,
    sheet: reading.sheet,
    form: reading.form,
    unit: unitFacts(units, reading.unitId),
    period: reading.period,
    columns: reading.columns,
    rows: reading.rows.map(({ row, decision, values, issues }) => ({
      row,
      decision,
      values: reportedValues(reading, units, values),
      issues,
    })),
    ignored: reading.ignored,
    totals: reading.totals,
  }
}
