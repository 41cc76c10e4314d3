import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'
import { offeredYears } from '../../records/list/yearChoice.ts'

const quarters = ['I', 'II', 'III', 'IV'] as const
const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const

function useParts(): { value: string; label: string }[] {
  const { t } = useTranslation('statistics')
  return [
    { value: '', label: t('parts.whole') },
    { value: 'H1', label: t('parts.half', { which: t('parts.first') }) },
    { value: 'H2', label: t('parts.half', { which: t('parts.last') }) },
    ...quarters.map((number, index) => ({ value: `Q${index + 1}`, label: t('parts.quarter', { number }) })),
    ...months.map((month) => ({ value: month, label: t('parts.month', { number: String(Number(month)) }) })),
  ]
}

/** Chooses a year or a part of it, as `2026` or `2026-Q2`. */
export function PeriodPicker(props: { period: string; onChange: (period: string) => void }) {
  const { t } = useTranslation('statistics')
  const parts = useParts()
  const { period, onChange } = props
  const year = period.slice(0, 4)
  const part = period[4] === '-' ? period.slice(5) : ''
  const choose = (nextYear: string, nextPart: string) =>
    onChange(nextPart === '' ? nextYear : `${nextYear}-${nextPart}`)
  return (
    <>
      <TextField
        select
        label={t('period.year')}
        value={year}
        onChange={(event) => choose(event.target.value, part)}
        slotProps={{ select: { native: true } }}
        sx={{ width: 96 }}
      >
        {offeredYears(new Date().getFullYear(), Number(year)).map((offered) => (
          <option key={offered} value={String(offered)}>
            {offered}
          </option>
        ))}
      </TextField>
      <TextField
        select
        label={t('period.part')}
        value={part}
        onChange={(event) => choose(year, event.target.value)}
        slotProps={{ select: { native: true } }}
        sx={{ width: 168 }}
      >
        {parts.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </TextField>
    </>
  )
}
