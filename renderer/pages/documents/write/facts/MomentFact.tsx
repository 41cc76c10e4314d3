import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, parseDate } from '../../../../../shared/values/dates.ts'
import { parseClock, parseMoment, typedMoment } from '../../../../records/moment.ts'
import { nameOf, type WidgetProps } from './widget.ts'

/** A clock and a day; stored once both are there. */
export function MomentFact(props: WidgetProps) {
  const { t } = useTranslation('writing')
  const { field, place, value, onChange } = props
  const begun = typedMoment(typeof value === 'string' ? value : null)
  const typed = useRef(begun)
  const [problem, setProblem] = useState(false)
  const note = (part: Partial<typeof begun>) => {
    typed.current = { ...typed.current, ...part }
    const moment = parseMoment(typed.current)
    if (moment === null || moment?.includes('T')) onChange(moment)
  }
  const leave = () => {
    const moment = parseMoment(typed.current)
    setProblem(moment === undefined || (moment !== null && !moment.includes('T')))
  }
  const part = (name: 'clock' | 'day', width: number, respelled: (text: string) => string | null) => (
    <TextField
      label={name === 'clock' ? `${field.label}, ${t('clock')}` : t('day')}
      defaultValue={begun[name]}
      error={problem}
      sx={{ width, flexShrink: name === 'day' ? 0 : 1 }}
      onChange={(event) => note({ [name]: event.target.value })}
      onBlur={(event) => {
        const respelt = respelled(event.target.value)
        if (respelt !== null) event.target.value = respelt
        leave()
      }}
      slotProps={{
        htmlInput: {
          'aria-label': `${nameOf(props)}, ${t(name)}`,
          placeholder: t(name === 'clock' ? 'clockPlaceholder' : 'dayPlaceholder'),
          autoComplete: 'off',
        },
      }}
    />
  )
  return (
    <Box data-fact={place}>
      <Box sx={{ display: 'flex', gap: 1 }}>
        {part('clock', 260, parseClock)}
        {part('day', 156, (text) => {
          const day = parseDate(text)
          return day?.length === 10 ? formatDate(day) : null
        })}
      </Box>
      {problem && (
        <Box role="alert" sx={{ color: 'error.main', fontSize: '0.75rem', mt: 0.25, ml: 2 }}>
          {t('problems.moment')}
        </Box>
      )}
    </Box>
  )
}
