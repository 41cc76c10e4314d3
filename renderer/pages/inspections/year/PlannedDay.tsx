import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import { nothing } from '../../../components/format.ts'
import { parseDeadline } from '../minutes/days.ts'
import { isMovable } from './plan.ts'
import type { Moves } from './useMoves.ts'

/** The day of an inspection, typed where it stands; without a year it is in the year of the plan. */
export function PlannedDay(props: { inspection: StoredRecord; year: number; moves: Moves }) {
  const { t } = useTranslation('inspectionYear')
  const { inspection, year, moves } = props
  const [wrong, setWrong] = useState(false)
  const days = moves.daysNow(inspection)
  const until = days && days.to !== days.from ? t('table.until', { day: formatDate(days.to) }) : ''
  if (!isMovable(inspection)) return <>{days ? `${formatDate(days.from)} ${until}` : nothing}</>
  const take = (typed: string) => {
    if (typed.trim() === '') return setWrong(false)
    const day = parseDeadline(typed, `${year}-01-01`)
    setWrong(!day)
    if (day) moves.moveTo(inspection, day, true)
  }
  return (
    <TextField
      key={days?.from}
      variant="standard"
      defaultValue={days ? formatDate(days.from) : ''}
      error={wrong}
      helperText={wrong ? t('table.wrongDay') : until}
      onBlur={(event) => take(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) take(event.target.value)
      }}
      slotProps={{
        htmlInput: {
          'aria-label': t('table.dayOf', {
            name: inspection.labels.unitId ?? String(inspection.values.title),
          }),
          placeholder: t('table.noDay'),
        },
      }}
    />
  )
}
