import FilterIcon from '@mui/icons-material/FilterList'
import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import FormLabel from '@mui/material/FormLabel'
import Popover from '@mui/material/Popover'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Filter } from '../../../shared/contract/records.ts'
import type { Field } from '../../../shared/records/field.ts'
import { definitions, filterFields, isRecordKind, type RecordKind } from '../../../shared/records/registry.ts'
import { inSentence } from '../../../shared/text/inSentence.ts'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../language/language.ts'
import { RecordPicker } from '../inputs/RecordPicker.tsx'
import { UnitPicker } from '../inputs/UnitPicker.tsx'
import type { ListState } from '../listState.ts'
import { normaliseTyped, readTyped, typedOf } from '../typed.ts'
import { yearField } from './yearChoice.ts'

interface FilterInput {
  kind: RecordKind
  name: string
  field: Field
  filter: Filter | undefined
  onChange: (filter: Filter | null) => void
}

function ChoiceFilter({ field, filter, onChange }: FilterInput) {
  const { t } = useTranslation('records')
  const language = useLanguage()
  const chosen = filter?.anyOf ?? []
  const turn = (value: string | null, on: boolean) => {
    const next = on ? [...chosen, value] : chosen.filter((other) => other !== value)
    onChange(next.length > 0 ? { anyOf: next } : null)
  }
  const options = [
    ...field.choices.map((choice) => ({ value: choice.code, label: choice.label[language] })),
    { value: null, label: t('list.empty') },
  ]
  return (
    <FormControl component="fieldset" variant="standard">
      <FormLabel component="legend">{field.label[language]}</FormLabel>
      <FormGroup row>
        {options.map(({ value, label }) => (
          <FormControlLabel
            key={value ?? ''}
            label={label}
            control={
              <Checkbox
                size="small"
                sx={{ py: 0.25 }}
                checked={chosen.includes(value)}
                onChange={(_event, on) => turn(value, on)}
              />
            }
          />
        ))}
      </FormGroup>
    </FormControl>
  )
}

function SuggestedFilter({ kind, name, field, filter, onChange }: FilterInput) {
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const { data } = useQuery(api.records.suggestions.queryOptions({ input: { kind, field: name, typed } }))
  return (
    <Autocomplete
      multiple
      options={data ?? []}
      filterOptions={(options) => options}
      value={(filter?.anyOf ?? []).map(String)}
      onChange={(_event, chosen) => onChange(chosen.length > 0 ? { anyOf: chosen } : null)}
      onInputChange={(_event, text) => setTyped(text)}
      renderInput={(params) => <TextField {...params} label={field.label[language]} />}
    />
  )
}

function DateFilter({ field, filter, onChange }: FilterInput) {
  const { t } = useTranslation('records')
  const language = useLanguage()
  const label = field.label[language]
  const day = { ...field, precision: false }
  const set = (end: 'from' | 'to', typed: string) => {
    const read = readTyped(day, typed)
    const value =
      'value' in read && typeof read.value === 'string' && read.value.length === 10 ? read.value : undefined
    const next = { ...filter, [end]: value }
    onChange(next.from === undefined && next.to === undefined ? null : next)
  }
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      {(['from', 'to'] as const).map((end) => (
        <TextField
          // A new key shows what was set elsewhere; the input itself is never rewritten while typing.
          key={`${end} ${filter?.[end] ?? ''}`}
          label={t(end === 'from' ? 'list.from' : 'list.to', { label: inSentence(label) })}
          defaultValue={typedOf(day, filter?.[end] ?? null)}
          onBlur={(event) => {
            event.target.value = normaliseTyped(day, event.target.value)
            set(end, event.target.value)
          }}
        />
      ))}
    </Box>
  )
}

function TextFilter({ field, filter, onChange }: FilterInput) {
  const language = useLanguage()
  return (
    <TextField
      key={filter?.contains ?? ''}
      label={field.label[language]}
      defaultValue={filter?.contains ?? ''}
      onBlur={(event) => {
        const contains = event.target.value.trim()
        onChange(contains ? { contains } : null)
      }}
    />
  )
}

function YearFilter({ field, filter, onChange }: FilterInput) {
  const language = useLanguage()
  return (
    <TextField
      key={String(filter?.anyOf?.[0] ?? '')}
      label={field.label[language]}
      defaultValue={filter?.anyOf?.[0] ?? ''}
      onBlur={(event) => {
        const read = readTyped(field, event.target.value)
        const year = 'value' in read && typeof read.value === 'number' ? read.value : null
        onChange(year === null ? null : { anyOf: [year] })
      }}
    />
  )
}

function LinkFilter({ field, filter, onChange }: FilterInput) {
  const language = useLanguage()
  const label = field.label[language]
  const value = filter?.under ?? filter?.anyOf?.[0]
  const id = typeof value === 'string' ? value : null
  if (field.type === 'unit') {
    return (
      <UnitPicker label={label} value={id} onChange={(unit) => onChange(unit ? { under: unit } : null)} />
    )
  }
  if (!field.target || !isRecordKind(field.target)) return null
  return (
    <RecordPicker
      kind={field.target}
      label={label}
      value={id}
      onChange={(chosen) => onChange(chosen ? { anyOf: [chosen] } : null)}
    />
  )
}

function FilterField(props: FilterInput) {
  switch (props.field.type) {
    case 'choice':
      return <ChoiceFilter {...props} />
    case 'suggested':
      return <SuggestedFilter {...props} />
    case 'unit':
    case 'link':
      return <LinkFilter {...props} />
    case 'date':
      return <DateFilter {...props} />
    case 'text':
      return <TextFilter {...props} />
    case 'year':
      return <YearFilter {...props} />
    default:
      return null
  }
}

/** The fields of a kind that a list can be narrowed by: those marked in the definition, and its date. */
function offeredFields(kind: RecordKind): [string, Field][] {
  const { dateField, fields } = definitions[kind]
  const date = dateField ? fields[dateField] : undefined
  const offered = filterFields(definitions[kind]).filter(([name]) => name !== yearField(kind))
  return dateField && date?.type === 'date' ? [...offered, [dateField, date]] : offered
}

/** Narrows the list; every change shows at once behind the panel. */
export function FilterPanel(props: {
  kind: RecordKind
  state: ListState
  onChange: (change: Partial<ListState>) => void
}) {
  const { t } = useTranslation('records')
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const { kind, state } = props
  const fields = offeredFields(kind)
  if (fields.length === 0) return null
  const set = (name: string, filter: Filter | null) => {
    const { [name]: _before, ...others } = state.filters
    props.onChange({ filters: filter ? { ...others, [name]: filter } : others })
  }
  return (
    <>
      <Button
        color="secondary"
        startIcon={<FilterIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('list.filter')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: { 'aria-label': t('list.filterTitle'), role: 'dialog', sx: { p: 2, width: 460 } },
        }}
      >
        <Typography variant="h3" gutterBottom>
          {t('list.filterTitle')}
        </Typography>
        <Box sx={{ display: 'grid', gap: 2, mt: 1 }}>
          {fields.map(([name, field]) => (
            <FilterField
              key={name}
              kind={kind}
              name={name}
              field={field}
              filter={state.filters[name]}
              onChange={(filter) => set(name, filter)}
            />
          ))}
        </Box>
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, mt: 2 }}>
          <Button onClick={() => props.onChange({ filters: {} })}>{t('list.clear')}</Button>
          <Button variant="outlined" onClick={() => setAnchor(null)}>
            {t('list.apply')}
          </Button>
        </Box>
      </Popover>
    </>
  )
}
