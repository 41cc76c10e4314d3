import { Worker } from 'node:worker_threads'

/** What the intake made of one damaged file. */
export interface Outcome {
  number: number
  name: string
  /** `read`, the code of the error that the clerk is shown, or what must never happen. */
  result: string
  reason?: string
  milliseconds: number
}

/** A file of some kilobytes that takes longer has hung the reader. */
const longest = 20_000

/** Reads damaged files from a number on in a thread; tells where the thread ended before `end`. */
async function runThread(from: number, end: number, tell: (outcome: Outcome) => void): Promise<number> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { from, end },
    resourceLimits: { maxOldGenerationSizeMb: 1_024 },
  })
  let next = from
  const fail = (result: string, reason: string) => {
    tell({ number: next, name: '', result, reason, milliseconds: 0 })
    next += 1
  }
  await new Promise<void>((resolve) => {
    let timer = setTimeout(() => {}, 0)
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        fail('hang', `No end after ${longest / 1_000} seconds`)
        void worker.terminate()
      }, longest)
    }
    wait()
    worker.on('message', (outcome: Outcome) => {
      next = outcome.number + 1
      tell(outcome)
      wait()
    })
    worker.on('error', (error) => fail('crash', error instanceof Error ? error.message : String(error)))
    worker.on('exit', () => {
      clearTimeout(timer)
      resolve()
    })
  })
  return next
}

/** Reads this many damaged files in a thread of their own; a thread that hangs or dies is started again behind the file. */
export async function runFuzz(count: number, tell: (outcome: Outcome) => void, first = 0): Promise<void> {
  let next = first
  while (next < first + count) next = await runThread(next, first + count, tell)
}
