import { useSyncExternalStore } from 'react'
import { api, client } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'

/** Files on their way into the program; one lot at a time, whatever page is open. */
export type Receiving =
  | { state: 'idle' }
  | { state: 'running'; done: number; count: number; file: string; startedAt: number; stop: () => void }
  | { state: 'stopped'; done: number; count: number }
  | { state: 'failed'; error: unknown }

let current: Receiving = { state: 'idle' }
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

/** Gives files to the backend, which keeps, reads and stages them; nothing is done while another lot is under way. */
export async function receive(files: readonly File[]): Promise<void> {
  if (current.state === 'running' || files.length === 0) return
  const stopper = new AbortController()
  const startedAt = Date.now()
  const lot = { count: files.length, startedAt, stop: () => stopper.abort() }
  let done = 0
  become({ state: 'running', done, file: files[0]?.name ?? '', ...lot })
  try {
    for await (const progress of await client.intake.receive(
      { files: [...files] },
      { signal: stopper.signal },
    )) {
      done = progress.done
      become({ state: 'running', done, file: progress.file, ...lot })
      if (progress.result) await showWhatWasRead()
    }
    become(stopper.signal.aborted ? { state: 'stopped', done, count: files.length } : { state: 'idle' })
  } catch (error) {
    become(
      stopper.signal.aborted ? { state: 'stopped', done, count: files.length } : { state: 'failed', error },
    )
  }
  await showWhatWasRead()
}

/** Takes the notice of a stopped or failed lot away. */
export function putReceivingAway(): void {
  if (current.state !== 'running') become({ state: 'idle' })
}

export function useReceiving(): Receiving {
  return useSyncExternalStore(subscribe, () => current)
}
