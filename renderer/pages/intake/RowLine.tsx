import TakeIcon from '@mui/icons-material/AddCircleOutlineOutlined'
import OpenIcon from '@mui/icons-material/OpenInNew'
import SkipIcon from '@mui/icons-material/RemoveCircleOutlineOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { StagedRow } from '../../../shared/contract/intake.ts'
import { isRecordKind } from '../../../shared/records/registry.ts'
import { StatusChip } from '../../components/StatusChip.tsx'
import type { StatusTone } from '../../components/statusTones.ts'
import { addressOf } from '../../records/kinds.ts'
import { type ReviewColumn, standingOf } from './columns.ts'
import { IssueText } from './IssueText.tsx'
import { useCorrectRow } from './useCorrections.ts'
import { ValueCell } from './ValueCell.tsx'

const tones: Record<ReturnType<typeof standingOf>, StatusTone> = {
  create: 'good',
  update: 'active',
  skip: 'neutral',
  same: 'neutral',
  error: 'bad',
}

/** What the clerk can decide about a row as a whole. */
function RowDecision(props: { row: StagedRow }) {
  const { t } = useTranslation('intake')
  const correct = useCorrectRow()
  const { row } = props
  const standing = standingOf(row)
  const rowId = row.id
  // Judged anew, a row that was skipped becomes what it was; `update` takes a row in error as far as it could be read.
  const choices = {
    take: { label: t('table.takeRow'), Icon: TakeIcon, run: { rowId, values: {} } },
    takeAnew: { label: t('table.takeAnew'), Icon: TakeIcon, run: { rowId, decision: 'create' } },
    takeAnyway: { label: t('table.takeAnyway'), Icon: TakeIcon, run: { rowId, decision: 'update' } },
    skip: { label: t('table.skipRow'), Icon: SkipIcon, run: { rowId, decision: 'skip' } },
  } as const
  const offered = {
    create: ['skip'],
    update: ['skip'],
    error: ['takeAnyway', 'skip'],
    same: ['takeAnew'],
    skip: ['take'],
  } as const satisfies Record<typeof standing, readonly (keyof typeof choices)[]>
  return offered[standing].map((name) => {
    const { label, Icon, run } = choices[name]
    return (
      <Tooltip key={name} title={label}>
        <IconButton
          aria-label={`${label} (${row.row})`}
          disabled={correct.isPending}
          onClick={() => correct.mutate(run)}
          sx={{ p: 0.25 }}
        >
          <Icon fontSize="small" />
        </IconButton>
      </Tooltip>
    )
  })
}

function RowHead(props: { row: StagedRow; form: string | null; locked: boolean }) {
  const { t } = useTranslation('intake')
  const { row, form } = props
  const standing = standingOf(row)
  const open = t(props.locked ? 'table.openStored' : 'table.openRecord')
  return (
    <th scope="row">
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <Box component="span" sx={{ minWidth: 26, color: 'text.secondary' }}>
          {row.row}
        </Box>
        <StatusChip label={t(`table.decisions.${standing}`)} tone={tones[standing]} />
        <Box sx={{ flex: 1 }} />
        {row.recordId !== null && form !== null && isRecordKind(form) && (
          <Tooltip title={open}>
            <IconButton
              component={RouterLink}
              to={addressOf(form, row.recordId)}
              aria-label={`${open} (${row.row})`}
              sx={{ p: 0.25 }}
            >
              <OpenIcon fontSize="small" />
            </IconButton>
          </Tooltip>
        )}
        {!props.locked && <RowDecision row={row} />}
      </Box>
      {row.recordTitle !== null && (standing === 'update' || standing === 'same') && (
        <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', maxWidth: 220 }}>
          {t(standing === 'same' ? 'table.repeats' : 'table.changesRecord', { title: row.recordTitle })}
        </Box>
      )}
      {row.issues
        .filter((issue) => issue.field === null)
        .map((issue) => (
          <IssueText key={issue.code} issue={issue} />
        ))}
    </th>
  )
}

/** One row of the sheet: how it is decided, then what was read of its cells. */
export function RowLine(props: {
  row: StagedRow
  columns: readonly ReviewColumn[]
  form: string | null
  locked: boolean
}) {
  const { row } = props
  return (
    <Box component="tr" sx={row.decision === 'skip' ? { '& td': { color: 'text.secondary' } } : {}}>
      <RowHead row={row} form={props.form} locked={props.locked} />
      {props.columns.map((review) => {
        const raw = review.from === 'sheet' ? (row.cells[review.index] ?? '') : null
        if (review.field === null) {
          return (
            <Box component="td" key={review.key} sx={{ color: 'text.secondary', maxWidth: 240 }}>
              {raw}
            </Box>
          )
        }
        return (
          <ValueCell
            key={review.key}
            row={row}
            name={review.field}
            form={props.form}
            raw={raw}
            locked={props.locked}
          />
        )
      })}
    </Box>
  )
}
