import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { UndoReport } from '../../../shared/contract/intake.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { api } from '../../api/client.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatMoment } from '../../components/format.ts'
import { ListSkeleton } from '../../components/Skeletons.tsx'
import { StatusChip } from '../../components/StatusChip.tsx'
import { addressOf } from '../../records/kinds.ts'

const tones = { reversed: 'good', kept: 'attention', failed: 'bad' } as const

function Records(props: { records: UndoReport['records'] }) {
  const { t } = useTranslation('intake')
  return (
    <Table size="small" sx={{ '& td': { verticalAlign: 'top' } }}>
      <TableHead>
        <TableRow>
          <TableCell>{t('undoReport.record')}</TableCell>
          <TableCell sx={{ width: '32%' }}>{t('undoReport.source')}</TableCell>
          <TableCell sx={{ width: '34%' }}>{t('undoReport.result')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {props.records.map((record) => (
          <TableRow key={record.id + record.row}>
            <TableCell>
              {record.result === 'reversed' ? (
                record.title
              ) : (
                <Link component={RouterLink} to={addressOf(record.kind, record.id)}>
                  {record.title}
                </Link>
              )}
            </TableCell>
            <TableCell>
              {t('undoReport.sourceText', { file: record.fileName, sheet: record.sheet, row: record.row })}
            </TableCell>
            <TableCell>
              <StatusChip label={t(`undoReport.results.${record.result}`)} tone={tones[record.result]} />
              {record.reason && <Typography variant="body2">{record.reason}</Typography>}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

/** What became of each record when a storing was undone, those that stayed first. */
export function UndoReportDialog(props: { operationId: string; onClose: () => void }) {
  const { t } = useTranslation('intake')
  const titleId = useId()
  const { operationId } = props
  const { data, error, isPending } = useQuery(api.intake.undoReport.queryOptions({ input: { operationId } }))
  return (
    <Dialog open onClose={props.onClose} aria-labelledby={titleId} fullWidth maxWidth="md">
      <DialogTitle id={titleId}>
        {data ? t('undoReport.title', { at: formatMoment(data.at) }) : t('undoReport.open')}
      </DialogTitle>
      <DialogContent>
        <ErrorNotice error={error} />
        {isPending && <ListSkeleton rows={4} />}
        {data && (
          <>
            <Typography sx={{ mb: 1.5 }}>
              {t('undoReport.counts', {
                reversed: formatNumber(data.reversed),
                kept: formatNumber(data.kept),
                failed: formatNumber(data.failed),
              })}
            </Typography>
            <Records records={data.records} />
            {data.records.length < data.reversed + data.kept + data.failed && (
              <Typography variant="caption" color="textSecondary">
                {t('undoReport.more', { count: data.records.length })}
              </Typography>
            )}
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={props.onClose}>
          {t('undoReport.close')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
