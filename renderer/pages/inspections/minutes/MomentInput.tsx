import NowIcon from '@mui/icons-material/AccessTime'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../../shared/values/dates.ts'
import { momentOf, parseClock, typedMoment } from '../../../records/moment.ts'
import { type MinutesForm, parseDay } from './minutesForm.ts'
import { TextInput } from './TextInput.tsx'

/** Clock and day of the start or the end, with a button for now. */
export function MomentInput(props: { name: 'started' | 'ended'; label: string }) {
  const { t } = useTranslation('inspections')
  const { setValue, getValues } = useFormContext<MinutesForm>()
  const { name, label } = props
  const dirty = { shouldDirty: true }
  const takeNow = () => {
    const now = typedMoment(momentOf(new Date()))
    setValue(`${name}.day`, now.day, dirty)
    setValue(`${name}.clock`, now.clock, dirty)
  }
  const tidyDay = () => {
    const day = parseDay(getValues(`${name}.day`))
    if (day) setValue(`${name}.day`, formatDate(day))
  }
  const tidyClock = () => {
    const clock = parseClock(getValues(`${name}.clock`))
    if (clock) setValue(`${name}.clock`, clock)
    // The end is on the day of the start unless something else is typed.
    if (name === 'ended' && clock && getValues('ended.day') === '') {
      setValue('ended.day', getValues('started.day'), dirty)
    }
  }
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      <TextInput
        name={`${name}.clock`}
        onLeave={tidyClock}
        label={`${label}, ${t('minutes.clock')}`}
        sx={{ width: 150, flexShrink: 0 }}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { placeholder: '8:00' } }}
      />
      <TextInput
        name={`${name}.day`}
        onLeave={tidyDay}
        label={t('minutes.day')}
        sx={{ width: 130, flexShrink: 0 }}
        slotProps={{
          inputLabel: { shrink: true },
          htmlInput: { placeholder: '15/09/2026', 'aria-label': `${label}, ${t('minutes.day')}` },
        }}
      />
      <Button
        color="secondary"
        startIcon={<NowIcon />}
        aria-label={t('minutes.nowFor', { label })}
        onClick={takeNow}
        sx={{ whiteSpace: 'nowrap' }}
      >
        {t('minutes.now')}
      </Button>
    </Box>
  )
}
