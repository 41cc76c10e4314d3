import AddIcon from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useProblemAt } from './context.tsx'
import type { MinutesForm } from './minutesForm.ts'
import { RemoveButton } from './RemoveButton.tsx'
import { TextInput } from './TextInput.tsx'

const speakersList = 'minutes-speakers'

/** Those present, offered as speakers. */
function SpeakerNames() {
  const attendees = useWatch<MinutesForm, 'attendees'>({ name: 'attendees' })
  const names = new Set(attendees.map(({ name }) => name.trim()).filter((name) => name !== ''))
  return (
    <datalist id={speakersList}>
      {[...names].map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  )
}

function Speaker(props: { index: number }) {
  const { t } = useTranslation('inspections')
  const problem = useProblemAt((one) => one.at === 'opinion' && one.opinion === props.index)
  return (
    <TextInput
      name={`opinions.${props.index}.speaker`}
      label={t('minutes.opinions.speaker')}
      problem={problem}
      mild
      sx={{ flex: '0 0 230px' }}
      slotProps={{ htmlInput: { list: speakersList } }}
    />
  )
}

/** Who said what; Enter behind an opinion begins the next one, Shift+Enter a new line in it. */
export function Opinions() {
  const { t } = useTranslation('inspections')
  const { control } = useFormContext<MinutesForm>()
  const { fields, insert, remove } = useFieldArray({ control, name: 'opinions' })
  const add = (index: number) =>
    insert(index, { speaker: '', text: '' }, { shouldFocus: true, focusName: `opinions.${index}.speaker` })
  return (
    <>
      <SpeakerNames />
      {fields.map((field, index) => (
        <Box key={field.id} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', mb: 1 }}>
          <Speaker index={index} />
          <TextInput
            name={`opinions.${index}.text`}
            label={t('minutes.opinions.text')}
            multiline
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
              event.preventDefault()
              add(index + 1)
            }}
          />
          <RemoveButton what={`${t('minutes.opinions.text')} ${index + 1}`} onClick={() => remove(index)} />
        </Box>
      ))}
      <Button startIcon={<AddIcon />} onClick={() => add(fields.length)}>
        {t('minutes.opinions.add')}
      </Button>
    </>
  )
}
