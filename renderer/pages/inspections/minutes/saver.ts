import type { Dossier } from '../../../../shared/contract/inspections.ts'
import { dropDraft, keepDraft } from './draft.ts'
import {
  adoptIds,
  type MinutesForm,
  type MinutesToSave,
  type RecommendationIds,
  toSave,
} from './minutesForm.ts'

/** How the minutes on the screen stand to those that are stored. */
export type SaveState =
  | { state: 'same' }
  | { state: 'unsaved' }
  | { state: 'saving' }
  | { state: 'saved'; at: Date }
  | { state: 'failed'; error: unknown }
  | { state: 'conflict' }

export interface SaverParts {
  dossier: Dossier
  ids: RecommendationIds
  storage: Storage
  /** The inputs as they are now. */
  read: () => MinutesForm
  save: (input: MinutesToSave & { id: string; revision: number }) => Promise<Dossier>
  load: () => Promise<Dossier>
  /** True for the error that says that somebody else has saved meanwhile. */
  isConflict: (error: unknown) => boolean
  onState: (state: SaveState) => void
  onStored: (dossier: Dossier) => void
  onNoRoom: () => void
}

const draftAfter = 700
const saveAfter = 2_000
const retryAfter = 10_000

/**
 * Keeps minutes safe while they are typed: as a draft on this computer within a second of a change, in the database
 * when the typing rests for two. What is typed while a save is under way is saved by the next one.
 */
export function createSaver(parts: SaverParts) {
  let { dossier, ids } = parts
  const { id } = dossier.inspection
  let draftTimer: ReturnType<typeof setTimeout> | undefined
  let saveTimer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | null = null
  let state: SaveState = { state: 'same' }
  let changes = 0

  function become(next: SaveState) {
    state = next
    parts.onState(next)
  }

  function keep() {
    clearTimeout(draftTimer)
    draftTimer = undefined
    const kept = {
      at: new Date().toISOString(),
      revision: dossier.inspection.revision,
      form: parts.read(),
      ids,
    }
    if (!keepDraft(parts.storage, id, kept)) parts.onNoRoom()
  }

  function saveSoon(wait: number) {
    clearTimeout(saveTimer)
    saveTimer = setTimeout(() => void save(), wait)
  }

  async function store(): Promise<boolean> {
    clearTimeout(saveTimer)
    const sent = parts.read()
    const atChange = changes
    become({ state: 'saving' })
    try {
      const input = toSave(sent, dossier, ids)
      dossier = await parts.save({ id, revision: dossier.inspection.revision, ...input })
      ids = adoptIds(sent, ids, dossier.recommendations)
      parts.onStored(dossier)
      become({ state: 'saved', at: new Date() })
      if (changes === atChange) {
        clearTimeout(draftTimer)
        draftTimer = undefined
        dropDraft(parts.storage, id)
      } else {
        keep()
        saveSoon(saveAfter)
      }
      return true
    } catch (error) {
      keep()
      if (parts.isConflict(error)) become({ state: 'conflict' })
      else {
        become({ state: 'failed', error })
        saveSoon(retryAfter)
      }
      return false
    }
  }

  /** Saves now; true where everything that was typed is stored. */
  async function save(): Promise<boolean> {
    if (running) await running
    if (state.state === 'conflict') return false
    if (state.state === 'same' || state.state === 'saved') return true
    running = store()
    const done = await running
    running = null
    return done
  }

  return {
    save,
    /** To be called at each change of the inputs. */
    changed() {
      changes += 1
      draftTimer ??= setTimeout(keep, draftAfter)
      if (state.state === 'conflict') return
      if (state.state !== 'saving') become({ state: 'unsaved' })
      saveSoon(saveAfter)
    },
    /** Starts with what is not stored yet: a draft from before. */
    begin(conflict: boolean) {
      become({ state: conflict ? 'conflict' : 'unsaved' })
      if (!conflict) saveSoon(saveAfter)
    },
    /** Saves what is on the screen over what somebody else has saved. */
    async keepMine(): Promise<void> {
      dossier = await parts.load()
      // What is not there any more is stored anew.
      const present = new Set(dossier.recommendations.map((record) => record.id))
      ids = Object.fromEntries(Object.entries(ids).filter(([, stored]) => present.has(stored)))
      become({ state: 'unsaved' })
      await save()
    },
    isClean: () => state.state === 'same' || state.state === 'saved',
    /** To be called when the page is left: nothing typed is lost, and it is saved if it can be. */
    leave() {
      if (draftTimer !== undefined) keep()
      if (state.state === 'unsaved') void save()
      else clearTimeout(saveTimer)
    },
  }
}

export type Saver = ReturnType<typeof createSaver>
