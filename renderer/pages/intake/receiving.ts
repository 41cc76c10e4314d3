import { useSyncExternalStore } from 'react'
import { api, client } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'

/** A file that waits to be read or is being read. */
export interface QueuedFile {
  key: number
  name: string
}

/** Files on their way into the program, whatever page is open; what comes meanwhile waits its turn. */
export type Receiving =
  | { state: 'idle' }
  | {
      state: 'running'
      done: number
      count: number
      /** The first is being read. */
      queue: readonly QueuedFile[]
      startedAt: number
    }
  | { state: 'stopped'; done: number; count: number }
  | { state: 'failed'; error: unknown }

interface Waiting extends QueuedFile {
  file: File
}

let current: Receiving = { state: 'idle' }
let waiting: Waiting[] = []
let reading: (Waiting & { stopper: AbortController }) | null = null
let stopped = false
let lastKey = 0
const listeners = new Set<() => void>()

function become(next: Receiving): void {
  current = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function queue(): QueuedFile[] {
  return [...(reading ? [reading] : []), ...waiting].map(({ key, name }) => ({ key, name }))
}

async function showWhatWasRead(): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: api.intake.key() }),
    queries.invalidateQueries({ queryKey: api.home.key() }),
  ])
}

/** Has one file read; true where it was, false where the clerk took it out meanwhile. */
async function readOne(next: Waiting): Promise<boolean> {
  const stopper = new AbortController()
  reading = { ...next, stopper }
  try {
    const { signal } = stopper
    for await (const _ of await client.intake.receive({ files: [next.file] }, { signal })) {
      // What was read is asked for when the change is announced.
    }
    return true
  } catch (error) {
    if (stopper.signal.aborted) return false
    throw error
  } finally {
    reading = null
  }
}

/** Reads all that waits, file by file, until it is done or stopped. */
async function readWaiting(): Promise<void> {
  const startedAt = Date.now()
  let done = 0
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const count = done + 1 + waiting.length
    become({ state: 'running', done, count, queue: [next, ...queue()], startedAt })
    if (await readOne(next)) done += 1
    if (stopped) {
      become({ state: 'stopped', done, count })
      return
    }
  }
  become({ state: 'idle' })
}

/** Gives files to the backend, which keeps, reads and stages them, after those that are under way. */
export async function receive(files: readonly File[]): Promise<void> {
  if (files.length === 0) return
  for (const file of files) {
    lastKey += 1
    waiting.push({ key: lastKey, name: file.name, file })
  }
  if (current.state === 'running') {
    become({ ...current, count: current.count + files.length, queue: queue() })
    return
  }
  stopped = false
  try {
    await readWaiting()
  } catch (error) {
    waiting = []
    become({ state: 'failed', error })
  }
  await showWhatWasRead()
}

/** Takes one file out of the queue; where it is being read, its reading ends at once. */
export function leaveOut(key: number): void {
  if (reading?.key === key) reading.stopper.abort()
  else waiting = waiting.filter((file) => file.key !== key)
  if (current.state === 'running') {
    become({ ...current, count: current.done + queue().length, queue: queue() })
  }
}

/** Ends the reading; the files that were read stay. */
export function stopReceiving(): void {
  stopped = true
  waiting = []
  reading?.stopper.abort()
}

/** Takes the notice of a stopped or failed lot away. */
export function putReceivingAway(): void {
  if (current.state !== 'running') become({ state: 'idle' })
}

export function useReceiving(): Receiving {
  return useSyncExternalStore(subscribe, () => current)
}
