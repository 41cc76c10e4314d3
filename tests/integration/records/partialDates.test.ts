import { afterEach, beforeEach, expect, test } from 'vitest'
import { read, utils } from 'xlsx'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { stored } from '../../support/office.ts'

let app: TestBackend
beforeEach(async () => {
  app = await openTestBackend()
})
afterEach(() => app.close())

test('a plan of which only the month is known is listed, printed and exported with its month', async () => {
  for (const [title, issuedOn] of [
    ['Cả năm', '2026'],
    ['Ngày', '2026-03-15'],
    ['Tháng', '2026-03'],
  ] as const)
    await stored(app.client, 'plan', { title, issuedOn })
  const shown = {
    kind: 'plan' as const,
    columns: ['title', 'issuedOn'],
    sort: { field: 'issuedOn', descending: false },
  }
  const { rows } = await app.client.records.list(shown)
  expect(rows.map(({ values }) => values.issuedOn)).toEqual(['2026', '2026-03', '2026-03-15'])
  const html = (await app.client.records.print(shown)).html.replaceAll('&nbsp;', ' ')
  expect(html).toContain('tháng 3/2026')
  expect(html).not.toMatch(/01\/0?[13]\/2026/)
  const file = await app.client.records.export(shown)
  const { Sheets, SheetNames } = read(new Uint8Array(await file.arrayBuffer()))
  const text = utils.sheet_to_csv(Sheets[SheetNames[0] ?? ''] ?? {})
  expect(text).toContain('tháng 3/2026')
  expect(text).toContain('năm 2026')
  expect(text).not.toContain('01/03/2026')
})

test('a decision of which only the month is known is cited with it, and signs no document with a day', async () => {
  const name = 'Tổ tự quản'
  const model = await app.client.records.save({
    kind: 'model',
    values: { name },
    years: [{ year: 2026, status: 'recognised', decisionNumber: '12/QĐ-UBND', decisionOn: '2026-03' }],
  })
  expect(model.record.years).toMatchObject([{ year: 2026, decisionOn: '2026-03' }])
  const listed = await app.client.records.list({ kind: 'model', year: 2026 })
  expect(listed.rows[0]?.years).toMatchObject([{ decisionOn: '2026-03' }])
  const decision = await app.client.documents.open({ document: 'modelRecognitionDecision', year: 2026 })
  expect(decision.facts).toMatchObject({ number: '12/QĐ-UBND', signedOn: null, models: [{ name }] })

  const [before, now] = [
    await stored(app.client, 'commendationRound', { title: 'Đợt trước', year: 2025 }),
    await stored(app.client, 'commendationRound', { title: 'Đợt này', year: 2026 }),
  ]
  const more = { name, subject: 'collective', form: 'Giấy khen' }
  await stored(app.client, 'commendation', {
    ...more,
    roundId: before,
    status: 'decided',
    decisionNumber: '7-QĐ/BCĐ',
    decisionOn: '2025-12',
  })
  await stored(app.client, 'commendation', { ...more, roundId: now, status: 'proposed' })
  const submission = await app.client.documents.open({ document: 'commendationSubmission', recordId: now })
  expect(submission.facts).toMatchObject({
    collectives: [{ previous: 'Giấy khen (số 7-QĐ/BCĐ, tháng 12/2025)' }],
  })
  const earlier = await app.client.documents.open({ document: 'commendationDecision', recordId: before })
  expect(earlier.facts).toMatchObject({ number: '7-QĐ/BCĐ', signedOn: null })
})

test('a deadline in the month of the paper that asks for it is not before the paper', async () => {
  const ask = (dueOn: string, sourceOn: string) =>
    stored(app.client, 'recommendation', { text: 'Mở sổ', sourceOn, stages: [{ dueOn, product: 'Sổ' }] })
  await expect(ask('2026-05-10', '2026-Q2')).resolves.toBeTruthy()
  await expect(ask('2026-03-31', '2026-Q2')).rejects.toMatchObject({ code: 'record.invalid' })
})
