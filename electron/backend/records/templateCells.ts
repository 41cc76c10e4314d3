import type { DataValidation } from '@protobi/exceljs'
import type { Field } from '../../../shared/records/field.ts'
import { inSentence } from '../../../shared/text/inSentence.ts'

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

const here = 'INDIRECT(ADDRESS(ROW(),COLUMN()))'

/**
 * A day, or words with a year in them where less is known. A bare 2026 is refused: Excel would keep it as the 2026th
 * day of its calendar and show a day of 1905.
 */
const partialDayCheck: DataValidation = {
  ...refused,
  type: 'custom',
  formulae: [
    `OR(AND(ISNUMBER(${here}),N(${here})>=DATE(1940,1,1)),AND(ISTEXT(${here}),OR(ISNUMBER(SEARCH("19??",${here})),ISNUMBER(SEARCH("20??",${here})))))`,
  ],
  error:
    'Nhập ngày, ví dụ 18/01/2026. Chỉ biết tháng, quý hoặc năm thì ghi: tháng 01/2026, quý I/2026, năm 2026.',
}

const yearCheck: DataValidation = {
  ...refused,
  type: 'whole',
  operator: 'between',
  formulae: [1900, 2100],
  error: 'Nhập năm bốn chữ số, ví dụ 2026.',
}

/** Says how several lines are written in one cell; nothing is refused. */
function linesPrompt({ label, cell }: Field): DataValidation {
  return {
    type: 'textLength',
    operator: 'greaterThanOrEqual',
    formulae: [0],
    allowBlank: true,
    showInputMessage: true,
    promptTitle: label.vi,
    prompt: `Mỗi mục một dòng (Alt+Enter). Ví dụ: ${cell?.example ?? ''}`,
  }
}

/** The check and number format of a field's cells; `range` is where its drop-down's texts stand. */
export function checkOf(field: Field, range: string | null): CellCheck {
  const whole = 'Nhập số nguyên không âm.'
  switch (field.type) {
    case 'choice':
    case 'unit':
    case 'suggested':
    case 'link':
      return {
        validation:
          range === null ? null : listCheck(range, field.type === 'choice' || field.type === 'unit'),
        format: '@',
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
      return { validation: field.precision ? partialDayCheck : dayCheck, format: 'dd/mm/yyyy' }
    case 'dateTime':
      return { validation: dayCheck, format: 'dd/mm/yyyy hh:mm' }
    case 'structure':
      return { validation: linesPrompt(field), format: '@' }
    default:
      // A number like 05/2026 must not become a date.
      return { validation: null, format: '@' }
  }
}

/** A cell of the row of examples: what stands in it, and the text that reading it gives. */
export interface Example {
  value: string | number | Date
  text: string
}

function textExample(text: string): Example {
  return { value: text, text }
}

const exampleDay = new Date(Date.UTC(2026, 0, 18))

/** What the row of examples has in a field's column; null where the heading says enough. */
export function exampleOf(field: Field, offered: readonly string[], isTitle: boolean): Example | null {
  if (offered[0] !== undefined) return textExample(offered[0])
  if (field.cell) return textExample(field.cell.example)
  if (isTitle) return textExample(`Ghi ${inSentence(field.label.vi)}`)
  switch (field.type) {
    case 'count':
      return { value: 120, text: '120' }
    case 'money':
      return { value: 15_000_000, text: '15000000' }
    case 'decimal':
    case 'area':
      return field.unit === '%' ? { value: 75, text: '75' } : { value: 250.5, text: '250.5' }
    case 'year':
      return { value: 2026, text: '2026' }
    case 'date':
    case 'dateTime':
      return { value: exampleDay, text: '18/01/2026' }
    case 'list':
      return textExample('Mục thứ nhất; Mục thứ hai')
    default:
      return null
  }
}
