import NowIcon from '@mui/icons-material/AccessTime'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../../shared/values/dates.ts'
import { momentOf, parseClock, typedMoment } from '../../../records/moment.ts'
import { useProblemAt } from './context.tsx'
import { parseDay } from './days.ts'
import { functionKeys, KeyHint, useFunctionKey } from './functionKeys.tsx'
import type { MinutesForm } from './minutesForm.ts'
import { TextInput } from './TextInput.tsx'

const keys = { started: functionKeys.start, ended: functionKeys.end }

/** Clock and day of the start or the end, with a button and a key for now. */
export function MomentInput(props: { name: 'started' | 'ended'; label: string }) {
  const { t } = useTranslation('inspections')
  const { setValue, getValues } = useFormContext<MinutesForm>()
  const { name, label } = props
  const dirty = { shouldDirty: true }
  const problem = useProblemAt(({ at }) => at === name)
  const takeNow = () => {
    const now = typedMoment(momentOf(new Date()))
    setValue(`${name}.day`, now.day, dirty)
    setValue(`${name}.clock`, now.clock, dirty)
  }
  useFunctionKey(keys[name], takeNow)
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
        problem={problem}
        sx={{ width: 210, flexShrink: 0 }}
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
        aria-keyshortcuts={keys[name]}
        aria-label={t('minutes.nowFor', { label })}
        onClick={takeNow}
        sx={{ whiteSpace: 'nowrap', alignSelf: 'flex-start' }}
      >
        {t('minutes.now')}
        <KeyHint of={keys[name]} />
      </Button>
    </Box>
  )
}
