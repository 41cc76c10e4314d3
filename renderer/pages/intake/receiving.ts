import { useSyncExternalStore } from 'react'
import { api, client } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'

/** Files on their way into the program, whatever page is open; what comes meanwhile waits its turn. */
export type Receiving =
  | { state: 'idle' }
  | { state: 'running'; done: number; count: number; file: string; startedAt: number; stop: () => void }
  | { state: 'stopped'; done: number; count: number }
  | { state: 'failed'; error: unknown }

let current: Receiving = { state: 'idle' }
let waiting: File[] = []
const listeners = new Set<() => void>()

function become(next: Receiving): void {
  current = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

async function showWhatWasRead(): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: api.intake.key() }),
    queries.invalidateQueries({ queryKey: api.home.key() }),
  ])
}

/** Reads all that waits, lot by lot, until it is done or stopped. */
async function readWaiting(stopper: AbortController): Promise<void> {
  const { signal } = stopper
  const startedAt = Date.now()
  let done = 0
  while (waiting.length > 0 && !signal.aborted) {
    const lot = waiting
    const before = done
    waiting = []
    const tell = (file: string) => {
      const count = before + lot.length + waiting.length
      become({ state: 'running', done, count, file, startedAt, stop: () => stopper.abort() })
    }
    tell(lot[0]?.name ?? '')
    for await (const progress of await client.intake.receive({ files: lot }, { signal })) {
      done = before + progress.done
      tell(progress.file)
      if (progress.result) await showWhatWasRead()
    }
  }
}

function stopped(): Receiving {
  return current.state === 'running'
    ? { state: 'stopped', done: current.done, count: current.count }
    : { state: 'idle' }
}

/** Gives files to the backend, which keeps, reads and stages them, after those that are under way. */
export async function receive(files: readonly File[]): Promise<void> {
  if (files.length === 0) return
  waiting.push(...files)
  if (current.state === 'running') return become({ ...current, count: current.count + files.length })
  const stopper = new AbortController()
  let error: unknown = null
  try {
    await readWaiting(stopper)
  } catch (thrown) {
    error = thrown
  }
  waiting = []
  if (stopper.signal.aborted) become(stopped())
  else become(error === null ? { state: 'idle' } : { state: 'failed', error })
  await showWhatWasRead()
}

/** Takes the notice of a stopped or failed lot away. */
export function putReceivingAway(): void {
  if (current.state !== 'running') become({ state: 'idle' })
}

export function useReceiving(): Receiving {
  return useSyncExternalStore(subscribe, () => current)
}
