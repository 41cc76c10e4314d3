import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import InputAdornment from '@mui/material/InputAdornment'
import TextField from '@mui/material/TextField'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Choice, Field } from '../../../shared/records/field.ts'
import { isRecordKind, type RecordKind } from '../../../shared/records/registry.ts'
import { tidy } from '../../../shared/text/fold.ts'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../language/language.ts'
import { RecordPicker } from '../inputs/RecordPicker.tsx'
import { byBeginning, matchesTyped } from '../inputs/search.ts'
import { UnitPicker } from '../inputs/UnitPicker.tsx'
import { structureOf } from '../structureInputs.tsx'
import { isNumeric, normaliseTyped, readTyped } from '../typed.ts'
import { type FormValues, stored } from './formValues.ts'
import { MarkInput } from './MarkInput.tsx'

type InputPath = `fields.${string}` | `years.${number}.${string}`

export interface FieldInputProps {
  kind: RecordKind
  name: string
  field: Field
  /** Where the form keeps it. */
  path: InputPath
  /** The sentence on what is wrong; undefined where nothing is. */
  error: string | undefined
  /** Tells at once that what was typed cannot be read (null: it can). */
  onRead: (path: InputPath, error: string | null) => void
  /** The title of the linked record, where it is known. */
  title?: string | undefined
  /** In a table: the label is for screen readers only. */
  inTable?: string | undefined
  autoFocus?: boolean | undefined
}

/** The label of an input: above it, or, in a table, for screen readers only. */
function labelling(props: FieldInputProps, label: string) {
  return props.inTable === undefined
    ? { label, required: props.field.required, aria: {} }
    : { label: undefined, required: false, aria: { 'aria-label': props.inTable } }
}

function TypedInput(props: FieldInputProps) {
  const { field, path } = props
  const language = useLanguage()
  const { register, setValue } = useFormContext<FormValues>()
  const { ref, onBlur, ...input } = register(path)
  const { label, required, aria } = labelling(props, field.label[language])
  const right = isNumeric(field)
  return (
    <TextField
      {...input}
      inputRef={ref}
      label={label}
      required={required}
      multiline={field.type === 'longText' && props.inTable === undefined}
      {...(field.type === 'longText' && props.inTable === undefined ? { minRows: 2, maxRows: 12 } : {})}
      autoFocus={props.autoFocus ?? false}
      error={props.error !== undefined}
      helperText={props.error ?? field.hint?.[language]}
      onBlur={(event) => {
        void onBlur(event)
        const typed = event.target.value
        const read = readTyped(field, typed)
        if ('value' in read) {
          const normal = normaliseTyped(field, typed)
          if (normal !== typed) setValue(path, normal, { shouldDirty: true })
        }
        props.onRead(path, 'error' in read ? read.error : null)
      }}
      slotProps={{
        htmlInput: {
          ...aria,
          autoComplete: 'off',
          spellCheck: false,
          ...(right ? { inputMode: 'decimal', style: { textAlign: 'right' } } : {}),
        },
        input:
          right && field.unit && props.inTable === undefined
            ? { endAdornment: <InputAdornment position="end">{field.unit}</InputAdornment> }
            : {},
      }}
    />
  )
}

function ChoiceInput(props: FieldInputProps) {
  const { field, path } = props
  const language = useLanguage()
  const { control } = useFormContext<FormValues>()
  const { field: input } = useController({ control, name: path })
  const { label, required, aria } = labelling(props, field.label[language])
  const labelOf = (choice: Choice) => choice.label[language]
  return (
    <Autocomplete<Choice>
      options={[...field.choices]}
      value={field.choices.find((choice) => choice.code === input.value) ?? null}
      onChange={(_event, choice) => input.onChange(choice?.code ?? '')}
      onBlur={input.onBlur}
      getOptionKey={(choice) => choice.code}
      getOptionLabel={labelOf}
      isOptionEqualToValue={(option, value) => option.code === value.code}
      filterOptions={(choices, { inputValue }) =>
        choices
          .filter((choice) => matchesTyped(labelOf(choice), inputValue))
          .toSorted((a, b) => byBeginning(inputValue)(labelOf(a), labelOf(b)))
      }
      autoHighlight
      renderInput={({ slotProps, ...params }) => (
        <TextField
          {...params}
          inputRef={input.ref}
          label={label}
          required={required}
          error={props.error !== undefined}
          helperText={props.error ?? field.hint?.[language]}
          slotProps={{ ...slotProps, htmlInput: { ...slotProps.htmlInput, ...aria } }}
        />
      )}
    />
  )
}

