import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { HomeSummary } from '../../../shared/contract/home.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { listAddress } from '../../records/listState.ts'
import { LineLink } from './LineLink.tsx'

/** Records that wait for their next step; each line opens the list of exactly those. */
export function WaitingList(props: { waiting: HomeSummary['waiting'] }) {
  const { t } = useTranslation('home')
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={t('waiting.title')}
      sx={{ p: 1.5, minWidth: 0 }}
    >
      <Typography variant="h3" component="h2" sx={{ mb: 0.5 }}>
        {t('waiting.title')}
      </Typography>
      {props.waiting.length === 0 && <Typography color="textSecondary">{t('waiting.nothing')}</Typography>}
      {props.waiting.map(({ step, kind, count, list }) => (
        <LineLink key={step} to={listAddress(kind, list)}>
          <Box component="span" sx={{ flex: 1 }}>
            {t(`waiting.${step}`)}
          </Box>
          <Box component="span" sx={{ fontWeight: 600 }}>
            {formatNumber(count)}
          </Box>
        </LineLink>
      ))}
    </Paper>
  )
}
