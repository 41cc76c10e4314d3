import AddIcon from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useWritten } from './context.tsx'
import { focusInput } from './focusInput.ts'
import { functionKeys, KeyHint, useFunctionKey } from './functionKeys.tsx'
import { LineList } from './LineList.tsx'
import type { MinutesForm } from './minutesForm.ts'
import { RemoveButton } from './RemoveButton.tsx'
import { TextInput } from './TextInput.tsx'

/** Strengths and limitations side by side. */
export const twoColumns = { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2 } as const

/**
 * What was inspected, with strengths and limitations under each content. A key goes to the next content without findings,
 * or begins another.
 */
export function Contents() {
  const { t } = useTranslation('inspections')
  const { what } = useWritten()
  const { control, getValues } = useFormContext<MinutesForm>()
  const { fields, append, remove } = useFieldArray({ control, name: 'contents' })
  const add = () =>
    append(
      { title: '', strengths: [{ text: '' }], limitations: [{ text: '' }] },
      { shouldFocus: true, focusName: `contents.${fields.length}.title` },
    )
  useFunctionKey(functionKeys.content, () => {
    const blank = (lines: { text: string }[]) => lines.every(({ text }) => text.trim() === '')
    const next = getValues('contents').findIndex(
      ({ title, strengths, limitations }) => title.trim() !== '' && blank(strengths) && blank(limitations),
    )
    if (next < 0) add()
    else focusInput(`contents.${next}.strengths.0.text`)
  })
  return (
    <>
      {what === 'minutes' && (
        <TextInput
          name="documentsSeen"
          label={t('minutes.contents.documentsSeen')}
          multiline
          sx={{ mb: 1.5 }}
        />
      )}
      {fields.map((field, index) => {
        const number = t('minutes.contents.number', { number: index + 1 })
        return (
          <Box
            key={field.id}
            role="group"
            aria-label={number}
            sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5, mb: 2 }}
          >
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 1 }}>
              <TextInput name={`contents.${index}.title`} label={number} multiline />
              <RemoveButton what={number} onClick={() => remove(index)} />
            </Box>
            <Box sx={twoColumns}>
              <LineList name={`contents.${index}.strengths`} label={t('minutes.strengths')} />
              <LineList name={`contents.${index}.limitations`} label={t('minutes.limitations')} />
            </Box>
          </Box>
        )
      })}
      <Button
        startIcon={<AddIcon />}
        aria-keyshortcuts={functionKeys.content}
        title={t('minutes.contents.keyHint')}
        onClick={add}
      >
        {t('minutes.contents.add')}
        <KeyHint of={functionKeys.content} />
      </Button>
    </>
  )
}
