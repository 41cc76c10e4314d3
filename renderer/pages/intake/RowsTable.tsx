import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import { useTranslation } from 'react-i18next'
import type { StagedRow, TableDetail } from '../../../shared/contract/intake.ts'
import { ColumnHead } from './ColumnHead.tsx'
import { moveByArrows } from './cellKeys.ts'
import { reviewColumns } from './columns.ts'
import { RowLine } from './RowLine.tsx'

const look = {
  borderCollapse: 'separate',
  borderSpacing: 0,
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  '& th, & td': {
    borderBottom: 1,
    borderRight: 1,
    borderColor: 'divider',
    px: 1,
    py: 0.5,
    textAlign: 'left',
    verticalAlign: 'top',
  },
  '& thead th': {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    bgcolor: 'background.default',
    whiteSpace: 'nowrap',
    verticalAlign: 'bottom',
    fontWeight: 600,
  },
  '& thead th:first-of-type': { left: 0, zIndex: 3 },
  '& tbody th': { position: 'sticky', left: 0, zIndex: 1, bgcolor: 'background.paper', fontWeight: 400 },
} as const

/** The rows of a received table with what was read of each cell; issues stand in the cell that they are about. */
export function RowsTable(props: {
  table: TableDetail
  rows: readonly StagedRow[]
  locked: boolean
  onAssign: (column: string, field: string | null) => void
}) {
  const { t } = useTranslation('intake')
  const columns = reviewColumns(props.table, props.rows)
  return (
    <Paper variant="outlined" sx={{ flex: 1, minHeight: 220, overflow: 'auto' }}>
      <Box component="table" aria-label={props.table.sheet} onKeyDown={moveByArrows} sx={look}>
        <thead>
          <tr>
            <th scope="col">
              {t('table.row')} · {t('table.decision')}
            </th>
            {columns.map((review) => (
              <ColumnHead
                key={review.key}
                review={review}
                form={props.table.form}
                locked={props.locked}
                onAssign={props.onAssign}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <RowLine key={row.id} row={row} columns={columns} form={props.table.form} locked={props.locked} />
          ))}
        </tbody>
      </Box>
    </Paper>
  )
}
