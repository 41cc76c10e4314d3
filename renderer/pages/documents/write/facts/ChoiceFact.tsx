import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import TextField from '@mui/material/TextField'
import { nameOf, type WidgetProps } from './widget.ts'

/** A fact that is one of a few. */
export function ChoiceFact(props: WidgetProps) {
  const { field, place, value, onChange } = props
  return (
    <Box data-fact={place}>
      <TextField
        select
        label={field.label}
        defaultValue={typeof value === 'string' ? value : ''}
        helperText={field.hint}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        slotProps={{ select: { native: true }, htmlInput: { 'aria-label': nameOf(props) } }}
      >
        {typeof value !== 'string' && <option value="" />}
        {field.choices.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </TextField>
    </Box>
  )
}

/** A fact that holds or does not. */
export function MarkFact(props: WidgetProps) {
  const { field, place, value, onChange } = props
  return (
    <Box data-fact={place}>
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            defaultChecked={value === true}
            onChange={(event) => onChange(event.target.checked)}
          />
        }
        label={field.label}
      />
    </Box>
  )
}
