import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableFooter from '@mui/material/TableFooter'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useTranslation } from 'react-i18next'
import type {
  InspectionNumbers,
  StatisticsBy,
  StatisticsRow,
} from '../../../../shared/contract/inspectionStatistics.ts'
import { nothing } from '../../../components/format.ts'
import { CountLink } from '../../recommendations/CountLink.tsx'
import { rateText } from './shown.ts'

const groups = [
  { name: 'inspections', columns: ['planned', 'inspections', 'direct', 'indirect', 'units'] },
  {
    name: 'recommendations',
    columns: ['recommendations', 'done', 'partlyDone', 'open', 'obsolete', 'overdue'],
  },
] as const satisfies readonly { name: string; columns: readonly (keyof InspectionNumbers)[] }[]

const columns = groups.flatMap((group) => [...group.columns])

function Numbers(props: { row: StatisticsRow }) {
  const { t } = useTranslation('inspectionStatistics')
  const { numbers, rate, label } = props.row
  return (
    <>
      {columns.map((name) => (
        <TableCell key={name} align="right" data-column={name}>
          <CountLink
            counted={numbers[name]}
            label={`${t(`columns.${name}`)}, ${label}`}
            bad={name === 'overdue'}
          />
        </TableCell>
      ))}
      <TableCell align="right" title={t('rateOf', rate)}>
        {rateText(rate) ?? nothing}
      </TableCell>
    </>
  )
}

/** The numbers of the inspections, each opening its records, with their total. */
export function StatisticsTable(props: {
  by: StatisticsBy
  rows: readonly StatisticsRow[]
  total: StatisticsRow
}) {
  const { t } = useTranslation('inspectionStatistics')
  const { by, rows, total } = props
  return (
    // The headings and the total stay in sight while the units go by.
    <Box sx={{ overflow: 'auto', maxHeight: 'max(320px, calc(100vh - 220px))' }}>
      <Table
        size="small"
        aria-label={t('title')}
        sx={{
          bgcolor: 'background.paper',
          '& th, & td': { px: 0.75 },
          '& thead th': { lineHeight: 1.35, verticalAlign: 'bottom', fontSize: '0.8125rem' },
          '& thead, & tfoot': { position: 'sticky', zIndex: 1, bgcolor: 'background.paper' },
          '& thead': { top: 0 },
          '& tfoot': { bottom: 0 },
          '& tfoot td, & tfoot th': {
            fontWeight: 600,
            color: 'text.primary',
            fontSize: '0.875rem',
            borderTop: 1,
            borderBottom: 0,
            borderColor: 'divider',
          },
        }}
      >
        <TableHead>
          <TableRow>
            <TableCell rowSpan={2} align="right" sx={{ width: 40 }}>
              {t('number')}
            </TableCell>
            <TableCell rowSpan={2} sx={{ minWidth: 190 }}>
              {t(`by.${by}`)}
            </TableCell>
            {groups.map((group) => (
              <TableCell key={group.name} colSpan={group.columns.length} align="center">
                {t(`groups.${group.name}`)}
              </TableCell>
            ))}
            <TableCell rowSpan={2} align="right">
              {t('rate')}
            </TableCell>
          </TableRow>
          <TableRow>
            {columns.map((name) => (
              <TableCell key={name} align="right" sx={{ width: 76 }}>
                {t(`columns.${name}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row, index) => (
            <TableRow key={row.key} hover>
              <TableCell align="right">{index + 1}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{row.label}</TableCell>
              <Numbers row={row} />
            </TableRow>
          ))}
        </TableBody>
        <TableFooter>
          <TableRow>
            <TableCell />
            <TableCell component="th" scope="row">
              {t('total')}
            </TableCell>
            <Numbers row={total} />
          </TableRow>
        </TableFooter>
      </Table>
    </Box>
  )
}
