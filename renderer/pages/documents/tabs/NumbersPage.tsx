import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { InferContractRouterOutputs } from '@orpc/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { registerContract } from '../../../../shared/contract/register.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import { api } from '../../../api/client.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { nothing } from '../../../components/format.ts'
import { ListSkeleton } from '../../../components/Skeletons.tsx'
import { addressOf } from '../../../records/kinds.ts'
import { DocumentsFrame } from './DocumentsFrame.tsx'
import { linesOfSeries, numberSpans } from './numberLines.ts'

type Series = InferContractRouterOutputs<typeof registerContract>['series'][number]

const keyOf = ({ style, symbol, from }: Series) => `${style} ${symbol} ${from}`

function useSpan() {
  const { t } = useTranslation('documentPages')
  return ({ style, from, to }: Series) =>
    style === 'state'
      ? t('numbers.year', { year: from.slice(0, 4) })
      : t(to === null ? 'numbers.termOpen' : 'numbers.term', {
          from: formatDate(from),
          to: to === null ? '' : formatDate(to),
        })
}

function SeriesList(props: { all: readonly Series[]; shown: Series; choose: (key: string) => void }) {
  const { t } = useTranslation('documentPages')
  const span = useSpan()
  return (
    <Box
      component="nav"
      aria-label={t('numbers.series')}
      sx={{ width: 300, flexShrink: 0, overflow: 'auto', borderRight: 1, borderColor: 'divider', pr: 1 }}
    >
      {props.all.map((series) => {
        const key = keyOf(series)
        const here = series === props.shown
        const troubles = [
          ...(series.gaps.length > 0 ? [t('numbers.missing', { count: series.gaps.length })] : []),
          ...(series.duplicates.length > 0
            ? [t('numbers.doubled', { count: series.duplicates.length })]
            : []),
        ]
        return (
          <Box
            component="button"
            type="button"
            key={key}
            aria-current={here}
            onClick={() => props.choose(key)}
            sx={{
              display: 'block',
              width: '100%',
              textAlign: 'left',
              font: 'inherit',
              color: 'inherit',
              border: 0,
              borderRadius: 1,
              px: 1.25,
              py: 0.75,
              cursor: 'pointer',
              bgcolor: here ? 'action.selected' : 'transparent',
              '&:hover': { bgcolor: 'action.hover' },
            }}
          >
            <b>{series.symbol}</b> · {t('numbers.count', { count: series.count, last: String(series.last) })}
            <Typography variant="body2" color="textSecondary">
              {span(series)}
            </Typography>
            {troubles.length > 0 && (
              <Typography variant="body2" sx={{ color: 'warning.main', fontWeight: 600 }}>
                {troubles.join(', ')}
              </Typography>
            )}
          </Box>
        )
      })}
    </Box>
  )
}

function Entries(props: { series: Series }) {
  const { t } = useTranslation('documentPages')
  const { series } = props
  return (
    <Box
      tabIndex={0}
      role="region"
      aria-label={t('numbers.entries', { symbol: series.symbol })}
      sx={{ flex: 1, minWidth: 0, overflow: 'auto' }}
    >
      {series.gaps.length > 0 && (
        <Alert severity="warning" sx={{ py: 0, mb: 1 }}>
          {t('numbers.gaps', { numbers: numberSpans(series.gaps) })}
        </Alert>
      )}
      {series.duplicates.length > 0 && (
        <Alert severity="warning" sx={{ py: 0, mb: 1 }}>
          {t('numbers.duplicates', { numbers: numberSpans(series.duplicates) })}
        </Alert>
      )}
      <Table size="small" stickyHeader sx={{ bgcolor: 'background.paper' }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 150 }}>{t('drafts.number')}</TableCell>
            <TableCell sx={{ width: 120 }}>{t('numbers.day')}</TableCell>
            <TableCell>{t('numbers.subject')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {linesOfSeries(series).map((line) =>
            line.entry ? (
              <TableRow key={line.entry.id} hover>
                <TableCell>
                  {line.entry.number}
                  {line.mark && (
                    <Box component="span" sx={{ color: 'warning.main', fontWeight: 600 }}>
                      {' '}
                      {t(`numbers.marks.${line.mark}`)}
                    </Box>
                  )}
                </TableCell>
                <TableCell>{line.entry.issuedOn ? formatDate(line.entry.issuedOn) : nothing}</TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>
                  <Link component={RouterLink} to={addressOf('document', line.entry.id)}>
                    {line.entry.subject}
                  </Link>
                </TableCell>
              </TableRow>
            ) : (
              <TableRow key={`gap ${line.from}`}>
                <TableCell colSpan={3} sx={{ color: 'warning.main', fontWeight: 600 }}>
                  {line.from === line.to
                    ? t('numbers.gap', { number: String(line.from) })
                    : t('numbers.gapSpan', { from: String(line.from), to: String(line.to) })}
                </TableCell>
              </TableRow>
            ),
          )}
        </TableBody>
      </Table>
    </Box>
  )
}

/** The numbers given so far, series by series; what is missing, doubled or out of the order of days is marked. */
export function NumbersPage() {
  const { t } = useTranslation('documentPages')
  const { data, error, isPending, refetch } = useQuery(api.register.series.queryOptions())
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = data?.find((series) => keyOf(series) === chosen) ?? data?.[0]
  return (
    <DocumentsFrame tab="numbers">
      <ErrorNotice error={error} retry={() => void refetch()} />
      {isPending && <ListSkeleton rows={8} />}
      {data?.length === 0 && <EmptyState title={t('numbers.none')} text={t('numbers.first')} />}
      {data && shown && (
        <Box sx={{ flex: 1, minHeight: 0, display: 'flex', gap: 2 }}>
          <SeriesList all={data} shown={shown} choose={setChosen} />
          <Entries key={keyOf(shown)} series={shown} />
        </Box>
      )}
    </DocumentsFrame>
  )
}
