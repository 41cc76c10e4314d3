import type { Dossier } from '../../../../shared/contract/inspections.ts'
import { isEarlierStateOf } from '../../../components/autosave/earlierState.ts'
import { type Draft, readDraft } from './draft.ts'
import { formFrom, idsFrom, type MinutesForm, type RecommendationIds } from './minutesForm.ts'

/** What the editor of the minutes starts from. */
export interface MinutesStart {
  form: MinutesForm
  ids: RecommendationIds
  /** When the draft was kept that the start was taken from; null where it is what is stored. */
  draftAt: string | null
  /** True where the draft began from another revision than the one that is stored now. */
  conflict: boolean
}

function differs(draft: Draft, stored: MinutesForm): boolean {
  return JSON.stringify(draft.form) !== JSON.stringify(stored)
}

/**
 * The stored minutes, or the draft of this computer where it holds something else. A window that is killed may leave a
 * draft of some seconds before its last save: where all of it is in what is stored, what is stored counts.
 */
export function startOf(dossier: Dossier, storage: Storage): MinutesStart {
  const stored = formFrom(dossier)
  const draft = readDraft(storage, dossier.inspection.id)
  const isLate = draft !== null && draft.revision < dossier.inspection.revision
  if (!draft || !differs(draft, stored) || (isLate && isEarlierStateOf(draft.form, stored))) {
    return { form: stored, ids: idsFrom(dossier), draftAt: null, conflict: false }
  }
  return {
    form: draft.form,
    ids: draft.ids,
    draftAt: draft.at,
    conflict: draft.revision !== dossier.inspection.revision,
  }
}
