import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import TextField from '@mui/material/TextField'
import { Link as RouterLink } from 'react-router'
import type { FieldValue } from '../../../shared/contract/records.ts'
import { nothing } from '../../components/format.ts'
import { useLanguage } from '../../language/language.ts'
import { addressOf } from '../kinds.ts'
import { matchesTyped } from './search.ts'
import type { StructureInputProps } from './structureProps.ts'
import { type UnitSummary, useUnits, whichOne } from './units.ts'

function read(value: FieldValue): string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
}

/** The units that a unit was merged into or split among. */
export function SuccessorsInput(props: StructureInputProps) {
  const language = useLanguage()
  const { all, byId } = useUnits()
  return (
    <Autocomplete<UnitSummary, true>
      multiple
      options={[...all]}
      value={read(props.value).flatMap((id) => byId.get(id) ?? [])}
      onChange={(_event, units) => props.onChange(units.map((unit) => unit.id))}
      getOptionKey={(unit) => unit.id}
      getOptionLabel={(unit) => unit.name}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      filterOptions={(units, { inputValue }) =>
        units
          .filter((unit) => matchesTyped(`${unit.name} ${whichOne(unit, byId, language)}`, inputValue))
          .slice(0, 60)
      }
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
          error={props.error !== undefined}
          helperText={props.error}
        />
      )}
    />
  )
}

/** The units after this one, each leading to its page. */
export function SuccessorsView(props: { value: FieldValue }) {
  const { byId } = useUnits()
  const units = read(props.value).flatMap((id) => byId.get(id) ?? [])
  if (units.length === 0) return nothing
  return units.map((unit, index) => (
    <span key={unit.id}>
      {index > 0 && ', '}
      <Link component={RouterLink} to={addressOf('unit', unit.id)}>
        {unit.name}
      </Link>
    </span>
  ))
}
