import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentView } from '../../../../shared/contract/documents.ts'
import { api, client } from '../../../api/client.ts'
import { expectedCode, invalidFields } from '../../../api/errors.ts'
import type { SaveState } from '../../../components/autosave/autosave.ts'
import { createWriting, targetOf } from './writing.ts'

/** Connects the screen to what keeps a document safe while it is written; see `writing.ts`. */
export function useWriting(opened: DocumentView, onFirstSave: (view: DocumentView) => void) {
  const { t } = useTranslation('writing')
  const queries = useQueryClient()
  const [view, setView] = useState(opened)
  const [state, setState] = useState<SaveState>({ state: 'same' })
  const [noRoom, setNoRoom] = useState(false)
  const [writing] = useState(() => {
    let known = opened.summary !== null
    return createWriting({
      view: opened,
      storage: localStorage,
      save: (input) => client.documents.save(input),
      load: (target) => client.documents.open(target),
      isConflict: (error) => expectedCode(error) === 'record.changedMeanwhile',
      onState: setState,
      onNoRoom: () => setNoRoom(true),
      onView(next) {
        queries.setQueryData(api.documents.open.queryKey({ input: targetOf(next) }), next)
        setView(next)
        if (!known && next.summary) {
          known = true
          onFirstSave(next)
        }
      },
    })
  })
  // What the records give, or another window, may have changed.
  useEffect(() => writing.adopt(opened), [writing, opened])
  useEffect(() => {
    writing.begin()
    const leave = () => writing.leave()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [writing])
  const failed = state.state === 'failed' ? Object.keys(invalidFields(state.error)) : []
  const problems = Object.fromEntries(
    failed.map((place) => [place.split('.')[0] ?? place, t('problems.notStored')]),
  )
  return { writing, view, state, noRoom, problems }
}
