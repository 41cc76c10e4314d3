import CorrectIcon from '@mui/icons-material/EditNoteOutlined'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { DocumentSummary, DocumentView } from '../../../../shared/contract/documents.ts'
import { documentKinds } from '../../../../shared/documents/kinds.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import { api, client } from '../../../api/client.ts'
import { formatMoment, nothing } from '../../../components/format.ts'
import { Page } from '../../../components/Page.tsx'
import { StatusChip } from '../../../components/StatusChip.tsx'
import { useUndo } from '../../../components/undo.tsx'
import { useLanguage } from '../../../language/language.ts'
import { addressOf } from '../../../records/kinds.ts'
import { DocumentActions } from '../DocumentActions.tsx'
import { useDocumentTrail } from '../documentTrail.ts'
import { stateTones } from '../states.ts'
import { writeAddress } from '../targets.ts'
import { PreviewPane } from './PreviewPane.tsx'
import { versionsOf } from './versions.ts'

function Versions(props: { summary: DocumentSummary }) {
  const { t } = useTranslation('writing')
  const { summary } = props
  const { data } = useQuery(
    api.documents.list.queryOptions({
      input: { document: summary.document, recordId: summary.recordId, pageSize: 100 },
    }),
  )
  const versions = versionsOf(summary, data?.rows ?? [])
  return (
    <Box component="ol" reversed sx={{ m: 0, pl: 0, listStyle: 'none' }}>
      {versions.map((version) => (
        <Box component="li" key={version.id} sx={{ py: 0.5 }}>
          <Link
            component={RouterLink}
            to={writeAddress({ documentId: version.id })}
            aria-current={version.id === summary.id ? 'page' : undefined}
            sx={{ fontWeight: version.id === summary.id ? 600 : 400 }}
          >
            {version.number === null
              ? t('versions.unnumbered', { version: version.version })
              : t('versions.one', { version: version.version, number: version.number })}
          </Link>
          <Typography variant="body2" color="textSecondary">
            {t(`states.${version.state}`)}, {formatMoment(version.updatedAt)}
          </Typography>
        </Box>
      ))}
    </Box>
  )
}

/** A document as it was issued: nothing here changes it; a correction is a new version. */
export function IssuedDocument(props: {
  view: DocumentView
  summary: DocumentSummary
  onCorrected: (summary: DocumentSummary) => void
}) {
  const { t } = useTranslation('writing')
  const language = useLanguage()
  const undo = useUndo()
  const { view, summary } = props
  const target = { documentId: summary.id }
  const trail = useDocumentTrail(view)
  const correcting = useMutation({
    mutationFn: () => client.documents.correct(target),
    onSuccess: ({ summary: next, operationId }) => {
      undo.offer({ text: t('versions.begun', { version: next.version }), operationId })
      props.onCorrected(next)
    },
    onError: undo.fail,
  })
  const facts = [
    { label: t('issue.number'), value: summary.number },
    { label: t('issue.day'), value: summary.signedOn && formatDate(summary.signedOn) },
  ]
  return (
    <Page
      fill
      title={documentKinds[view.document].label[language]}
      purpose={view.title}
      trail={trail}
      aside={<StatusChip label={t(`states.${summary.state}`)} tone={stateTones[summary.state]} />}
      toolbar={<DocumentActions target={target} />}
      mainAction={
        summary.state === 'issued'
          ? {
              label: t('versions.correct'),
              icon: <CorrectIcon />,
              run: () => correcting.mutate(),
              disabled: correcting.isPending,
            }
          : undefined
      }
    >
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', gap: 2, mb: -1 }}>
        <Box component="aside" sx={{ width: 250, flexShrink: 0, overflow: 'auto' }}>
          <Typography color="textSecondary" variant="body2" sx={{ mb: 1.5 }}>
            {t('issue.frozen')}
          </Typography>
          <Box component="dl" sx={{ m: 0, mb: 2 }}>
            {facts.map(({ label, value }) => [
              <Box
                component="dt"
                key={`${label} label`}
                sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}
              >
                {label}
              </Box>,
              <Box component="dd" key={label} sx={{ m: 0, mb: 0.75, fontWeight: 600 }}>
                {value || nothing}
              </Box>,
            ])}
          </Box>
          {summary.registerId !== null && (
            <Link
              component={RouterLink}
              to={addressOf('document', summary.registerId)}
              sx={{ display: 'block', mb: 2 }}
            >
              {t('issue.inRegister')}
            </Link>
          )}
          <Typography variant="h3" component="h2">
            {t('versions.title')}
          </Typography>
          <Versions summary={summary} />
        </Box>
        <PreviewPane target={target} />
      </Box>
    </Page>
  )
}
