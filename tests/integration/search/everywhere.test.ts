import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Values } from '../../../shared/contract/records.ts'
import type { RecordKind } from '../../../shared/records/registry.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'

let app: TestBackend
beforeEach(async () => {
  app = await openTestBackend()
})
afterEach(() => app.close())

async function add(kind: RecordKind, values: Values): Promise<string> {
  return (await app.client.records.save({ kind, values })).record.id
}

test('finds records of all kinds with and without marks, kind by kind in the order of the rail', async () => {
  const unit = (await app.client.units.all()).find(({ name }) => name === 'Xã Hạnh Phúc')
  await add('document', {
    subject: 'Kế hoạch thắp sáng đường quê',
    number: '12-KH/BCĐ',
    issuedOn: '2026-02-20',
  })
  await add('model', {
    name: 'Thắp sáng đường quê',
    unitId: unit?.id ?? null,
    field: 'Xây dựng nông thôn mới',
  })
  await add('conference', { title: 'Hội nghị thắp sáng niềm tin', heldOn: '2026-03-04' })
  for (const text of ['thắp sáng', 'thap sang', 'THAP SA']) {
    const found = await app.client.search.everywhere({ text })
    expect(found.map(({ kind, total }) => [kind, total])).toEqual([
      ['conference', 1],
      ['model', 1],
      ['document', 1],
    ])
    expect(found[0]?.rows[0]).toMatchObject({ title: 'Hội nghị thắp sáng niềm tin', context: '04/03/2026' })
    expect(found[2]?.rows[0]?.context).toBe('12-KH/BCĐ · 20/02/2026')
    if (unit) expect(found[1]?.rows[0]?.context).toContain(unit.name)
  }
})

test('shows the newest of each kind and counts all, those in the bin aside', async () => {
  const ids: string[] = []
  for (let number = 1; number <= 7; number += 1)
    ids.push(await add('plan', { title: `Kế hoạch số ${number}` }))
  await app.client.records.remove({ kind: 'plan', ids: ids.slice(6) })
  const [plans, ...others] = await app.client.search.everywhere({ text: 'ke hoach', perKind: 3 })
  expect(others).toEqual([])
  expect(plans).toMatchObject({ kind: 'plan', total: 6 })
  expect(plans?.rows.map(({ title }) => title)).toEqual(['Kế hoạch số 6', 'Kế hoạch số 5', 'Kế hoạch số 4'])
})

test('nothing typed, or nothing but signs, finds nothing', async () => {
  await add('plan', { title: 'Kế hoạch' })
  expect(await app.client.search.everywhere({ text: '  ' })).toEqual([])
  expect(await app.client.search.everywhere({ text: '"*-()' })).toEqual([])
  expect(await app.client.search.everywhere({ text: 'không có gì như vậy' })).toEqual([])
})

test('what has the whole words comes before what has words that begin so', async () => {
  await add('programme', { title: 'Chương trình công tác dân vận của hệ thống chính trị' })
  await add('conference', { title: 'Hội nghị Đa Thông' })
  await add('conference', { title: 'Dân vận của hệ thống chính trị' })
  const found = await app.client.search.everywhere({ text: 'da thon' })
  expect(found.map(({ kind }) => kind)).toEqual(['conference', 'unit', 'programme'])
  expect(found[0]?.rows.map(({ title }) => title)).toEqual([
    'Hội nghị Đa Thông',
    'Dân vận của hệ thống chính trị',
  ])
  expect(found[1]?.rows[0]?.title).toBe('Xã Đa Thông')
})
