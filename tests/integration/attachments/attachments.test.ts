import { access, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'

let app: TestBackend
let recordId: string
const kind = 'document'
beforeEach(async () => {
  app = await openTestBackend()
  recordId = (await app.client.records.save({ kind, values: { subject: 'Công văn' } })).record.id
})
afterEach(() => app.close())

function file(name: string, text: string): File {
  return new File([text], name)
}

function names() {
  return app.client.attachments
    .list({ kind, recordId })
    .then((attachments) => attachments.map(({ name }) => name))
}

function pathOf(sha256: string): string {
  return join(app.dataFolder, 'attachments', sha256)
}

test('files are kept by content and open as they were', async () => {
  const { attachments } = await app.client.attachments.add({
    kind,
    recordId,
    files: [file('Quyết định.pdf', 'một'), file('Phụ lục.xlsx', 'hai'), file('Bản sao.pdf', 'một')],
  })
  expect(attachments.map(({ name, size, missing }) => [name, size, missing])).toEqual([
    ['Quyết định.pdf', 5, false],
    ['Phụ lục.xlsx', 3, false],
    ['Bản sao.pdf', 5, false],
  ])
  const [first, , copy] = attachments
  expect(copy?.sha256).toBe(first?.sha256)
  expect(await readFile(pathOf(first?.sha256 ?? ''), 'utf8')).toBe('một')
  const opened = await app.client.attachments.open({ id: first?.id ?? '' })
  expect(opened.name).toBe('Quyết định.pdf')
  expect(Buffer.from(await opened.arrayBuffer()).toString()).toBe('một')
})

test('a file that an early version kept in a folder of its first two letters opens, and is not kept twice', async () => {
  const { attachments } = await app.client.attachments.add({ kind, recordId, files: [file('A.pdf', 'a')] })
  const { id = '', sha256 = '' } = attachments[0] ?? {}
  const early = join(app.dataFolder, 'attachments', sha256.slice(0, 2), sha256)
  await mkdir(dirname(early))
  await rename(pathOf(sha256), early)
  const { attachments: both } = await app.client.attachments.add({
    kind,
    recordId,
    files: [file('B.pdf', 'a')],
  })
  expect(both.map(({ missing }) => missing)).toEqual([false, false])
  const opened = await app.client.attachments.open({ id })
  expect(Buffer.from(await opened.arrayBuffer()).toString()).toBe('a')
  await expect(access(pathOf(sha256))).rejects.toMatchObject({ code: 'ENOENT' })
})

test('the same file is not added twice', async () => {
  await app.client.attachments.add({ kind, recordId, files: [file('A.pdf', 'a')] })
  await app.client.attachments.add({ kind, recordId, files: [file('A.pdf', 'a'), file('B.pdf', 'b')] })
  expect(await names()).toEqual(['A.pdf', 'B.pdf'])
})

test('adding, removing and taking back stand in the history of the record', async () => {
  const { attachments } = await app.client.attachments.add({ kind, recordId, files: [file('A.pdf', 'a')] })
  await app.client.attachments.remove({ id: attachments[0]?.id ?? '' })
  const { operationId } = await app.client.attachments.add({ kind, recordId, files: [file('B.pdf', 'b')] })
  await app.client.operations.undo({ operationId })
  const history = await app.client.records.history({ kind, id: recordId })
  const name = (before: string | null, after: string | null) => ({ field: 'attachment', before, after })
  expect(history.map(({ about, changes }) => [about, changes])).toEqual([
    ['attachment', [name('B.pdf', null)]],
    ['attachment', [name(null, 'B.pdf')]],
    ['attachment', [name('A.pdf', null)]],
    ['attachment', [name(null, 'A.pdf')]],
    ['record', [{ field: 'subject', before: null, after: 'Công văn' }]],
  ])
  // What happened to a file is no version of the record.
  const entryId = history[0]?.id ?? ''
  await expect(app.client.records.putBack({ kind, id: recordId, entryId })).rejects.toMatchObject({
    code: 'history.notFound',
  })
})

test('adding and removing are operations: undone, and the undo undone', async () => {
  const { attachments, operationId } = await app.client.attachments.add({
    kind,
    recordId,
    files: [file('A.pdf', 'a')],
  })
  expect((await app.client.operations.last())?.label).toBe('Đính kèm tệp “A.pdf” vào văn bản “Công văn”')
  const removed = await app.client.attachments.remove({ id: attachments[0]?.id ?? '' })
  expect(await names()).toEqual([])
  await expect(app.client.attachments.open({ id: attachments[0]?.id ?? '' })).rejects.toMatchObject({
    code: 'attachment.notFound',
  })
  await app.client.operations.undo({ operationId: removed.operationId })
  expect(await names()).toEqual(['A.pdf'])
  await app.client.attachments.remove({ id: attachments[0]?.id ?? '' })
  const undo = await app.client.operations.undo({ operationId })
  expect(undo).toMatchObject({ reversed: 0, kept: [{ kind, id: recordId, title: 'A.pdf' }] })
})

test('undoing an addition takes the files off; undoing that brings them back with their content', async () => {
  const { operationId } = await app.client.attachments.add({ kind, recordId, files: [file('A.pdf', 'a')] })
  const undone = await app.client.operations.undo({ operationId })
  expect(await names()).toEqual([])
  await app.client.operations.undo({ operationId: undone.operationId })
  expect(await names()).toEqual(['A.pdf'])
})

test('a content that is missing on disk is told, and can be attached again', async () => {
  const { attachments } = await app.client.attachments.add({ kind, recordId, files: [file('A.pdf', 'a')] })
  const [attached] = attachments
  await rm(pathOf(attached?.sha256 ?? ''))
  expect(await app.client.attachments.list({ kind, recordId })).toMatchObject([{ missing: true }])
  await expect(app.client.attachments.open({ id: attached?.id ?? '' })).rejects.toMatchObject({
    code: 'attachment.missing',
    data: { name: 'A.pdf' },
  })
  await app.client.attachments.add({ kind, recordId, files: [file('A.pdf', 'a')] })
  expect(await app.client.attachments.list({ kind, recordId })).toMatchObject([{ missing: false }])
})

test('a file over 300 MB is refused with its size, and nothing of that drop is added', async () => {
  const huge = {
    name: 'Phim.mp4',
    size: 400 * 1024 * 1024,
    type: '',
    arrayBuffer: async () => new ArrayBuffer(0),
  }
  await expect(
    app.client.attachments.add({ kind, recordId, files: [file('A.pdf', 'a'), huge] }),
  ).rejects.toMatchObject({
    code: 'attachment.tooLarge',
    data: { name: 'Phim.mp4', size: '400 MB', most: '300 MB' },
  })
  expect(await names()).toEqual([])
})

test('a long name is cut to 255 letters and keeps its ending', async () => {
  const { attachments } = await app.client.attachments.add({
    kind,
    recordId,
    files: [file(`${'ệ'.repeat(400)}.docx`, 'a')],
  })
  expect([...(attachments[0]?.name ?? '')]).toHaveLength(255)
  expect(attachments[0]?.name).toMatch(/ệ\.docx$/)
})

test('nothing is attached to a record that is not there or in the bin', async () => {
  await expect(
    app.client.attachments.add({ kind, recordId: 'nowhere', files: [file('A.pdf', 'a')] }),
  ).rejects.toMatchObject({ code: 'record.notFound' })
  await app.client.records.remove({ kind, ids: [recordId] })
  await expect(
    app.client.attachments.add({ kind, recordId, files: [file('A.pdf', 'a')] }),
  ).rejects.toMatchObject({ code: 'record.inBin' })
})
