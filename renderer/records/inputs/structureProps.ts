import type { FieldValue } from '../../../shared/contract/records.ts'

/** What the input of a field with parts of its own is given. */
export interface StructureInputProps {
  label: string
  value: FieldValue
  onChange: (value: FieldValue) => void
  /** A sentence on what is wrong, undefined where nothing is. */
  error: string | undefined
  /** What stands in another input of the same form, as it was typed. */
  typedIn: (field: string) => string
}
