import type { DataValidation } from '@protobi/exceljs'
import type { Field } from '../../../shared/records/field.ts'

/** What a template's cell takes, and how it shows it. */
export interface CellCheck {
  validation: DataValidation | null
  format: string | null
}

const refused = {
  allowBlank: true,
  showErrorMessage: true,
  errorTitle: 'Chưa đúng',
} as const

function numberCheck(type: 'whole' | 'decimal', most: number | null, error: string): DataValidation {
  return most === null
    ? { ...refused, type, operator: 'greaterThanOrEqual', formulae: [0], error }
    : { ...refused, type, operator: 'between', formulae: [0, most], error }
}

function listCheck(range: string, strict: boolean): DataValidation {
  return {
    ...refused,
    type: 'list',
    formulae: [range],
    showErrorMessage: strict,
    error: 'Chọn một mục trong danh sách thả xuống.',
  }
}

const dayCheck: DataValidation = {
  ...refused,
  type: 'date',
  operator: 'between',
  formulae: [new Date(Date.UTC(1900, 0, 1)), new Date(Date.UTC(2100, 11, 31))],
  error: 'Nhập ngày dạng ngày/tháng/năm, ví dụ 18/01/2026.',
}

const yearCheck: DataValidation = {
  ...refused,
  type: 'whole',
  operator: 'between',
  formulae: [1900, 2100],
  error: 'Nhập năm bốn chữ số, ví dụ 2026.',
}

/** The check and number format of a field's cells; `range` is where its drop-down's texts stand. */
export function checkOf(field: Field, range: string | null): CellCheck {
  const whole = 'Nhập số nguyên không âm.'
  switch (field.type) {
    case 'choice':
    case 'unit':
    case 'suggested':
      return {
        validation: range === null ? null : listCheck(range, field.type !== 'suggested'),
        format: null,
      }
    case 'count':
      return { validation: numberCheck('whole', null, whole), format: '#,##0' }
    case 'money':
      return { validation: numberCheck('whole', null, whole), format: '#,##0' }
    case 'decimal':
    case 'area':
      return {
        validation: numberCheck('decimal', field.unit === '%' ? 100 : null, 'Nhập số không âm.'),
        format: '#,##0.##',
      }
    case 'year':
      return { validation: yearCheck, format: '0' }
    case 'date':
      // Where a month or a quarter may be stated, words must be let in.
      return { validation: field.precision ? null : dayCheck, format: 'dd/mm/yyyy' }
    case 'dateTime':
      return { validation: dayCheck, format: 'dd/mm/yyyy hh:mm' }
    default:
      return { validation: null, format: null }
  }
}

/** What the example says of a field; null where its heading says enough. */
export function exampleOf(field: Field, offered: readonly string[]): string | null {
  if (offered[0] !== undefined) return offered[0]
  switch (field.type) {
    case 'count':
      return '120'
    case 'money':
      return '15.000.000'
    case 'decimal':
    case 'area':
      return field.unit === '%' ? '75' : '250,5'
    case 'year':
      return 'bốn chữ số'
    case 'date':
      return field.precision ? 'ngày/tháng/năm hoặc tháng/năm' : 'ngày/tháng/năm'
    case 'dateTime':
      return 'ngày/tháng/năm giờ:phút'
    default:
      return null
  }
}
