import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DocumentTarget } from '../../../../shared/contract/documents.ts'
import { documentKindNames, documentKinds } from '../../../../shared/documents/kinds.ts'
import type { RecordKind } from '../../../../shared/records/registry.ts'
import { openTestBackend, type TestBackend } from '../../../support/backend.ts'

let app: TestBackend

beforeAll(async () => {
  app = await openTestBackend({ demo: true })
}, 60_000)
afterAll(() => app.close())

/** The first record of a kind in an office that was invented. */
async function anyOf(kind: RecordKind): Promise<string> {
  const { rows } = await app.client.records.list({ kind, pageSize: 1 })
  const [row] = rows
  if (!row) throw new Error(`The invented office has no ${kind}`)
  return row.id
}

async function targetOf(kind: (typeof documentKindNames)[number]): Promise<DocumentTarget> {
  const { source } = documentKinds[kind]
  if (source === 'year') return { document: kind, year: 2026 }
  if (source === 'none') return { document: kind }
  return { document: kind, recordId: await anyOf(source) }
}

describe.each(documentKindNames)('%s', (kind) => {
  test('opens from its records, is shown and written as a Word file', async () => {
    const target = await targetOf(kind)
    const view = await app.client.documents.open(target)
    expect(view).toMatchObject({
      summary: null,
      revision: 0,
      edited: [],
      document: kind,
      ruleSet: 'party-hd05',
    })
    expect(view.fields.length).toBeGreaterThan(0)
    expect(view.facts).toEqual(view.derived)
    const { html, title, fileName } = await app.client.documents.html(target)
    expect(title).toBe(view.title)
    expect(fileName).not.toMatch(/[\\/:*?"<>|]/)
    expect(html).toContain('<section')
    expect(html).not.toMatch(/undefined|\bnull\b|NaN/)
    const docx = await app.client.documents.docx(target)
    expect(docx.name).toMatch(/\.docx$/)
    expect(docx.size).toBeGreaterThan(2_000)
  })
})
