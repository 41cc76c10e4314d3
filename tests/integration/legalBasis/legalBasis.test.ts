import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { stored } from '../../support/office.ts'

let app: TestBackend

beforeAll(async () => {
  app = await openTestBackend()
})
afterAll(() => app.close())

async function act(number: string) {
  const found = (await app.client.legalBasis.list({ search: number })).find((one) => one.number === number)
  if (!found) throw new Error(`No act ${number}`)
  return found
}

test('acts are found by number and subject without marks, those in force first', async () => {
  const found = await app.client.legalBasis.list({ search: 'dan chu o co so' })
  expect(found[0]?.supersededBy).toEqual([])
  expect(found.map(({ number }) => number)).toContain('10/2022/QH15')
  const all = await app.client.legalBasis.list({})
  const firstOld = all.findIndex(({ supersededBy }) => supersededBy.length > 0)
  expect(all.slice(firstOld).every(({ supersededBy }) => supersededBy.length > 0)).toBe(true)
})

test('what replaced an act is told by the notes of either of both', async () => {
  expect((await act('04/2015/NĐ-CP')).supersededBy).toEqual(['10/2022/QH15', '59/2023/NĐ-CP'])
  expect((await act('34/2007/PL-UBTVQH11')).supersededBy).toEqual(['10/2022/QH15'])
  expect((await act('98/2023/NĐ-CP')).supersededBy).toEqual(['152/2025/NĐ-CP'])
  expect((await act('66-QĐ/TW')).supersededBy).toEqual(['399-QĐ/TW'])
  expect((await act('36-HD/VPTW')).supersededBy).toEqual(['05-HD/VPTW'])
  expect((await act('30/2020/NĐ-CP')).supersededBy).toEqual([])
  expect((await act('61/2018/NĐ-CP')).supersededBy).toEqual([])
})

test('acts are cited by name, number, day and issuer, as the documents write them; notes are in Vietnamese', async () => {
  expect((await act('10/2022/QH15')).citation).toBe(
    'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, ngày 10/11/2022 của Quốc hội',
  )
  expect((await act('04-CT/TU')).citation).toBe(
    'Chỉ thị số 04-CT/TU, ngày 11/02/2011 của Ban Thường vụ Tỉnh ủy Cao Bằng về phong trào thi đua “Dân vận khéo”',
  )
  expect((await act('59/2023/NĐ-CP')).citation).toBe(
    'Nghị định số 59/2023/NĐ-CP, ngày 14/8/2023 của Chính phủ quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở',
  )
  expect((await act('34/2007/PL-UBTVQH11')).citation).toMatch(/^Pháp lệnh Thực hiện dân chủ ở xã/)
  expect((await act('15/2025/TT-BNV')).citation).not.toContain('ngày')
  for (const { note } of await app.client.legalBasis.list({}))
    expect(note ?? '').not.toMatch(/\b(the|in|by)\b/)
  expect((await act('10/2022/QH15')).note).toBe('Có hiệu lực từ ngày 01/7/2023')
})

test('the office’s own reference stands in the place of the shipped one', async () => {
  const recordId = await stored(app.client, 'document', {
    number: '08-ĐA/TU',
    kind: 'Đề án',
    issuedOn: '2022-01-18',
    issuer: 'Tỉnh ủy',
    subject: 'Dân vận của chính quyền',
    direction: 'reference',
  })
  await stored(app.client, 'document', { number: '99-CV/BCĐ', subject: 'Công văn đi', direction: 'issued' })
  const found = await app.client.legalBasis.list({ search: 'TU' })
  expect(found.filter(({ number }) => /^08-[DĐ]A\/TU$/.test(number))).toMatchObject([
    { recordId, verified: true },
  ])
  expect((await app.client.legalBasis.list({ search: '99-CV' })).length).toBe(0)
})

test('an act whose subject repeats its type is not cited with the type twice', async () => {
  await stored(app.client, 'document', {
    number: '10/2022/QH15',
    kind: 'Luật',
    issuedOn: '2022-11-10',
    issuer: 'Quốc hội',
    subject: 'Luật Thực hiện dân chủ ở cơ sở',
    direction: 'reference',
  })
  await stored(app.client, 'document', {
    number: '15-ĐA/TU',
    kind: 'Đề án',
    issuer: 'Tỉnh ủy',
    subject: 'Đề án tăng cường công tác dân vận',
    direction: 'reference',
  })
  expect((await act('10/2022/QH15')).citation).toBe(
    'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, ngày 10/11/2022 của Quốc hội',
  )
  expect((await act('15-ĐA/TU')).citation).toBe(
    'Đề án số 15-ĐA/TU của Tỉnh ủy về tăng cường công tác dân vận',
  )
})

test('acts are cited in the style of the rule set of the office', async () => {
  await app.client.settings.save({ ruleSet: 'state-nd30' })
  expect((await act('59/2023/NĐ-CP')).citation).toContain(
    '59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ quy',
  )
  await app.client.settings.save({ ruleSet: 'party-hd05' })
})
