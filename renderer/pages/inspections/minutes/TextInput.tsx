import TextField, { type TextFieldProps } from '@mui/material/TextField'
import { type FieldPathByValue, useFormContext } from 'react-hook-form'
import type { MinutesForm } from './minutesForm.ts'

/** A text of the minutes; the browser holds what is typed, nothing rewrites it. */
export function TextInput(
  props: {
    name: FieldPathByValue<MinutesForm, string>
    /** When the input is left: the time to put what was typed into the office's spelling. */
    onLeave?: () => void
    /** What is wrong with it, said under it. */
    problem?: string | undefined
    /** True where it is only worth a look. */
    mild?: boolean
  } & Pick<TextFieldProps, 'label' | 'multiline' | 'minRows' | 'sx' | 'onKeyDown' | 'onFocus' | 'slotProps'>,
) {
  const { register } = useFormContext<MinutesForm>()
  const { name, onLeave, problem, mild = false, ...others } = props
  const { ref, ...input } = register(name, onLeave && { onBlur: onLeave })
  return (
    <TextField
      {...others}
      {...input}
      inputRef={ref}
      error={problem !== undefined && !mild}
      color={problem !== undefined && mild ? 'warning' : 'primary'}
      helperText={problem}
    />
  )
}
