import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoredRecord, Values } from '../../../shared/contract/records.ts'
import { definitions } from '../../../shared/records/registry.ts'
import { client } from '../../api/client.ts'
import { today } from '../../components/format.ts'
import { useUndo } from '../../components/undo.tsx'
import { useLanguage } from '../../language/language.ts'
import { FieldsDialog } from '../form/FieldsDialog.tsx'
import { askedBy, type Step, stepsOf, valuesOfStep } from '../steps.ts'

/** The next steps of a record as buttons; a step that needs more than a click asks for it. */
export function StepButtons(props: { record: StoredRecord }) {
  const { t } = useTranslation('records')
  const language = useLanguage()
  const undo = useUndo()
  const [asking, setAsking] = useState<Step | null>(null)
  const { record } = props
  const { id, kind, revision } = record

  const take = async (step: Step, more: Values) => {
    const { operationId } = await client.records.save({
      kind,
      id,
      revision,
      values: { ...valuesOfStep(step, record, today()), ...more },
    })
    const status = definitions[kind].fields.status?.choices.find(({ code }) => code === step.to)
    undo.offer({ text: t('steps.done', { status: status?.label[language] ?? step.to }), operationId })
  }
  const begin = async (step: Step) => {
    if (askedBy(step, record).ask.length > 0) return setAsking(step)
    try {
      await take(step, {})
    } catch (error) {
      undo.fail(error)
    }
  }
  const asked = asking && askedBy(asking, record)
  return (
    <>
      {stepsOf(record).map((step) => (
        <Button key={step.name} variant="outlined" onClick={() => void begin(step)}>
          {t(`steps.${step.name}`)}
        </Button>
      ))}
      {asking && asked && (
        <FieldsDialog
          kind={kind}
          title={t(`steps.${asking.name}`)}
          names={asked.ask}
          required={asked.required}
          initial={{ ...record.values, ...valuesOfStep(asking, record, today()) }}
          labels={record.labels}
          saveLabel={t(`steps.${asking.name}`)}
          onSave={async (values) => {
            await take(asking, values)
            setAsking(null)
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  )
}
