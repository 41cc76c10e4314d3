import type { z } from 'zod'
import type { tableReport } from '../../../shared/contract/intake.ts'
import type { Values } from '../../../shared/contract/records.ts'
import type { UnitIndex } from './match/units.ts'
import { formField, formNamed } from './recognise/forms.ts'
import { heldTotals } from './recognise/rows/totals.ts'
import type { TableReading } from './recognise/tables.ts'

export type TableReport = z.output<typeof tableReport>

/** What a report needs of a table, staged or just read. */
type ReportedRow = TableReading['rows'][number]
type ReportedTable = Omit<TableReading, 'rows' | 'headerRows'> & { rows: readonly ReportedRow[] }

function unitFacts(units: UnitIndex, id: unknown): { code: string; name: string } | null {
  const unit = typeof id === 'string' ? units.byId.get(id) : undefined
  return unit ? { code: unit.code ?? '', name: unit.name } : null
}

function reportedValues(reading: ReportedTable, units: UnitIndex, { values, cells }: ReportedRow): Values {
  const form = formNamed(reading.form)
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = form ? formField(form, name)?.field : undefined
      if (field?.type === 'unit') return [name, unitFacts(units, value)]
      const isLink = field?.type === 'link' || typeof field?.itemTarget === 'string'
      const column = reading.columns.findIndex((one) => one.field === name)
      return [name, isLink && value !== null ? (cells[column] ?? null) : value]
    }),
  )
}

/** A table as the command line prints it: units by code and name, linked records by the words of the cell, no keys of the database. */
export function reportOf(file: string, reading: ReportedTable, units: UnitIndex): TableReport {
  return {
    file,
    sheet: reading.sheet,
    form: reading.form,
    unit: unitFacts(units, reading.unitId),
    period: reading.period,
    columns: reading.columns.map(({ column, heading, field }) => ({ column, heading, field })),
    rows: reading.rows.map((row) => ({
      row: row.row,
      decision: row.decision,
      values: reportedValues(reading, units, row),
      issues: row.issues,
    })),
    ignored: reading.ignored,
    totals: heldTotals(reading.totals, reading.rows)
      .filter(({ kind, agrees }) => kind === 'total' && !agrees)
      .map(({ row, field, stated, computed }) => ({ row, field, stated, computed })),
  }
}
