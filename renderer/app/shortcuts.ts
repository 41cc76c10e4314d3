import { useEffect, useEffectEvent } from 'react'

/** What a key asks for; the page on top decides what that means. */
export type Shortcut = 'new' | 'save' | 'search' | 'everywhere' | 'back' | 'undo'

const listeners = new Map<Shortcut, (() => void)[]>()

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}

/** The shortcut that a key press means; null for none. Ctrl+N is the browser's own, so Alt+N does the same. */
export function shortcutOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  typing: boolean,
): Shortcut | null {
  const key = event.key.toLowerCase()
  const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
  if (control && key === 'n') return 'new'
  if (event.altKey && !event.ctrlKey && !event.metaKey && key === 'n') return 'new'
  if (control && key === 's') return 'save'
  if (control && key === 'f') return 'search'
  if (control && key === 'k') return 'everywhere'
  if (control && key === 'z' && !typing) return 'undo'
  if (key === '/' && !typing && !event.ctrlKey && !event.altKey && !event.metaKey) return 'search'
  if (key === 'escape') return 'back'
  return null
}

function onKeyDown(event: KeyboardEvent): void {
  // While a Vietnamese keyboard composes a letter the keys are its own.
  if (event.defaultPrevented || event.isComposing) return
  const shortcut = shortcutOf(event, isTyping(event.target))
  const run = shortcut && listeners.get(shortcut)?.at(-1)
  if (!run) return
  event.preventDefault()
  if (shortcut === 'save') takeTyped(event.target)
  run()
}

/** An input that is being typed in counts as left: pickers and lists of texts take over what stands in them then. */
function takeTyped(target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement)) return
  target.blur()
  target.focus()
}

/** Listens to the keyboard for as long as the program is open; used once, by the frame. */
export function useKeyboard(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** Answers a shortcut while the component is shown; the component that came last wins. Null leaves it to the others. */
export function useShortcut(shortcut: Shortcut, run: (() => void) | null): void {
  const current = useEffectEvent(() => run?.())
  const active = run !== null
  useEffect(() => {
    if (!active) return
    const listener = () => current()
    const all = listeners.get(shortcut) ?? []
    listeners.set(shortcut, all)
    all.push(listener)
    return () => {
      all.splice(all.indexOf(listener), 1)
    }
  }, [shortcut, active])
}
