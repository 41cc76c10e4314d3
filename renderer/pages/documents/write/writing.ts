import type { DocumentTarget, DocumentView } from '../../../../shared/contract/documents.ts'
import { type AutosaveParts, createAutosave } from '../../../components/autosave/autosave.ts'
import { isEarlierStateOf } from '../../../components/autosave/earlierState.ts'
import { targetFrom } from '../targets.ts'
import { dropDraft, keepDraft, readDraft } from './draft.ts'
import { createFactStore, type Unsaved } from './facts/factStore.ts'

/** Layout that is chosen for this document alone. */
export type Layout = Partial<Pick<DocumentView, 'ruleSet' | 'toneStyle'>>

export interface WritingParts extends Pick<AutosaveParts, 'isConflict' | 'onState' | 'onNoRoom'> {
  view: DocumentView
  storage: Storage
  save: (input: Unsaved & Layout & { target: DocumentTarget; revision: number }) => Promise<DocumentView>
  load: (target: DocumentTarget) => Promise<DocumentView>
  /** The document as it is stored now. */
  onView: (view: DocumentView) => void
}

// The preview follows the stored document, so a pause in typing is enough.
const saveAfter = 700

/** How a stored document, or what the records give, is called. */
export function targetOf(view: DocumentView): DocumentTarget {
  return view.summary ? { documentId: view.summary.id } : targetFrom(view.document, view.recordId, view.year)
}

/** A document while it is written: its facts, kept safe as in `autosave.ts`. */
export function createWriting(parts: WritingParts) {
  let { view } = parts
  const { storage, isConflict, onState, onNoRoom } = parts
  const opened = targetOf(view)
  const left = readDraft(storage, opened)
  // A window that is killed may leave a draft of some seconds before its last save: then what is stored counts.
  const isHeld =
    left !== null &&
    left.revision < view.revision &&
    left.reset.length === 0 &&
    isEarlierStateOf(left.edits, view.facts)
  const draft = isHeld ? null : left
  const facts = createFactStore(view, draft, () => autosave.changed())
  let layout: Layout = {}
  // The first save gives the document an id, under which a later draft is kept.
  const forget = () => {
    dropDraft(storage, opened)
    dropDraft(storage, targetOf(view))
  }
  const autosave = createAutosave({
    isConflict,
    onState,
    onNoRoom,
    saveAfter,
    keep: () =>
      keepDraft(storage, targetOf(view), {
        at: new Date().toISOString(),
        revision: view.revision,
        ...facts.unsaved(),
      }),
    drop: forget,
    async store() {
      const chosen = layout
      layout = {}
      try {
        const stored = await parts.save({
          target: targetOf(view),
          revision: view.revision,
          ...facts.send(),
          ...chosen,
        })
        view = stored
        facts.stored(stored)
        parts.onView(stored)
      } catch (error) {
        layout = { ...chosen, ...layout }
        facts.failed()
        throw error
      }
    },
  })
  return {
    ...autosave,
    facts,
    /** When the draft was kept that this began with; null where it began with what is stored. */
    restoredFrom: draft?.at ?? null,
    view: () => view,
    /** Goes on with a draft of this computer; to be called once the screen is there. */
    begin() {
      if (draft) autosave.begin(draft.revision !== view.revision)
    },
    chooseLayout(chosen: Layout) {
      layout = { ...layout, ...chosen }
      autosave.changed()
    },
    /** A newer state of the document from elsewhere. */
    adopt(next: DocumentView) {
      if (next.revision < view.revision || facts.collides(next)) return
      facts.adopt(next)
      view = next
      parts.onView(next)
    },
    /** Saves what is written here over what somebody else has saved. */
    async keepMine() {
      view = await parts.load(targetOf(view))
      await autosave.saveOver()
    },
    /** Forgets what is written here and not stored. */
    forget,
  }
}

export type Writing = ReturnType<typeof createWriting>
