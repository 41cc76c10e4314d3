import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connect } from '../../../../electron/backend/database/sqlite/connection.ts'
import { openTestBackend, type TestBackend } from '../../../support/backend.ts'
import type { Client } from '../../../support/client.ts'
import { stored } from '../../../support/office.ts'

let app: TestBackend
/** The pages that went to the printer; what Chromium makes of them is tested elsewhere. */
let printed: string[]

beforeEach(async () => {
  printed = []
  app = await openTestBackend({
    services: {
      async printPdf(html) {
        printed.push(html)
        return new Uint8Array([37, 80, 68, 70])
      },
    },
  })
})
afterEach(() => app.close())

async function teamWithoutNumber(): Promise<string> {
  return stored(app.client, 'inspectionTeam', { name: 'Đoàn kiểm tra số 1', year: 2026 })
}

/** The text and layout of a Word file; when it was made stands in other parts. */
async function wordParts(client: Client, documentId: string): Promise<Record<string, string>> {
  const file = await client.documents.docx({ documentId })
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
  const names = ['word/document.xml', 'word/styles.xml', 'word/settings.xml']
  return Object.fromEntries(names.map((name) => [name, new TextDecoder().decode(parts[name])]))
}

/** The page of one PDF of many, with this document alone. */
async function manyAsPrinted(client: Client, documentId: string): Promise<string> {
  printed = []
  for await (const { failure } of await client.documents.many({
    targets: [{ documentId }],
    format: 'onePdf',
  })) {
    expect(failure).toBeNull()
  }
  return printed.join('')
}

test('an issued document prints the same whatever changes later, also after a restart', async () => {
  const recordId = await teamWithoutNumber()
  const target = { document: 'teamDecision' as const, recordId }
  const { summary } = await app.client.documents.issue({ target, number: '30', signedOn: '2026-03-11' })
  const documentId = summary.id
  const before = await app.client.documents.html({ documentId })
  const view = await app.client.documents.open({ documentId })
  const wordBefore = await wordParts(app.client, documentId)
  const printedBefore = await manyAsPrinted(app.client, documentId)
  await app.client.settings.save({
    ruleSet: 'state-nd30',
    toneStyle: 'old',
    place: 'Hà Nội',
    signerName: 'Người khác',
    issuingBodyLines: ['CƠ QUAN KHÁC'],
  })
  await app.client.records.save({ kind: 'inspectionTeam', id: recordId, values: { name: 'Tên khác' } })
  const client = await app.reopen()
  expect(await client.documents.html({ documentId })).toEqual(before)
  expect(await client.documents.open({ documentId })).toEqual({
    ...view,
    summary: { ...view.summary, recordTitle: 'Tên khác' },
  })
  expect(await wordParts(client, documentId)).toEqual(wordBefore)
  expect(await manyAsPrinted(client, documentId)).toBe(printedBefore)
})

test('an issued page is kept against change and deletion; its typefaces are stored once', async () => {
  const recordId = await teamWithoutNumber()
  for (const number of ['1', '2']) {
    const target = { document: 'teamDecision' as const, recordId }
    await app.client.documents.issue({ target, number, signedOn: '2026-03-11' })
  }
  const bare = connect(join(app.dataFolder, 'so-dan-van.db'))
  expect(() => bare.exec(`UPDATE issuedPage SET html = ''`)).toThrow('never changed')
  expect(() => bare.exec('DELETE FROM issuedPage')).toThrow('never deleted')
  expect(() => bare.exec('DELETE FROM issuedFonts')).toThrow('never deleted')
  expect(bare.prepare('SELECT count(*) AS pages FROM issuedPage').get()).toEqual({ pages: 2 })
  expect(bare.prepare('SELECT count(*) AS fonts FROM issuedFonts').get()).toEqual({ fonts: 1 })
  bare.close()
})
