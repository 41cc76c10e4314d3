import TextField from '@mui/material/TextField'
import { tidy } from '../../../shared/text/fold.ts'

/** A text in a table of inputs: held as typed, tidied when it is left. */
export function TextCell(props: { value: string; onChange: (text: string) => void; name: string }) {
  return (
    <TextField
      defaultValue={props.value}
      onChange={(event) => props.onChange(event.target.value)}
      onBlur={(event) => {
        event.target.value = tidy(event.target.value)
      }}
      slotProps={{ htmlInput: { 'aria-label': props.name } }}
    />
  )
}
