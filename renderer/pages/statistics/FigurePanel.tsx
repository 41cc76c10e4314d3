import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Link from '@mui/material/Link'
import Paper from '@mui/material/Paper'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { FigureChange } from '../../../shared/contract/statistics.ts'
import { printFigure } from '../../../shared/statistics/print.ts'
import { formatPeriod } from '../../../shared/values/period.ts'
import { api, client } from '../../api/client.ts'
import { host } from '../../api/host.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatMoment, nothing } from '../../components/format.ts'
import { useUndo } from '../../components/undo.tsx'
import { useLanguage } from '../../language/language.ts'
import { type ChosenCell, columnName, shownFigure } from './cells.ts'
import { useRemoveRow } from './useFigures.ts'

function Source(props: { source: FigureChange['source'] }) {
  const { t } = useTranslation('statistics')
  const { fail } = useUndo()
  const { source } = props
  if (source === null) return t('panel.typed')
  const { fileName, sheet, row, cell, text, tableId, fileId } = source
  return (
    <>
      {t('panel.sourceText', { file: fileName, sheet, row, cell, text })}{' '}
      <Link component={RouterLink} to={`/intake/${tableId}`}>
        {t('panel.table')}
      </Link>
      {' · '}
      <Link
        component="button"
        type="button"
        onClick={() => void client.intake.original({ fileId }).then(host.saveFile).catch(fail)}
      >
        {t('panel.original')}
      </Link>
    </>
  )
}

function Changes(props: { changes: readonly FigureChange[]; severalPeriods: boolean }) {
  const { t } = useTranslation('statistics')
  const language = useLanguage()
  return (
    <Table size="small" sx={{ '& td, & th': { fontSize: '0.8125rem', verticalAlign: 'top', py: 0.25 } }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: 140 }}>{t('panel.when')}</TableCell>
          <TableCell sx={{ width: 130 }}>{t('panel.who')}</TableCell>
          {props.severalPeriods && <TableCell sx={{ width: 130 }}>{t('panel.period')}</TableCell>}
          <TableCell sx={{ width: 110 }}>{t('panel.before')}</TableCell>
          <TableCell sx={{ width: 110 }}>{t('panel.after')}</TableCell>
          <TableCell>{t('panel.source')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {props.changes.map((change) => (
          <TableRow key={change.id}>
            <TableCell>{formatMoment(change.at)}</TableCell>
            <TableCell>{change.actor}</TableCell>
            {props.severalPeriods && <TableCell>{formatPeriod(change.period, language)}</TableCell>}
            <TableCell>{change.before ?? nothing}</TableCell>
            <TableCell>{change.after ?? nothing}</TableCell>
            <TableCell>
              <Source source={change.source} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

/** Where a line of several periods is edited: in each of them. */
function PeriodLinks(props: { cell: ChosenCell; onPeriod: (period: string) => void }) {
  const { t } = useTranslation('statistics')
  const language = useLanguage()
  return (
    <Typography variant="body2">
      {t('panel.several')}{' '}
      {props.cell.line.rows.map(({ id, period }) => (
        <Button key={id} sx={{ py: 0 }} onClick={() => props.onPeriod(period)}>
          {formatPeriod(period, language)}
        </Button>
      ))}
    </Typography>
  )
}

/** Where the chosen figure came from and what happened to it. */
export function FigurePanel(props: {
  cell: ChosenCell
  onPeriod: (period: string) => void
  onClose: () => void
}) {
  const { t } = useTranslation('statistics')
  const remove = useRemoveRow()
  const { cell } = props
  const { line, column } = cell
  const ids = line.rows.map(({ id }) => id)
  const history = useQuery({
    ...api.statistics.history.queryOptions({ input: { ids, column: column.code } }),
    enabled: ids.length > 0,
  })
  const unit = line.unitName ?? t('grid.unknownUnit')
  const { value, derived } = shownFigure(cell)
  const [only] = ids
  return (
    <Paper
      component="section"
      aria-label={t('panel.label')}
      variant="outlined"
      sx={{ mt: 1, p: 1, maxHeight: 190, overflowY: 'auto', flexShrink: 0 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="body2" sx={{ flex: 1 }}>
          <b>{unit}</b> · {columnName(column)}: <b>{printFigure(column.column, value) ?? nothing}</b>
          {column.column.unit !== null && value !== null && ` ${column.column.unit}`}
          {derived && ` · ${t('panel.derived')}`}
        </Typography>
        {only !== undefined && ids.length === 1 && (
          <Button
            sx={{ py: 0 }}
            disabled={remove.isPending}
            onClick={() => remove.mutate({ id: only, unit }, { onSuccess: props.onClose })}
          >
            {t('panel.remove')}
          </Button>
        )}
        <IconButton aria-label={t('panel.close')} onClick={props.onClose} sx={{ p: 0.25 }}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      {ids.length > 1 && <PeriodLinks cell={cell} onPeriod={props.onPeriod} />}
      <ErrorNotice error={history.error} />
      {history.data && history.data.length > 0 ? (
        <Changes changes={history.data} severalPeriods={ids.length > 1} />
      ) : (
        !derived &&
        !history.isFetching && (
          <Typography variant="body2" color="textSecondary">
            {t('panel.none')}
          </Typography>
        )
      )}
    </Paper>
  )
}
