import { expect, test } from 'vitest'
import { foundEntries } from '../../../../renderer/app/foundEntries.ts'

test('results lead to their records, and to the list of all where there are more', () => {
  const row = (id: string) => ({ id, title: id, context: '' })
  const entries = foundEntries(
    [
      { kind: 'plan', total: 1, rows: [row('a')] },
      { kind: 'task', total: 9, rows: [row('b'), row('c')] },
      { kind: 'unit', total: 9, rows: [row('d')] },
    ],
    'dân vận',
  )
  expect(entries.map(({ to }) => to)).toEqual([
    '/plans/a',
    '/tasks/b',
    '/tasks/c',
    '/tasks?search=d%C3%A2n+v%E1%BA%ADn',
    '/units/d',
  ])
})
