import RemoveIcon from '@mui/icons-material/DeleteOutlined'
import IconButton from '@mui/material/IconButton'
import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Tooltip from '@mui/material/Tooltip'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { DocumentSummary } from '../../../../shared/contract/documents.ts'
import { documentKinds } from '../../../../shared/documents/kinds.ts'
import { isRecordKind } from '../../../../shared/records/registry.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import { client } from '../../../api/client.ts'
import { formatMoment, nothing } from '../../../components/format.ts'
import { StatusChip } from '../../../components/StatusChip.tsx'
import { useUndo } from '../../../components/undo.tsx'
import { useLanguage } from '../../../language/language.ts'
import { addressOf } from '../../../records/kinds.ts'
import { stateTones } from '../states.ts'
import { writeAddress } from '../targets.ts'

function Source(props: { row: DocumentSummary }) {
  const { document, recordId, recordTitle, year } = props.row
  const { source } = documentKinds[document]
  if (isRecordKind(source) && recordId !== null) {
    return (
      <Link component={RouterLink} to={addressOf(source, recordId)} color="inherit" underline="hover">
        {recordTitle ?? '…'}
      </Link>
    )
  }
  return year ?? nothing
}

function RemoveButton(props: { row: DocumentSummary }) {
  const { t } = useTranslation('documentPages')
  const undo = useUndo()
  const { id, title } = props.row
  const removing = useMutation({
    mutationFn: () => client.documents.remove({ documentId: id }),
    onSuccess: ({ operationId }) => undo.offer({ text: t('drafts.removed', { title }), operationId }),
    onError: undo.fail,
  })
  return (
    <Tooltip title={t('drafts.remove')}>
      <IconButton
        aria-label={t('drafts.removeOf', { title })}
        disabled={removing.isPending}
        onClick={() => removing.mutate()}
      >
        <RemoveIcon fontSize="small" />
      </IconButton>
    </Tooltip>
  )
}

/** Drafts and issued documents with number and state; each opens where it is written or seen. */
export function DocumentTable(props: { rows: readonly DocumentSummary[]; withRecord: boolean }) {
  const { t } = useTranslation('documentPages')
  const { t: writing } = useTranslation('writing')
  const language = useLanguage()
  return (
    <Table size="small" stickyHeader sx={{ bgcolor: 'background.paper' }}>
      <TableHead>
        <TableRow>
          <TableCell>{t('drafts.title')}</TableCell>
          <TableCell sx={{ width: 190 }}>{t('drafts.kind')}</TableCell>
          {props.withRecord && <TableCell sx={{ width: 230 }}>{t('drafts.source')}</TableCell>}
          <TableCell sx={{ width: 130 }}>{t('drafts.state')}</TableCell>
          <TableCell sx={{ width: 130 }}>{t('drafts.number')}</TableCell>
          <TableCell sx={{ width: 150 }}>{t('drafts.updatedAt')}</TableCell>
          <TableCell component="td" sx={{ width: 48 }} />
        </TableRow>
      </TableHead>
      <TableBody>
        {props.rows.map((row) => (
          <TableRow key={row.id} hover>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>
              <Link component={RouterLink} to={writeAddress({ documentId: row.id })}>
                {row.title}
              </Link>
              {row.version > 1 && ` (${t('drafts.version', { version: row.version })})`}
            </TableCell>
            <TableCell>{documentKinds[row.document].label[language]}</TableCell>
            {props.withRecord && (
              <TableCell sx={{ overflowWrap: 'anywhere' }}>
                <Source row={row} />
              </TableCell>
            )}
            <TableCell>
              <StatusChip label={writing(`states.${row.state}`)} tone={stateTones[row.state]} />
            </TableCell>
            <TableCell>
              {row.number ?? nothing}
              {row.signedOn && <br />}
              {row.signedOn && formatDate(row.signedOn)}
            </TableCell>
            <TableCell>{formatMoment(row.updatedAt)}</TableCell>
            <TableCell align="right">{row.state === 'draft' && <RemoveButton row={row} />}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
