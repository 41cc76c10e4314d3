import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import type { StoredRecord } from '../../../shared/contract/records.ts'
import { definitions } from '../../../shared/records/registry.ts'
import { client } from '../../api/client.ts'
import { formatMoment } from '../../components/format.ts'
import { useUndo } from '../../components/undo.tsx'

/** Says that a record is in the bin and takes it out; nothing where it is not. */
export function InBin(props: { record: StoredRecord }) {
  const { t } = useTranslation('records')
  const { offer, fail } = useUndo()
  const { kind, id, deletedAt, values } = props.record
  if (deletedAt === null) return null
  const restore = async () => {
    try {
      const { operationId } = await client.records.restore({ kind, ids: [id] })
      offer({
        text: t('list.restoredOne', { title: String(values[definitions[kind].titleField]) }),
        operationId,
      })
    } catch (error) {
      fail(error)
    }
  }
  return (
    <Alert
      severity="warning"
      sx={{ mb: 1.5 }}
      action={
        <Button color="inherit" onClick={() => void restore()}>
          {t('record.restore')}
        </Button>
      }
    >
      {t('record.inBin', { at: formatMoment(deletedAt) })}
    </Alert>
  )
}
