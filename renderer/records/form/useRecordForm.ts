import { useMutation } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { StoredRecord, Values } from '../../../shared/contract/records.ts'
import { definitions, type RecordKind } from '../../../shared/records/registry.ts'
import { client } from '../../api/client.ts'
import { expectedCode, invalidFields } from '../../api/errors.ts'
import { useUndo } from '../../components/undo.tsx'
import { useFieldSentence } from '../fieldSentences.ts'
import { TypedNames } from '../inputs/typedNames.ts'
import { type Draft, draftKey, dropDraft, keepDraft, readDraft } from './drafts.ts'
import {
  changedValues,
  changedYears,
  type FormStart,
  type FormValues,
  fieldOfInput,
  formValuesOf,
  inputNamed,
  readForm,
} from './formValues.ts'

const draftPause = 400

export interface RecordFormOptions {
  kind: RecordKind
  /** The record to change; undefined for a new one. */
  record?: StoredRecord | undefined
  /** First values of a new record. */
  initial?: Values | undefined
  onSaved: (record: StoredRecord, another: boolean) => void
  onUnchanged: () => void
}

function startOf({ kind, record, initial }: RecordFormOptions): FormStart {
  if (record) return record
  const yearly = Object.keys(definitions[kind].yearly).length > 0
  return { values: initial ?? {}, years: yearly ? [{ year: new Date().getFullYear() }] : [] }
}

/** The inputs of `mine` that differ from `base`, by name. */
function changedNames(base: FormValues, mine: FormValues): string[] {
  return Object.keys(mine.fields).filter(
    (name) => JSON.stringify(mine.fields[name] ?? null) !== JSON.stringify(base.fields[name] ?? null),
  )
}

/** Everything of a record's form but its looks: reading, judging, saving, drafts, and a change made meanwhile. */
export function useRecordForm(options: RecordFormOptions) {
  const { kind } = options
  const { t } = useTranslation('records')
  const undo = useUndo()
  const sentence = useFieldSentence()
  const [base, setBase] = useState(() => ({ ...startOf(options), revision: options.record?.revision }))
  const initial = useMemo(() => formValuesOf(kind, base), [kind, base])
  const form = useForm<FormValues>({ defaultValues: initial, shouldUnregister: false })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [merged, setMerged] = useState<string[] | null>(null)
  const key = draftKey(kind, options.record?.id)
  const [draft, setDraft] = useState<Draft | null>(() => readDraft(key))
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [typedNames] = useState(() => new TypedNames())
  const asked = useRef(false)

  useEffect(() => {
    const subscription = form.watch(() => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => keepDraft(key, form.getValues()), draftPause)
    })
    return () => {
      subscription.unsubscribe()
      clearTimeout(timer.current)
    }
  }, [form, key])

  const forgetDraft = () => {
    clearTimeout(timer.current)
    dropDraft(key)
    setDraft(null)
  }

  const saving = useMutation({
    mutationFn: (input: Parameters<typeof client.records.save>[0] & { another: boolean }) => {
      const { another: _another, ...save } = input
      return client.records.save(save)
    },
    onSuccess: ({ record, operationId }, { another }) => {
      forgetDraft()
      const title = String(record.values[definitions[kind].titleField] ?? '')
      undo.offer({ text: t('form.saved', { title }), operationId })
      if (another) {
        form.reset(initial)
        setErrors({})
      }
      options.onSaved(record, another)
    },
    onError: (error) => {
      const { years } = readForm(kind, form.getValues())
      const named = Object.entries(invalidFields(error)).map(([name, code]) => [
        inputNamed(name, years),
        code,
      ])
      setErrors(Object.fromEntries(named))
    },
  })

  const save = async (another: boolean) => {
    if (saving.isPending || asked.current) return
    asked.current = true
    const chosen = await typedNames.allChosen()
    asked.current = false
    if (!chosen) return
    const read = readForm(kind, form.getValues())
    setErrors(read.errors)
    if (Object.keys(read.errors).length > 0) return
    const { record } = options
    const values = record ? changedValues(base.values, read.values) : read.values
    const years = changedYears(record ? base.years : [], read.years)
    if (record && Object.keys(values).length + years.years.length + years.removedYears.length === 0) {
      forgetDraft()
      options.onUnchanged()
      return
    }
    saving.mutate({
      kind,
      ...(record ? { id: record.id, revision: base.revision } : {}),
      values,
      ...years,
      another,
    })
  }

  /** Takes up the version that was saved elsewhere; with `keep`, what was typed here stays in its inputs. */
  const loadNew = async (keep: boolean) => {
    if (!options.record) return
    try {
      const fresh = await client.records.get({ kind, id: options.record.id })
      const mine = form.getValues()
      const next = formValuesOf(kind, fresh)
      const names = keep ? changedNames(initial, mine) : []
      for (const name of names) next.fields[name] = mine.fields[name]
      if (keep && JSON.stringify(mine.years) !== JSON.stringify(initial.years)) next.years = mine.years
      setBase({ ...fresh })
      form.reset(next)
      setMerged(names)
      setErrors({})
      saving.reset()
      if (!keep) forgetDraft()
    } catch (error) {
      undo.fail(error)
    }
  }

  const takeDraft = () => {
    if (!draft) return
    form.reset({ fields: { ...initial.fields, ...draft.fields }, years: draft.years })
    setDraft(null)
  }

  /** Notes at once what cannot be read, and takes an old complaint away once it is mended. */
  const onRead = (path: string, error: string | null) =>
    setErrors((before) => {
      if (error !== null) return { ...before, [path]: error }
      if (!(path in before)) return before
      const { [path]: _mended, ...others } = before
      return others
    })

  return {
    form,
    errors,
    sentenceOf: (path: string) => {
      const code = errors[path]
      return code === undefined ? undefined : sentence(code, fieldOfInput(kind, path))
    },
    onRead,
    typedNames,
    save,
    saving: saving.isPending,
    error: saving.error && Object.keys(errors).length === 0 ? saving.error : null,
    changedMeanwhile: expectedCode(saving.error) === 'record.changedMeanwhile',
    loadNew,
    merged,
    draft,
    takeDraft,
    forgetDraft,
  }
}
