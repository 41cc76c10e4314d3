import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../../support/backend.ts'
import { inspectionOf, stored, unitNamed } from '../../../support/office.ts'

let app: TestBackend

beforeEach(async () => {
  app = await openTestBackend()
})
afterEach(() => app.close())

async function teamWithoutNumber(): Promise<string> {
  return stored(app.client, 'inspectionTeam', { name: 'Đoàn kiểm tra số 1', year: 2026 })
}

async function valuesOf(kind: 'inspectionTeam' | 'commendation' | 'commendationRound' | 'model', id: string) {
  return app.client.records.get({ kind, id })
}

describe('issuing', () => {
  test('gives the number to the register and to the record, and undo takes all of it back', async () => {
    const recordId = await teamWithoutNumber()
    const target = { document: 'teamDecision' as const, recordId }
    const { summary, operationId } = await app.client.documents.issue({
      target,
      number: '30',
      signedOn: '2026-03-11',
    })
    expect(summary).toMatchObject({ state: 'issued', number: '30-QĐ/BCĐ', signedOn: '2026-03-11' })
    const register = await app.client.records.get({ kind: 'document', id: summary.registerId ?? '' })
    expect(register.values).toMatchObject({
      number: '30-QĐ/BCĐ',
      kind: 'Quyết định',
      issuedOn: '2026-03-11',
      issuer: 'Ban Chỉ đạo',
      direction: 'issued',
    })
    expect((await valuesOf('inspectionTeam', recordId)).values).toMatchObject({
      decisionNumber: '30-QĐ/BCĐ',
      decisionOn: '2026-03-11',
    })
    const { html } = await app.client.documents.html({ documentId: summary.id })
    expect(html.replace(/<[^>]+>/g, '')).toContain('Số 30-QĐ/BCĐ')

    expect(await app.client.operations.undo({ operationId })).toMatchObject({ kept: [] })
    expect((await valuesOf('inspectionTeam', recordId)).values.decisionNumber).toBeNull()
    expect((await app.client.records.list({ kind: 'document' })).total).toBe(0)
    expect((await app.client.documents.list({})).total).toBe(0)
  })

  test('a numbered document needs a number; minutes do not', async () => {
    const { teamId, inspectionId } = await inspectionOf(
      app.client,
      await unitNamed(app.client, 'Xã Huy Giáp'),
    )
    await expect(
      app.client.documents.issue({
        target: { document: 'teamDecision', recordId: teamId },
        number: ' ',
        signedOn: '2026-03-11',
      }),
    ).rejects.toMatchObject({ code: 'document.numberMissing' })
    const { summary } = await app.client.documents.issue({
      target: { document: 'inspectionMinutes', recordId: inspectionId },
      number: null,
      signedOn: '2026-05-08',
    })
    expect(summary).toMatchObject({ state: 'issued', number: null, registerId: null })
  })

  test('what was issued is not written any more', async () => {
    const target = { document: 'teamDecision' as const, recordId: await teamWithoutNumber() }
    const { summary } = await app.client.documents.issue({ target, number: '30', signedOn: '2026-03-11' })
    const documentId = summary.id
    const issued = { code: 'document.issued' }
    await expect(
      app.client.documents.save({ target: { documentId }, revision: 1, edits: {} }),
    ).rejects.toMatchObject(issued)
    await expect(app.client.documents.remove({ documentId })).rejects.toMatchObject(issued)
    await expect(
      app.client.documents.issue({ target: { documentId }, number: '31', signedOn: '2026-03-11' }),
    ).rejects.toMatchObject(issued)
    expect((await app.client.documents.open(target)).warnings.map(({ code }) => code)).toContain(
      'document.issuedAlready',
    )
  })
})

test('a team issues its report itself; an outline has no number of its own', async () => {
  const { teamId } = await inspectionOf(app.client, await unitNamed(app.client, 'Xã Huy Giáp'))
  const target = { document: 'teamReport' as const, recordId: teamId }
  const next = await app.client.documents.nextNumber({ target, signedOn: '2026-06-05' })
  expect(next.proposed).toBe('01-BC/ĐKT')
  const report = await app.client.documents.issue({ target, number: '4', signedOn: '2026-06-05' })
  const entry = await app.client.records.get({ kind: 'document', id: report.summary.registerId ?? '' })
  expect(entry.values).toMatchObject({
    number: '04-BC/ĐKT',
    issuer: 'Đoàn kiểm tra số 1',
    signer: 'Nông Thị Hà',
  })
  const outline = await app.client.documents.issue({
    target: { document: 'selfReportOutline', recordId: teamId },
    number: '5',
    signedOn: '2026-06-05',
  })
  expect(outline.summary).toMatchObject({ number: null, registerId: null })
})

