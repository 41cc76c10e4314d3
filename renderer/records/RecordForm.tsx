import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import { useEffect, useRef } from 'react'
import { FormProvider } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { StoredRecord, Values } from '../../shared/contract/records.ts'
import { definitions, type RecordKind } from '../../shared/records/registry.ts'
import { useShortcut } from '../app/shortcuts.ts'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { formatMoment } from '../components/format.ts'
import { useLanguage } from '../language/language.ts'
import { FieldInput } from './form/FieldInput.tsx'
import { goOnWithEnter } from './form/formKeys.ts'
import { fieldOfInput } from './form/formValues.ts'
import { useRecordForm } from './form/useRecordForm.ts'
import { YearRows } from './form/YearRows.tsx'
import { TypedNamesContext } from './inputs/typedNames.ts'
import { choicesForAll } from './list/choicesForAll.ts'

const inputSelector = 'input:not([type=hidden]), textarea, select, button'

/** The form of a kind of record, made from its definition. */
export function RecordForm(props: {
  kind: RecordKind
  /** The record to change; undefined for a new one. */
  record?: StoredRecord | undefined
  /** First values of a new record. */
  initial?: Values | undefined
  /** What the save button says. */
  saveLabel: string
  /** Offers “save and enter another”. */
  another?: boolean | undefined
  /** After saving; `another` where the clerk goes on with the next new record. */
  onSaved: (record: StoredRecord, another: boolean) => void
  onCancel: () => void
}) {
  const { t } = useTranslation('records')
  const language = useLanguage()
  const box = useRef<HTMLFormElement>(null)
  const { kind } = props
  const definition = definitions[kind]

  const focusInput = (path: string) =>
    box.current
      ?.querySelector<HTMLElement>(`[data-field="${path}"]`)
      ?.querySelector<HTMLElement>(inputSelector)
      ?.focus()
  const focusFirst = () => focusInput(`fields.${Object.keys(definition.fields)[0]}`)

  const {
    form,
    errors,
    sentenceOf,
    onRead,
    typedNames,
    save,
    saving,
    error,
    changedMeanwhile,
    loadNew,
    merged,
    draft,
    takeDraft,
    forgetDraft,
  } = useRecordForm({
    kind,
    record: props.record,
    initial: props.initial,
    onSaved: (record, another) => {
      props.onSaved(record, another)
      if (another) setTimeout(focusFirst)
    },
    onUnchanged: props.onCancel,
  })

  const saveAndShow = async () => {
    await save(false)
    // After the errors are drawn.
    setTimeout(() => box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  useShortcut('save', () => void saveAndShow())
  useShortcut('back', props.onCancel)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first field has the focus once, when the form opens
  useEffect(() => {
    focusFirst()
  }, [])

  const paths = Object.keys(errors)
  const [firstWrong] = paths
  const labelOf = (path: string) => fieldOfInput(kind, path)?.label[language] ?? t('years.year')
  const fieldLabel = (name: string) => definition.fields[name]?.label[language] ?? name
  return (
    <TypedNamesContext value={typedNames}>
      <FormProvider {...form}>
        <Box
          component="form"
          ref={box}
          noValidate
          autoComplete="off"
          onKeyDown={goOnWithEnter}
          onSubmit={(event) => {
            event.preventDefault()
            void saveAndShow()
          }}
          sx={{ maxWidth: 1080 }}
        >
          {draft && (
            <Alert
              severity="info"
              sx={{ mb: 1.5 }}
              action={
                <>
                  <Button color="inherit" onClick={takeDraft}>
                    {t('form.draftTake')}
                  </Button>
                  <Button color="inherit" onClick={forgetDraft}>
                    {t('form.draftDrop')}
                  </Button>
                </>
              }
            >
              {t('form.draft', { at: formatMoment(draft.at) })}
            </Alert>
          )}
          {firstWrong && (
            <Alert severity="error" sx={{ mb: 1.5 }}>
              <Link component="button" type="button" color="inherit" onClick={() => focusInput(firstWrong)}>
                {t('form.errors', { number: String(paths.length), field: labelOf(firstWrong) })}
              </Link>
            </Alert>
          )}
          <ErrorNotice error={error} />
          {changedMeanwhile && (
            <Box sx={{ display: 'flex', gap: 1, mb: 1.5 }}>
              <Button variant="outlined" onClick={() => void loadNew(true)}>
                {t('form.loadNew')}
              </Button>
              <Button onClick={() => void loadNew(false)}>{t('form.dropMine')}</Button>
            </Box>
          )}
          {merged && (
            <Alert severity="success" sx={{ mb: 1.5 }}>
              {merged.length > 0
                ? t('form.merged', { fields: merged.map(fieldLabel).join(', ') })
                : t('form.mergedNone')}
            </Alert>
          )}
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
              columnGap: 2,
              rowGap: 2,
              p: 2.5,
              bgcolor: 'background.paper',
              border: 1,
              borderColor: 'divider',
              borderRadius: 1,
            }}
          >
            {Object.entries(definition.fields).map(([name, field]) => (
              <FieldInput
                key={name}
                kind={kind}
                name={name}
                // Only what may follow the stored status is offered.
                field={props.record ? choicesForAll(field, [props.record], name) : field}
                path={`fields.${name}`}
                error={sentenceOf(`fields.${name}`)}
                onRead={onRead}
                title={props.record?.labels[name]}
              />
            ))}
            <YearRows kind={kind} sentenceOf={sentenceOf} onRead={onRead} />
          </Box>
          <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
            <Button data-save type="submit" variant="contained" size="medium" disabled={saving}>
              {props.saveLabel}
            </Button>
            {props.another && (
              <Button size="medium" variant="outlined" disabled={saving} onClick={() => void save(true)}>
                {t('form.saveAndNext')}
              </Button>
            )}
            <Button size="medium" onClick={props.onCancel}>
              {t('form.cancel')}
            </Button>
          </Box>
        </Box>
      </FormProvider>
    </TypedNamesContext>
  )
}
