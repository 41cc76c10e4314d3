import ExcelJS from '@protobi/exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { IntakeFile } from '../../../shared/contract/intake.ts'
import type { FieldValue, Values } from '../../../shared/contract/records.ts'
import type { Field } from '../../../shared/records/field.ts'
import { type StatisticalForm, statisticalUnitField } from '../../../shared/statistics/form.ts'
import { formColumns } from '../../../shared/statistics/layout.ts'
import { ratesOf } from '../../../shared/statistics/rates.ts'
import { statisticalFieldsOf, statisticalForms } from '../../../shared/statistics/shipped.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'

let app: TestBackend
beforeAll(async () => {
  app = await openTestBackend()
})
afterAll(() => app.close())

const period = '2026-Q2'
const unitName = 'Xã Nam Tuấn'

async function unitId(): Promise<string> {
  const unit = (await app.client.units.all()).find(
    ({ name, validTo }) => name === unitName && validTo === null,
  )
  if (!unit) throw new Error(`No ${unitName}`)
  return unit.id
}

/** What a unit may write into a column of this type. */
function sampleOf(code: string, field: Field): FieldValue {
  switch (field.type) {
    case 'count':
      return 12
    case 'money':
      return 15_500_000
    case 'decimal':
    case 'area':
      return 250.5
    case 'percent':
      return 87.5
    case 'mark':
      return true
    case 'date':
      return code === 'toDate' ? '2026-05-25' : '2026-04-15'
    case 'choice':
      return field.choices[0]?.code ?? null
    default:
      return code === 'voteResult' ? '45/50 hộ' : `Đường bê tông xóm Nà Sác, ${code}`
  }
}

function cellOf(value: FieldValue): ExcelJS.CellValue {
  if (value === true) return 'x'
  const text = String(value)
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return new Date(`${text}T00:00:00Z`)
  return typeof value === 'number' ? value : text
}

/** The row of examples and the columns of the form in the order of the sheet, read from the template's own headings. */
function exampleRowOf(sheet: ExcelJS.Worksheet): number {
  for (let row = 1; row <= 10; row += 1) if (sheet.getCell(row, 1).text === 'Ví dụ') return row
  throw new Error('No row of examples')
}

async function received(file: File): Promise<IntakeFile> {
  for await (const { result } of await app.client.intake.receive({ files: [file] })) if (result) return result
  throw new Error('Nothing was read')
}

/** The codes of the columns behind the running number. */
function codesOf(form: StatisticalForm, withUnit: boolean): string[] {
  return formColumns(form, period, { entry: true })
    .filter(({ what }) => what === 'figure' || (what === 'unit' && withUnit))
    .map(({ code }) => code)
}

async function filled(form: StatisticalForm, ofUnit: string | null, rows: readonly Values[]): Promise<File> {
  const [file] = await app.client.statistics.templates({
    forms: [form.code],
    unitIds: ofUnit === null ? [] : [ofUnit],
    period,
  })
  if (!file) throw new Error('No template')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await file.arrayBuffer())
  const [sheet] = workbook.worksheets
  if (!sheet) throw new Error('No sheet')
  const first = exampleRowOf(sheet) + 1
  const codes = codesOf(form, ofUnit === null || form.rows === 'one-per-unit')
  rows.forEach((row, index) => {
    codes.forEach((code, at) => {
      const value = code === statisticalUnitField ? (ofUnit === null ? unitName : null) : row[code]
      if (value === undefined || value === null) return
      sheet.getCell(first + index, at + 2).value = cellOf(value)
    })
  })
  return new File([new Uint8Array(await workbook.xlsx.writeBuffer())], file.name)
}

/** Figures that agree with each other as the checks of the forms want them. */
const agreeing: Readonly<Record<string, Values>> = {
  B1: { loudspeaker: null, viaHamletHead: null, otherMeans: null },
  B2: { stateBudget: 5_000_000, peopleContribution: 9_000_000, votesFor: 11 },
  B5: { peopleContribution: 10_000_000, stateSupport: 5_500_000 },
  B6: { byInvestmentSupervision: null, byOther: null },
  B10: { metOnceAYear: 3, metTwiceAYear: 4, metOtherwise: 5 },
  CCHC: {
    receivedOnline: 8,
    receivedDirect: 3,
    receivedCarried: 1,
    resolved: 10,
    resolvedEarly: 5,
    resolvedOnTime: 4,
    resolvedLate: 1,
    pending: 2,
    pendingInTime: 1,
    pendingOverdue: 1,
    electronicResults: 9,
  },
  DT: {
    complaints: 4,
    denunciations: 5,
    petitions: 3,
    withinCompetence: 9,
    outsideCompetence: 3,
    resolved: 8,
    closing: 16,
  },
  DVK: {
    collectives: 7,
    individuals: 5,
    economy: 3,
    society: 3,
    defence: 2,
    politicalSystem: 2,
    newRural: 2,
    recognised: 9,
    grassrootsLevel: 6,
    provinceLevel: 3,
  },
}

