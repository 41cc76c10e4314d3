import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { HomeSummary } from '../../../shared/contract/home.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { conferencesAddress, modelsAddress } from './addresses.ts'

function YearNumber(props: { label: string; numbers: HomeSummary['conferences']; year: number; to: string }) {
  const { t } = useTranslation('home')
  const { thisYear, lastYear } = props.numbers
  const difference = thisYear - lastYear
  const change =
    difference === 0
      ? t('numbers.same')
      : t(difference > 0 ? 'numbers.more' : 'numbers.less', { value: formatNumber(Math.abs(difference)) })
  return (
    <Paper
      variant="outlined"
      component={RouterLink}
      to={props.to}
      sx={{
        px: 1.5,
        py: 0.75,
        color: 'text.primary',
        textDecoration: 'none',
        display: 'block',
        '&:hover': { borderColor: 'primary.main' },
        '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
      }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Typography variant="body2" color="textSecondary" noWrap>
          {props.label}
        </Typography>
        <Typography variant="caption" color="textSecondary" noWrap>
          {t('numbers.lastYear', { year: props.year - 1, value: formatNumber(lastYear) })}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: 1 }}>
        <Typography component="span" sx={{ fontSize: '1.375rem', fontWeight: 600, lineHeight: 1.35 }}>
          {formatNumber(thisYear)}
        </Typography>
        <Typography variant="caption" color="textSecondary" noWrap>
          {change}
        </Typography>
      </Box>
    </Paper>
  )
}

/** The numbers of the year against the year before; each opens its records. */
export function YearNumbers(props: { summary: HomeSummary }) {
  const { t } = useTranslation('home')
  const { summary } = props
  const { year } = summary
  const numbers = [
    { name: 'conferences', to: conferencesAddress(year) },
    { name: 'attendees', to: conferencesAddress(year) },
    { name: 'models', to: modelsAddress(year) },
    { name: 'recognisedModels', to: modelsAddress(year, { status: 'recognised' }) },
  ] as const
  return (
    <Box
      component="section"
      aria-label={t('numbers.inYear', { year })}
      sx={{ display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: 1.5 }}
    >
      {numbers.map(({ name, to }) => (
        <YearNumber key={name} label={t(`numbers.${name}`)} numbers={summary[name]} year={year} to={to} />
      ))}
    </Box>
  )
}
