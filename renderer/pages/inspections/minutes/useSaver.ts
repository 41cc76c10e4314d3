import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Dossier } from '../../../../shared/contract/inspections.ts'
import { api, client } from '../../../api/client.ts'
import { expectedCode } from '../../../api/errors.ts'
import type { SaveState } from '../../../components/autosave/autosave.ts'
import { type MinutesForm, writtenAt } from './minutesForm.ts'
import { createSaver } from './saver.ts'
import type { MinutesStart } from './start.ts'

/** Connects the form of the minutes to what keeps it safe; see `saver.ts`. */
export function useSaver(form: UseFormReturn<MinutesForm>, dossier: Dossier, start: MinutesStart) {
  const queries = useQueryClient()
  const [state, setState] = useState<SaveState>({ state: 'same' })
  const [noRoom, setNoRoom] = useState(false)
  const [saver] = useState(() => {
    const input = { id: dossier.inspection.id }
    const { saveMinutes, saveRemarks } = client.inspections
    const write = writtenAt(dossier.inspection) === 'minutes' ? saveMinutes : saveRemarks
    return createSaver({
      dossier,
      ids: start.ids,
      storage: localStorage,
      read: () => structuredClone(form.getValues()),
      save: async (written) => (await write(written)).dossier,
      load: () => client.inspections.dossier(input),
      isConflict: (error) => expectedCode(error) === 'record.changedMeanwhile',
      onState: setState,
      onStored: (stored) => queries.setQueryData(api.inspections.dossier.queryKey({ input }), stored),
      onNoRoom: () => setNoRoom(true),
    })
  })
  useEffect(() => {
    if (start.draftAt !== null) saver.begin(start.conflict)
    const unsubscribe = form.subscribe({ formState: { values: true }, callback: () => saver.changed() })
    const leave = () => saver.leave()
    window.addEventListener('pagehide', leave)
    return () => {
      unsubscribe()
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [saver, form, start])
  return { saver, state, noRoom }
}
