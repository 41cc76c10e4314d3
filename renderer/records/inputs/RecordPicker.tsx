import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { definitions, type RecordKind } from '../../../shared/records/registry.ts'
import { api } from '../../api/client.ts'
import { useNotChosen } from './notChosen.ts'
import type { PickerProps } from './UnitPicker.tsx'

interface Option {
  id: string
  title: string
}

/** Chooses a record of another kind by part of its title; the backend searches. */
export function RecordPicker(props: PickerProps & { kind: RecordKind; title?: string | undefined }) {
  const { t } = useTranslation('records')
  const [chosen, setChosen] = useState<Option | null>(null)
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const { data, isFetching } = useQuery(
    api.records.options.queryOptions({
      input: { kind: props.kind, search: typed },
      enabled: open,
      placeholderData: keepPreviousData,
    }),
  )
  const take = (option: Option | null) => {
    setChosen(option)
    props.onChange(option?.id ?? null)
  }
  const queries = useQueryClient()
  const { lost, sought, ...typing } = useNotChosen<Option>(
    (search) => queries.fetchQuery(api.records.options.queryOptions({ input: { kind: props.kind, search } })),
    (option) => option.title,
    take,
  )
  const { value } = props
  const unknown = value !== null && chosen?.id !== value && props.title === undefined
  const { data: linked } = useQuery(
    api.records.get.queryOptions({ input: { kind: props.kind, id: value ?? '' }, enabled: unknown }),
  )
  const title = props.title ?? String(linked?.values[definitions[props.kind].titleField] ?? '')
  const shown = value === null ? null : chosen?.id === value ? chosen : { id: value, title }
  return (
    <Autocomplete<Option>
      options={data ?? []}
      value={shown}
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      loading={isFetching}
      onChange={(_event, option) => take(option)}
      onBlur={() => {
        typing.onBlur()
        props.onBlur?.()
      }}
      onInputChange={(event, text, reason) => {
        typing.onInputChange(event, text, reason)
        setTyped(reason === 'input' ? text : '')
      }}
      getOptionKey={(option) => option.id}
      getOptionLabel={(option) => option.title}
      isOptionEqualToValue={(option, chosenOption) => option.id === chosenOption.id}
      filterOptions={(options) => options}
      autoHighlight
      renderInput={(params) => (
        <TextField
          {...params}
          label={props.label}
          required={props.required ?? false}
          error={props.error !== undefined || lost !== null}
          helperText={
            lost ? t('form.notChosen', { typed: lost }) : sought ? t('form.searching') : props.error
          }
          inputRef={props.inputRef}
        />
      )}
    />
  )
}
