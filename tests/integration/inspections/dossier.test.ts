import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Values } from '../../../shared/contract/records.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { inspectionOf, stored, unitNamed } from '../../support/office.ts'

let app: TestBackend
let unitId = ''
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-20T05:00:00Z') })
  app = await openTestBackend()
  unitId = await unitNamed(app.client, 'Xã Huy Giáp')
})
afterEach(async () => {
  vi.useRealTimers()
  await app.close()
})

async function statesOf(id: string) {
  const { papers } = await app.client.inspections.dossier({ id })
  return Object.fromEntries(papers.map(({ part, state }) => [part, state]))
}

async function saved(id: string, values: Values, recommendations: { values: Values }[] = []) {
  const { inspection } = await app.client.inspections.dossier({ id })
  return app.client.inspections.saveMinutes({ id, revision: inspection.revision, values, recommendations })
}

describe('the papers of a dossier', () => {
  test('what records have a number of, what is written, what is filed, what is late', async () => {
    const { inspectionId, teamId } = await inspectionOf(app.client, unitId)
    // The visit was on 8 May: what was to be there by then and is not is late, the rest is still to come.
    expect(await statesOf(inspectionId)).toEqual({
      plan: 'there',
      decision: 'there',
      outline: 'late',
      selfReport: 'late',
      minutes: 'late',
      teamReport: 'missing',
      conclusion: 'missing',
      followUp: 'missing',
    })
    await app.client.attachments.add({
      kind: 'inspection',
      recordId: inspectionId,
      part: 'selfReport',
      files: [new File(['báo cáo'], 'BC tự kiểm tra.pdf')],
    })
    await app.client.attachments.add({
      kind: 'inspectionTeam',
      recordId: teamId,
      part: 'outline',
      files: [new File(['đề cương'], 'De cuong.docx')],
    })
    await app.client.documents.issue({
      target: { document: 'inspectionMinutes', recordId: inspectionId },
      number: null,
      signedOn: '2026-05-08',
    })
    await app.client.documents.save({
      target: { document: 'conclusionNotice', recordId: inspectionId },
      revision: 0,
      edits: { archive: 'Văn phòng' },
    })
    expect(await statesOf(inspectionId)).toMatchObject({
      outline: 'there',
      selfReport: 'there',
      minutes: 'there',
      conclusion: 'draft',
    })
    const { papers } = await app.client.inspections.dossier({ id: inspectionId })
    expect(papers.find(({ part }) => part === 'selfReport')).toMatchObject({
      dueOn: '2026-05-01',
      attachments: [{ name: 'BC tự kiểm tra.pdf' }],
    })
    expect(papers.find(({ part }) => part === 'followUp')?.dueOn).toBe('2026-06-30')
  })

  test('what the clerk says counts, and can be taken back', async () => {
    const { inspectionId } = await inspectionOf(app.client, unitId)
    const paper = { number: '30-ĐC/ĐKT', on: '2026-04-20', note: 'Lưu tại Văn phòng' }
    const { dossier, operationId } = await app.client.inspections.setPaper({
      id: inspectionId,
      part: 'outline',
      paper,
    })
    expect(dossier.papers.find(({ part }) => part === 'outline')).toMatchObject({
      ...paper,
      state: 'there',
      byHand: true,
    })
    await app.client.inspections.setPaper({
      id: inspectionId,
      part: 'teamReport',
      paper: { notNeeded: true },
    })
    expect(await statesOf(inspectionId)).toMatchObject({ outline: 'there', teamReport: 'notNeeded' })
    await app.client.inspections.setPaper({ id: inspectionId, part: 'teamReport', paper: null })
    expect((await statesOf(inspectionId)).teamReport).toBe('missing')
    expect(operationId).not.toBe('')
  })

  test('its printed contents list what is there and what is missing', async () => {
    const { inspectionId, recommendations } = await inspectionOf(app.client, unitId)
    await app.client.inspections.setPaper({ id: inspectionId, part: 'outline', paper: { notNeeded: true } })
    await app.client.followUp.answer({ ids: recommendations, number: '75-BC/ĐU', on: '2026-08-03' })
    await app.client.attachments.add({
      kind: 'inspection',
      recordId: inspectionId,
      files: [new File(['ảnh'], 'Ảnh buổi làm việc.jpg')],
    })
    const { html } = await app.client.documents.html({ document: 'dossierContents', recordId: inspectionId })
    const text = html.replace(/<[^>]+>/g, ' ')
    for (const said of [
      '10-KH/BCĐ',
      '12-QĐ/BCĐ',
      'Chưa có, quá hạn',
      // what the unit answered is the follow-up
      '75-BC/ĐU',
      '03/8/2026',
      'Ảnh buổi làm việc.jpg',
      'Đàm Ngọc Ánh',
    ]) {
      expect(text).toContain(said)
    }
    expect(text).not.toContain('Đề cương báo cáo')
  })

  test('an inspection by report has remarks instead of minutes', async () => {
    const id = await stored(app.client, 'inspection', {
      title: 'Kiểm tra qua báo cáo',
      unitId,
      form: 'indirect',
      plannedOn: '2026-06-10',
    })
    const { inspection } = await app.client.inspections.dossier({ id })
    const { dossier } = await app.client.inspections.saveRemarks({
      id,
      revision: inspection.revision,
      values: { remarks: { reportNumber: '31-BC/ĐU', receivedOn: '2026-06-02', conclusion: 'Đủ mục' } },
      recommendations: [{ values: { text: 'Bổ sung số liệu' } }],
    })
    expect(dossier.recommendations).toMatchObject([{ values: { unitId, status: 'open' } }])
    const states = await statesOf(id)
    expect(states).toMatchObject({ selfReport: 'there', remarks: 'draft' })
    expect(states).not.toHaveProperty('minutes')
  })

  test('a file moves from one part to another and back by undo', async () => {
    const { inspectionId: recordId } = await inspectionOf(app.client, unitId)
    const { attachments } = await app.client.attachments.add({
      kind: 'inspection',
      recordId,
      files: [new File(['a'], 'Bien ban.pdf')],
    })
    const id = attachments[0]?.id ?? ''
    const { operationId } = await app.client.attachments.setPart({ id, part: 'minutes' })
    expect(await statesOf(recordId)).toMatchObject({ minutes: 'there' })
    await app.client.operations.undo({ operationId })
    expect(await app.client.attachments.list({ kind: 'inspection', recordId })).toMatchObject([
      { part: null },
    ])
  })
})

