import CopyIcon from '@mui/icons-material/ContentCopyOutlined'
import DeleteIcon from '@mui/icons-material/DeleteOutlined'
import EditIcon from '@mui/icons-material/EditOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import type { StoredRecord } from '../../shared/contract/records.ts'
import { definitions, type RecordKind } from '../../shared/records/registry.ts'
import { api, client } from '../api/client.ts'
import { expectedCode } from '../api/errors.ts'
import { useShortcut } from '../app/shortcuts.ts'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { MoreMenu } from '../components/MoreMenu.tsx'
import { Page } from '../components/Page.tsx'
import { FormSkeleton } from '../components/Skeletons.tsx'
import { StatusChip } from '../components/StatusChip.tsx'
import { useUndo } from '../components/undo.tsx'
import { useLanguage } from '../language/language.ts'
import { documentsOf, type StartedDocument, writtenFrom } from '../pages/documents/start/kindsOf.ts'
import { RecordDocuments } from '../pages/documents/start/RecordDocuments.tsx'
import { WriteMenu } from '../pages/documents/start/WriteMenu.tsx'
import { addresses } from './kinds.ts'
import { Facts } from './page/Facts.tsx'
import { FilesTab } from './page/FilesTab.tsx'
import { HistoryTab } from './page/HistoryTab.tsx'
import { InBin } from './page/InBin.tsx'
import { RelatedTab } from './page/RelatedTab.tsx'
import { SourceTab } from './page/SourceTab.tsx'
import { StepButtons } from './page/StepButtons.tsx'
import { RecordForm } from './RecordForm.tsx'
import { statusOf } from './statusTone.ts'
import { useTrail } from './trail.ts'

const tabNames = ['facts', 'related', 'documents', 'files', 'source', 'history'] as const

/** A record as a page of its own: facts first, then what belongs to it, its files, its source and its history. */
export function RecordPage(props: {
  kind: RecordKind
  /** Buttons that this kind has beside edit and delete. */
  actions?: (record: StoredRecord) => ReactNode
  /** Documents that can be written beside those made from the record itself. */
  documents?: (record: StoredRecord) => readonly StartedDocument[]
  /** One line under the title. */
  subtitle?: (record: StoredRecord) => string | undefined
  /** What this kind shows above its facts. */
  above?: (record: StoredRecord) => ReactNode
  /** And below them. */
  below?: (record: StoredRecord) => ReactNode
}) {
  const { kind } = props
  const { id = '' } = useParams()
  const { t } = useTranslation('records')
  const navigate = useNavigate()
  const language = useLanguage()
  const trail = useTrail(kind)
  const { offer, fail } = useUndo()
  const [params, setParams] = useSearchParams()
  const editing = params.get('edit') === '1'
  const tabs = tabNames.filter((name) => name !== 'documents' || documentsOf(kind).length > 0)
  const tab = tabs.find((name) => name === params.get('tab')) ?? 'facts'
  const {
    data: record,
    error,
    isPending,
    refetch,
  } = useQuery(api.records.get.queryOptions({ input: { kind, id } }))
  const back = () => void navigate(trail[0]?.to ?? '/')
  const edit = () => setParams({ edit: '1' }, { replace: true })
  const view = () => setParams({}, { replace: true })
  useShortcut('back', editing ? null : back)

  if (isPending) {
    return (
      <Page title="…" trail={trail}>
        <FormSkeleton />
      </Page>
    )
  }
  // A record whose creation was undone is still known here; what is being typed into it stays on screen.
  const isGone = !editing && expectedCode(error) === 'record.notFound'
  if (!record || isGone) {
    return (
      <Page title={definitions[kind].label[language]} trail={trail}>
        <ErrorNotice error={error} retry={() => void refetch()} />
      </Page>
    )
  }

  const title = String(record.values[definitions[kind].titleField] ?? '')
  const inBin = record.deletedAt !== null
  const remove = async () => {
    try {
      const { operationId } = await client.records.remove({ kind, ids: [id] })
      offer({ text: t('list.removedOne', { title }), operationId })
      back()
    } catch (problem) {
      fail(problem)
    }
  }
  if (editing && !inBin) {
    return (
      <Page title={title} trail={trail}>
        <RecordForm
          key={record.id}
          kind={kind}
          record={record}
          saveLabel={t('form.saveChanges')}
          onSaved={view}
          onCancel={view}
        />
      </Page>
    )
  }
  const status = statusOf(record, language)
  return (
    <Page
      title={title}
      trail={trail}
      purpose={props.subtitle?.(record)}
      aside={status && <StatusChip {...status} />}
      toolbar={
        inBin ? null : (
          <>
            <StepButtons record={record} />
            {props.actions?.(record)}
            <WriteMenu documents={[...writtenFrom(kind, id), ...(props.documents?.(record) ?? [])]} />
            <Button color="secondary" startIcon={<DeleteIcon />} onClick={() => void remove()}>
              {t('record.remove')}
            </Button>
            <MoreMenu
              actions={[
                {
                  label: t('record.copy'),
                  icon: <CopyIcon fontSize="small" />,
                  run: () => void navigate(`${addresses[kind]}/new?from=${id}`),
                },
              ]}
            />
          </>
        )
      }
      mainAction={inBin ? undefined : { label: t('record.edit'), run: edit, icon: <EditIcon /> }}
    >
      <InBin record={record} />
      <Tabs
        value={tab}
        onChange={(_event, chosen: string) => setParams({ tab: chosen }, { replace: true })}
        aria-label={t('record.tabs')}
        sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        {tabs.map((name) => (
          <Tab
            key={name}
            value={name}
            label={t(`record.${name}`)}
            id={`tab-${name}`}
            aria-controls={`panel-${name}`}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === 'facts' && (
          <>
            {!inBin && props.above?.(record)}
            <Facts record={record} />
            {props.below?.(record)}
          </>
        )}
        {tab === 'related' && <RelatedTab record={record} />}
        {tab === 'documents' && <RecordDocuments record={record} />}
        {tab === 'files' && <FilesTab kind={kind} id={id} readOnly={inBin} />}
        {tab === 'source' && <SourceTab kind={kind} id={id} />}
        {tab === 'history' && <HistoryTab kind={kind} id={id} readOnly={inBin} />}
      </Box>
    </Page>
  )
}
