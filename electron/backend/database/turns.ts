/**
 * The line of those who want to write, in memory that all threads share: like the tickets of an office, the next one to
 * be drawn, the one that is served, and what each thread has drawn.
 */
export type TurnLine = Int32Array<SharedArrayBuffer>

const next = 0
const served = 1
const firstThread = 2
const mostThreads = 8

export function openTurnLine(): TurnLine {
  return new Int32Array(new SharedArrayBuffer((firstThread + mostThreads) * Int32Array.BYTES_PER_ELEMENT))
}

/** Waits until another ticket than this one is served. */
async function change(line: TurnLine, ticket: number): Promise<void> {
  const { async, value } = Atomics.waitAsync(line, served, ticket)
  if (async) await value
}

async function untilServed(line: TurnLine, ticket: number): Promise<void> {
  for (let current = Atomics.load(line, served); current !== ticket; current = Atomics.load(line, served)) {
    await change(line, current)
  }
}

function serveNext(line: TurnLine): void {
  Atomics.add(line, served, 1)
  Atomics.notify(line, served)
}

/** Who may write to the database: one at a time, in the order in which they asked, from whatever thread. */
export interface Turns {
  /** Waits for the turn; whoever has it calls the function that comes back when done. */
  take(): Promise<() => void>
  /** Waits until whoever writes now is done; somebody must. */
  ended(): Promise<void>
  /** For other threads that write to the same database. */
  readonly line: TurnLine
}

/**
 * @param line the main thread's, where it is another one that opens the turns
 * @param thread its number among the other threads; it has one turn at a time
 */
export function openTurns(line: TurnLine = openTurnLine(), thread: number | null = null): Turns {
  const note = (ticket: number) => {
    if (thread !== null) Atomics.store(line, firstThread + thread, ticket)
  }
  return {
    line,
    async take() {
      const ticket = Atomics.add(line, next, 1)
      note(ticket + 1)
      await untilServed(line, ticket)
      let isOver = false
      return () => {
        if (isOver) return
        isOver = true
        note(0)
        serveNext(line)
      }
    },
    ended: () => change(line, Atomics.load(line, served)),
  }
}

/** Gives back the turn that a thread had, or that it waited for, when it ended. */
export async function giveBackTurnOf(line: TurnLine, thread: number): Promise<void> {
  const noted = Atomics.exchange(line, firstThread + thread, 0)
  if (noted === 0) return
  await untilServed(line, noted - 1)
  serveNext(line)
}
