import ExcelJS from '@protobi/exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { IntakeFile, StagedRow } from '../../../shared/contract/intake.ts'
import type { StoredRecord, Values } from '../../../shared/contract/records.ts'
import type { Field } from '../../../shared/records/field.ts'
import {
  allFields,
  definitions,
  isRecordKind,
  kindsInRailOrder,
  type RecordKind,
} from '../../../shared/records/registry.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { headingsOf } from '../../support/filledTemplate.ts'

let app: TestBackend
let unitId = ''
beforeAll(async () => {
  app = await openTestBackend()
  unitId = (await app.client.units.all()).findLast(({ name }) => name === 'Xã Huy Giáp')?.id ?? ''
})
afterAll(() => app.close())

/** Parts of the values that have a form of their own. */
const structures: Readonly<Record<string, Values[string]>> = {
  members: [
    { name: 'Nông Văn Dũng', position: 'Phó Trưởng ban – Ban Dân vận, Tỉnh ủy', role: 'head' },
    {
      name: 'Lý Thị Huệ',
      position: '',
      role: 'secretary',
      assignment: 'ghi biên bản, tổng hợp – báo cáo',
    },
  ],
  stages: [
    { dueOn: '2026-06-30', product: 'Báo cáo: kết quả niêm yết' },
    { dueOn: null, product: '12 xóm có quy ước (đợt 1)', doneOn: '2026-05-12' },
    { dueOn: '2026-12-31', product: '' },
  ],
  positions: [
    { position: 'Phó Trưởng ban', body: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', from: '2025-03', to: null },
    { position: 'Chuyên viên, thư ký', body: '', from: '2019', to: '2025-02-28' },
    { position: 'Trưởng phòng', body: 'Sở Nội vụ', from: null, to: null },
  ],
}

/** A value that a unit may write into a field of this type. */
async function sampleOf(name: string, field: Field, title: string | null): Promise<Values[string]> {
  if (title !== null) return title
  const target = field.target ?? field.itemTarget
  if (field.type === 'unit') return unitId
  if (target !== null && isRecordKind(target)) {
    const id = await twinOf(target)
    return field.type === 'list' ? [id] : id
  }
  switch (field.type) {
    case 'choice':
      return field.choices[0]?.code ?? null
    case 'date':
      return field.precision ? '2026-Q2' : '2026-04-15'
    case 'dateTime':
      return '2026-04-15'
    case 'year':
      return name === 'birthYear' ? 1975 : 2026
    case 'count':
      return 120
    case 'money':
      return 15_000_000
    case 'decimal':
      return 75
    case 'area':
      return 250.5
    case 'mark':
      return true
    case 'list':
      return ['Sở Nội vụ', 'Sở Tài chính']
    case 'structure':
      return structures[name] ?? null
    case 'longText':
      return 'Dòng thứ nhất.\nDòng thứ hai, có số 12.'
    default:
      return name.endsWith('Number') || name === 'number' || name === 'code' ? '05/2026' : 'Xóm Nà Sác'
  }
}

let twins = 0

/** One of two records of a kind with the same title; gives the second. */
async function twinOf(kind: RecordKind): Promise<string> {
  const { titleField, identity, fields } = definitions[kind]
  twins += 1
  let id = ''
  for (const which of [1, 2]) {
    const values: Values = { [titleField]: `Mục có hai bản, lần ${twins}` }
    for (const name of identity) {
      const type = fields[name]?.type
      if (name === titleField) continue
      if (type === 'year') values[name] = 2000 + which
      if (type === 'text') values[name] = `0${which}-KH/${twins}`
      if (type === 'date') values[name] = `2026-01-0${which}`
      if (type === 'unit') values[name] = which === 1 ? null : unitId
    }
    id = (await app.client.records.save({ kind, values })).record.id
  }
  return id
}

async function sampleRecord(kind: RecordKind): Promise<StoredRecord> {
  const { fields, yearly, titleField } = definitions[kind]
  const values: Values = {}
  for (const [name, field] of Object.entries(fields)) {
    values[name] = await sampleOf(name, field, name === titleField ? `Bản ghi ${kind}` : null)
  }
  const year: Values = {}
  for (const [name, field] of Object.entries(yearly)) year[name] = await sampleOf(name, field, null)
  const years = Object.keys(yearly).length > 0 ? [{ ...year, year: 2026 }] : []
  return (await app.client.records.save({ kind, values, years })).record
}

async function opened(file: { arrayBuffer(): Promise<ArrayBuffer> }): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await file.arrayBuffer())
  return workbook
}

type Cells = Map<string, ExcelJS.CellValue>

/** The cells of the exported row with this title, by heading. */
async function exportedCells(kind: RecordKind, title: string): Promise<Cells> {
  const workbook = await opened(await app.client.records.export({ kind, year: null }))
  const sheet = workbook.worksheets[0]
  if (!sheet) throw new Error('No sheet')
  const { row, column } = headingsOf(sheet)
  for (let number = row + 1; number <= sheet.rowCount; number += 1) {
    const cells: Cells = new Map(
      [...column].map(([heading, at]) => [heading, sheet.getCell(number, at).value]),
    )
    if ([...cells.values()].includes(title)) return cells
  }
  throw new Error(`No row ${title}`)
}

