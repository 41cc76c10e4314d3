import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'
import type { Settings } from '../../../shared/contract/settings.ts'
import { tidy } from '../../../shared/text/fold.ts'
import { EditedRows } from '../../records/inputs/EditedRows.tsx'

type Signer = Settings['signers'][number]

const blank: Signer = { authority: '', position: '', name: '' }
const parts = ['authority', 'position', 'name'] as const

/** Others who may sign, each offered while a document is written. */
export function SignersInput(props: { signers: readonly Signer[]; onChange: (signers: Signer[]) => void }) {
  const { t } = useTranslation('settings')
  return (
    <EditedRows<Signer>
      label={t('office.signers')}
      rows={props.signers}
      blank={blank}
      addLabel={t('office.addSigner')}
      error={undefined}
      onChange={props.onChange}
      columns={parts.map((part) => ({
        label: t(`office.signerParts.${part}`),
        input: (row, change, name) => (
          <TextField
            defaultValue={row[part]}
            onBlur={(event) => {
              event.target.value = tidy(event.target.value)
            }}
            onChange={(event) => change({ [part]: event.target.value })}
            slotProps={{ htmlInput: { 'aria-label': name } }}
          />
        ),
      }))}
    />
  )
}
