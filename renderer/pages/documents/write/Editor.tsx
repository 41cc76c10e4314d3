import IssueIcon from '@mui/icons-material/VerifiedOutlined'
import Box from '@mui/material/Box'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentSummary, DocumentView } from '../../../../shared/contract/documents.ts'
import { documentKinds } from '../../../../shared/documents/kinds.ts'
import { api } from '../../../api/client.ts'
import { useShortcut } from '../../../app/shortcuts.ts'
import { ConflictNotice, DraftNotices } from '../../../components/autosave/DraftNotices.tsx'
import { SaveNote } from '../../../components/autosave/SaveNote.tsx'
import { Page } from '../../../components/Page.tsx'
import { StatusChip } from '../../../components/StatusChip.tsx'
import { useUndo } from '../../../components/undo.tsx'
import { useLanguage } from '../../../language/language.ts'
import { DocumentActions } from '../DocumentActions.tsx'
import { useDocumentTrail } from '../documentTrail.ts'
import { Checks } from './Checks.tsx'
import { FactsForm } from './facts/FactsForm.tsx'
import { focusFact } from './facts/focusFact.ts'
import { IssueDialog } from './IssueDialog.tsx'
import { LayoutChoice } from './LayoutChoice.tsx'
import { PreviewPane } from './PreviewPane.tsx'
import { useWriting } from './useWriting.ts'
import { targetOf } from './writing.ts'

/** A draft while it is written: its facts at the left, the page as it will be printed at the right. */
export function Editor(props: {
  view: DocumentView
  /** The draft was stored for the first time. */
  onFirstSave: (view: DocumentView) => void
  onIssued: (summary: DocumentSummary) => void
  /** What is stored is to be shown in place of what is written here. */
  onTakeTheirs: () => void
}) {
  const { t } = useTranslation('writing')
  const language = useLanguage()
  const undo = useUndo()
  const queries = useQueryClient()
  const form = useRef<HTMLFormElement>(null)
  const [issuing, setIssuing] = useState(false)
  const { writing, view, state, noRoom, problems } = useWriting(props.view, props.onFirstSave)
  const trail = useDocumentTrail(view)
  const target = targetOf(view)
  const save = () => void writing.save()
  useShortcut('save', save)
  const issue = async () => {
    if (await writing.save()) setIssuing(true)
  }
  const takeTheirs = async () => {
    writing.forget()
    await queries.invalidateQueries({ queryKey: api.documents.open.key() })
    props.onTakeTheirs()
  }
  return (
    <Page
      fill
      title={documentKinds[view.document].label[language]}
      purpose={view.title}
      trail={trail}
      aside={<StatusChip label={t('states.draft')} tone="attention" />}
      toolbar={
        <>
          <SaveNote state={state} />
          <DocumentActions target={target} before={() => writing.save()} />
        </>
      }
      mainAction={{ label: t('issue.open'), icon: <IssueIcon />, run: () => void issue() }}
    >
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', gap: 2, mb: -1 }}>
        <Box sx={{ width: '46%', minWidth: 0, display: 'flex', flexDirection: 'column' }}>
          <Checks
            warnings={view.warnings}
            onFact={(fact) => form.current && void focusFact(form.current, fact)}
          />
          <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', pr: 1, scrollbarGutter: 'stable' }}>
            {state.state === 'conflict' && (
              <ConflictNotice
                text={t('conflict')}
                onKeepMine={() => void writing.keepMine().catch(undo.fail)}
                onTakeTheirs={() => void takeTheirs()}
              />
            )}
            <DraftNotices restoredFrom={writing.restoredFrom} noRoom={noRoom} />
            <LayoutChoice view={view} onChoose={writing.chooseLayout} />
            <FactsForm ref={form} view={view} facts={writing.facts} problems={problems} onSave={save} />
          </Box>
        </Box>
        <PreviewPane target={target} />
      </Box>
      {issuing && (
        <IssueDialog
          view={view}
          target={target}
          onClose={() => setIssuing(false)}
          onIssued={(summary) => {
            setIssuing(false)
            props.onIssued(summary)
          }}
        />
      )}
    </Page>
  )
}
