import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DocumentView, Facts } from '../../../../shared/contract/documents.ts'
import { openTestBackend, type TestBackend } from '../../../support/backend.ts'
import { inspectionOf, stored, unitNamed } from '../../../support/office.ts'

let app: TestBackend
let made: Awaited<ReturnType<typeof inspectionOf>>

beforeAll(async () => {
  app = await openTestBackend()
  made = await inspectionOf(app.client, await unitNamed(app.client, 'Xã Huy Giáp'))
})
afterAll(() => app.close())

const notice = () => ({ document: 'conclusionNotice' as const, recordId: made.inspectionId })

function warned(view: DocumentView, code: string) {
  return view.warnings.filter((warning) => warning.code === code)
}

/** The view of the notice with these facts written by the clerk; the draft is removed again. */
async function noticeWith(edits: Facts): Promise<DocumentView> {
  const view = await app.client.documents.save({ target: notice(), revision: 0, edits })
  await app.client.documents.remove({ documentId: view.summary?.id ?? '' })
  return view
}

describe('demands and limitations', () => {
  test('a demand without a limitation and a limitation without a demand lead to their records', async () => {
    const view = await app.client.documents.open(notice())
    expect(warned(view, 'demand.withoutLimitation')).toMatchObject([
      {
        fact: 'recommendations',
        record: { kind: 'recommendation', id: made.recommendations[1] },
        message: expect.stringContaining('Mở sổ theo dõi'),
      },
    ])
    expect(warned(view, 'limitation.withoutDemand')).toMatchObject([
      {
        fact: 'limitations',
        record: { kind: 'inspection', id: made.inspectionId },
        message: expect.stringContaining('Chưa mở sổ theo dõi kiến nghị'),
      },
    ])
  })

  test('nobody follows up; the notice as a whole may name one for all', async () => {
    const minutes = await app.client.documents.open({
      document: 'inspectionMinutes',
      recordId: made.inspectionId,
    })
    expect(warned(minutes, 'demand.noFollower')).toHaveLength(1)
    expect(warned(await app.client.documents.open(notice()), 'demand.noFollower')).toEqual([])
    expect(warned(await noticeWith({ followedBy: '' }), 'demand.noFollower')).toHaveLength(1)
  })

  test('one final deadline for everything is told, deadlines in steps are not', async () => {
    expect(warned(await app.client.documents.open(notice()), 'demand.oneDeadline')).toEqual([])
    const demand = (text: string, dueOn: string | null) => ({
      text,
      limitation: 'Công khai chậm',
      followedBy: 'Ban Tuyên giáo',
      stages: dueOn === null ? [] : [{ dueOn, product: null }],
    })
    const one = await noticeWith({
      recommendations: [demand('Một', '2026-11-30'), demand('Hai', '2026-11-30')],
    })
    expect(warned(one, 'demand.oneDeadline')).toMatchObject([{ fact: 'recommendations', record: null }])
    const none = await noticeWith({ recommendations: [demand('Một', '2026-11-30'), demand('Hai', null)] })
    expect(warned(none, 'demand.oneDeadline')).toEqual([])
    expect(warned(none, 'demand.noDeadline')).toHaveLength(1)
  })
})

describe('citations', () => {
  test('a notice must cite decision, plan, the report and the day of the meeting', async () => {
    const missing = warned(await app.client.documents.open(notice()), 'citation.missing')
    expect(missing.map(({ fact }) => fact)).toEqual(['report', 'meetingOn'])
    const whole = await noticeWith({
      report: { number: '04-BC/ĐKT', issuedOn: '2026-06-05' },
      meetingOn: '2026-06-12',
    })
    expect(warned(whole, 'citation.missing')).toEqual([])
  })

  test('what the team does not know leads to the team', async () => {
    const teamId = await stored(app.client, 'inspectionTeam', { name: 'Đoàn kiểm tra số 9', year: 2026 })
    const view = await app.client.documents.open({ document: 'teamReport', recordId: teamId })
    expect(warned(view, 'citation.missing')).toMatchObject([
      { fact: 'team', record: { kind: 'inspectionTeam', id: teamId } },
      { fact: 'team' },
    ])
  })

  test('superseded acts and other days than in the list are told, also of the office’s own references', async () => {
    const successor = await stored(app.client, 'document', {
      number: '20-QĐ/TU',
      kind: 'Quyết định',
      subject: 'Quy chế mới',
      direction: 'reference',
    })
    await stored(app.client, 'document', {
      number: '11-QĐ/TU',
      kind: 'Quyết định',
      issuedOn: '2021-01-02',
      subject: 'Quy chế cũ',
      direction: 'reference',
      supersededById: successor,
    })
    const view = await noticeWith({
      legalBasis: [
        'Căn cứ Nghị định số 04/2015/NĐ-CP, ngày 09/01/2015 của Chính phủ',
        'Căn cứ Quyết định số 23-QĐ/TW, ngày 30/7/2023 của Bộ Chính trị',
        'Căn cứ Quyết định số 11-QĐ/TU ngày 02 tháng 01 năm 2021 của Tỉnh ủy',
        'Căn cứ Luật số 10/2022/QH15, ngày 10/11/2022 của Quốc hội',
      ],
    })
    expect(warned(view, 'act.superseded').map(({ message }) => message)).toEqual([
      expect.stringContaining('10/2022/QH15, 59/2023/NĐ-CP'),
      expect.stringContaining('20-QĐ/TU'),
    ])
    expect(warned(view, 'act.otherDate')).toMatchObject([
      { fact: 'legalBasis', message: expect.stringMatching(/30\/07\/2023.*30\/07\/2021/) },
    ])
  })
})

