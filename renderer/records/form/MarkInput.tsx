import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { useController, useFormContext } from 'react-hook-form'
import type { Field } from '../../../shared/records/field.ts'
import { useLanguage } from '../../language/language.ts'
import { typedOf } from '../typed.ts'
import type { FormValues } from './formValues.ts'

/** A mark: ticked where it stands. The form keeps it as the text that a cell would have. */
export function MarkInput(props: { field: Field; path: `fields.${string}` | `years.${number}.${string}` }) {
  const { field, path } = props
  const language = useLanguage()
  const { control } = useFormContext<FormValues>()
  const { field: input } = useController({ control, name: path })
  return (
    <FormControlLabel
      label={field.label[language]}
      control={
        <Checkbox
          size="small"
          checked={typeof input.value === 'string' && input.value.trim() !== ''}
          onChange={(event) => input.onChange(event.target.checked ? typedOf(field, true) : '')}
          onBlur={input.onBlur}
          slotProps={{ input: { ref: input.ref } }}
        />
      }
    />
  )
}