describe('a correction', () => {
  test('the number that it corrects is no gap while another is proposed', async () => {
    const recordId = await stored(app.client, 'unit', { name: 'Sở Nội vụ', validFrom: '2020-01-01' })
    const target = { document: 'reminderLetter' as const, recordId }
    const issued = await app.client.documents.issue({ target, number: '7', signedOn: '2026-03-01' })
    await app.client.documents.issue({ target, number: '8', signedOn: '2026-03-02' })
    const { summary } = await app.client.documents.correct({ documentId: issued.summary.id })
    const next = await app.client.documents.nextNumber({
      target: { documentId: summary.id },
      signedOn: '2026-03-03',
    })
    expect(next).toEqual({ proposed: '09-CV/BCĐ', corrected: '07-CV/BCĐ', gaps: [], warnings: [] })
  })

  test('of the last one in the register it is proposed the number after it, or may keep its own', async () => {
    const recordId = await stored(app.client, 'unit', { name: 'Sở Nội vụ', validFrom: '2020-01-01' })
    const target = { document: 'reminderLetter' as const, recordId }
    await app.client.documents.issue({ target, number: '2', signedOn: '2026-03-01' })
    const issued = await app.client.documents.issue({ target, number: '3', signedOn: '2026-03-01' })
    const { summary } = await app.client.documents.correct({ documentId: issued.summary.id })
    const correction = { target: { documentId: summary.id }, signedOn: '2026-03-03' }
    const next = { proposed: '04-CV/BCĐ', corrected: '03-CV/BCĐ', gaps: [], warnings: [] }
    expect(await app.client.documents.nextNumber(correction)).toEqual(next)
    expect(await app.client.documents.nextNumber({ ...correction, number: '3' })).toEqual(next)
  })

  test('is the next version; the old one is replaced when it is issued, and one number stays one entry', async () => {
    const target = { document: 'teamDecision' as const, recordId: await teamWithoutNumber() }
    const first = await app.client.documents.issue({ target, number: '30', signedOn: '2026-03-11' })
    const { summary: draft } = await app.client.documents.correct({ documentId: first.summary.id })
    expect(draft).toMatchObject({ state: 'draft', version: 2, replacesId: first.summary.id, number: null })
    const again = await app.client.documents.correct({ documentId: first.summary.id })
    expect(again.summary.id).toBe(draft.id)
    const opened = await app.client.documents.open({ documentId: draft.id })
    expect(opened.edited).toContain('team')
    const saved = await app.client.documents.save({
      target: { documentId: draft.id },
      revision: opened.revision,
      edits: { subject: 'việc đã sửa' },
    })
    const next = await app.client.documents.nextNumber({
      target: { documentId: draft.id },
      signedOn: '2026-03-11',
      number: '30-QĐ/BCĐ',
    })
    expect(next.warnings).toEqual([])
    const second = await app.client.documents.issue({
      target: { documentId: draft.id },
      number: '30',
      signedOn: '2026-03-11',
    })
    expect(saved.summary?.id).toBe(second.summary.id)
    expect(second.summary.registerId).toBe(first.summary.registerId)
    const old = await app.client.documents.open({ documentId: first.summary.id })
    expect(old.summary?.state).toBe('replaced')
    const { html } = await app.client.documents.html({ documentId: first.summary.id })
    expect(html).not.toContain('việc đã sửa')
    await app.client.operations.undo({ operationId: second.operationId })
    expect((await app.client.documents.open({ documentId: first.summary.id })).summary?.state).toBe('issued')
    expect((await app.client.documents.open({ documentId: draft.id })).summary?.state).toBe('draft')
  })
})

