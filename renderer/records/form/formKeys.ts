import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'

const inputs =
  'input:not([disabled]):not([type=hidden]):not([type=file]), textarea:not([disabled]), select:not([disabled])'

/** The inputs of a form in the order in which they are filled in. */
export function inputsIn(form: HTMLElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>(inputs)].filter((input) => !input.hasAttribute('aria-hidden'))
}

/** Enter goes to the next input, at the last one to the button that saves; text of several lines keeps its Enter. */
export function goOnWithEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const { target, currentTarget } = event
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  if (event.ctrlKey || event.altKey || event.metaKey) return
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
  // An Enter that chose an entry of a list goes on too, unless the input takes several.
  if (event.defaultPrevented && (target.role !== 'combobox' || target.closest('[data-several]'))) return
  event.preventDefault()
  const all = inputsIn(currentTarget)
  const next = all[all.indexOf(target) + (event.shiftKey ? -1 : 1)]
  const goal = next ?? currentTarget.querySelector<HTMLElement>('[data-save]')
  // What was chosen is taken over first; the focus moves at once, so that no key typed next is lost.
  flushSync(() => {})
  goal?.focus()
  if (goal instanceof HTMLInputElement) goal.select()
}
