import TakeIcon from '@mui/icons-material/AddCircleOutlined'
import OpenIcon from '@mui/icons-material/OpenInNew'
import SkipIcon from '@mui/icons-material/RemoveCircleOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { StagedRow } from '../../../shared/contract/intake.ts'
import { isRecordKind } from '../../../shared/records/registry.ts'
import { StatusChip, type StatusTone } from '../../components/StatusChip.tsx'
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

function RowHead(props: { row: StagedRow; form: string | null; locked: boolean }) {
  const { t } = useTranslation('intake')
  const correct = useCorrectRow()
  const { row, form } = props
  const standing = standingOf(row)
  const skipped = row.decision === 'skip'
  const turn = t(skipped ? 'table.takeRow' : 'table.skipRow')
  return (
    <th scope="row">
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <Box component="span" sx={{ minWidth: 26, color: 'text.secondary' }}>
          {row.row}
        </Box>
        <StatusChip label={t(`table.decisions.${standing}`)} tone={tones[standing]} />
        <Box sx={{ flex: 1 }} />
        {row.recordId !== null && form !== null && isRecordKind(form) && (
          <Tooltip title={t(props.locked ? 'table.openStored' : 'table.openRecord')}>
            <IconButton
              component={RouterLink}
              to={addressOf(form, row.recordId)}
              aria-label={t(props.locked ? 'table.openStored' : 'table.openRecord')}
              sx={{ p: 0.25 }}
            >
              <OpenIcon fontSize="inherit" />
            </IconButton>
          </Tooltip>
        )}
        {!props.locked && (
          <Tooltip title={turn}>
            <IconButton
              aria-label={`${turn} (${row.row})`}
              disabled={correct.isPending}
              onClick={() => correct.mutate({ rowId: row.id, decision: skipped ? 'create' : 'skip' })}
              sx={{ p: 0.25 }}
            >
              {skipped ? <TakeIcon fontSize="small" /> : <SkipIcon fontSize="small" />}
            </IconButton>
          </Tooltip>
        )}
      </Box>
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
