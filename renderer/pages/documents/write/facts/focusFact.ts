const inputs = 'input:not([type=hidden]), textarea:not([aria-hidden]), select'
const attempts = 12

const selectorOf = (place: string) => `[data-fact=${JSON.stringify(place)}]`

/** The places from a fact down to one within it: `a`, `a.0`, `a.0.b`. */
export function placesDownTo(place: string): string[] {
  const parts = place.split('.')
  return parts.map((_part, index) => parts.slice(0, index + 1).join('.'))
}

/** The deepest place that is drawn, opening rows on the way; null while more has to be opened first. */
function reach(root: HTMLElement, place: string): { found: HTMLElement | null; opened: boolean } {
  let found: HTMLElement | null = null
  for (const step of placesDownTo(place)) {
    const next: HTMLElement | null = root.querySelector<HTMLElement>(selectorOf(step))
    if (next) {
      found = next
      continue
    }
    const closed =
      found
        ?.closest('[data-row]')
        ?.querySelector<HTMLElement>(':scope > * > [data-open-row][aria-expanded=false]') ??
      found?.querySelector<HTMLElement>(':scope > [data-more-rows]')
    if (!closed) return { found, opened: false }
    closed.click()
    return { found, opened: true }
  }
  const row = found?.closest('[data-row]')
  const closed = row?.querySelector<HTMLElement>(':scope > * > [data-open-row][aria-expanded=false]')
  if (found?.parentElement === row && closed) {
    closed.click()
    return { found, opened: true }
  }
  return { found, opened: false }
}

/** Brings a fact into sight and its input into focus, opening the rows that it lies in. False where there is no such fact. */
export async function focusFact(root: HTMLElement, place: string): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { found, opened } = reach(root, place)
    if (opened) {
      await new Promise((resolve) => setTimeout(resolve))
      continue
    }
    if (!found) return false
    found.scrollIntoView({ block: 'center' })
    const input = found.querySelector<HTMLElement>(inputs) ?? found.querySelector<HTMLElement>('button')
    input?.focus({ preventScroll: true })
    return true
  }
  return false
}