describe('what gets the number', () => {
  test('the recognised models of the year, once', async () => {
    const model = (name: string, status: string, decisionNumber: string | null = null) =>
      stored(app.client, 'model', { name, subject: 'collective' }, [{ year: 2026, status, decisionNumber }])
    const first = await model('Mô hình một', 'recognised')
    const before = await model('Mô hình đã công nhận', 'recognised', '01-QĐ/BCĐ')
    const not = await model('Mô hình khác', 'registered')
    const target = { document: 'modelRecognitionDecision' as const, year: 2026 }
    const { html } = await app.client.documents.html(target)
    expect(html).toContain('Mô hình một')
    expect(html).not.toContain('Mô hình đã công nhận')
    const issued = await app.client.documents.issue({ target, number: '2', signedOn: '2026-11-20' })
    const yearOf = async (id: string) => (await valuesOf('model', id)).years[0]
    expect(await yearOf(first)).toMatchObject({ decisionNumber: '02-QĐ/BCĐ', decisionOn: '2026-11-20' })
    expect(await yearOf(before)).toMatchObject({ decisionNumber: '01-QĐ/BCĐ' })
    expect(await yearOf(not)).toMatchObject({ decisionNumber: null })
    await app.client.operations.undo({ operationId: issued.operationId })
    expect(await yearOf(first)).toMatchObject({ decisionNumber: null, status: 'recognised' })
  })

  test('the approved commendations of a round, which are decided then, and the round its day', async () => {
    const roundId = await stored(app.client, 'commendationRound', { title: 'Khen thưởng 2026', year: 2026 })
    const one = await stored(app.client, 'commendation', {
      name: 'Xóm Nà Lung',
      subject: 'collective',
      roundId,
      status: 'approved',
      form: 'Bằng khen',
    })
    const other = await stored(app.client, 'commendation', {
      name: 'Nông Văn Tú',
      subject: 'individual',
      roundId,
      status: 'proposed',
      form: 'Bằng khen',
    })
    const submission = await app.client.documents.open({
      document: 'commendationSubmission',
      recordId: roundId,
    })
    expect(submission.facts).toMatchObject({
      collectives: [{ name: 'Xóm Nà Lung' }],
      individuals: [{ name: 'Nông Văn Tú' }],
    })
    await app.client.documents.issue({
      target: { document: 'commendationDecision', recordId: roundId },
      number: '5',
      signedOn: '2026-12-01',
    })
    expect((await valuesOf('commendation', one)).values).toMatchObject({
      status: 'decided',
      decisionNumber: '05-QĐ/BCĐ',
      decisionOn: '2026-12-01',
    })
    expect((await valuesOf('commendation', other)).values.status).toBe('proposed')
    expect((await valuesOf('commendationRound', roundId)).values.decidedOn).toBe('2026-12-01')
  })

  test('the teams of the year that have no plan yet', async () => {
    const recordId = await teamWithoutNumber()
    const target = { document: 'inspectionPlan' as const, year: 2026 }
    await app.client.documents.issue({ target, number: '10', signedOn: '2026-01-15' })
    expect((await valuesOf('inspectionTeam', recordId)).values).toMatchObject({
      planNumber: '10-KH/BCĐ',
      planOn: '2026-01-15',
    })
    const decision = await app.client.documents.open({ document: 'teamDecision', recordId })
    expect(decision.facts.legalBasis).toContainEqual(expect.stringContaining('10-KH/BCĐ, ngày 15/01/2026'))
  })
})

test('a reminder cites the notice that was issued for the inspection', async () => {
  const unitId = await unitNamed(app.client, 'Xã Huy Giáp')
  const { inspectionId } = await inspectionOf(app.client, unitId)
  const letter = { document: 'reminderLetter' as const, recordId: unitId }
  expect((await app.client.documents.open(letter)).facts.sources).toMatchObject([
    { typeName: 'Biên bản', issuedOn: '2026-05-08' },
  ])
  await app.client.documents.issue({
    target: { document: 'conclusionNotice', recordId: inspectionId },
    number: '20',
    signedOn: '2026-06-15',
  })
  const { facts } = await app.client.documents.open(letter)
  expect(facts.sources).toMatchObject([
    { typeName: 'Thông báo', number: '20-TB/BCĐ', issuedOn: '2026-06-15' },
  ])
  expect(facts.recommendations).toHaveLength(2)
})
