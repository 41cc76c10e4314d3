import { describe, expect, test } from 'vitest'
import type { StatisticalColumn, StatisticalForm } from '../../../shared/statistics/form.ts'
import { statisticalForms } from '../../../shared/statistics/shipped.ts'
import { printedFor } from '../../support/intake/corpusScore.ts'
import { type SheetCell, workbookOf } from '../../support/intake/workbooks.ts'

/** The field of each heading in a table with this title, and the form; `null` for a heading that is not used. */
function read(
  title: string,
  headings: readonly (readonly SheetCell[])[],
  rows: readonly SheetCell[][],
  merges: string[] = [],
) {
  const bytes = workbookOf([
    { name: 'Sheet1', rows: [['UBND XÃ CỐC PÀNG'], [title], ...headings, ...rows], merges },
  ])
  const [table] = printedFor('bieu.xlsx', bytes)
  if (!table || !('columns' in table)) throw new Error('No table')
  return { form: table.form, fields: new Map(table.columns.map(({ column, field }) => [column, field])) }
}

const letterOf = (index: number) => String.fromCharCode(65 + index)

const withoutMarks = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')

const last = (path: readonly string[], change: (text: string) => string) =>
  path.map((text, index) => (index === path.length - 1 ? change(text) : text))
const counts = /^(Số|Tổng)/

/** Ways in which clerks write the headings of a form anew. */
const wordings: Record<string, (path: readonly string[]) => readonly string[]> = {
  'on one level': (path) => [path.join(' ')],
  'on one level with a dash': (path) => [path.join(' - ')],
  'on one level the other way round': (path) => [path.toReversed().join(' ')],
  'the lower in parentheses': ([upper = '', lower]) => (lower ? [`${upper} (${lower})`] : [upper]),
  'without “Số”': (path) => path.map((text) => text.replace(/^(Tổng )?[Ss]ố (lượng )?/, '')),
  'without marks': (path) => path.map(withoutMarks),
  'in capitals': (path) => path.map((text) => text.toUpperCase()),
  'without parentheses': (path) => path.map((text) => text.replace(/\s*\([^)]*\)/g, '')),
  '“Tổng số” for “Số”': (path) => path.map((text) => text.replace(/^Số /, 'Tổng số ')),
  'with the period': (path) => last(path, (text) => (counts.test(text) ? `${text} trong quý` : text)),
  'with the period by name': (path) =>
    last(path, (text) => (counts.test(text) ? `${text} quý II năm 2026` : text)),
  'with “đã thực hiện”': (path) => last(path, (text) => (counts.test(text) ? `${text} đã thực hiện` : text)),
}

function sampleCell({ code, type, choices }: StatisticalColumn, row: number): SheetCell {
  if (code === 'ordinal') return row
  if (code === 'unitName') return 'Xã Cốc Pàng'
  const cells: Record<StatisticalColumn['type'], SheetCell> = {
    integer: row + 3,
    decimal: 2.5,
    money: 5_000_000,
    area: 12.5,
    mark: row % 2 === 1 ? 'x' : null,
    percent: 95.5,
    date: '05/05/2026',
    choice: choices[0] ?? '',
    text: `Văn bản ${row}`,
  }
  return cells[type]
}

/** The columns that a clerk's form has today, and those whose two numbers in one cell have no field of their own. */
const columnsOf = ({ columns }: StatisticalForm) =>
  columns.filter(({ code, printed }) => code !== 'district' && printed)

function headingRows(paths: readonly (readonly string[])[]): { rows: SheetCell[][]; merges: string[] } {
  if (paths.every(({ length }) => length === 1))
    return { rows: [paths.map(([only = '']) => only)], merges: [] }
  const isOpen = (index: number) => paths[index]?.length === 2 && paths[index - 1]?.[0] === paths[index]?.[0]
  const upper = paths.map(([text = ''], index) => (isOpen(index) ? null : text))
  const merges = paths.flatMap(({ length }, index) =>
    length === 1 ? [`${letterOf(index)}3:${letterOf(index)}4`] : [],
  )
  return { rows: [upper, paths.map(([, lower]) => lower ?? null)], merges }
}

