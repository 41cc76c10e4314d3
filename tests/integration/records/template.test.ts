import ExcelJS from '@protobi/exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { IntakeFile } from '../../../shared/contract/intake.ts'
import {
  allFields,
  definitions,
  kindsInRailOrder,
  type RecordKind,
} from '../../../shared/records/registry.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { headingsOf } from '../../support/filledTemplate.ts'

let app: TestBackend
beforeAll(async () => {
  app = await openTestBackend()
})
afterAll(() => app.close())

async function unitNamed(name: string) {
  const unit = (await app.client.units.all()).findLast((candidate) => candidate.name === name)
  if (!unit) throw new Error(`No unit ${name}`)
  return unit
}

async function opened(file: { arrayBuffer(): Promise<ArrayBuffer> }): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await file.arrayBuffer())
  return workbook
}

function listSheet(workbook: ExcelJS.Workbook): ExcelJS.Worksheet {
  const sheet = workbook.worksheets[0]
  if (!sheet) throw new Error('No sheet')
  return sheet
}

type CellValue = string | number | Date

async function filled(
  file: { name: string; arrayBuffer(): Promise<ArrayBuffer> },
  rows: readonly Record<string, CellValue>[],
): Promise<File> {
  const workbook = await opened(file)
  const sheet = listSheet(workbook)
  const { row, column } = headingsOf(sheet)
  rows.forEach((values, index) => {
    for (const [heading, value] of Object.entries(values)) {
      const at = column.get(heading)
      if (at === undefined) throw new Error(`No heading ${heading} among ${[...column.keys()].join(', ')}`)
      // The example stands between the headings and the first row.
      sheet.getCell(row + 2 + index, at).value = value
    }
  })
  return new File([new Uint8Array(await workbook.xlsx.writeBuffer())], file.name)
}

async function received(file: File): Promise<IntakeFile> {
  let last: IntakeFile | null = null
  for await (const { result } of await app.client.intake.receive({ files: [file] })) last = result ?? last
  if (!last) throw new Error('Nothing was read')
  return last
}

describe('the template', () => {
  test('has headings, drop-downs, checks, a frozen header and a hidden sheet that says what it is', async () => {
    const unit = await unitNamed('Xã Huy Giáp')
    const file = await app.client.records.template({ kind: 'model', unitId: unit.id, period: '2026-Q2' })
    expect(file.name).toBe('Mẫu Mô hình Dân vận khéo Xã Huy Giáp 2026-Q2.xlsx')
    const workbook = await opened(file)
    const sheet = listSheet(workbook)
    const { row, column } = headingsOf(sheet)
    expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: row }])
    const titles = Array.from({ length: row - 1 }, (_, index) => sheet.getCell(index + 1, 1).text)
    expect(titles).toContain('Xã Huy Giáp')
    expect(titles).toContain('Kỳ báo cáo: Quý II năm 2026')
    // The example stands under its headings and looks like none of the rows to fill in.
    expect(sheet.getCell(row + 1, 1).text).toBe('Ví dụ')
    const exampleOf = (heading: string) => sheet.getCell(row + 1, column.get(heading) ?? 0)
    expect(exampleOf('Tên mô hình').text).toBe('Ghi tên mô hình')
    expect(exampleOf('Tình trạng').text).toBe('Đăng ký mới')
    expect(exampleOf('Số hộ hưởng lợi (hộ)').value).toBe(120)
    expect(exampleOf('Tên mô hình').font).toMatchObject({ italic: true })
    expect(sheet.getCell(row + 2, 2).font?.italic).not.toBe(true)
    const validationOf = (heading: string) => sheet.getCell(row + 2, column.get(heading) ?? 0).dataValidation
    expect(validationOf('Tình trạng')).toMatchObject({ type: 'list', showErrorMessage: true })
    // Offered, not forced.
    expect(validationOf('Lĩnh vực')).toMatchObject({ type: 'list' })
    expect(validationOf('Lĩnh vực')?.showErrorMessage).not.toBe(true)
    expect(validationOf('Số hộ hưởng lợi (hộ)')).toMatchObject({ type: 'whole' })
    // A month or a year may be all that is known; a bare 2026 would be a day of 1905.
    expect(validationOf('Ngày quyết định')).toMatchObject({ type: 'custom', showErrorMessage: true })
    const [, lists] = workbook.worksheets
    expect(lists?.state).toBe('veryHidden')
    expect([1, 2, 3].map((number) => lists?.getCell(number, 1).text)).toEqual(['so-dan-van', 'model', '2'])
  })

  test('an empty one holds nothing to take in', async () => {
    const file = await app.client.records.template({ kind: 'conference', period: '2026' })
    const { tables } = await received(new File([await file.arrayBuffer()], file.name))
    expect(tables.reduce((sum, { counts }) => sum + counts.create + counts.error, 0)).toBe(0)
  })

  test('a unit that is not there is refused', async () => {
    await expect(
      app.client.records.template({ kind: 'conference', unitId: 'nowhere' }),
    ).rejects.toMatchObject({ code: 'record.notFound' })
  })
})

