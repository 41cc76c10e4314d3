import AddIcon from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { MinutesForm } from './minutesForm.ts'
import { RemoveButton } from './RemoveButton.tsx'
import { TextInput } from './TextInput.tsx'

/** Who said what; Enter behind an opinion begins the next one, Shift+Enter a new line in it. */
export function Opinions() {
  const { t } = useTranslation('inspections')
  const { control } = useFormContext<MinutesForm>()
  const { fields, insert, remove } = useFieldArray({ control, name: 'opinions' })
  const add = (index: number) =>
    insert(index, { speaker: '', text: '' }, { shouldFocus: true, focusName: `opinions.${index}.speaker` })
  return (
    <>
      {fields.map((field, index) => (
        <Box key={field.id} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', mb: 1 }}>
          <TextInput
            name={`opinions.${index}.speaker`}
            label={t('minutes.opinions.speaker')}
            sx={{ flex: '0 0 230px' }}
          />
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