describe.each(Object.entries(wordings))('headings %s', (_, wording) => {
  test.each(statisticalForms.map((form) => [form.code, form] as const))('%s', (code, form) => {
    const columns = columnsOf(form)
    const { rows, merges } = headingRows(columns.map(({ headerPath }) => wording(headerPath)))
    const body = [1, 2].map((row) => columns.map((column) => sampleCell(column, row)))
    const found = read(`${form.title.replace(/\(.*\)/, '')} QUÝ II NĂM 2026`, rows, body, merges)
    expect(found.form).toBe(code)
    const wrong = columns.flatMap((column, index) => {
      const expected = column.code === 'unitName' ? 'unitId' : column.code
      const field = found.fields.get(letterOf(index)) ?? null
      const isFree = column.code === 'ordinal' || column.code === 'voteResult'
      return isFree || field === expected ? [] : [`${column.headerPath.join(' – ')}: ${field}`]
    })
    expect(wrong).toEqual([])
  })
})

/** The fields of a list with one heading row and two rows of these cells. */
function fieldsIn(title: string, columns: Record<string, SheetCell>): Record<string, string | null> {
  const headings = Object.keys(columns)
  const row = Object.values(columns)
  const { fields } = read(title, [headings], [row, row])
  return Object.fromEntries(headings.map((heading, index) => [heading, fields.get(letterOf(index)) ?? null]))
}

describe('headings that only resemble a field are left open', () => {
  test('of models', () => {
    const fields = fieldsIn('DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026', {
      'Tên mô hình': 'Đường hoa',
      'Lĩnh vực': 'Kinh tế',
      'Số hộ nghèo': 5,
      'Số hộ trong xóm': 60,
      'Số điện thoại': '0912',
      'Diện tích gieo trồng (ha)': 2.5,
    })
    expect(fields).toEqual({
      'Tên mô hình': 'name',
      'Lĩnh vực': 'field',
      'Số hộ nghèo': null,
      'Số hộ trong xóm': null,
      'Số điện thoại': null,
      'Diện tích gieo trồng (ha)': null,
    })
  })

  test('of conferences', () => {
    const fields = fieldsIn('DANH SÁCH HỘI NGHỊ NĂM 2026', {
      'Tên hội nghị': 'Sơ kết',
      'Thời gian': '05/05/2026',
      'Số nữ tham dự': 20,
      'Số đảng viên': 30,
      'Số báo cáo viên': 2,
      'Số tài liệu phát': 100,
    })
    expect(fields).toMatchObject({
      'Tên hội nghị': 'title',
      'Thời gian': 'heldOn',
      'Số nữ tham dự': null,
      'Số đảng viên': null,
      'Số báo cáo viên': null,
      'Số tài liệu phát': null,
    })
  })

  test('of figures', () => {
    const mediation = fieldsIn('KẾT QUẢ HÒA GIẢI Ở CƠ SỞ NĂM 2026', {
      'Tên đơn vị': 'Xã Cốc Pàng',
      'Số tổ hòa giải': 5,
      'Số hòa giải viên': 30,
      'Số hòa giải viên nữ': 12,
      'Số vụ việc tồn kỳ trước': 1,
      'Kinh phí hỗ trợ hòa giải': 5_000_000,
    })
    expect(mediation).toMatchObject({
      'Số hòa giải viên': 'mediators',
      'Số hòa giải viên nữ': null,
      'Số vụ việc tồn kỳ trước': null,
      'Kinh phí hỗ trợ hòa giải': null,
    })
    const visits = fieldsIn('KẾT QUẢ TIẾP CÔNG DÂN NĂM 2026', {
      'Tên đơn vị': 'Xã Cốc Pàng',
      'Số lượt tiếp công dân': 5,
      'Số người được tiếp': 30,
      'Số vụ việc': 12,
    })
    expect(visits).toMatchObject({ 'Số lượt tiếp công dân': 'visits', 'Số vụ việc': null })
  })

  test('a running total is not the figure of the period', () => {
    const fields = fieldsIn('KẾT QUẢ TUYÊN TRUYỀN QUÝ II NĂM 2026', {
      'Tên đơn vị': 'Xã Cốc Pàng',
      'Số hội nghị lũy kế từ đầu năm': 15,
      'Số lượt người dự': 720,
      'Số tin, bài': 14,
    })
    expect(fields).toMatchObject({ 'Số hội nghị lũy kế từ đầu năm': null, 'Số tin, bài': 'articles' })
  })
})
