const perMinute = 5
const minute = 60_000

/**
 * Counts the restarts of a crashed backend: at most 5 in a minute, so that a backend that cannot live does not keep the
 * computer busy for ever. `now` is milliseconds.
 */
export class RestartLimit {
  private times: number[] = []

  /** Counts one restart; false where there were too many. */
  mayRestart(now: number): boolean {
    this.times = this.times.filter((time) => now - time < minute)
    this.times.push(now)
    return this.times.length <= perMinute
  }
}
