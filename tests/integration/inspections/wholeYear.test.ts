import ExcelJS from '@protobi/exceljs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { ListBehind } from '../../../shared/contract/followUp.ts'
import { statisticsBy } from '../../../shared/contract/inspectionStatistics.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import {
  lookedAtOn,
  type PlayedYear,
  playAnswers,
  playYear,
  recommendationsAt,
} from '../../support/inspectionYear.ts'

let app: TestBackend
let year: PlayedYear

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${lookedAtOn}T05:00:00Z`) })
  app = await openTestBackend()
  year = await playYear(app.client)
  await playAnswers(app.client, year)
})
afterAll(async () => {
  vi.useRealTimers()
  await app.close()
})

const query = { from: 2026, to: 2026, by: 'unit', units: 'now' } as const
const textOf = (html: string) =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

async function totalOf({ kind, filters }: ListBehind): Promise<number> {
  return (await app.client.records.list({ kind, filters, pageSize: 1 })).total
}

test('the year plan has no clash that is none: a unit may be visited and report as well', async () => {
  const plan = await app.client.inspections.year({ year: 2026 })
  expect([plan.teams.length, plan.inspections.length]).toEqual([3, 28])
  expect(plan.clashes.filter(({ kind }) => kind !== 'member')).toEqual([])
  expect(plan.unknownMembers.map(({ name }) => name)).toEqual([1, 2, 3].map((n) => `Lý Thị Thư ký ${n}`))
})

test('the statistics say exactly what happened', async () => {
  const { total, rows } = await app.client.inspectionStatistics.table(query)
  const counts = Object.fromEntries(Object.entries(total.numbers).map(([name, { count }]) => [name, count]))
  expect(counts).toEqual({
    planned: 28,
    inspections: 28,
    direct: 22,
    indirect: 6,
    units: 22,
    recommendations: 50,
    done: 12,
    partlyDone: 5,
    open: 32,
    obsolete: 1,
    overdue: 28,
  })
  expect(total.rate).toEqual({ numerator: 12, denominator: 49 })
  expect(rows).toHaveLength(22)
  const teams = await app.client.inspectionStatistics.table({ ...query, by: 'team' })
  expect(
    teams.rows.map(({ label, numbers }) => [label, numbers.direct.count, numbers.indirect.count]),
  ).toEqual([
    ['Đoàn kiểm tra số 1', 8, 2],
    ['Đoàn kiểm tra số 2', 7, 2],
    ['Đoàn kiểm tra số 3', 7, 2],
  ])
})

test.each(statisticsBy.options)('by %s every number opens exactly its records', async (by) => {
  for (const units of ['now', 'asWere'] as const) {
    const { rows, total } = await app.client.inspectionStatistics.table({ ...query, by, units })
    expect(rows.length).toBeGreaterThan(0)
    for (const row of [...rows, total]) {
      for (const [name, { count, list }] of Object.entries(row.numbers)) {
        expect(await totalOf(list), `${row.label}: ${name}`).toBe(count)
      }
    }
    const sum = rows.reduce((all, { numbers }) => all + numbers.recommendations.count, 0)
    expect(sum).toBe(total.numbers.recommendations.count)
  }
})

test('the follow-up tells what is due and who owes it; its numbers open their records', async () => {
  const overview = await app.client.followUp.overview()
  const counts = [overview.open, overview.due7, overview.due15, overview.due30, overview.overdue]
  expect(counts.map(({ count }) => count)).toEqual([37, 0, 4, 9, 28])
  for (const { count, list } of counts) expect(await totalOf(list)).toBe(count)
  // Those with both demands overdue come first; every unit but the settled ones owes something.
  expect(overview.byUnit).toHaveLength(22)
  expect(overview.byUnit[0]?.overdue.count).toBe(2)
  for (const { open, overdue } of overview.byUnit) {
    expect([await totalOf(open.list), await totalOf(overdue.list)]).toEqual([open.count, overdue.count])
  }
})

test('closing one step leaves the rest open, with the letter as evidence', async () => {
  const [first = ''] = await recommendationsAt(app.client, year.direct[0] ?? '')
  const { values } = await app.client.records.get({ kind: 'recommendation', id: first })
  expect(values).toMatchObject({
    status: 'partlyDone',
    stages: [{ doneOn: '2026-10-05' }, { doneOn: null }],
    answers: [{ number: '40-BC/ĐU', on: '2026-10-05', stages: [0] }],
    evidence: 'Báo cáo số 40-BC/ĐU ngày 05/10/2026',
  })
})

describe('documents agree with the records', () => {
  test('the plan lists every inspection, the decisions their numbers', async () => {
    const { html } = await app.client.documents.html({ document: 'inspectionPlan', year: 2026 })
    for (const { name } of year.units) expect(html).toContain(name.replace(/^Xã/, 'xã'))
    const text = textOf(html)
    expect(text).toContain('22 đơn vị, gồm:')
    expect(text).toContain('Kiểm tra trực tiếp tại 22 đơn vị; kiểm tra qua báo cáo đối với 06 đơn vị')
    expect(text).toContain('Kết hợp kiểm tra cải cách hành chính tại 06 đơn vị')
    expect(text).toContain('Lý Thị Thư ký 1, Chuyên viên, Thư ký (phân công: ghi biên bản)')
    const plan = await app.client.inspections.year({ year: 2026 })
    expect(plan.teams.map(({ values }) => [values.planNumber, values.decisionNumber])).toEqual([
      ['10-KH/BCĐ', '12-QĐ/BCĐ'],
      ['10-KH/BCĐ', '13-QĐ/BCĐ'],
      ['10-KH/BCĐ', '14-QĐ/BCĐ'],
    ])
  })

  test('minutes, the team report and the notice have what was written at the visit', async () => {
    const [visit = ''] = year.direct
    const minutes = textOf(
      (await app.client.documents.html({ document: 'inspectionMinutes', recordId: visit })).html,
    )
    for (const text of [
      'Công khai chậm 0',
      'Niêm yết đủ thời gian 0',
      'Triệu Văn 0',
      '12-QĐ/BCĐ',
      '10-KH/BCĐ',
    ]) {
      expect(minutes).toContain(text)
    }
    const report = textOf(
      (await app.client.documents.html({ document: 'teamReport', recordId: year.teams[0] })).html,
    )
    for (const index of [0, 3, 6, 9, 12, 15, 18, 21]) expect(report).toContain(`Đủ kế hoạch ${index}`)
    // What a unit reported is in it as well: remarks, and what was asked for.
    for (const text of ['Báo cáo đủ mục', 'Thiếu số liệu', 'Bổ sung số liệu 0', 'Bổ sung số liệu 3']) {
      expect(report).toContain(text)
    }
    const notice = await app.client.documents.issue({
      target: { document: 'conclusionNotice', recordId: visit },
      number: '20',
      signedOn: '2026-06-05',
    })
    expect(notice.summary.number).toBe('20-TB/BCĐ')
    const { recommendations, papers } = await app.client.inspections.dossier({ id: visit })
    expect(recommendations.map(({ values }) => [values.sourceNumber, values.sourceOn])).toEqual([
      ['20-TB/BCĐ', '2026-06-05'],
      ['20-TB/BCĐ', '2026-06-05'],
    ])
    expect(papers.find(({ part }) => part === 'conclusion')).toMatchObject({
      state: 'there',
      number: '20-TB/BCĐ',
    })
  })

  test('the remarks on a report have what was written about it', async () => {
    const { html } = await app.client.documents.html({
      document: 'inspectionRemarks',
      recordId: year.indirect[0],
    })
    const text = textOf(html)
    for (const said of [
      '1-BC/ĐU',
      'nhận ngày 25/4/2026',
      'Thiếu số liệu',
      'Cần bổ sung số liệu',
      'Bổ sung số liệu 0',
    ]) {
      expect(text).toContain(said)
    }
  })

  test('the report on recommendations has the figures of the statistics', async () => {
    const { html } = await app.client.documents.html({ document: 'followUpReport', year: 2026 })
    const text = textOf(html)
    expect(text).toContain(
      'thành lập 03 đoàn kiểm tra, đã thực hiện 28 cuộc kiểm tra (trực tiếp 22, qua báo cáo 06) tại 22 đơn vị',
    )
    expect(text).toContain(
      'Tổng số 50 kiến nghị: đã hoàn thành 12 (đạt 24,49%); hoàn thành một phần 05; chưa hoàn thành 32; 01 kiến nghị không còn phù hợp',
    )
    expect(text).toContain('có 28 kiến nghị quá hạn tính đến ngày 20/11/2026')
  })
})

test('reminders go to all units that are late at once, and every demand knows its letter', async () => {
  const late = (await app.client.followUp.overview()).byUnit.filter(({ overdue }) => overdue.count > 0)
  expect(late).toHaveLength(17)
  for (const [index, { unitId }] of late.entries()) {
    await app.client.documents.issue({
      target: { document: 'reminderLetter', recordId: unitId },
      number: String(60 + index),
      signedOn: lookedAtOn,
    })
  }
  const { byUnit } = await app.client.followUp.overview()
  const reminded = byUnit.filter(({ lastReminder }) => lastReminder !== null)
  expect(reminded.map(({ unitId }) => unitId).toSorted()).toEqual(late.map(({ unitId }) => unitId).toSorted())
  expect(reminded[0]?.lastReminder).toEqual({ number: '60-CV/BCĐ', on: lookedAtOn })
  const [first = ''] = await recommendationsAt(app.client, year.direct[12] ?? '')
  const { values } = await app.client.records.get({ kind: 'recommendation', id: first })
  expect(values.reminders).toMatchObject([{ on: lookedAtOn, documentId: expect.any(String) }])
})

test('the exported table has the same figures as numbers, rates as fractions', async () => {
  const file = await app.client.inspectionStatistics.export({ ...query, by: 'form' })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await file.arrayBuffer())
  const [sheet] = workbook.worksheets
  const rows: ExcelJS.CellValue[][] = []
  sheet?.eachRow((row) => {
    rows.push(Array.from({ length: 14 }, (_, at) => row.getCell(at + 1).value))
  })
  expect(rows[1]?.[0]).toBe('THỐNG KÊ KIỂM TRA VÀ THỰC HIỆN KIẾN NGHỊ THEO HÌNH THỨC, NĂM 2026')
  expect(rows.at(-1)).toEqual([null, 'Cộng', 28, 28, 22, 6, 22, 50, 12, 5, 32, 1, 28, 12 / 49])
  expect(rows.at(-2)).toEqual([2, 'Kiểm tra gián tiếp (qua báo cáo)', 6, 6, 0, 6, 6, 6, 2, 0, 4, 0, 0, 2 / 6])
  // Headings on several lines have room for them wherever the file is opened.
  expect(sheet?.getRow(5).getCell(10).value).toBe('Hoàn thành một phần')
  expect(sheet?.getRow(5).height).toBeGreaterThan(3 * 16)
  const printed = await app.client.inspectionStatistics.print({ ...query, by: 'form' })
  expect(textOf(printed.html)).toContain('24,49')
  expect(printed.html).not.toMatch(/undefined|NaN/)
})
