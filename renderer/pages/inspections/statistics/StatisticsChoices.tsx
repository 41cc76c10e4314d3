import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type StatisticsQuery, statisticsBy } from '../../../../shared/contract/inspectionStatistics.ts'

function Choice(props: {
  label: string
  value: string
  onChange: (value: string) => void
  children: ReactNode
}) {
  return (
    <TextField
      select
      label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
      sx={{ width: 'auto', minWidth: 130 }}
      slotProps={{ select: { native: true } }}
    >
      {props.children}
    </TextField>
  )
}

/** By what, of which years and by which units the numbers are shown. */
export function StatisticsChoices(props: {
  shown: StatisticsQuery
  years: readonly number[]
  onChange: (next: StatisticsQuery) => void
}) {
  const { t } = useTranslation('inspectionStatistics')
  const { shown, onChange } = props
  const years = [...new Set([...props.years, shown.from, shown.to])].sort((one, other) => other - one)
  const yearOptions = years.map((year) => (
    <option key={year} value={year}>
      {year}
    </option>
  ))
  return (
    <Box sx={{ display: 'flex', gap: 1.5, mb: 1.5, mt: 0.5, alignItems: 'center' }}>
      <Choice
        label={t('choose.by')}
        value={shown.by}
        onChange={(by) => onChange({ ...shown, by: statisticsBy.parse(by) })}
      >
        {statisticsBy.options.map((by) => (
          <option key={by} value={by}>
            {t(`by.${by}`)}
          </option>
        ))}
      </Choice>
      <Choice
        label={t('choose.from')}
        value={String(shown.from)}
        onChange={(from) => onChange({ ...shown, from: Number(from), to: Math.max(Number(from), shown.to) })}
      >
        {yearOptions}
      </Choice>
      <Choice
        label={t('choose.to')}
        value={String(shown.to)}
        onChange={(to) => onChange({ ...shown, to: Number(to), from: Math.min(Number(to), shown.from) })}
      >
        {yearOptions}
      </Choice>
      <Choice
        label={t('choose.units')}
        value={shown.units ?? 'now'}
        onChange={(units) => onChange({ ...shown, units: units === 'asWere' ? 'asWere' : 'now' })}
      >
        <option value="now">{t('units.now')}</option>
        <option value="asWere">{t('units.asWere')}</option>
      </Choice>
    </Box>
  )
}
