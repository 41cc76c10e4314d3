import type { Dossier } from '../../../../shared/contract/inspections.ts'
import { type AutosaveParts, createAutosave } from '../../../components/autosave/autosave.ts'
import { dropDraft, keepDraft } from './draft.ts'
import type { MinutesForm, RecommendationIds } from './minutesForm.ts'
import { adoptIds, type MinutesToSave, toSave } from './minutesSave.ts'

export interface SaverParts extends Pick<AutosaveParts, 'isConflict' | 'onState' | 'onNoRoom'> {
  dossier: Dossier
  ids: RecommendationIds
  storage: Storage
  /** The inputs as they are now. */
  read: () => MinutesForm
  save: (input: MinutesToSave & { id: string; revision: number }) => Promise<Dossier>
  load: () => Promise<Dossier>
  onStored: (dossier: Dossier) => void
}

// A program that is killed loses what is not stored: less than two seconds of typing, the time of the save included.
const saveAfter = 800
const saveWithin = 800

/** Keeps minutes safe while they are typed; see `autosave.ts`. */
export function createSaver(parts: SaverParts) {
  let { dossier, ids } = parts
  const { id } = dossier.inspection
  const { isConflict, onState, onNoRoom } = parts
  const autosave = createAutosave({
    isConflict,
    onState,
    onNoRoom,
    saveAfter,
    saveWithin,
    keep: () =>
      keepDraft(parts.storage, id, {
        at: new Date().toISOString(),
        revision: dossier.inspection.revision,
        form: parts.read(),
        ids,
      }),
    drop: () => dropDraft(parts.storage, id),
    async store() {
      const sent = parts.read()
      const input = toSave(sent, dossier, ids)
      dossier = await parts.save({ id, revision: dossier.inspection.revision, ...input })
      ids = adoptIds(sent, ids, dossier.recommendations)
      parts.onStored(dossier)
    },
  })
  return {
    ...autosave,
    /** Saves what is on the screen over what somebody else has saved. */
    async keepMine(): Promise<void> {
      dossier = await parts.load()
      // What is not there any more is stored anew.
      const present = new Set(dossier.recommendations.map((record) => record.id))
      ids = Object.fromEntries(Object.entries(ids).filter(([, stored]) => present.has(stored)))
      await autosave.saveOver()
    },
  }
}

export type Saver = ReturnType<typeof createSaver>
