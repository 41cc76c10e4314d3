import { validate, version } from 'uuid'
import { expect, test } from 'vitest'
import { newIds } from '../../../electron/backend/database/ids.ts'

test('ids are of version 7, all different, and in the order in which they were made', () => {
  const ids = [newIds(1_000), newIds(1), newIds(0), newIds(500)].flat()
  expect(ids).toHaveLength(1_501)
  expect(new Set(ids).size).toBe(1_501)
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true)
  expect(ids.toSorted()).toEqual(ids)
})
