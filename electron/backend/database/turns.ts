/** Who may write to the database: one at a time, in the order in which they asked. */
export interface Turns {
  /** Waits for the turn; whoever has it calls the function that comes back when done. */
  take(): Promise<() => void>
  /** Waits until whoever writes now is done. */
  ended(): Promise<void>
}

export function openTurns(): Turns {
  let last: Promise<void> = Promise.resolve()
  let present: Promise<void> = last
  return {
    async take() {
      let end: () => void = () => {}
      const before = last
      const own = new Promise<void>((resolve) => {
        end = resolve
      })
      last = own
      await before
      present = own
      return end
    },
    ended: () => present,
  }
}