/** A template with a row of these cells under the headings of the same words; all headings must be among them. */
async function templateWith(kind: RecordKind, cells: Cells): Promise<File> {
  const file = await app.client.records.template({ kind, period: '2026' })
  const workbook = await opened(file)
  const sheet = workbook.worksheets[0]
  if (!sheet) throw new Error('No sheet')
  const { row, column } = headingsOf(sheet)
  for (const [heading, at] of column) {
    if (heading === 'STT') continue
    if (!cells.has(heading)) throw new Error(`Not exported: ${heading}`)
    sheet.getCell(row + 2, at).value = cells.get(heading) ?? null
  }
  return new File([new Uint8Array(await workbook.xlsx.writeBuffer())], 'mau.xlsx')
}

async function received(file: File): Promise<{ tables: IntakeFile['tables']; rows: StagedRow[] }> {
  let last: IntakeFile | null = null
  for await (const { result } of await app.client.intake.receive({ files: [file] })) last = result ?? last
  const tables = last?.tables ?? []
  const rows: StagedRow[] = []
  for (const { id } of tables) rows.push(...(await app.client.intake.rows({ tableId: id })).rows)
  return { tables, rows }
}

/** What belongs to no cell: the minutes are a document of their own. */
function withoutPages({ minutes: _minutes, ...values }: Values): Values {
  return values
}

describe('export, template, intake', () => {
  test.each(kindsInRailOrder)('%s with every column filled comes back as it was', async (kind) => {
    const { id, values, years } = await sampleRecord(kind)
    const cells = await exportedCells(kind, `Bản ghi ${kind}`)
    const file = await templateWith(kind, cells)
    await app.client.records.remove({ kind, ids: [id] })
    const { tables, rows } = await received(file)
    const issues = JSON.stringify(rows.map((row) => row.issues))
    expect(tables, issues).toMatchObject([
      { form: kind, questions: 0, counts: { create: 1, update: 0, skip: 0, error: 0 } },
    ])
    await app.client.intake.commit({ tableIds: tables.map((table) => table.id) })
    const [row] = rows
    const taken = await app.client.records.get({ kind, id: row?.id ?? '' })
    expect(withoutPages(taken.values)).toEqual(withoutPages(values))
    expect(taken.years).toEqual(years)
  })

  test.each(kindsInRailOrder)('%s with nothing but a title is a row, the example is none', async (kind) => {
    const { titleField, fields, unitField } = definitions[kind]
    const heading = fields[titleField]?.label.vi ?? ''
    const cells: Cells = new Map(allHeadings(kind).map((one) => [one, null]))
    cells.set(heading, 'Chỉ có tên')
    const { tables, rows } = await received(await templateWith(kind, cells))
    expect(tables).toMatchObject([{ form: kind, counts: { create: 1, error: 0 } }])
    expect(rows.map((row) => row.values[titleField])).toEqual(['Chỉ có tên'])
    const expected = unitField === null ? [] : ['unit.missing']
    expect(rows.flatMap(({ issues }) => issues.map(({ code }) => code))).toEqual(expected)
  })
})

function allHeadings(kind: RecordKind): string[] {
  return allFields(definitions[kind]).map(([, { unit, label }]) =>
    unit ? `${label.vi} (${unit})` : label.vi,
  )
}

describe('links in a filled template', () => {
  async function taskWithPlan(plan: string) {
    const cells: Cells = new Map(allHeadings('task').map((heading) => [heading, null]))
    cells.set('Nội dung công việc', 'Sơ kết')
    cells.set('Thuộc kế hoạch', plan)
    const { rows } = await received(await templateWith('task', cells))
    return rows[0]
  }
  const savePlan = async (title: string, number: string) =>
    (await app.client.records.save({ kind: 'plan', values: { title, number } })).record.id

  test('a title of which there is one, written with other marks and capitals', async () => {
    const id = await savePlan('Kế hoạch hoà giải ở cơ sở', '71-KH/BCĐ')
    expect(await taskWithPlan('KẾ HOẠCH HÒA GIẢI Ở CƠ SỞ')).toMatchObject({
      values: { planId: id },
      issues: [],
    })
  })

  test('a number', async () => {
    const id = await savePlan('Kế hoạch đối thoại', '72-KH/BCĐ')
    expect(await taskWithPlan('72-KH/BCĐ')).toMatchObject({ values: { planId: id }, issues: [] })
  })

  test('a title that several have is a question that names them', async () => {
    await savePlan('Kế hoạch dân vận', '73-KH/BCĐ')
    await savePlan('Kế hoạch dân vận', '74-KH/BCĐ')
    const row = await taskWithPlan('Kế hoạch dân vận')
    expect(row).toMatchObject({ decision: 'error', values: { planId: null } })
    expect(row?.issues).toMatchObject([{ field: 'planId', code: 'link.ambiguous' }])
    expect(row?.issues[0]?.message).toMatch(/73-KH\/BCĐ.*74-KH\/BCĐ|74-KH\/BCĐ.*73-KH\/BCĐ/)
  })

  test('the form offers records of one title with what tells them apart', async () => {
    const options = await app.client.records.options({ kind: 'plan', search: 'kế hoạch dân vận' })
    expect(options.map(({ title }) => title).sort()).toEqual([
      'Kế hoạch dân vận (73-KH/BCĐ)',
      'Kế hoạch dân vận (74-KH/BCĐ)',
    ])
  })

  test('one that nobody has, or that lies in the bin, is a question', async () => {
    const id = await savePlan('Kế hoạch đã bỏ', '75-KH/BCĐ')
    await app.client.records.remove({ kind: 'plan', ids: [id] })
    for (const plan of ['Kế hoạch đã bỏ', 'Kế hoạch không có']) {
      const row = await taskWithPlan(plan)
      expect(row).toMatchObject({ decision: 'error', values: { planId: null } })
      expect(row?.issues).toMatchObject([{ field: 'planId', code: 'link.unknown', text: plan }])
    }
  })
})
