import { expect, test } from 'vitest'
import { RestartLimit } from '../../../electron/hosting/restartLimit.ts'

test('a backend is started again five times a minute and no more', () => {
  const limit = new RestartLimit()
  const allowed = [0, 1, 2, 3, 4, 5].map((second) => limit.mayRestart(second * 1_000))
  expect(allowed).toEqual([true, true, true, true, true, false])
})

test('crashes of long ago do not count', () => {
  const limit = new RestartLimit()
  for (const hour of [0, 1, 2, 3, 4, 5, 6, 7]) expect(limit.mayRestart(hour * 3_600_000)).toBe(true)
})
