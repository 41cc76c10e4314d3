import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoredRecord } from '../../../shared/contract/records.ts'
import type { Field } from '../../../shared/records/field.ts'
import { definitions, type RecordKind } from '../../../shared/records/registry.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { client } from '../../api/client.ts'
import { useUndo } from '../../components/undo.tsx'
import { useLanguage } from '../../language/language.ts'
import { FieldsDialog } from '../form/FieldsDialog.tsx'
import { structureOf } from '../structureInputs.tsx'
import { choicesForAll } from './choicesForAll.ts'

/** Fields that several records may sensibly share: not their title, nor what has a page of its own. */
function sharedFields(kind: RecordKind): [string, Field][] {
  const { fields, titleField } = definitions[kind]
  return Object.entries(fields).filter(
    ([name, field]) => name !== titleField && (field.type !== 'structure' || structureOf(kind, name)),
  )
}

/** Writes one value into a field of all selected records, as one operation. */
export function BulkDialog(props: {
  kind: RecordKind
  ids: readonly string[]
  /** Those of the selected records that are in sight. */
  records: readonly StoredRecord[]
  onClose: () => void
}) {
  const { t } = useTranslation('records')
  const language = useLanguage()
  const undo = useUndo()
  const { kind } = props
  const fields = sharedFields(kind)
  const first = fields.find(([name]) => name === 'status') ?? fields[0]
  const [chosen, setChosen] = useState(first?.[0] ?? '')
  const field = definitions[kind].fields[chosen]
  const number = formatNumber(props.ids.length)
  return (
    <FieldsDialog
      key={chosen}
      kind={kind}
      title={t('bulk.title', { number })}
      text={t('bulk.text')}
      above={
        <TextField
          select
          autoFocus
          label={t('bulk.field')}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          {fields.map(([name, { label }]) => (
            <MenuItem key={name} value={name}>
              {label[language]}
            </MenuItem>
          ))}
        </TextField>
      }
      names={[chosen]}
      {...(field ? { narrowed: { [chosen]: choicesForAll(field, props.records, chosen) } } : {})}
      required={[]}
      initial={{}}
      saveLabel={t('bulk.save', { number })}
      onSave={async (values) => {
        const { operationId, changed } = await client.records.saveMany({
          kind,
          ids: [...props.ids],
          values,
        })
        undo.offer({
          text: t('bulk.done', { field: field?.label[language] ?? '', number: formatNumber(changed) }),
          operationId,
        })
        props.onClose()
      }}
      onClose={props.onClose}
    />
  )
}
