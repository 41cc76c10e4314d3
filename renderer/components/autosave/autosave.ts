/** How what is typed stands to what is stored. */
export type SaveState =
  | { state: 'same' }
  | { state: 'unsaved' }
  | { state: 'saving' }
  | { state: 'saved'; at: Date }
  | { state: 'failed'; error: unknown }
  | { state: 'conflict' }

export interface AutosaveParts {
  /** Keeps what is typed on this computer; false where there is no room for it. */
  keep: () => boolean
  /** Forgets what was kept. */
  drop: () => void
  /** Writes what is typed into the database. */
  store: () => Promise<void>
  /** True for the error that says that somebody else has saved meanwhile. */
  isConflict: (error: unknown) => boolean
  onState: (state: SaveState) => void
  onNoRoom: () => void
  /** How long the typing rests before it is stored, in milliseconds. */
  saveAfter: number
  /** The longest that something typed waits to be stored while the typing goes on, in milliseconds; without it, for a rest. */
  saveWithin?: number
}

const draftAfter = 700
const retryAfter = 10_000

/**
 * Keeps safe what is being typed: as a draft on this computer within a second of a change, in the database when the
 * typing rests. What is typed while a save is under way is saved by the next one.
 */
export function createAutosave(parts: AutosaveParts) {
  let draftTimer: ReturnType<typeof setTimeout> | undefined
  let saveTimer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | null = null
  let state: SaveState = { state: 'same' }
  let changes = 0
  // When the oldest change that is not stored yet was made.
  let waitingSince: number | null = null

  function become(next: SaveState) {
    state = next
    parts.onState(next)
  }

  function forgetTimer() {
    clearTimeout(draftTimer)
    draftTimer = undefined
  }

  function keep() {
    forgetTimer()
    if (!parts.keep()) parts.onNoRoom()
  }

  function saveSoon(wait: number) {
    clearTimeout(saveTimer)
    saveTimer = setTimeout(() => void save(), wait)
  }

  /** When the typing rests, and at the latest when the oldest change has waited as long as it may. */
  function saveAfterTyping() {
    waitingSince ??= Date.now()
    const left = waitingSince + (parts.saveWithin ?? Number.POSITIVE_INFINITY) - Date.now()
    saveSoon(Math.max(0, Math.min(parts.saveAfter, left)))
  }

  async function store(): Promise<boolean> {
    clearTimeout(saveTimer)
    const atChange = changes
    waitingSince = null
    become({ state: 'saving' })
    try {
      await parts.store()
      become({ state: 'saved', at: new Date() })
      if (changes === atChange) {
        forgetTimer()
        parts.drop()
      } else {
        become({ state: 'unsaved' })
        keep()
        saveAfterTyping()
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
    /** To be called at each change of what is typed. */
    changed() {
      changes += 1
      draftTimer ??= setTimeout(keep, draftAfter)
      if (state.state === 'conflict') return
      if (state.state !== 'saving') become({ state: 'unsaved' })
      saveAfterTyping()
    },
    /** Starts with what is not stored yet: a draft from before. */
    begin(conflict: boolean) {
      become({ state: conflict ? 'conflict' : 'unsaved' })
      if (!conflict) saveSoon(parts.saveAfter)
    },
    /** Ends a conflict: what is typed is to be saved over what somebody else has saved. */
    async saveOver(): Promise<void> {
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

export type Autosave = ReturnType<typeof createAutosave>
