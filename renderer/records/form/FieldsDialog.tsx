import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import type { Values } from '../../../shared/contract/records.ts'
import { type Field, fieldErrors } from '../../../shared/records/field.ts'
import { definitions, type RecordKind } from '../../../shared/records/registry.ts'
import { invalidFields } from '../../api/errors.ts'
import { FormDialog } from '../../components/FormDialog.tsx'
import { useFieldSentence } from '../fieldSentences.ts'
import { TypedNames, TypedNamesContext } from '../inputs/typedNames.ts'
import { FieldInput } from './FieldInput.tsx'
import { goOnWithEnter } from './formKeys.ts'
import { type FormValues, formValuesOf, readInput } from './formValues.ts'

/** Asks for a few fields of a kind in a dialog; what was typed stays there while something is wrong. */
export function FieldsDialog(props: {
  kind: RecordKind
  title: string
  text?: string
  /** Shown above the inputs. */
  above?: ReactNode
  /** Judges what stands above when it is to be saved, and shows what is wrong there. */
  aboveReady?: () => boolean
  names: readonly string[]
  /** Fields that stand in for those of the definition, for instance with fewer choices. */
  narrowed?: Record<string, Field>
  /** Fields that must be stated. */
  required: readonly string[]
  initial: Values
  /** Titles of linked records by field. */
  labels?: Record<string, string>
  saveLabel: string
  /** What it throws is shown in the dialog. */
  onSave: (values: Values) => Promise<void>
  onClose: () => void
}) {
  const sentence = useFieldSentence()
  const { kind, names } = props
  const [initial] = useState(() => formValuesOf(kind, { values: props.initial, years: [] }))
  const form = useForm<FormValues>({ defaultValues: initial })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [failure, setFailure] = useState<unknown>(null)
  const [saving, setSaving] = useState(false)
  const [typedNames] = useState(() => new TypedNames())
  const fields = names.flatMap((name): [string, Field][] => {
    const field = props.narrowed?.[name] ?? definitions[kind].fields[name]
    return field ? [[name, field]] : []
  })

  const read = () => {
    const inputs = form.getValues().fields
    const values: Values = {}
    const wrong: Record<string, string> = {}
    for (const [name, field] of fields) {
      const outcome = readInput(field, inputs[name])
      if ('error' in outcome) wrong[name] = outcome.error
      else if (outcome.value === null && props.required.includes(name)) wrong[name] = fieldErrors.required
      else values[name] = outcome.value
    }
    setErrors(wrong)
    return Object.keys(wrong).length > 0 ? null : values
  }
  const save = async () => {
    if (saving) return
    setSaving(true)
    try {
      if (!(await typedNames.allChosen())) return
      const values = read()
      const ready = props.aboveReady?.() ?? true
      if (!values || !ready) return
      setFailure(null)
      await props.onSave(values)
    } catch (error) {
      const named = invalidFields(error)
      setErrors(named)
      if (!Object.keys(named).some((name) => names.includes(name))) setFailure(error)
    } finally {
      setSaving(false)
    }
  }
  return (
    <TypedNamesContext value={typedNames}>
      <FormProvider {...form}>
        <FormDialog
          title={props.title}
          submitLabel={props.saveLabel}
          busy={saving}
          error={failure}
          onKeyDown={goOnWithEnter}
          onSubmit={() => void save()}
          onClose={props.onClose}
        >
          {props.text && <Typography color="textSecondary">{props.text}</Typography>}
          {props.above}
          {fields.map(([name, field], index) => {
            const code = errors[name]
            return (
              <FieldInput
                key={name}
                kind={kind}
                name={name}
                field={{ ...field, required: props.required.includes(name) }}
                path={`fields.${name}`}
                error={code === undefined ? undefined : sentence(code, field)}
                onRead={(_path, error) =>
                  setErrors(({ [name]: _old, ...others }) => (error ? { ...others, [name]: error } : others))
                }
                title={props.labels?.[name]}
                autoFocus={index === 0 && !props.above}
              />
            )
          })}
        </FormDialog>
      </FormProvider>
    </TypedNamesContext>
  )
}
