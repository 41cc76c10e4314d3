import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../../support/backend.ts'
import { stored } from '../../../support/office.ts'

let app: TestBackend

beforeEach(async () => {
  app = await openTestBackend()
})
afterEach(() => app.close())

async function issued(number: string, issuedOn: string | null): Promise<string> {
  return stored(app.client, 'document', {
    number,
    issuedOn,
    subject: `Văn bản ${number}`,
    direction: 'issued',
  })
}

const letter = { document: 'generalLetter' as const }

test('the next number is that of the term; received ones and other terms do not count', async () => {
  await issued('40-CV/BCĐ', '2025-09-20')
  await issued('01-CV/BCĐ', '2025-10-12')
  await issued('Số: 03-CV/BCĐ', '2026-01-20')
  await issued('09-KH/BCĐ', '2026-01-20')
  await stored(app.client, 'document', { number: '88-CV/BCĐ', subject: 'Đến', direction: 'received' })
  const next = await app.client.documents.nextNumber({ target: letter, signedOn: '2026-02-03' })
  expect(next).toEqual({ proposed: '04-CV/BCĐ', corrected: null, gaps: [2], warnings: [] })
  const before = await app.client.documents.nextNumber({ target: letter, signedOn: '2025-09-25' })
  expect(before.proposed).toBe('41-CV/BCĐ')
})

test('a number in the place of the proposed one is judged and never changed', async () => {
  await issued('01-CV/BCĐ', '2026-01-10')
  await issued('02-CV/BCĐ', '2026-02-10')
  const judge = async (number: string, signedOn = '2026-02-11') =>
    (await app.client.documents.nextNumber({ target: letter, signedOn, number })).warnings
  expect(await judge('3')).toEqual([])
  expect(await judge('2')).toEqual([expect.stringContaining('đã cấp cho')])
  expect(await judge('7')).toEqual([expect.stringContaining('bỏ trống từ 3 đến 6')])
  expect(await judge('3-KH/BCĐ')).toEqual([expect.stringContaining('Ký hiệu “KH”')])
  expect(await judge('3/KH-BCĐ')).toEqual([expect.stringContaining('kiểu khác')])
  expect(await judge('chưa rõ')).toEqual([expect.stringContaining('không đúng cách viết')])
  expect(await judge('3', '2026-02-01')).toEqual([expect.stringContaining('sớm hơn ngày của số 02-CV/BCĐ')])
  const { rows } = await app.client.records.list({ kind: 'document' })
  expect(rows.map(({ values }) => values.number).sort()).toEqual(['01-CV/BCĐ', '02-CV/BCĐ'])
})

test('in the state’s style numbers run by the year, and letters have the symbol of the drafter', async () => {
  await app.client.settings.save({ ruleSet: 'state-nd30', issuingBodySymbol: 'UBND', drafterSymbol: 'NC' })
  await issued('25/UBND-NC', '2025-12-30')
  await issued('03/UBND-NC', '2026-01-05')
  await issued('10/UBND-KT', '2026-01-06')
  const next = await app.client.documents.nextNumber({ target: letter, signedOn: '2026-02-03' })
  expect(next.proposed).toBe('11/UBND-NC')
})

test('the number that the record knows already is proposed again', async () => {
  const recordId = await stored(app.client, 'inspectionTeam', {
    name: 'Đoàn kiểm tra',
    decisionNumber: '30-QĐ/BCĐ',
    decisionOn: '2026-03-11',
  })
  const target = { document: 'teamDecision' as const, recordId }
  const next = await app.client.documents.nextNumber({ target, signedOn: '2026-03-11' })
  expect(next.proposed).toBe('30-QĐ/BCĐ')
})

test('the series tell what is missing and doubled; a team numbers by itself', async () => {
  await issued('01-TB/BCĐ', '2026-01-10')
  await issued('03-TB/BCĐ', '2026-03-10')
  await issued('03-TB/BCĐ', '2026-03-11')
  await issued('1-BC/ĐKT', '2026-03-11')
  await issued('không số', '2026-03-11')
  const series = await app.client.register.series()
  expect(
    series.map(({ symbol, count, last, gaps, duplicates }) => ({ symbol, count, last, gaps, duplicates })),
  ).toEqual([
    { symbol: 'BC/ĐKT', count: 1, last: 1, gaps: [], duplicates: [] },
    { symbol: 'TB', count: 3, last: 3, gaps: [2], duplicates: [3] },
  ])
})
