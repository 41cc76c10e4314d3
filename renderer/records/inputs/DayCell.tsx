import TextField from '@mui/material/TextField'
import { date } from '../../../shared/records/field.ts'
import { isPartialDate } from '../../../shared/values/dates.ts'
import { normaliseTyped, readTyped, typedOf } from '../typed.ts'

const field = date({ vi: 'Ngày', en: 'Day', precision: true })

/** What was typed as a date; what cannot be read stays as typed, so that the schema refuses it with its sentence. */
function dayOf(typed: string): string | null {
  const result = readTyped(field, typed)
  if ('error' in result) return typed
  return typeof result.value === 'string' ? result.value : null
}

/** A date in a table of inputs: held as typed, respelled when it is left. */
export function DayCell(props: {
  value: string | null
  onChange: (day: string | null) => void
  name: string
}) {
  const { value } = props
  return (
    <TextField
      defaultValue={value !== null && !isPartialDate(value) ? value : typedOf(field, value)}
      onChange={(event) => props.onChange(dayOf(event.target.value))}
      onBlur={(event) => {
        event.target.value = normaliseTyped(field, event.target.value)
      }}
      slotProps={{ htmlInput: { 'aria-label': props.name } }}
    />
  )
}
