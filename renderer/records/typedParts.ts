import type { FieldValue } from '../../shared/contract/records.ts'
import { type Field, fieldErrors } from '../../shared/records/field.ts'
import { printValue } from '../../shared/records/print.ts'
import { judge, judgeTyped, type Read, typedOf } from './typed.ts'

/** True for fields whose value has parts that stand in one cell, a line or an entry for each. */
export function hasParts(field: Field): boolean {
  return field.type === 'list' || field.cell !== null
}

/** A value with parts as a cell has it; any other as a clerk would type it. */
export function partsTyped(field: Field, value: FieldValue | undefined): string {
  return hasParts(field) ? (printValue(field, value) ?? '') : typedOf(field, value)
}

/** Reads and judges what was typed into a cell of the review. */
export function judgeParts(field: Field, typed: string): Read {
  if (!hasParts(field)) return judgeTyped(field, typed)
  if (field.cell) {
    const parts = field.cell.read(typed)
    return parts === null ? { error: fieldErrors.lines } : judge(field, JSON.parse(JSON.stringify(parts)))
  }
  const parts = typed.split(/[;\n]/).map((part) => part.trim())
  return judge(
    field,
    parts.filter((part) => part !== ''),
  )
}
