import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recordKinds } from '../../../shared/records/registry.ts'
import { linesOfKinds } from '../../support/kindLines.ts'

const recipe = readFileSync(join(import.meta.dirname, '../../../docs/adding-a-kind.md'), 'utf8')
const rows = [...recipe.matchAll(/^\| `(\w+)` \| (\d+) \| (.+) \|$/gm)].map(
  ([, kind = '', bound, special = '']) => ({
    kind,
    bound: Number(bound),
    special,
  }),
)
const lines = linesOfKinds()

test('the recipe says of every kind what it costs', () => {
  expect(rows.map(({ kind }) => kind).sort()).toEqual([...recordKinds].sort())
})

test.each(rows)(
  '$kind takes fewer than $bound lines outside its definition and migrations',
  ({ kind, bound }) => {
    expect(lines.get(kind)).toBeGreaterThan(0)
    expect(lines.get(kind)).toBeLessThan(bound)
  },
)

test('a kind with nothing special takes fewer than 40', () => {
  const plain = rows.filter(({ special }) => special === 'nothing')
  expect(plain.length).toBeGreaterThan(0)
  for (const { kind, bound } of plain) expect(bound, kind).toBeLessThanOrEqual(40)
})