describe('the columns of every template', () => {
  const columnsOf = (kind: RecordKind) =>
    allFields(definitions[kind]).filter(([, { type, cell }]) => type !== 'structure' || cell !== null)

  test.each(kindsInRailOrder)(
    '%s: checks and drop-downs by type, the example under each heading',
    async (kind) => {
      const target = await app.client.records.save({
        kind,
        values: { [definitions[kind].titleField]: 'Bản ghi để trỏ tới' },
      })
      const file = await app.client.records.template({ kind, period: '2026' })
      const sheet = listSheet(await opened(file))
      const { row, column } = headingsOf(sheet)
      const { titleField } = definitions[kind]
      expect([...column.keys()]).toEqual([
        'STT',
        ...columnsOf(kind).map(([, { label, unit }]) => (unit ? `${label.vi} (${unit})` : label.vi)),
      ])
      for (const [index, [name, field]] of columnsOf(kind).entries()) {
        const cell = sheet.getCell(row + 2, index + 2)
        const check = cell.dataValidation?.type ?? null
        const example = sheet.getCell(row + 1, index + 2).value
        const what = `${kind} ${name}`
        if (field.type === 'choice' || field.type === 'unit') {
          expect([check, cell.dataValidation?.showErrorMessage], what).toEqual(['list', true])
        }
        if (field.type === 'count' || field.type === 'money' || field.type === 'year') {
          expect(check, what).toBe('whole')
        }
        if (field.type === 'decimal' || field.type === 'area') expect(check, what).toBe('decimal')
        if (field.type === 'date' && !field.precision) expect(check, what).toBe('date')
        // What is typed as a text stays one: 05/2026 is no day.
        if (field.type === 'text' || field.type === 'longText') expect(cell.numFmt, what).toBe('@')
        if (field.cell)
          expect([cell.dataValidation?.promptTitle, example], what).toEqual([
            field.label.vi,
            field.cell.example,
          ])
        if (name === titleField || field.choices.length > 0) expect(example, what).not.toBeNull()
        expect(cell.value, what).toBeNull()
      }
      await app.client.records.remove({ kind, ids: [target.record.id] })
    },
  )
})

describe('the example of a template', () => {
  test('is data where a unit wrote over it', async () => {
    const file = await app.client.records.template({ kind: 'conference', period: '2026' })
    const workbook = await opened(file)
    const sheet = listSheet(workbook)
    const { row, column } = headingsOf(sheet)
    sheet.getCell(row + 1, column.get('Tên hội nghị') ?? 0).value = 'Hội nghị giao ban'
    const { tables } = await received(new File([new Uint8Array(await workbook.xlsx.writeBuffer())], 'a.xlsx'))
    expect(tables).toMatchObject([{ form: 'conference', counts: { create: 1 } }])
  })

  test('is none in a template that was saved as text, without its hidden sheet', async () => {
    const file = await app.client.records.template({ kind: 'conference', period: '2026' })
    const sheet = listSheet(await opened(file))
    const lines: string[] = []
    sheet.eachRow((cells) => {
      const values = Array.isArray(cells.values) ? cells.values.slice(1) : []
      lines.push(
        values.map((value) => (value instanceof Date ? '18/01/2026' : String(value ?? ''))).join(';'),
      )
    })
    lines.push('1;Hội nghị giao ban;Chuyên đề')
    const { tables } = await received(new File([lines.join('\r\n')], 'a.csv'))
    expect(tables).toMatchObject([{ form: 'conference', counts: { create: 1, error: 0 } }])
  })
})

