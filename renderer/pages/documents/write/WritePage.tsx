import Alert from '@mui/material/Alert'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import type { DocumentTarget, DocumentView } from '../../../../shared/contract/documents.ts'
import { api, client } from '../../../api/client.ts'
import { expectedCode } from '../../../api/errors.ts'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { Page } from '../../../components/Page.tsx'
import { FormSkeleton } from '../../../components/Skeletons.tsx'
import { useUndo } from '../../../components/undo.tsx'
import { useDocumentTrail } from '../documentTrail.ts'
import { targetAt, targetFrom, writeAddress } from '../targets.ts'
import { Editor } from './Editor.tsx'
import { IssuedDocument } from './IssuedDocument.tsx'

/** One document on the screen, from when it was opened; it may get its id, and with it its address, meanwhile. */
interface Sitting {
  /** The address that opened it, and the one that it has now. */
  places: readonly string[]
  /** The address of another document that is being left; null once the new one is there. */
  leaving: string | null
  target: DocumentTarget | null
  /** Grows when the screen is to begin anew. */
  turn: number
}

function begin(place: string, turn: number): Sitting {
  return { places: [place], leaving: null, target: targetAt(place), turn }
}

/** The document of an address: the one on the screen as long as the address is one of its own. */
function sittingAt(place: string, sitting: Sitting): Sitting {
  if (sitting.places.includes(place))
    return sitting.leaving === null ? sitting : { ...sitting, leaving: null }
  return place === sitting.leaving ? sitting : begin(place, sitting.turn + 1)
}

function Opened(props: {
  target: DocumentTarget
  /** The document is another one from now on; `anew` where the screen begins anew with it. */
  onMove: (documentId: string, view: DocumentView, anew: boolean) => void
  onAnew: () => void
  onGone: (source: DocumentTarget) => void
}) {
  const undo = useUndo()
  const { target, onMove } = props
  // What is stored may have changed since it was last open.
  const opened = useQuery(api.documents.open.queryOptions({ input: target, refetchOnMount: 'always' }))
  const [last, setLast] = useState<DocumentView | null>(null)
  const trail = useDocumentTrail(null)
  const { t } = useTranslation('writing')
  const fresh = opened.data && (opened.isFetchedAfterMount || last !== null) ? opened.data : null
  if (fresh && fresh !== last) setLast(fresh)
  if (last && expectedCode(opened.error) === 'document.notFound' && 'documentId' in target) {
    // Its issue was taken back before anything of it had been stored.
    props.onGone(targetFrom(last.document, last.recordId, last.year))
  }
  if (!fresh) {
    return (
      <Page title={t('title')} trail={trail}>
        <ErrorNotice error={opened.error} retry={() => void opened.refetch()} />
        {opened.isFetching && <FormSkeleton />}
      </Page>
    )
  }
  const moveTo = async (documentId: string) => {
    try {
      onMove(documentId, await client.documents.open({ documentId }), true)
    } catch (error) {
      undo.fail(error)
    }
  }
  const { summary } = fresh
  if (summary && summary.state !== 'draft') {
    return <IssuedDocument view={fresh} summary={summary} onCorrected={(next) => void moveTo(next.id)} />
  }
  return (
    <Editor
      view={fresh}
      onFirstSave={(view) => view.summary && onMove(view.summary.id, view, false)}
      onIssued={(issued) => void moveTo(issued.id)}
      onTakeTheirs={props.onAnew}
    />
  )
}

/** The page of a document: written while it is a draft, as it was issued afterwards. */
export function WritePage() {
  const { t } = useTranslation('documents')
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { '*': place = '' } = useParams()
  const [sitting, setSitting] = useState(() => begin(place, 0))
  const shown = sittingAt(place, sitting)
  if (shown !== sitting) setSitting(shown)
  const { target, turn } = shown
  const move = (documentId: string, view: DocumentView, anew: boolean) => {
    const next = { documentId }
    queries.setQueryData(api.documents.open.queryKey({ input: next }), view)
    setSitting(
      anew
        ? { places: [documentId], leaving: place, target: next, turn: turn + 1 }
        : { ...shown, places: [...shown.places, documentId], target: next },
    )
    void navigate(writeAddress(next), { replace: true })
  }
  if (!target) {
    return (
      <Page title={t('title')}>
        <Alert severity="error">{t('wrongAddress')}</Alert>
      </Page>
    )
  }
  return (
    <Opened
      key={turn}
      target={target}
      onMove={move}
      onAnew={() => setSitting({ ...shown, turn: turn + 1 })}
      onGone={(source) => void navigate(writeAddress(source), { replace: true })}
    />
  )
}
