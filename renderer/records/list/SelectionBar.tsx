import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { StoredRecord } from '../../../shared/contract/records.ts'
import type { RecordKind } from '../../../shared/records/registry.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { client } from '../../api/client.ts'
import { useUndo } from '../../components/undo.tsx'
import { SelectionDocuments } from '../../pages/documents/start/SelectionDocuments.tsx'
import { addresses } from '../kinds.ts'
import { BulkDialog } from './BulkDialog.tsx'

/** What is done with the selected rows: change a field, delete or restore, copy one. */
export function SelectionBar(props: {
  kind: RecordKind
  ids: readonly string[]
  /** The rows in sight. */
  rows: readonly StoredRecord[]
  bin: boolean
  onDone: () => void
}) {
  const { t } = useTranslation('records')
  const { t: frame } = useTranslation('frame')
  const undo = useUndo()
  const navigate = useNavigate()
  const [changing, setChanging] = useState(false)
  const { kind, bin } = props
  const ids = [...props.ids]
  const [only, ...more] = ids
  const move = useMutation({
    mutationFn: () => (bin ? client.records.restore({ kind, ids }) : client.records.remove({ kind, ids })),
    onSuccess: ({ operationId }) => {
      const count = { number: formatNumber(ids.length), kind: frame(`kinds.${kind}`) }
      undo.offer({ text: bin ? t('list.restored', count) : t('list.removed', count), operationId })
      props.onDone()
    },
    onError: undo.fail,
  })
  return (
    <Box
      role="toolbar"
      aria-label={t('list.selected', { number: formatNumber(ids.length) })}
      sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}
    >
      <span>{t('list.selected', { number: formatNumber(ids.length) })}</span>
      {!bin && (
        <Button variant="outlined" onClick={() => setChanging(true)}>
          {t('bulk.action')}
        </Button>
      )}
      {!bin && only !== undefined && more.length === 0 && (
        <Button variant="outlined" onClick={() => void navigate(`${addresses[kind]}/new?from=${only}`)}>
          {t('record.copy')}
        </Button>
      )}
      {!bin && <SelectionDocuments kind={kind} ids={ids} rows={props.rows} />}
      <Button variant="outlined" disabled={move.isPending} onClick={() => move.mutate()}>
        {t(bin ? 'list.restore' : 'list.remove')}
      </Button>
      <Button onClick={props.onDone}>{t('list.unselect')}</Button>
      {changing && (
        <BulkDialog
          kind={kind}
          ids={ids}
          records={props.rows.filter((row) => ids.includes(row.id))}
          onClose={() => setChanging(false)}
        />
      )}
    </Box>
  )
}
