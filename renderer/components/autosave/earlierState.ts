/** Keys that name a thing on the screen and say nothing about it. */
const nameless = new Set(['key'])

function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value !== 'object' || value === null) return value === null || value === undefined
  return Object.entries(value).every(([name, part]) => nameless.has(name) || isBlank(part))
}

/**
 * True where `later` has everything that `earlier` has, each text as it was or typed on: what is kept of `earlier` is a
 * state on the way to `later`, and nothing of it would be lost with it.
 */
export function isEarlierStateOf(earlier: unknown, later: unknown): boolean {
  if (isBlank(earlier)) return true
  if (typeof earlier === 'string') return typeof later === 'string' && later.startsWith(earlier.trim())
  if (Array.isArray(earlier)) {
    if (!Array.isArray(later)) return false
    const filled = later.filter((item) => !isBlank(item))
    return earlier
      .filter((item) => !isBlank(item))
      .every((item, index) => isEarlierStateOf(item, filled[index]))
  }
  if (typeof earlier === 'object' && earlier !== null) {
    const parts = typeof later === 'object' && later !== null ? new Map(Object.entries(later)) : null
    return Object.entries(earlier).every(
      ([name, part]) => nameless.has(name) || (parts !== null && isEarlierStateOf(part, parts.get(name))),
    )
  }
  return earlier === later
}
