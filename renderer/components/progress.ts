/** Whole seconds that the remaining files will take at the pace so far; null while there is nothing to go by. */
export function secondsLeft(done: number, count: number, elapsedMilliseconds: number): number | null {
  if (done === 0 || done >= count) return null
  return Math.max(1, Math.round(((elapsedMilliseconds / done) * (count - done)) / 1_000))
}
