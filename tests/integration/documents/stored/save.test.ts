import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connect } from '../../../../electron/backend/database/sqlite/connection.ts'
import { openTestBackend, type TestBackend } from '../../../support/backend.ts'
import { inspectionOf, stored, unitNamed } from '../../../support/office.ts'

let app: TestBackend

beforeEach(async () => {
  app = await openTestBackend()
})
afterEach(() => app.close())

async function team(): Promise<string> {
  return stored(app.client, 'inspectionTeam', { name: 'Đoàn kiểm tra số 1', year: 2026 })
}

describe('drafts', () => {
  test('the first save makes the draft; it lies over the records, which are followed in all else', async () => {
    const recordId = await team()
    const target = { document: 'teamDecision' as const, recordId }
    const saved = await app.client.documents.save({
      target,
      revision: 0,
      edits: { responsible: ['Chánh Văn phòng'] },
    })
    expect(saved).toMatchObject({
      revision: 1,
      edited: ['responsible'],
      summary: { state: 'draft', version: 1, recordTitle: 'Đoàn kiểm tra số 1', recordId },
    })
    await app.client.records.save({
      kind: 'inspectionTeam',
      id: recordId,
      values: { planNumber: '10-KH/BCĐ' },
    })
    const opened = await app.client.documents.open(target)
    expect(opened.facts).toMatchObject({
      responsible: ['Chánh Văn phòng'],
      team: { planNumber: '10-KH/BCĐ' },
    })
    expect(opened.derived).not.toMatchObject({ responsible: ['Chánh Văn phòng'] })
    const { html } = await app.client.documents.html({ documentId: saved.summary?.id ?? '' })
    expect(html).toContain('Chánh Văn phòng')
  })

  test('a fact that is reset follows the records again', async () => {
    const target = { document: 'teamDecision' as const, recordId: await team() }
    const first = await app.client.documents.save({ target, revision: 0, edits: { subject: 'việc khác' } })
    const reset = await app.client.documents.save({ target, revision: first.revision, reset: ['subject'] })
    expect(reset.edited).toEqual([])
    expect(reset.facts.subject).toEqual(reset.derived.subject)
  })

  test('an older revision is refused, and nothing is lost', async () => {
    const target = { document: 'teamDecision' as const, recordId: await team() }
    await app.client.documents.save({ target, revision: 0, edits: { subject: 'một' } })
    await expect(
      app.client.documents.save({ target, revision: 0, edits: { subject: 'hai' } }),
    ).rejects.toMatchObject({ code: 'record.changedMeanwhile' })
    expect((await app.client.documents.open(target)).facts.subject).toBe('một')
  })

  test('what a document cannot take is refused by fact', async () => {
    const target = { document: 'teamDecision' as const, recordId: await team() }
    await expect(
      app.client.documents.save({
        target,
        revision: 0,
        edits: { inspectFrom: '32/13/2026', team: { name: 'Đoàn', members: [{ name: 1 }] } },
      }),
    ).rejects.toMatchObject({
      code: 'record.invalid',
      data: { fields: { inspectFrom: expect.anything(), 'team.members.0.name': expect.anything() } },
    })
    expect((await app.client.documents.list({})).total).toBe(0)
  })

  test('text is stored in NFC; a fact may be written as nothing', async () => {
    const target = { document: 'teamDecision' as const, recordId: await team() }
    const decomposed = 'Hòa An'.normalize('NFD')
    const saved = await app.client.documents.save({
      target,
      revision: 0,
      edits: { subject: decomposed, archive: null, responsible: null },
    })
    expect(saved.facts).toMatchObject({ subject: 'Hòa An', archive: null, responsible: [] })
  })

  test('saves within one sitting are one step to undo', async () => {
    const target = { document: 'teamDecision' as const, recordId: await team() }
    const first = await app.client.documents.save({ target, revision: 0, edits: { subject: 'a' } })
    const second = await app.client.documents.save({
      target,
      revision: first.revision,
      edits: { subject: 'ab' },
    })
    await app.client.documents.save({ target, revision: second.revision, edits: { subject: 'abc' } })
    const last = await app.client.operations.last()
    expect(last?.label).toBe('Soạn quyết định thành lập đoàn kiểm tra “Đoàn kiểm tra số 1”')
    expect(await app.client.operations.undo({ operationId: last?.id ?? '' })).toMatchObject({ kept: [] })
    expect(await app.client.documents.open(target)).toMatchObject({ summary: null, revision: 0 })
    expect((await app.client.operations.last())?.label).toContain('Thêm')
  })

  test('rule set and tone style of one document', async () => {
    const target = { document: 'generalLetter' as const }
    const saved = await app.client.documents.save({
      target,
      revision: 0,
      edits: { subject: 'hòa bình', body: ['Nội dung'] },
      ruleSet: 'state-nd30',
      toneStyle: 'old',
    })
    expect(saved).toMatchObject({ ruleSet: 'state-nd30', toneStyle: 'old' })
    const { html } = await app.client.documents.html({ documentId: saved.summary?.id ?? '' })
    expect(html).toContain('Độc lập - Tự do - Hạnh phúc')
    expect(html).toContain('hoà bình')
  })

  test('letters that are made of nothing are a new one each time', async () => {
    const target = { document: 'generalLetter' as const }
    await app.client.documents.save({ target, revision: 0, edits: { subject: 'một' } })
    await app.client.documents.save({ target, revision: 0, edits: { subject: 'hai' } })
    expect(await app.client.documents.open(target)).toMatchObject({ summary: null })
    const list = await app.client.documents.list({ document: 'generalLetter' })
    expect(list.rows.map(({ title }) => title)).toEqual(['Công văn về việc hai', 'Công văn về việc một'])
    expect((await app.client.documents.list({ search: 'viec mot' })).total).toBe(1)
  })

  test('a draft goes to the bin and comes back by undo', async () => {
    const target = { document: 'teamDecision' as const, recordId: await team() }
    const saved = await app.client.documents.save({ target, revision: 0, edits: { subject: 'a' } })
    const { operationId } = await app.client.documents.remove({ documentId: saved.summary?.id ?? '' })
    await expect(app.client.documents.open({ documentId: saved.summary?.id ?? '' })).rejects.toMatchObject({
      code: 'document.notFound',
    })
    await app.client.operations.undo({ operationId })
    expect((await app.client.documents.open(target)).edited).toEqual(['subject'])
  })

  test('what is not there has its sentence', async () => {
    await expect(app.client.documents.open({ documentId: 'none' })).rejects.toMatchObject({
      code: 'document.notFound',
    })
    await expect(
      app.client.documents.open({ document: 'conclusionNotice', recordId: 'none' }),
    ).rejects.toMatchObject({ code: 'record.notFound' })
  })
})

