import NativeSelect from '@mui/material/NativeSelect'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldValue } from '../../../shared/contract/records.ts'
import type { Field } from '../../../shared/records/field.ts'
import { useLanguage } from '../../language/language.ts'
import { useFieldSentence } from '../../records/fieldSentences.ts'
import { UnitPicker } from '../../records/inputs/UnitPicker.tsx'
import { judgeTyped } from '../../records/typed.ts'

interface Props {
  field: Field
  label: string
  value: FieldValue
  /** The value that was read of what was typed; null where there is none or it cannot be read. */
  onChange: (value: FieldValue) => void
}

function TypedAnswer({ field, label, onChange }: Props) {
  const sentence = useFieldSentence()
  const [error, setError] = useState<string | null>(null)
  return (
    <TextField
      label={label}
      error={error !== null}
      helperText={error}
      onChange={(event) => {
        const read = judgeTyped(field, event.target.value)
        onChange('error' in read ? null : read.value)
        if (error !== null && !('error' in read)) setError(null)
      }}
      onBlur={(event) => {
        const read = judgeTyped(field, event.target.value)
        const left = event.target.value.trim() !== ''
        setError(left && 'error' in read ? sentence(read.error, field) : null)
      }}
    />
  )
}

/** The right value for all equal cells, by the type of their field. */
export function AnswerInput(props: Props) {
  const { t } = useTranslation('intake')
  const language = useLanguage()
  const { field, label, value, onChange } = props
  if (field.type === 'unit') {
    return <UnitPicker label={label} value={typeof value === 'string' ? value : null} onChange={onChange} />
  }
  if (field.type !== 'choice') return <TypedAnswer {...props} />
  return (
    <NativeSelect
      fullWidth
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.target.value || null)}
      inputProps={{ 'aria-label': label }}
      sx={{ fontSize: '0.875rem' }}
    >
      <option value="">{t('questions.choose')}</option>
      {field.choices.map((choice) => (
        <option key={choice.code} value={choice.code}>
          {choice.label[language]}
        </option>
      ))}
    </NativeSelect>
  )
}