/** The rates as the other figures give them, in percent with one decimal. */
function agreeingRates(form: StatisticalForm, figures: Values): Values {
  const sum = (codes: readonly string[]) => codes.reduce((whole, code) => whole + Number(figures[code]), 0)
  return Object.fromEntries(
    ratesOf(form).map(({ code, above, below }) => [code, Math.round((sum(above) / sum(below)) * 1_000) / 10]),
  )
}

function figuresFor(form: StatisticalForm): Values {
  const fields = statisticalFieldsOf(form.code) ?? {}
  const figures = Object.fromEntries(
    codesOf(form, false).flatMap((code) => {
      const field = fields[code]
      const own = agreeing[form.code]?.[code]
      if (own === null || !field) return []
      return [[code, own ?? sampleOf(code, field)]]
    }),
  )
  return { ...figures, ...agreeingRates(form, figures) }
}

describe.each(statisticalForms.map((form) => [form.code, form] as const))(
  'the template of %s',
  (_code, form) => {
    test.each(['for a unit', 'for any unit'])(
      '%s comes back as it was filled, without a question',
      async (who) => {
        const unit = who === 'for a unit' ? await unitId() : null
        const figures = figuresFor(form)
        const { tables, error } = await received(await filled(form, unit, [figures]))
        expect(error).toBeNull()
        const rows = await Promise.all(tables.map(({ id }) => app.client.intake.rows({ tableId: id })))
        const details = JSON.stringify(
          rows.map((page) => page.rows.map(({ issues, values }) => [issues, values])),
        )
        expect(tables, details).toHaveLength(1)
        expect(tables[0], details).toMatchObject({
          form: form.code,
          period,
          questions: 0,
          counts: { error: 0 },
        })
        expect(rows[0]?.rows).toHaveLength(1)
        expect(rows[0]?.rows[0]?.values, details).toMatchObject({ ...figures, unitId: await unitId() })
      },
    )

    test('sent back empty holds no figures', async () => {
      const { tables } = await received(await filled(form, null, []))
      expect(tables.flatMap(({ counts }) => [counts.create, counts.update, counts.error])).toEqual(
        tables.flatMap(() => [0, 0, 0]),
      )
    })
  },
)

test('a template has its form and version in a hidden sheet, drop-downs, checks and a frozen heading', async () => {
  const [file] = await app.client.statistics.templates({
    forms: ['B2'],
    unitIds: [await unitId()],
    period,
  })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await file?.arrayBuffer()) ?? new ArrayBuffer(0))
  const [sheet, hidden] = workbook.worksheets
  if (!sheet || !hidden) throw new Error('Sheets are missing')
  expect(hidden.state).toBe('veryHidden')
  expect([1, 2, 5].map((row) => hidden.getCell(row, 1).text)).toEqual(['so-dan-van', 'B2', 'B2 v1'])
  expect(sheet.getCell(1, 1).text).toBe(unitName)
  expect(sheet.getCell(3, 1).text).toBe('Kỳ báo cáo: Quý II năm 2026')
  const example = exampleRowOf(sheet)
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: example - 1 })
  const validations = codesOf(statisticalFormNamed('B2'), false).map(
    (code, at) => [code, sheet.getCell(example + 1, at + 2).dataValidation?.type] as const,
  )
  expect(Object.fromEntries(validations)).toMatchObject({
    content: 'list',
    options: 'whole',
    totalValue: 'whole',
    discussionForm: 'list',
    votesFor: 'whole',
  })
  expect(sheet.getCell(example - 2, 6).text).toBe('Tổng giá trị (đồng)')
})

function statisticalFormNamed(code: string): StatisticalForm {
  const form = statisticalForms.find((one) => one.code === code)
  if (!form) throw new Error(`No form ${code}`)
  return form
}

test('several units and forms get a workbook each, kinds of records too', async () => {
  const units = (await app.client.units.all()).filter(
    ({ validTo, kind }) => validTo === null && kind === 'commune',
  )
  const files = await app.client.statistics.templates({
    forms: ['B7', 'conference'],
    unitIds: units.slice(0, 2).map(({ id }) => id),
    period,
  })
  expect(files.map(({ name }) => name)).toEqual(
    units
      .slice(0, 2)
      .flatMap(({ name }) => [
        `Mẫu biểu B7 ${name} Quý II năm 2026.xlsx`,
        expect.stringContaining(`Mẫu Hội nghị ${name}`),
      ]),
  )
})
