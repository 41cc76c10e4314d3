import { expect, test } from 'vitest'
import { startThread } from '../../../electron/backend/threads.ts'

test('a thread that cannot be started is told with its reason, and nobody waits for it', async () => {
  const reasons: string[] = []
  let ends = 0
  const ended = () => {
    ends += 1
  }
  // No thread is started from another computer; one that is out of threads throws likewise.
  const script = new URL('https://example.invalid/worker.js')
  const worker = await startThread(script, {}, { tellFailure: (reason) => reasons.push(reason), ended })
  expect(worker).toBeNull()
  expect(reasons).toHaveLength(1)
  await Promise.resolve()
  expect(ends).toBe(1)
})
