import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { type DocumentTarget, documentKind } from '../../../../shared/contract/documents.ts'
import { type DocumentKind, documentKindNames, documentKinds } from '../../../../shared/documents/kinds.ts'
import { definitions, isRecordKind } from '../../../../shared/records/registry.ts'
import { FormDialog } from '../../../components/FormDialog.tsx'
import { today } from '../../../components/format.ts'
import { useLanguage } from '../../../language/language.ts'
import { RecordPicker } from '../../../records/inputs/RecordPicker.tsx'
import { UnitPicker } from '../../../records/inputs/UnitPicker.tsx'
import { targetFrom, writeAddress } from '../targets.ts'

interface Chosen {
  kind: DocumentKind
  recordId: string | null
  year: string
}

/** The document that is to be written; null as long as something is missing. */
function targetOf({ kind, recordId, year }: Chosen): DocumentTarget | null {
  const { source } = documentKinds[kind]
  if (source === 'none') return targetFrom(kind, null, null)
  if (source === 'year') return /^(19|20)\d{2}$/.test(year) ? targetFrom(kind, null, Number(year)) : null
  return recordId === null ? null : targetFrom(kind, recordId, null)
}

/** Asks which kind of document is to be written and from what, then opens it. */
export function WriteDialog(props: { onClose: () => void }) {
  const { t } = useTranslation('documentPages')
  const language = useLanguage()
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<Chosen>({
    kind: 'generalLetter',
    recordId: null,
    year: today().slice(0, 4),
  })
  const { source } = documentKinds[chosen.kind]
  const target = targetOf(chosen)
  const take = (recordId: string | null) => setChosen({ ...chosen, recordId })
  return (
    <FormDialog
      title={t('start.write')}
      submitLabel={t('start.open')}
      disabled={!target}
      onSubmit={() => {
        if (target) void navigate(writeAddress(target))
      }}
      onClose={props.onClose}
    >
      <TextField
        select
        autoFocus
        label={t('start.kind')}
        value={chosen.kind}
        onChange={(event) =>
          setChosen({ ...chosen, kind: documentKind.parse(event.target.value), recordId: null })
        }
        slotProps={{ select: { native: true } }}
      >
        {documentKindNames.map((kind) => (
          <option key={kind} value={kind}>
            {documentKinds[kind].label[language]}
          </option>
        ))}
      </TextField>
      {source === 'year' && (
        <TextField
          label={t('start.year')}
          defaultValue={chosen.year}
          onChange={(event) => setChosen({ ...chosen, year: event.target.value.trim() })}
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        />
      )}
      {source === 'unit' && (
        <UnitPicker label={definitions.unit.label[language]} value={chosen.recordId} onChange={take} />
      )}
      {isRecordKind(source) && source !== 'unit' && (
        <RecordPicker
          key={source}
          kind={source}
          label={definitions[source].label[language]}
          value={chosen.recordId}
          onChange={take}
        />
      )}
      <Typography variant="body2" color="textSecondary">
        {t(source === 'none' ? 'start.fromNothing' : 'start.fromRecords')}
      </Typography>
    </FormDialog>
  )
}
