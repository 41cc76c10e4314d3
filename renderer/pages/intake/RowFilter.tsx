import PreviousIcon from '@mui/icons-material/ChevronLeft'
import NextIcon from '@mui/icons-material/ChevronRight'
import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { TableDetail } from '../../../shared/contract/intake.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'

const filters = ['all', 'questions', 'create', 'update', 'skip', 'error'] as const

export interface RowsShown {
  only: (typeof filters)[number]
  /** 0 is the first. */
  page: number
}

function countOf(table: TableDetail, only: RowsShown['only']): number {
  const { create, update, skip, error } = table.counts
  if (only === 'all') return create + update + skip + error
  return only === 'questions' ? table.questions : table.counts[only]
}

/** Which rows of a table are shown, with their numbers, and the pages of them. */
export function RowFilter(props: {
  table: TableDetail
  shown: RowsShown
  total: number
  pageSize: number
  onShow: (shown: RowsShown) => void
}) {
  const { t } = useTranslation('intake')
  const { shown, total, pageSize } = props
  const from = total === 0 ? 0 : shown.page * pageSize + 1
  const to = Math.min(total, (shown.page + 1) * pageSize)
  const turn = (page: number) => props.onShow({ ...shown, page })
  return (
    <Box
      role="group"
      aria-label={t('table.filters.label')}
      sx={{ display: 'flex', gap: 0.75, alignItems: 'center', mb: 1, flexWrap: 'wrap' }}
    >
      {filters.map((only) => {
        const count = countOf(props.table, only)
        const chosen = shown.only === only
        if (count === 0 && only !== 'all' && !chosen) return null
        return (
          <Chip
            key={only}
            size="small"
            clickable
            variant={chosen ? 'filled' : 'outlined'}
            color={chosen ? 'primary' : 'default'}
            aria-pressed={chosen}
            label={`${t(`table.filters.${only}`)} ${formatNumber(count)}`}
            onClick={() => props.onShow({ only, page: 0 })}
          />
        )
      })}
      <Box sx={{ flex: 1 }} />
      {total > pageSize && (
        <>
          <Typography variant="body2" color="textSecondary">
            {t('table.paging', { from: formatNumber(from), to: formatNumber(to), count: total })}
          </Typography>
          <IconButton
            aria-label={`${t('table.pageLabel')} ${shown.page}`}
            disabled={shown.page === 0}
            onClick={() => turn(shown.page - 1)}
          >
            <PreviousIcon fontSize="small" />
          </IconButton>
          <IconButton
            aria-label={`${t('table.pageLabel')} ${shown.page + 2}`}
            disabled={to >= total}
            onClick={() => turn(shown.page + 1)}
          >
            <NextIcon fontSize="small" />
          </IconButton>
        </>
      )}
    </Box>
  )
}
