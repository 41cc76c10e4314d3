import { isDeepStrictEqual } from 'node:util'
import type { Values } from '../../../shared/contract/records.ts'
import type { Fields, RecordDefinition } from '../../../shared/records/define.ts'
import type { Field } from '../../../shared/records/field.ts'
import { identityOf } from '../../../shared/records/identity.ts'
import { foldWords } from '../../../shared/text/fold.ts'
import { sortKey } from '../../../shared/text/sortKey.ts'
import { atPrecision, type DatePrecision, firstDayOf, precisionOf } from '../../../shared/values/dates.ts'
import { hasPrecisionColumn, hasSortColumn, isJson } from '../database/columns.ts'
import type { Cell } from '../database/schema/records.ts'

/** A record whole, as history keeps it and undo brings it back. */
export interface RecordImage {
  values: Values
  /** Yearly values by year. */
  years: Record<string, Values>
  deletedAt: string | null
  importRowId: string | null
}

type Definition = RecordDefinition<Fields, Fields>

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return []
}

/** Folded words of all searched fields. */
export function searchTextOf(definition: Definition, values: Values): string {
  const texts = Object.entries(definition.fields)
    .filter(([, field]) => field.search)
    .flatMap(([name]) => textsIn(values[name]))
  return foldWords(texts.join(' '))
}

function cellsOf(name: string, field: Field, value: Values[string] | undefined): [string, Cell][] {
  if (isJson(field)) return [[name, value === null || value === undefined ? null : JSON.stringify(value)]]
  if (field.type === 'mark') return [[name, value === true ? 1 : null]]
  const cell = typeof value === 'string' || typeof value === 'number' ? value : null
  const text = typeof cell === 'string' ? cell : null
  if (hasPrecisionColumn(field)) {
    return [
      [name, text && firstDayOf(text)],
      [`${name}Precision`, text && precisionOf(text)],
    ]
  }
  if (hasSortColumn(field)) {
    return [
      [name, cell],
      [`${name}Sort`, text && sortKey(text)],
    ]
  }
  return [[name, cell]]
}

function columnsAndCells(fields: Fields, values: Values): [string, Cell][] {
  return Object.entries(fields).flatMap(([name, field]) => cellsOf(name, field, values[name]))
}

/** The columns of the record's table that follow from its values. */
export function rowOf(definition: Definition, image: RecordImage): Record<string, Cell> {
  const row: Record<string, Cell> = Object.fromEntries(columnsAndCells(definition.fields, image.values))
  row.deletedAt = image.deletedAt
  row.importRowId = image.importRowId
  row.searchText = searchTextOf(definition, image.values)
  row.identity = identityOf(definition, image.values)
  if (Object.keys(definition.yearly).length > 0) {
    const years = Object.keys(image.years).map(Number)
    row.latestYear = years.length > 0 ? Math.max(...years) : null
  }
  return row
}

/** The columns of one year's row. */
export function yearRowOf(
  definition: Definition,
  recordId: string,
  year: number,
  values: Values,
): Record<string, Cell> {
  return { recordId, year, ...Object.fromEntries(columnsAndCells(definition.yearly, values)) }
}

function isPrecision(text: unknown): text is DatePrecision {
  return text === 'day' || text === 'month' || text === 'quarter' || text === 'year'
}

/** The values of the fields as they are read back from a row; `prefix` is put before each column's name. */
export function valuesOf(fields: Fields, row: Record<string, unknown>, prefix = ''): Values {
  const values: Values = {}
  for (const [name, field] of Object.entries(fields)) {
    const cell = row[`${prefix}${name}`]
    if (isJson(field)) {
      values[name] = typeof cell === 'string' ? JSON.parse(cell) : field.type === 'list' ? [] : null
    } else if (field.type === 'mark') {
      values[name] = cell === 1 ? true : null
    } else if (hasPrecisionColumn(field) && typeof cell === 'string') {
      const precision = row[`${prefix}${name}Precision`]
      values[name] = atPrecision(cell, isPrecision(precision) ? precision : 'day')
    } else {
      values[name] = typeof cell === 'string' || typeof cell === 'number' ? cell : null
    }
  }
  return values
}

function stated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stated)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null && part !== undefined)
      .map(([name, part]) => [name, stated(part)]),
  )
}

/** True where two values or images say the same; what is not stated counts for nothing. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(stated(one ?? null), stated(other ?? null))
}
