import ExcelJS from '@protobi/exceljs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { headingsOf } from '../../support/filledTemplate.ts'
import { inspectionOf, unitNamed } from '../../support/office.ts'

let app: TestBackend
beforeEach(async () => {
  app = await openTestBackend()
})
afterEach(() => app.close())

/** The exported list of demands as a unit sends it back: what it writes into a row of this title. */
async function sentBack(title: string, written: Readonly<Record<string, string>>): Promise<File> {
  const file = await app.client.records.export({ kind: 'recommendation' })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await file.arrayBuffer())
  const sheet = workbook.worksheets[0]
  if (!sheet) throw new Error('No sheet')
  const { row, column } = headingsOf(sheet)
  const at = (heading: string) => column.get(heading) ?? 0
  for (let number = row + 1; number <= sheet.rowCount; number += 1) {
    if (sheet.getCell(number, at('Nội dung kiến nghị')).value !== title) continue
    for (const [heading, text] of Object.entries(written)) sheet.getCell(number, at(heading)).value = text
  }
  return new File([new Uint8Array(await workbook.xlsx.writeBuffer())], 'Ket qua khac phuc.xlsx')
}

test('answers that come in a workbook change the demands that they answer, and nothing else', async () => {
  const unitId = await unitNamed(app.client, 'Xã Huy Giáp')
  const { recommendations, inspectionId } = await inspectionOf(app.client, unitId)
  const title = 'Niêm yết đủ thời gian tại nhà văn hóa'
  const file = await sentBack(title, {
    'Tình trạng': 'Đã hoàn thành',
    'Kết quả, minh chứng': 'Đã niêm yết, báo cáo số 45-BC/ĐU',
    'Thời hạn': '30/06/2026: biên bản niêm yết (xong 12/06/2026)',
  })
  const tableIds = []
  for await (const { result } of await app.client.intake.receive({ files: [file] })) {
    for (const { id, form, counts } of result?.tables ?? []) {
      expect([form, counts]).toEqual(['recommendation', { create: 0, update: 1, skip: 1, error: 0 }])
      tableIds.push(id)
    }
  }
  await app.client.intake.commit({ tableIds })
  const [first = '', second = ''] = recommendations
  expect((await app.client.records.get({ kind: 'recommendation', id: first })).values).toMatchObject({
    text: title,
    inspectionId,
    unitId,
    status: 'done',
    evidence: 'Đã niêm yết, báo cáo số 45-BC/ĐU',
    stages: [{ dueOn: '2026-06-30', product: 'biên bản niêm yết', doneOn: '2026-06-12' }],
    followedBy: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  })
  expect((await app.client.records.get({ kind: 'recommendation', id: second })).revision).toBe(1)
})

test('one letter answers several demands; undo takes the whole letter back', async () => {
  const { recommendations } = await inspectionOf(app.client, await unitNamed(app.client, 'Xã Huy Giáp'))
  const { operationId, changed } = await app.client.followUp.answer({
    ids: recommendations,
    number: '45-BC/ĐU',
    on: '2026-07-02',
    text: 'Đã khắc phục',
    status: 'done',
    verifiedBy: 'Đ/c Nông Thị Hà',
    attachmentName: 'BC 45.pdf',
  })
  expect(changed).toBe(2)
  for (const id of recommendations) {
    const { values } = await app.client.records.get({ kind: 'recommendation', id })
    expect(values).toMatchObject({
      status: 'done',
      stages: [{ doneOn: '2026-07-02' }],
      verifiedBy: 'Đ/c Nông Thị Hà',
      verifiedOn: '2026-07-02',
      evidence: 'Báo cáo số 45-BC/ĐU ngày 02/07/2026: Đã khắc phục',
      answers: [{ attachmentName: 'BC 45.pdf', text: 'Đã khắc phục' }],
    })
  }
  await app.client.operations.undo({ operationId })
  const { values } = await app.client.records.get({ kind: 'recommendation', id: recommendations[0] ?? '' })
  expect(values).toMatchObject({ status: 'open', evidence: null, answers: [] })
})

test('an answer to a demand that is gone is refused whole', async () => {
  const { recommendations } = await inspectionOf(app.client, await unitNamed(app.client, 'Xã Huy Giáp'))
  const [first = '', second = ''] = recommendations
  await app.client.records.remove({ kind: 'recommendation', ids: [second] })
  await expect(
    app.client.followUp.answer({ ids: [first, second], on: '2026-07-02', status: 'done' }),
  ).rejects.toMatchObject({ code: 'record.inBin' })
  expect((await app.client.records.get({ kind: 'recommendation', id: first })).values.status).toBe('open')
})

test('a letter with its file, and other steps for each demand, is one operation', async () => {
  const { recommendations } = await inspectionOf(app.client, await unitNamed(app.client, 'Xã Huy Giáp'))
  const [first = '', second = ''] = recommendations
  const statusOf = async (id: string) =>
    (await app.client.records.get({ kind: 'recommendation', id })).values.status
  const filesOf = async (recordId: string) =>
    (await app.client.attachments.list({ kind: 'recommendation', recordId })).map(({ name }) => name)
  const before = await app.client.operations.recent({ limit: 50 })
  const statuses = [await statusOf(first), await statusOf(second)]
  const { operationId } = await app.client.followUp.answer({
    ids: [first, second],
    number: '45-BC/ĐU',
    on: '2026-07-02',
    stages: [0],
    stagesOf: { [second]: [] },
    file: new File(['Báo cáo'], 'BC 45.pdf'),
  })
  expect([await statusOf(first), await statusOf(second)]).toEqual(['done', 'inProgress'])
  expect([await filesOf(first), await filesOf(second)]).toEqual([['BC 45.pdf'], ['BC 45.pdf']])
  const now = await app.client.operations.recent({ limit: 50 })
  expect(now.slice(0, now.length - before.length)).toMatchObject([{ id: operationId, records: 4 }])
  await app.client.operations.undo({ operationId })
  expect([await statusOf(first), await statusOf(second)]).toEqual(statuses)
  expect([await filesOf(first), await filesOf(second)]).toEqual([[], []])
})