function LinkInput(props: FieldInputProps) {
  const { field, path } = props
  const language = useLanguage()
  const { control } = useFormContext<FormValues>()
  const { field: input } = useController({ control, name: path })
  const picker = {
    label: field.label[language],
    value: typeof input.value === 'string' ? input.value : null,
    onChange: input.onChange,
    onBlur: input.onBlur,
    inputRef: input.ref,
    error: props.error,
    required: field.required,
  }
  if (field.target === 'unit') return <UnitPicker {...picker} />
  if (!field.target || !isRecordKind(field.target)) return null
  return <RecordPicker {...picker} kind={field.target} title={props.title} />
}

function SuggestedInput(props: FieldInputProps) {
  const { field, path, kind, name } = props
  const language = useLanguage()
  const { control } = useFormContext<FormValues>()
  const { field: input } = useController({ control, name: path })
  const [open, setOpen] = useState(false)
  const typed = typeof input.value === 'string' ? input.value : ''
  const { data } = useQuery(
    api.records.suggestions.queryOptions({
      input: { kind, field: name, typed },
      enabled: open,
      placeholderData: keepPreviousData,
    }),
  )
  return (
    <Autocomplete
      freeSolo
      options={data ?? []}
      filterOptions={(options) => options}
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      value={typed}
      inputValue={typed}
      onInputChange={(_event, text) => input.onChange(text)}
      onBlur={() => {
        if (tidy(typed) !== typed) input.onChange(tidy(typed))
        input.onBlur()
      }}
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={input.ref}
          label={field.label[language]}
          error={props.error !== undefined}
          helperText={props.error ?? field.hint?.[language]}
        />
      )}
    />
  )
}

function ListInput(props: FieldInputProps) {
  const { field, path } = props
  const { t } = useTranslation('records')
  const language = useLanguage()
  const { control } = useFormContext<FormValues>()
  const { field: input } = useController({ control, name: path })
  const value = Array.isArray(input.value) ? input.value.map(String) : []
  return (
    <Autocomplete
      multiple
      freeSolo
      autoSelect
      options={[]}
      value={value}
      onChange={(_event, texts) => input.onChange([...new Set(texts.map(tidy).filter(Boolean))])}
      onBlur={input.onBlur}
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={input.ref}
          label={field.label[language]}
          error={props.error !== undefined}
          helperText={props.error ?? field.hint?.[language] ?? t('form.listHint')}
        />
      )}
    />
  )
}

function StructureInput(props: FieldInputProps) {
  const language = useLanguage()
  const { control, getValues } = useFormContext<FormValues>()
  const { field: input } = useController({ control, name: props.path })
  const structure = structureOf(props.kind, props.name)
  if (!structure) return null
  return (
    <structure.Input
      label={props.field.label[language]}
      value={stored(input.value)}
      onChange={input.onChange}
      error={props.error}
      typedIn={(name) => {
        const typed = getValues(`fields.${name}`)
        return typeof typed === 'string' ? typed : ''
      }}
    />
  )
}

function inputFor(props: FieldInputProps) {
  if (structureOf(props.kind, props.name)) return <StructureInput {...props} />
  switch (props.field.type) {
    case 'choice':
      return <ChoiceInput {...props} />
    case 'unit':
    case 'link':
      return <LinkInput {...props} />
    case 'suggested':
      return <SuggestedInput {...props} />
    case 'list':
      return <ListInput {...props} />
    case 'mark':
      return <MarkInput field={props.field} path={props.path} />
    case 'structure':
      return null
    default:
      return <TypedInput {...props} />
  }
}

function isWide({ kind, name, field }: FieldInputProps): boolean {
  return field.type === 'longText' || field.width >= 40 || structureOf(kind, name) !== undefined
}

/** The input of a field, by its type; wide ones take the whole width of the form. */
export function FieldInput(props: FieldInputProps) {
  const input = inputFor(props)
  if (!input) return null
  return (
    <Box
      data-field={props.path}
      data-several={props.field.type === 'list' ? '' : undefined}
      sx={props.inTable === undefined && isWide(props) ? { gridColumn: '1 / -1' } : { minWidth: 0 }}
    >
      {input}
    </Box>
  )
}
