import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import XLSX from 'xlsx'
import type { Client } from '../../support/client.ts'
import { visit } from './throwAway/visit.ts'
import { visits } from './throwAway/visitMigration.ts'

// What the recipe adds to the two lists, done here for as long as this file runs.
vi.mock('../../../shared/records/registry.ts', async (original) => {
  const registry = await original<typeof import('../../../shared/records/registry.ts')>()
  const recordKinds = [...registry.recordKinds, 'visit']
  const keptKinds = [...registry.keptKinds, 'visit']
  return {
    ...registry,
    recordKinds,
    keptKinds,
    kindsInRailOrder: [...registry.kindsInRailOrder, 'visit'],
    definitions: { ...registry.definitions, visit },
    isRecordKind: (text: string) => recordKinds.includes(text),
    isKeptKind: (text: string) => keptKinds.includes(text),
  }
})
vi.mock('../../../electron/backend/database/migrations/registry.ts', async (original) => {
  const { migrations } =
    await original<typeof import('../../../electron/backend/database/migrations/registry.ts')>()
  return { migrations: [...migrations, { ...visits, number: migrations.length + 1 }] }
})

const { openTestBackend } = await import('../../support/backend.ts')
// The contract's type knows nothing of a kind that only this test has.
const kind = 'visit' as Parameters<Client['records']['get']>[0]['kind']

let client: Client
let close: () => Promise<void>
beforeAll(async () => {
  const app = await openTestBackend()
  client = app.client
  close = () => app.close()
})
afterAll(() => close())

test('the recipe shows the definition and the migration that are tested here', () => {
  const here = import.meta.dirname
  const recipe = readFileSync(join(here, '../../../docs/adding-a-kind.md'), 'utf8')
  for (const [file, depth] of [
    ['visit.ts', "'../../../../shared/records/"],
    ['visitMigration.ts', "'../../../../electron/backend/database/migrations/"],
  ] as const) {
    const code = readFileSync(join(here, 'throwAway', file), 'utf8').replaceAll(depth, "'./")
    expect(recipe, file).toContain(code.trim())
  }
})

test('a kind that has a definition and a migration is saved, listed, found, put into the bin and undone', async () => {
  const unit = (await client.units.all()).find(({ kind: unitKind }) => unitKind === 'commune')
  await expect(client.records.save({ kind, values: { purpose: ' ' } })).rejects.toMatchObject({
    code: 'record.invalid',
    data: { fields: { purpose: 'field.required' } },
  })
  const { record } = await client.records.save({
    kind,
    values: {
      purpose: 'Nắm tình hình Nhân dân',
      unitId: unit?.id ?? null,
      visitedOn: '2026-03',
      households: 12,
    },
  })
  expect(record).toMatchObject({ values: { visitedOn: '2026-03' }, labels: { unitId: unit?.name } })
  await client.records.save({
    kind,
    values: { purpose: 'Thăm, tặng quà', visitedOn: '2026-04-05', households: 30 },
  })

  const list = await client.records.list({ kind, filters: { visitedOn: { from: '2026-04-01' } } })
  expect(list).toMatchObject({ total: 1, sums: { households: 30 } })
  expect((await client.records.list({ kind, search: 'nam tinh' })).rows.map(({ id }) => id)).toEqual([
    record.id,
  ])
  expect(await client.search.everywhere({ text: 'nhân dân' })).toMatchObject([{ kind: 'visit', total: 1 }])

  const { operationId } = await client.records.remove({ kind, ids: [record.id] })
  expect((await client.records.list({ kind })).total).toBe(1)
  await client.operations.undo({ operationId })
  expect((await client.records.list({ kind })).total).toBe(2)
  expect(await client.records.history({ kind, id: record.id })).toHaveLength(3)
})

test('its export, template, print and attachments follow from the definition', async () => {
  const file = await client.records.export({ kind })
  const workbook = XLSX.read(await file.arrayBuffer())
  const rows = XLSX.utils.sheet_to_json<unknown[]>(workbook.Sheets[workbook.SheetNames[0] ?? ''] ?? {}, {
    header: 1,
  })
  expect(rows).toContainEqual(['STT', 'Nội dung', 'Đơn vị', 'Thời gian', 'Số hộ (hộ)'])
  expect(rows.at(-1)).toEqual(['', 'Cộng', null, null, 42].map((cell) => cell ?? undefined))
  expect((await client.records.template({ kind, period: '2026' })).name).toBe('Mẫu Chuyến cơ sở 2026.xlsx')
  expect((await client.records.print({ kind })).html).toContain('DANH SÁCH CHUYẾN CƠ SỞ')
  const [row] = (await client.records.list({ kind })).rows
  const { attachments } = await client.attachments.add({
    kind,
    recordId: row?.id ?? '',
    files: [new File(['a'], 'Ảnh.jpg')],
  })
  expect(attachments).toMatchObject([{ kind: 'visit', name: 'Ảnh.jpg' }])
  expect((await client.home.summary({ today: '2026-06-15' })).byKind).toContainEqual(
    expect.objectContaining({ kind: 'visit', thisYear: 2, lastYear: 0 }),
  )
})
