import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { TableDetail } from '../../../shared/contract/intake.ts'
import { isRecordKind } from '../../../shared/records/registry.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { useUndo } from '../../components/undo.tsx'
import { addresses } from '../../records/kinds.ts'
import { stepOf } from './steps.ts'
import { UndoReportDialog } from './UndoReportDialog.tsx'

/** Where what a table brought can be seen: the list of its kind, or the figures of its form and period. */
function storedAddress({ form, period }: TableDetail): string | null {
  if (form === null) return null
  if (isRecordKind(form)) return addresses[form]
  return `/statistics?${new URLSearchParams({ form, ...(period === null ? {} : { period }) })}`
}

/** Says that a table is stored or was taken back, with what can be done then. */
export function StepNotice(props: { table: TableDetail }) {
  const { t } = useTranslation('intake')
  const undo = useUndo()
  const [reportOpen, setReportOpen] = useState(false)
  const { table } = props
  const at = stepOf(table)
  const { operationId } = table
  const report = reportOpen && operationId !== null && (
    <UndoReportDialog operationId={operationId} onClose={() => setReportOpen(false)} />
  )
  if (at.step === 'undone') {
    return (
      <>
        <Alert
          severity="info"
          sx={{ mb: 1.5, py: 0, alignItems: 'center' }}
          action={
            <Button color="inherit" onClick={() => setReportOpen(true)}>
              {t('undoReport.open')}
            </Button>
          }
        >
          {t('table.undone')}
        </Alert>
        {report}
      </>
    )
  }
  if (at.step !== 'stored') return null
  const left = at.leftOut > 0 ? ` ${t('leftOut', { count: at.leftOut })}` : ''
  const address = storedAddress(table)
  return (
    <Alert
      severity="success"
      sx={{ mb: 1.5, py: 0, alignItems: 'center' }}
      action={
        <>
          {address !== null && (
            <Button color="inherit" component={RouterLink} to={address}>
              {t('table.storedList')}
            </Button>
          )}
          {operationId !== null && (
            <Button color="inherit" onClick={() => void undo.undo({ id: operationId })}>
              {t('table.undo')}
            </Button>
          )}
        </>
      }
    >
      {t('table.stored', { rows: formatNumber(at.written) }) + left}
    </Alert>
  )
}
