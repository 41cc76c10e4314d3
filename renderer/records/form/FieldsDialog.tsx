import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Values } from '../../../shared/contract/records.ts'
import { type Field, fieldErrors } from '../../../shared/records/field.ts'
import { definitions, type RecordKind } from '../../../shared/records/registry.ts'
import { invalidFields } from '../../api/errors.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useFieldSentence } from '../fieldSentences.ts'
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
  const { t } = useTranslation('records')
  const titleId = useId()
  const sentence = useFieldSentence()
  const { kind, names } = props
  const [initial] = useState(() => formValuesOf(kind, { values: props.initial, years: [] }))
  const form = useForm<FormValues>({ defaultValues: initial })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [failure, setFailure] = useState<unknown>(null)
  const [saving, setSaving] = useState(false)
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
    const values = read()
    if (!values || saving) return
    setSaving(true)
    setFailure(null)
    try {
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
    <Dialog open onClose={props.onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <FormProvider {...form}>
        <Box
          component="form"
          noValidate
          autoComplete="off"
          onKeyDown={goOnWithEnter}
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <DialogTitle id={titleId}>{props.title}</DialogTitle>
          <DialogContent>
            {props.text && (
              <Typography color="textSecondary" sx={{ mb: 2 }}>
                {props.text}
              </Typography>
            )}
            <ErrorNotice error={failure} />
            <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
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
                      setErrors(({ [name]: _old, ...others }) =>
                        error ? { ...others, [name]: error } : others,
                      )
                    }
                    title={props.labels?.[name]}
                    autoFocus={index === 0 && !props.above}
                  />
                )
              })}
            </Box>
          </DialogContent>
          <DialogActions>
            <Button onClick={props.onClose}>{t('form.cancel')}</Button>
            <Button data-save type="submit" variant="contained" disabled={saving}>
              {props.saveLabel}
            </Button>
          </DialogActions>
        </Box>
      </FormProvider>
    </Dialog>
  )
}