describe('bad input is said where it was typed, and nothing is lost', () => {
  test('an end before the start and a deadline before the visit are stored with the minutes and told', async () => {
    const { inspectionId } = await inspectionOf(app.client, unitId)
    const { dossier } = await saved(inspectionId, { endedAt: '2026-05-08T07:30' }, [
      {
        values: {
          text: 'Niêm yết',
          stages: [{ dueOn: '2026-06-30' }, { dueOn: '2025-06-30', product: 'Sổ' }],
        },
      },
    ])
    expect(dossier.troubles).toEqual([
      { path: 'endedAt', code: 'field.endBeforeStart', said: '2026-05-08T07:30', severity: 'error' },
      {
        path: 'recommendations.0.stages.1.dueOn',
        code: 'field.deadlineBefore',
        said: '2025-06-30',
        severity: 'error',
      },
    ])
    expect(dossier.inspection.values).toMatchObject({
      endedAt: '2026-05-08T07:30',
      place: 'Hội trường Đảng ủy xã',
    })
    const { dossier: corrected } = await saved(inspectionId, { endedAt: '2026-05-08T11:30' }, [
      { values: { text: 'Niêm yết', stages: [{ dueOn: '2026-06-30' }] } },
    ])
    expect(corrected.troubles).toEqual([])
  })

  test('the form refuses an end before the start at its field', async () => {
    const save = (values: Values) =>
      app.client.records.save({ kind: 'inspection', values: { title: 'Kiểm tra', unitId, ...values } })
    await expect(save({ startedAt: '2026-05-08T08:00', endedAt: '2026-05-08T07:00' })).rejects.toMatchObject({
      code: 'record.invalid',
      data: { fields: { endedAt: 'field.endBeforeStart' } },
    })
    await expect(save({ plannedOn: '2026-05-08', plannedTo: '2026-05-01' })).rejects.toMatchObject({
      data: { fields: { plannedTo: 'field.endBeforeStart' } },
    })
    // The day alone says nothing about the hour.
    await save({ startedAt: '2026-05-08T08:00', endedAt: '2026-05-08' })
  })

  test('a speaker who is neither of the team nor present is told, one with a title before the name is known', async () => {
    const { inspectionId } = await inspectionOf(app.client, unitId)
    const minutes = {
      attendees: [{ name: 'Triệu Văn Ký', position: 'Bí thư Đảng ủy' }],
      opinions: [
        { speaker: 'Đ/c Triệu Văn Ký, Bí thư', text: 'Tiếp thu' },
        { speaker: 'Bí thư Đảng ủy', text: 'Tiếp thu' },
        { speaker: 'Nông Thị Hà', text: 'Đề nghị' },
        { speaker: 'Triệu Văn Ký con', text: 'Ý kiến' },
      ],
    }
    const { dossier } = await saved(inspectionId, { minutes })
    expect(dossier.troubles).toEqual([
      {
        path: 'minutes.opinions.3.speaker',
        code: 'field.speakerUnknown',
        said: 'Triệu Văn Ký con',
        severity: 'warning',
      },
    ])
  })

  test('a position that ends before it begins is refused at its line', async () => {
    const save = app.client.records.save({
      kind: 'person',
      values: { name: 'Lý Thị Lan', positions: [{ position: 'Chuyên viên', from: '2025', to: '2024-12' }] },
    })
    await expect(save).rejects.toMatchObject({
      data: { fields: { 'positions.0.to': 'field.endBeforeStart' } },
    })
  })

  test('a file name of 250 letters is kept whole', async () => {
    const { inspectionId: recordId } = await inspectionOf(app.client, unitId)
    const name = `${'Biên bản làm việc với Đảng ủy xã '.repeat(8).slice(0, 246)}.pdf`
    const { attachments } = await app.client.attachments.add({
      kind: 'inspection',
      recordId,
      part: 'minutes',
      files: [new File(['%PDF'], name)],
    })
    expect(attachments[0]?.name).toBe(name)
    expect([...name]).toHaveLength(250)
    expect((await app.client.attachments.open({ id: attachments[0]?.id ?? '' })).name).toBe(name)
  })
})
