import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { Dossier } from '../../../shared/contract/inspections.ts'
import { api, client } from '../../api/client.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Page } from '../../components/Page.tsx'
import { FormSkeleton } from '../../components/Skeletons.tsx'
import { useUndo } from '../../components/undo.tsx'
import { dropDraft, keepDraft } from './minutes/draft.ts'
import { MinutesEditor } from './minutes/MinutesEditor.tsx'
import { idsFrom, type MinutesForm } from './minutes/minutesForm.ts'
import { type MinutesStart, startOf } from './minutes/start.ts'

interface Shown {
  /** Grows when the inputs are to begin anew. */
  turn: number
  dossier: Dossier
  start: MinutesStart
  /** What was typed here before the other window's version was taken. */
  mine: MinutesForm | null
}

function Minutes(props: { dossier: Dossier }) {
  const { t } = useTranslation('inspections')
  const undo = useUndo()
  const { id } = props.dossier.inspection
  const [shown, setShown] = useState<Shown>(() => ({
    turn: 0,
    dossier: props.dossier,
    start: startOf(props.dossier, localStorage),
    mine: null,
  }))
  const begin = (dossier: Dossier, mine: MinutesForm | null) =>
    setShown({ turn: shown.turn + 1, dossier, start: startOf(dossier, localStorage), mine })
  const takeTheirs = async (mine: MinutesForm) => {
    try {
      const theirs = await client.inspections.dossier({ id })
      dropDraft(localStorage, id)
      begin(theirs, mine)
    } catch (error) {
      undo.fail(error)
    }
  }
  const takeBack = async (mine: MinutesForm) => {
    try {
      const theirs = await client.inspections.dossier({ id })
      const present = idsFrom(theirs)
      const ids = Object.fromEntries(
        mine.recommendations.flatMap(({ key }) => (present[key] ? [[key, key]] : [])),
      )
      const { revision } = theirs.inspection
      keepDraft(localStorage, id, { at: new Date().toISOString(), revision, form: mine, ids })
      begin(theirs, null)
    } catch (error) {
      undo.fail(error)
    }
  }
  const { mine } = shown
  return (
    <>
      {mine && (
        <Alert
          severity="info"
          sx={{ borderRadius: 0, py: 0, alignItems: 'center' }}
          action={
            <Button color="inherit" onClick={() => void takeBack(mine)}>
              {t('minutes.conflict.takeBack')}
            </Button>
          }
        >
          {t('minutes.conflict.tookTheirs')}
        </Alert>
      )}
      <MinutesEditor
        key={shown.turn}
        dossier={shown.dossier}
        start={shown.start}
        onTakeTheirs={(typed) => void takeTheirs(typed)}
      />
    </>
  )
}

/** The page on which the minutes of an inspection are written. */
export function MinutesPage() {
  const { t } = useTranslation('inspections')
  const { id = '' } = useParams()
  // What is stored may have changed since the page was last open.
  const dossier = useQuery(api.inspections.dossier.queryOptions({ input: { id }, refetchOnMount: 'always' }))
  if (!dossier.data || !dossier.isFetchedAfterMount) {
    return (
      <Page title={t('minutes.title')} trail={[{ label: t('title'), to: '/inspections' }]}>
        <ErrorNotice error={dossier.error} retry={() => void dossier.refetch()} />
        {dossier.isFetching && <FormSkeleton />}
      </Page>
    )
  }
  return <Minutes key={id} dossier={dossier.data} />
}
