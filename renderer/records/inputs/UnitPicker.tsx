import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import { useQueryClient } from '@tanstack/react-query'
import { type Ref, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../language/language.ts'
import { useNotChosen } from './notChosen.ts'
import { matchesTyped } from './search.ts'
import { type UnitSummary, useUnits, whichOne } from './units.ts'
import { isCurrent } from './validity.ts'

const most = 80

/** Units of today before those of the past; within each those whose own name was typed first. */
function rank(unit: UnitSummary, typed: string): number {
  return (isCurrent(unit) ? 0 : 2) + (matchesTyped(unit.name, typed) ? 0 : 1)
}

export interface PickerProps {
  label: string
  /** Id of what is chosen, null for nothing. */
  value: string | null
  onChange: (id: string | null) => void
  onBlur?: () => void
  error?: string | undefined
  required?: boolean
  inputRef?: Ref<HTMLInputElement>
}

/** Chooses a unit by typing part of its name or another name of it, without marks; units of today come first. */
export function UnitPicker(props: PickerProps) {
  const { t } = useTranslation('records')
  const language = useLanguage()
  const { all, byId, loading } = useUnits()
  const searched = useMemo(
    () =>
      new Map(
        all.map((unit) => [
          unit.id,
          [unit.name, unit.code ?? '', ...unit.aliases, whichOne(unit, byId, language)].join(' '),
        ]),
      ),
    [all, byId, language],
  )
  const queries = useQueryClient()
  const { lost, sought, ...typing } = useNotChosen(
    async () => (await queries.ensureQueryData(api.units.all.queryOptions())).filter(isCurrent),
    (unit) => unit.name,
    (unit) => props.onChange(unit.id),
  )
  return (
    <Autocomplete<UnitSummary>
      options={all}
      value={(props.value && byId.get(props.value)) || null}
      loading={loading}
      onChange={(_event, unit) => props.onChange(unit?.id ?? null)}
      onInputChange={typing.onInputChange}
      onBlur={() => {
        typing.onBlur()
        props.onBlur?.()
      }}
      getOptionKey={(unit) => unit.id}
      getOptionLabel={(unit) => unit.name}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      groupBy={(unit) => t(isCurrent(unit) ? 'form.unitNow' : 'form.unitPast')}
      filterOptions={(units, { inputValue }) =>
        units
          .filter((unit) => matchesTyped(searched.get(unit.id) ?? unit.name, inputValue))
          .toSorted((a, b) => rank(a, inputValue) - rank(b, inputValue))
          .slice(0, most)
      }
      autoHighlight
      openOnFocus={false}
      renderOption={({ key, ...option }, unit) => (
        <Box component="li" key={key} {...option} sx={{ display: 'block !important' }}>
          {unit.name}
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem', ml: 1 }}>
            {whichOne(unit, byId, language)}
          </Box>
        </Box>
      )}
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
