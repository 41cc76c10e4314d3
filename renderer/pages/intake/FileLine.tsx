import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import Link from '@mui/material/Link'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { IntakeFile, TableSummary } from '../../../shared/contract/intake.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { formatMoment, formatSize, nothing } from '../../components/format.ts'
import { StatusChip } from '../../components/StatusChip.tsx'
import type { StatusTone } from '../../components/statusTones.ts'
import { useLanguage } from '../../language/language.ts'
import { FileMenu } from './FileMenu.tsx'
import { formLabel, periodLabel } from './labels.ts'
import { type IntakeLine, isReady, type Pending, pendingOf } from './steps.ts'

type State = 'review' | 'doubts' | 'ready' | 'committed' | 'undone'

const tones: Record<State, StatusTone> = {
  review: 'attention',
  doubts: 'attention',
  ready: 'active',
  committed: 'good',
  undone: 'neutral',
}

const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const
const oneLine = { ...cut, display: 'block', fontWeight: 500 } as const

function stateOf(table: TableSummary): State {
  if (table.state !== 'review') return table.state
  if (!isReady(table)) return 'review'
  return table.questions > 0 ? 'doubts' : 'ready'
}

function usePendingText(): (pending: readonly Pending[]) => string {
  const { t } = useTranslation('intake')
  return (pending) =>
    pending
      .map((item) =>
        'rows' in item
          ? t(`pending.${item.what}`, { rows: formatNumber(item.rows) })
          : t(`pending.${item.what}`),
      )
      .join(', ')
}

function FileName(props: { file: IntakeFile; to?: string; below?: string }) {
  const { t } = useTranslation('intake')
  const { file } = props
  const received = t('list.received', { moment: formatMoment(file.receivedAt), size: formatSize(file.size) })
  return (
    <TableCell title={`${file.name}\n${received}`} sx={{ minWidth: 190, maxWidth: 236 }}>
      {props.to ? (
        <Link component={RouterLink} to={props.to} underline="hover" sx={oneLine}>
          {file.name}
        </Link>
      ) : (
        <Box sx={oneLine}>{file.name}</Box>
      )}
      {props.below && (
        <Typography variant="caption" component="div" color="textSecondary">
          {props.below}
        </Typography>
      )}
      {file.receivedBefore !== null && (
        <Typography variant="caption" component="div" color="warning">
          {t('list.receivedBefore', { moment: formatMoment(file.receivedBefore) })}
        </Typography>
      )}
    </TableCell>
  )
}

function Count(props: { count: number; bad?: boolean }) {
  const shown = props.count > 0
  return (
    <TableCell
      align="right"
      sx={{
        color: shown ? (props.bad ? 'error.main' : 'text.primary') : 'text.disabled',
        fontWeight: shown && props.bad ? 600 : 400,
      }}
    >
      {formatNumber(props.count)}
    </TableCell>
  )
}

function TableLine(props: {
  file: IntakeFile
  table: TableSummary
  picked: boolean
  onPick: (wanted: boolean) => void
  onReport: (operationId: string) => void
}) {
  const { t } = useTranslation('intake')
  const language = useLanguage()
  const pendingText = usePendingText()
  const { file, table } = props
  const state = stateOf(table)
  return (
    <TableRow hover>
      <TableCell padding="checkbox">
        {isReady(table) && (
          <Checkbox
            size="small"
            checked={props.picked}
            onChange={(_event, wanted) => props.onPick(wanted)}
            slotProps={{ input: { 'aria-label': t('list.select', { sheet: table.sheet, name: file.name }) } }}
          />
        )}
      </TableCell>
      <FileName file={file} to={`/intake/${table.id}`} below={`${t('list.sheet')} ${table.sheet}`} />
      <TableCell
        title={table.form === null ? undefined : formLabel(table.form, language)}
        sx={{ maxWidth: 130, ...cut }}
      >
        {table.form ? formLabel(table.form, language) : t('list.notRecognised')}
      </TableCell>
      <TableCell title={table.unitName ?? undefined} sx={{ maxWidth: 130, ...cut }}>
        {table.unitName ?? t('list.unknownUnit')}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {table.period ? periodLabel(table.period, language) : nothing}
      </TableCell>
      <Count count={table.counts.create} />
      <Count count={table.counts.update} />
      <Count count={table.counts.skip} />
      <Count count={table.counts.error} bad />
      <TableCell>
        <StatusChip label={t(`state.${state}`)} tone={tones[state]} />
      </TableCell>
      <TableCell sx={{ color: 'text.secondary', minWidth: 120 }}>{pendingText(pendingOf(table))}</TableCell>
      <TableCell padding="checkbox">
        <FileMenu file={file} table={table} onReport={props.onReport} />
      </TableCell>
    </TableRow>
  )
}

/** A line of the received files: a table, or a file that holds none or cannot be read, with the sentence why. */
export function FileLine(props: {
  line: IntakeLine
  picked: boolean
  onPick: (wanted: boolean) => void
  /** Shows what the undo of an operation did. */
  onReport: (operationId: string) => void
}) {
  const { t } = useTranslation('intake')
  const { line } = props
  if (line.line === 'table') {
    return <TableLine {...props} file={line.file} table={line.table} />
  }
  return (
    <TableRow hover>
      <TableCell padding="checkbox" />
      <FileName file={line.file} />
      <TableCell colSpan={7} sx={{ color: line.line === 'unreadable' ? 'error.main' : 'text.secondary' }}>
        {line.line === 'unreadable' ? line.message : t('list.noTable')}
      </TableCell>
      <TableCell colSpan={2}>
        {line.line === 'unreadable' && <StatusChip label={t('state.unreadable')} tone="bad" />}
      </TableCell>
      <TableCell padding="checkbox">
        <FileMenu file={line.file} table={null} onReport={props.onReport} />
      </TableCell>
    </TableRow>
  )
}