test('a document that names no signer is told, minutes of a team are not', async () => {
  const view = await app.client.documents.open(notice())
  expect(warned(view, 'signer.noName')).toMatchObject([{ fact: 'signer', record: null }])
  const signed = await noticeWith({
    signer: { authority: null, position: 'TRƯỞNG BAN', name: 'Nông Văn An' },
  })
  expect(warned(signed, 'signer.noName')).toEqual([])
  const minutes = { document: 'inspectionMinutes' as const, recordId: made.inspectionId }
  expect(warned(await app.client.documents.open(minutes), 'signer.noName')).toEqual([])
})

test('the inspected unit, the body above and who follows up must be told', async () => {
  const view = await app.client.documents.open(notice())
  expect(view.facts.recipients).toEqual([
    'Tỉnh ủy Cao Bằng (để báo cáo)',
    'Đảng ủy xã Huy Giáp',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  ])
  expect(warned(view, 'recipients.missing')).toEqual([])
  const { html } = await app.client.documents.html(notice())
  expect(html).toContain('- Xã Huy Giáp xây dựng kế hoạch khắc phục')
  const short = await noticeWith({ recipients: ['Đảng ủy xã Huy Giáp', 'Lưu'] })
  expect(warned(short, 'recipients.missing').map(({ message }) => message)).toEqual([
    expect.stringContaining('Tỉnh ủy Cao Bằng'),
    expect.stringContaining('Ban Tuyên giáo và Dân vận Tỉnh ủy'),
  ])
})

test('a letter to nobody, an invitation of nobody', async () => {
  const letter = await app.client.documents.open({ document: 'generalLetter' })
  expect(warned(letter, 'recipients.nobody')).toMatchObject([{ fact: 'to' }])
  const conference = await stored(app.client, 'conference', {
    title: 'Hội nghị tổng kết',
    heldOn: '2026-12-01',
  })
  const invitation = await app.client.documents.open({ document: 'invitation', recordId: conference })
  expect(warned(invitation, 'recipients.nobody')).toMatchObject([{ fact: 'invited' }])
})

describe('text of another unit', () => {
  test('another commune is told, the own one and its former names are not', async () => {
    const copied = await noticeWith({
      strengths: ['Xã Bảo Lạc đã triển khai', 'Nhân dân xã Huy Giáp đồng thuận'],
    })
    expect(warned(copied, 'text.otherUnit')).toMatchObject([
      { fact: 'strengths', message: expect.stringContaining('xã Bảo Lạc') },
    ])
    const old = await noticeWith({ strengths: ['Trước đây xã Đình Phùng làm tốt'] })
    expect(warned(old, 'text.otherUnit')).toEqual([])
  })

  test('wording of communes in a notice to an office', async () => {
    const { rows } = await app.client.records.list({
      kind: 'unit',
      filters: { kind: { anyOf: ['department'] } },
      pageSize: 1,
    })
    const unitId =
      rows[0]?.id ??
      (await stored(app.client, 'unit', { name: 'Sở Nội vụ', kind: 'department', validFrom: '2020-01-01' }))
    const inspection = await stored(app.client, 'inspection', { title: 'Kiểm tra', unitId })
    const saved = await app.client.documents.save({
      target: { document: 'conclusionNotice', recordId: inspection },
      revision: 0,
      edits: { limitations: ['Các xóm chưa họp đủ'] },
    })
    expect(warned(saved, 'text.otherUnit')).toMatchObject([{ fact: 'limitations' }])
  })
})

test('tones in two ways are told with the fact of the rarer one; one way on paper needs no warning', async () => {
  const edits = { strengths: ['Giữ gìn hoà bình'] }
  const view = await noticeWith(edits)
  expect(warned(view, 'tone.mixed')).toMatchObject([{ fact: 'strengths' }])
  const target = notice()
  const styled = await app.client.documents.save({ target, revision: 0, edits, toneStyle: 'new' })
  expect(warned(styled, 'tone.mixed')).toEqual([])
  await app.client.documents.remove({ documentId: styled.summary?.id ?? '' })
  expect(warned(await app.client.documents.open(target), 'tone.mixed')).toEqual([])
})

test('gaps lead to the facts that fill them; number and day are no gaps before the document is issued', async () => {
  const gapsOf = (view: DocumentView) =>
    warned(view, 'gap.left')
      .map(({ fact }) => fact)
      .filter((fact, index, all) => all.indexOf(fact) === index)
  const view = await app.client.documents.open(notice())
  // report and meeting are told as papers that are not cited, and not once more
  expect(gapsOf(view)).toEqual(['reportBy'])
  expect(warned(view, 'gap.left')[0]?.message).toContain('“Báo cáo trước ngày”')
  const whole = await noticeWith({
    report: { number: '04-BC/ĐKT', issuedOn: '2026-06-05' },
    meetingOn: '2026-06-12',
    reportBy: '2026-11-30',
  })
  expect(gapsOf(whole)).toEqual([])
})

test('a gap in a part of a fact names the whole that it is a part of, and the row', async () => {
  const { record } = await app.client.records.save({
    kind: 'conference',
    values: { title: 'Hội nghị sơ kết', heldOn: '2026-06-30' },
  })
  const view = await app.client.documents.save({
    target: { document: 'conferenceMinutes', recordId: record.id },
    revision: 0,
    edits: { present: [{ name: 'Nông Thị Hà', position: 'Phó Trưởng Ban' }, { name: 'Hoàng Văn Thạch' }] },
  })
  const told = warned(view, 'gap.left').map(({ message }) => message)
  for (const place of [
    'Người chủ trì: Họ và tên',
    'Người ghi biên bản: Họ và tên',
    'Có mặt, mục 2: Chức vụ',
  ]) {
    expect(told.filter((message) => message.includes(`“${place}”`))).toHaveLength(1)
  }
})