test('nothing that a dossier holds is typed again', async () => {
  const made = await inspectionOf(app.client, await unitNamed(app.client, 'Xã Huy Giáp'))
  const { html } = await app.client.documents.html({
    document: 'inspectionMinutes',
    recordId: made.inspectionId,
  })
  for (const text of [
    'Nông Thị Hà',
    'Triệu Văn Ký',
    '12-QĐ/BCĐ',
    '10-KH/BCĐ',
    'Hội trường Đảng ủy xã',
    '8 giờ 00 phút, ngày 08/5/2026',
    'Sổ tiếp công dân',
    'Công khai chậm',
    'Đề nghị xã khắc phục sớm',
    'Mở lớp tập huấn',
    'Niêm yết đủ thời gian',
    '30/6/2026',
  ])
    expect(html, text).toContain(text)
})

describe('a draft that was written for an earlier form of the document', () => {
  /** Puts into the stored draft what today's form does not take. */
  function written(edits: Record<string, unknown>): void {
    const bare = connect(join(app.dataFolder, 'so-dan-van.db'))
    bare.prepare('UPDATE officialDocument SET edits = ?').run(JSON.stringify(edits))
    bare.close()
  }

  test('opens, says what is set aside, prints the records and keeps what was written', async () => {
    const target = { document: 'teamDecision' as const, recordId: await team() }
    await app.client.documents.save({ target, revision: 0, edits: { subject: 'việc khác' } })
    const old = { subject: 'việc khác', responsible: 'một dòng chữ', formerFact: ['đã bỏ'] }
    written(old)
    const opened = await app.client.documents.open(target)
    expect(opened.facts.subject).toBe('việc khác')
    expect(opened.facts.responsible).toEqual(opened.derived.responsible ?? [])
    const told = opened.warnings.filter(({ code }) => code === 'document.setAside')
    const label = opened.fields.find(({ name }) => name === 'responsible')?.label ?? ''
    expect(told).toHaveLength(2)
    expect(told[0]).toMatchObject({ fact: 'responsible', message: expect.stringContaining(`“${label}”`) })
    expect(told[1]).toMatchObject({ fact: null, message: expect.stringContaining('vẫn được giữ') })
    const { title } = await app.client.documents.html(target)
    expect(title).toContain('việc khác')

    const saved = await app.client.documents.save({
      target,
      revision: opened.revision,
      edits: { subject: 'việc khác nữa' },
    })
    expect(saved.edited.toSorted()).toEqual(['formerFact', 'responsible', 'subject'])
    const again = await app.client.documents.save({
      target,
      revision: saved.revision,
      edits: { responsible: ['Chánh Văn phòng'] },
      reset: ['formerFact'],
    })
    expect(again.facts.responsible).toEqual(['Chánh Văn phòng'])
    expect(again.edited.toSorted()).toEqual(['responsible', 'subject'])
    expect(again.warnings.map(({ code }) => code)).not.toContain('document.setAside')
  })
})
