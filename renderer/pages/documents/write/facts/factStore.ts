import type { DocumentView, Facts } from '../../../../../shared/contract/documents.ts'
import type { FieldValue } from '../../../../../shared/contract/records.ts'

/** What was written and is not stored yet. */
export interface Unsaved {
  edits: Facts
  /** Facts that are to follow the records again. */
  reset: string[]
}

/** What the screen draws; a new object for each change that must be seen. */
export interface FactsShown {
  /** Facts that do not follow the records, as the clerk sees it now. */
  edited: ReadonlySet<string>
  /** Grows for a fact whose input must begin anew with another value. */
  turns: Readonly<Record<string, number>>
}

const same = (a: FieldValue | undefined, b: FieldValue | undefined) =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/**
 * The facts of a document while they are written. Inputs tell what was typed and are never rewritten; only a fact
 * that something else changes (its record, a phrase, “take it back”) begins anew with its new value.
 */
export function createFactStore(
  opened: DocumentView,
  unsaved: Unsaved | null,
  /** Called at each change that is to be stored. */
  onChange: () => void,
) {
  let view = opened
  const current: Facts = { ...view.facts }
  let edits = new Map<string, FieldValue>()
  let resets = new Set<string>()
  let sent: { edits: Map<string, FieldValue>; resets: Set<string> } = { edits: new Map(), resets: new Set() }
  let shown: FactsShown = { edited: new Set(view.edited), turns: {} }
  const listeners = new Set<() => void>()

  for (const [name, value] of Object.entries(unsaved?.edits ?? {})) {
    current[name] = value
    edits.set(name, value)
  }
  for (const name of unsaved?.reset ?? []) {
    current[name] = view.derived[name] ?? null
    resets.add(name)
  }

  const isWaiting = (name: string) =>
    edits.has(name) || resets.has(name) || sent.edits.has(name) || sent.resets.has(name)

  function editedNow(): Set<string> {
    const names = new Set(view.edited)
    for (const part of [sent, { edits, resets }]) {
      for (const name of part.resets) names.delete(name)
      for (const name of part.edits.keys()) names.add(name)
    }
    return names
  }

  function show(begunAnew: readonly string[]) {
    const edited = editedNow()
    const sameMarks = edited.size === shown.edited.size && [...edited].every((name) => shown.edited.has(name))
    if (sameMarks && begunAnew.length === 0) return
    const turns = { ...shown.turns }
    for (const name of begunAnew) turns[name] = (turns[name] ?? 0) + 1
    shown = { edited: sameMarks ? shown.edited : edited, turns }
    for (const listener of listeners) listener()
  }

  function note(name: string, value: FieldValue) {
    current[name] = value
    edits.set(name, value)
    resets.delete(name)
    onChange()
  }

  /** Takes over what is not being written here. */
  function follow(next: DocumentView, mayReplace: (name: string) => boolean) {
    view = next
    const changed = Object.keys(next.facts).filter(
      (name) => !isWaiting(name) && mayReplace(name) && !same(current[name], next.facts[name]),
    )
    for (const name of changed) current[name] = next.facts[name] ?? null
    show(changed)
  }

  show([])
  return {
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    shown: () => shown,
    valueOf: (name: string): FieldValue | undefined => current[name],
    /** To be called with what was typed into a fact's input. */
    typed(name: string, value: FieldValue) {
      note(name, value)
      show([])
    },
    /** Writes a fact from elsewhere than its input, which begins anew. */
    replace(name: string, value: FieldValue) {
      note(name, value)
      show([name])
    },
    /** Lets a fact follow the records again. */
    takeBack(name: string) {
      current[name] = view.derived[name] ?? null
      edits.delete(name)
      resets.add(name)
      onChange()
      show([name])
    },
    /** What is not stored, whether it is on its way or not. */
    unsaved(): Unsaved {
      const all = new Map([...sent.edits, ...edits])
      for (const name of resets) all.delete(name)
      const back = new Set([...sent.resets, ...resets])
      for (const name of edits.keys()) back.delete(name)
      return { edits: Object.fromEntries(all), reset: [...back] }
    },
    /** Hands out what is to be saved; what is typed from now on waits for the next save. */
    send(): Unsaved {
      sent = { edits, resets }
      edits = new Map()
      resets = new Set()
      return { edits: Object.fromEntries(sent.edits), reset: [...sent.resets] }
    },
    /** The save went through: facts that follow the records may have changed with it. */
    stored(next: DocumentView) {
      sent = { edits: new Map(), resets: new Set() }
      follow(next, (name) => !next.edited.includes(name))
    },
    /** The save failed: what was handed out waits again. */
    failed() {
      for (const [name, value] of sent.edits)
        if (!edits.has(name) && !resets.has(name)) edits.set(name, value)
      for (const name of sent.resets) if (!edits.has(name)) resets.add(name)
      sent = { edits: new Map(), resets: new Set() }
    },
    /** True where somebody else has changed a fact that is being written here. */
    collides(next: DocumentView): boolean {
      if (next.revision === view.revision) return false
      return Object.keys(next.facts).some(
        (name) => isWaiting(name) && !same(view.facts[name], next.facts[name]),
      )
    },
    /** Takes over a newer state that came from elsewhere. */
    adopt(next: DocumentView) {
      const saved = next.revision > view.revision
      if (next.revision >= view.revision) follow(next, (name) => saved || !next.edited.includes(name))
    },
  }
}

export type FactStore = ReturnType<typeof createFactStore>
