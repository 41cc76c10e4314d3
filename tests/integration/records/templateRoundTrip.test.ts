import ExcelJS from '@protobi/exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formNamed } from '../../../electron/backend/intake/recognise/forms.ts'
import type { IntakeFile } from '../../../shared/contract/intake.ts'
import type { Values } from '../../../shared/contract/records.ts'
import type { Field } from '../../../shared/records/field.ts'
import { printValue } from '../../../shared/records/print.ts'
import {
  allFields,
  definitions,
  kindsInRailOrder,
  type RecordKind,
} from '../../../shared/records/registry.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'

let app: TestBackend
beforeAll(async () => {
  app = await openTestBackend()
})
afterAll(() => app.close())

const unitName = 'Xã Huy Giáp'

/** A value that a unit may write into a field of this type. */
function sampleOf(name: string, field: Field, unitId: string): Values[string] {
  switch (field.type) {
    case 'choice':
      return field.choices[0]?.code ?? null
    case 'date':
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
    case 'unit':
      return unitId
    case 'list':
      return ['Sở Nội vụ', 'Sở Tài chính']
    default:
      return name.endsWith('Number') || name === 'number' || name === 'code'
        ? '12-KH/BCĐ'
        : 'Chi hội Phụ nữ xóm Nà Sác'
  }
}

function cellOf(name: string, field: Field, value: Values[string]): ExcelJS.CellValue {
  if (typeof value === 'number') return value
  if (field.type === 'date' || field.type === 'dateTime') return new Date(`${value}T00:00:00Z`)
  return printValue(name, field, value, { [name]: unitName })
}

async function received(file: File): Promise<IntakeFile> {
  let last: IntakeFile | null = null
  for await (const { result } of await app.client.intake.receive({ files: [file] })) last = result ?? last
  if (!last) throw new Error('Nothing was read')
  return last
}

async function filledTemplate(kind: RecordKind, values: Values): Promise<File> {
  const file = await app.client.records.template({ kind, period: '2026-Q2' })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await file.arrayBuffer())
  const sheet = workbook.worksheets[0]
  if (!sheet) throw new Error('No sheet')
  let header = 1
  while (sheet.getCell(header, 1).text !== 'STT') header += 1
  const fields = allFields(definitions[kind]).filter(([name]) => name in values)
  for (const [name, field] of fields) {
    const heading = field.unit ? `${field.label.vi} (${field.unit})` : field.label.vi
    const column = sheet.getRow(header).values
    if (!Array.isArray(column)) throw new Error('No headings')
    sheet.getCell(header + 2, column.indexOf(heading)).value = cellOf(name, field, values[name] ?? null)
  }
  return new File([new Uint8Array(await workbook.xlsx.writeBuffer())], file.name)
}

// The kinds that intake takes lists of.
const sent = kindsInRailOrder.filter((kind) => formNamed(kind) !== null)

test.each(sent)('a template of %s with every column filled comes back as it was written', async (kind) => {
  const unit = (await app.client.units.all()).findLast(({ name }) => name === unitName)
  const fields = allFields(definitions[kind]).filter(
    ([, { type }]) => type !== 'structure' && type !== 'link',
  )
  const values = Object.fromEntries(
    fields.map(([name, field]) => [name, sampleOf(name, field, unit?.id ?? '')]),
  )
  const { tables } = await received(await filledTemplate(kind, values))
  const details = await Promise.all(
    tables.map(({ id }) =>
      app.client.intake.rows({ tableId: id }).then(({ rows }) => rows.map(({ issues }) => issues)),
    ),
  )
  expect(tables, JSON.stringify(details)).toMatchObject([
    { form: kind, questions: 0, counts: { create: 1, update: 0, skip: 0, error: 0 } },
  ])
  await app.client.intake.commit({ tableIds: tables.map(({ id }) => id) })
  const { rows } = await app.client.records.list({ kind })
  expect(rows).toHaveLength(1)
  expect({ ...rows[0]?.years[0], ...rows[0]?.values }).toMatchObject(values)
})
