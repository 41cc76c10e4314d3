import NativeSelect from '@mui/material/NativeSelect'
import TextField from '@mui/material/TextField'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldValue } from '../../../shared/contract/records.ts'
import type { Field } from '../../../shared/records/field.ts'
import { isRecordKind } from '../../../shared/records/registry.ts'
import { useLanguage } from '../../language/language.ts'
import { useFieldSentence } from '../../records/fieldSentences.ts'
import { RecordPicker } from '../../records/inputs/RecordPicker.tsx'
import { UnitPicker } from '../../records/inputs/UnitPicker.tsx'
import { hasParts, judgeParts, partsTyped } from '../../records/typedParts.ts'

interface Props {
  field: Field
  label: string
  value: FieldValue
  /** What the sheet has; offered where nothing could be read of it. */
  raw: string | null
  onTake: (value: FieldValue) => void
  onCancel: () => void
}

function ChoiceInput(props: Props) {
  const { t } = useTranslation('intake')
  const language = useLanguage()
  return (
    <NativeSelect
      autoFocus
      fullWidth
      defaultValue={typeof props.value === 'string' ? props.value : ''}
      inputProps={{ 'aria-label': props.label }}
      onBlur={props.onCancel}
      onChange={(event) => props.onTake(event.target.value || null)}
      onKeyDown={(event) => event.key === 'Escape' && props.onCancel()}
      title={t('table.decision')}
    >
      <option value="" />
      {props.field.choices.map((choice) => (
        <option key={choice.code} value={choice.code}>
          {choice.label[language]}
        </option>
      ))}
    </NativeSelect>
  )
}

/** Reads what was typed when the clerk leaves it or presses Enter; what cannot be read stays with its sentence. */
function TextInput(props: Props) {
  const sentence = useFieldSentence()
  const input = useRef<HTMLInputElement>(null)
  const [error, setError] = useState<string | null>(null)
  const start = props.value === null ? (props.raw ?? '') : partsTyped(props.field, props.value)
  const long = props.field.type === 'longText' || hasParts(props.field)
  const take = () => {
    const typed = input.current?.value ?? ''
    if (typed === start && props.value !== null) return props.onCancel()
    const read = judgeParts(props.field, typed)
    if ('error' in read) setError(sentence(read.error, props.field))
    else props.onTake(read.value)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      props.onCancel()
    }
    if (event.key === 'Enter' && !(long && event.shiftKey)) {
      event.preventDefault()
      take()
    }
  }
  const leave = () => {
    const typed = input.current?.value ?? ''
    // Left as it was found: nothing was decided.
    if (typed === start) props.onCancel()
    else take()
  }
  return (
    <TextField
      autoFocus
      multiline={long}
      inputRef={input}
      defaultValue={start}
      error={error !== null}
      helperText={error}
      onBlur={leave}
      onKeyDown={onKeyDown}
      onFocus={(event) => event.target.select()}
      slotProps={{ htmlInput: { 'aria-label': props.label } }}
      sx={{ minWidth: 140, '& .MuiInputBase-input': { py: 0.5, px: 1, fontSize: '0.8125rem' } }}
    />
  )
}

/** The input for one value of a row, by the type of its field. */
export function ValueInput(props: Props) {
  if (props.field.type === 'choice') return <ChoiceInput {...props} />
  if (props.field.type === 'unit') {
    return (
      <UnitPicker
        label={props.label}
        value={typeof props.value === 'string' ? props.value : null}
        onChange={props.onTake}
        onBlur={props.onCancel}
      />
    )
  }
  const { target } = props.field
  if (props.field.type === 'link' && target !== null && isRecordKind(target)) {
    return (
      <RecordPicker
        kind={target}
        label={props.label}
        value={typeof props.value === 'string' ? props.value : null}
        onChange={props.onTake}
        onBlur={props.onCancel}
      />
    )
  }
  return <TextInput {...props} />
}
