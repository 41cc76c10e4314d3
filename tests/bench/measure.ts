import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds in which what the work before left to be done beside everything else comes to its end. */
const settling = 50

/** Milliseconds of one call. */
async function timeOf(work: () => Promise<unknown> | unknown): Promise<number> {
  await wait(settling)
  const start = performance.now()
  await work()
  return performance.now() - start
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/**
 * Runs two pieces of work in turn, A B A B …, after a warm-up each, and returns their medians in milliseconds: the
 * ratio holds even when the machine's speed drifts.
 */
export async function inTurn(
  runs: number,
  one: () => Promise<unknown> | unknown,
  other: () => Promise<unknown> | unknown,
): Promise<{ one: number; other: number; ratio: number }> {
  await one()
  await other()
  const times: { one: number[]; other: number[] } = { one: [], other: [] }
  for (let run = 0; run < runs; run += 1) {
    times.one.push(await timeOf(one))
    times.other.push(await timeOf(other))
  }
  const [first, second] = [median(times.one), median(times.other)]
  return { one: first, other: second, ratio: first / second }
}

/** One line of the benchmark's report: what, the ratio, and the medians that it comes from. */
export function report(
  what: string,
  against: string,
  { one, other, ratio }: { one: number; other: number; ratio: number },
): void {
  const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`
  console.log(`${what} / ${against}: ${ratio.toFixed(2)} × (${milliseconds(one)} / ${milliseconds(other)})`)
}
