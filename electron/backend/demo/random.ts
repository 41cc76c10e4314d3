/** A source of repeatable chance: the same seed gives the same year. */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  one<Item>(items: readonly Item[]): Item
  /** True in `percent` of a hundred cases. */
  happens(percent: number): boolean
}

/** Mulberry32: small, quick and good enough to invent conferences. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    whole,
    one(items) {
      const item = items[whole(0, items.length - 1)]
      if (item === undefined) throw new Error('Nothing to choose from')
      return item
    },
    happens: (percent) => next() * 100 < percent,
  }
}
