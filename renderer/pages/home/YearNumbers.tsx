import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { HomeSummary } from '../../../shared/contract/home.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { conferencesAddress, modelsAddress } from './addresses.ts'

function YearNumber(props: {
  label: string
  numbers: HomeSummary['conferences']
  year: number
  /** The list of a year. */
  to: (year: number) => string
}) {
  const { t } = useTranslation('home')
  const said = (year: number, value: number) =>
    t('numbers.open', { label: props.label, year, value: formatNumber(value) })
  const { thisYear, lastYear } = props.numbers
  const difference = thisYear - lastYear
  const change =
    difference === 0
      ? t('numbers.same')
      : t(difference > 0 ? 'numbers.more' : 'numbers.less', { value: formatNumber(Math.abs(difference)) })
  return (
    <Paper
      variant="outlined"
      sx={{ position: 'relative', px: 1.5, py: 0.75, '&:hover': { borderColor: 'primary.main' } }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Typography variant="body2" color="textSecondary" noWrap>
          {props.label}
        </Typography>
        <Link
          component={RouterLink}
          to={props.to(props.year - 1)}
          variant="caption"
          color="textSecondary"
          underline="hover"
          noWrap
          aria-label={said(props.year - 1, lastYear)}
          // Above the link of the card.
          sx={{ position: 'relative', zIndex: 1 }}
        >
          {t('numbers.lastYear', { year: props.year - 1, value: formatNumber(lastYear) })}
        </Link>
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: 1 }}>
        <Link
          component={RouterLink}
          to={props.to(props.year)}
          color="textPrimary"
          underline="none"
          aria-label={said(props.year, thisYear)}
          sx={{
            fontSize: '1.375rem',
            fontWeight: 600,
            lineHeight: 1.35,
            // The whole card follows the link.
            '&::after': { content: '""', position: 'absolute', inset: 0 },
          }}
        >
          {formatNumber(thisYear)}
        </Link>
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
    { name: 'conferences', to: (of: number) => conferencesAddress(of) },
    { name: 'attendees', to: (of: number) => conferencesAddress(of) },
    { name: 'models', to: (of: number) => modelsAddress(of) },
    { name: 'recognisedModels', to: (of: number) => modelsAddress(of, { status: 'recognised' }) },
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
