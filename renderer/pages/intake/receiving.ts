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
      /** The first is being read; the next one is on its way to the backend. */
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
/** Files that the backend has: it reads the second while it stages the first. */
const mostUnderWay = 2
let underWay: (Waiting & { stopper: AbortController })[] = []
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
  return [...underWay, ...waiting].map(({ key, name }) => ({ key, name }))
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
  underWay.push({ ...next, stopper })
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
    underWay = underWay.filter(({ key }) => key !== next.key)
  }
}

/** Reads all that waits, in the order in which it came, until it is done or stopped. */
async function readWaiting(): Promise<void> {
  const startedAt = Date.now()
  let done = 0
  let count = 0
  const tell = () => {
    if (stopped) return
    count = done + underWay.length + waiting.length
    become({ state: 'running', done, count, queue: queue(), startedAt })
  }
  const active = new Set<Promise<void>>()
  const start = (next: Waiting) => {
    const reading = readOne(next).then((isRead) => {
      active.delete(reading)
      if (isRead) done += 1
    })
    active.add(reading)
  }
  try {
    while (waiting.length > 0 || active.size > 0) {
      while (active.size < mostUnderWay) {
        const next = waiting.shift()
        if (!next) break
        start(next)
      }
      tell()
      await Promise.race(active)
    }
  } catch (error) {
    for (const { stopper } of underWay) stopper.abort()
    await Promise.allSettled(active)
    throw error
  }
  become(stopped ? { state: 'stopped', done, count } : { state: 'idle' })
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
  const read = underWay.find((file) => file.key === key)
  if (read) read.stopper.abort()
  else waiting = waiting.filter((file) => file.key !== key)
  if (current.state === 'running') {
    become({ ...current, count: current.done + queue().length, queue: queue() })
  }
}

/** Ends the reading; the files that were read stay. */
export function stopReceiving(): void {
  stopped = true
  waiting = []
  for (const { stopper } of underWay) stopper.abort()
}

/** Takes the notice of a stopped or failed lot away. */
export function putReceivingAway(): void {
  if (current.state !== 'running') become({ state: 'idle' })
}

export function useReceiving(): Receiving {
  return useSyncExternalStore(subscribe, () => current)
}