describe('which form a template is', () => {
  test('is what its hidden sheet says, also between kinds with like headings', async () => {
    for (const kind of ['document', 'plan', 'programme'] as const) {
      const file = await app.client.records.template({ kind, period: '2026' })
      const heading = definitions[kind].fields[definitions[kind].titleField]?.label.vi ?? ''
      const { tables } = await received(await filled(file, [{ [heading]: 'Kế hoạch A' }]))
      expect(tables).toMatchObject([{ form: kind, counts: { create: 1 } }])
    }
  })

  test('is what its headings say where the sheet was replaced by another list', async () => {
    const file = await app.client.records.template({ kind: 'document', period: '2026' })
    const workbook = await opened(file)
    const [sheet] = workbook.worksheets
    if (sheet) workbook.removeWorksheet(sheet.id)
    const other = workbook.addWorksheet('Hội nghị')
    other.addRows([
      ['STT', 'Tên hội nghị', 'Ngày tổ chức', 'Số người dự'],
      [1, 'Hội nghị giao ban', '18/01/2026', 40],
      [2, 'Hội nghị sơ kết', '20/06/2026', 52],
    ])
    const { tables } = await received(new File([new Uint8Array(await workbook.xlsx.writeBuffer())], 'b.xlsx'))
    expect(tables).toMatchObject([{ form: 'conference', counts: { create: 2 } }])
  })
})

describe('a filled template is taken in without a question', () => {
  test('conferences of a unit', async () => {
    const unit = await unitNamed('Xã Huy Giáp')
    const file = await app.client.records.template({ kind: 'conference', unitId: unit.id, period: '2026-Q2' })
    const result = await received(
      await filled(file, [
        {
          'Tên hội nghị': 'Hội nghị đối thoại với Nhân dân',
          'Ngày tổ chức': new Date(Date.UTC(2026, 4, 18)),
          'Cấp tổ chức': 'Cấp xã',
          'Hình thức': 'Trực tiếp',
          'Số lượt người dự (lượt)': 120,
          'Địa điểm': 'Hội trường UBND xã',
        },
        { 'Tên hội nghị': 'Tập huấn', 'Ngày tổ chức': new Date(Date.UTC(2026, 5, 2)) },
      ]),
    )
    expect(result.tables).toMatchObject([
      {
        form: 'conference',
        unitId: unit.id,
        period: '2026-Q2',
        questions: 0,
        counts: { create: 2, error: 0 },
      },
    ])
    await app.client.intake.commit({ tableIds: result.tables.map(({ id }) => id) })
    const { rows } = await app.client.records.list({ kind: 'conference' })
    expect(
      rows.find(({ values }) => values.title === 'Hội nghị đối thoại với Nhân dân')?.values,
    ).toMatchObject({
      unitId: unit.id,
      heldOn: '2026-05-18',
      level: 'commune',
      format: 'inPerson',
      attendees: 120,
      place: 'Hội trường UBND xã',
    })
  })

  test.each(kindsInRailOrder)('%s of a unit, whose column the template then lacks', async (kind) => {
    const unit = await unitNamed('Xã Huy Giáp')
    const file = await app.client.records.template({ kind, unitId: unit.id, period: '2026-Q2' })
    const heading = definitions[kind].fields[definitions[kind].titleField]?.label.vi ?? ''
    const result = await received(await filled(file, [{ [heading]: 'Chỉ có tên của đơn vị' }]))
    expect(result.tables).toMatchObject([
      { form: kind, unitId: unit.id, period: '2026-Q2', questions: 0, counts: { create: 1, error: 0 } },
    ])
  })

  test('models of several units, each named on its row', async () => {
    const unit = await unitNamed('Xã Huy Giáp')
    const file = await app.client.records.template({ kind: 'model', period: '2026' })
    const result = await received(
      await filled(file, [
        {
          'Tên mô hình': 'Thắp sáng đường quê',
          'Đơn vị': 'Xã Huy Giáp',
          'Lĩnh vực': 'Xây dựng nông thôn mới, đô thị văn minh',
          'Đối tượng': 'Tập thể',
          'Tình trạng': 'Đăng ký mới',
        },
      ]),
    )
    expect(result.tables).toMatchObject([
      { form: 'model', period: '2026', questions: 0, counts: { create: 1 } },
    ])
    await app.client.intake.commit({ tableIds: result.tables.map(({ id }) => id) })
    const { rows } = await app.client.records.list({ kind: 'model' })
    expect(rows[0]).toMatchObject({
      values: { name: 'Thắp sáng đường quê', unitId: unit.id, subject: 'collective' },
      years: [{ year: 2026, status: 'registered' }],
    })
  })
})
