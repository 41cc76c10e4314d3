import Alert from '@mui/material/Alert'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { TableDetail } from '../../../shared/contract/intake.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { useLanguage } from '../../language/language.ts'
import { fieldLabel } from './columns.ts'

const mostRows = 8

/** The rows that carry no record, by reason, and the sender's totals that the rows do not add up to. */
export function TableNotes(props: { table: TableDetail }) {
  const { t } = useTranslation('intake')
  const language = useLanguage()
  const { table } = props
  const byReason = Map.groupBy(table.ignored, ({ reason }) => reason)
  const reasons = [...byReason].map(([reason, rows]) => {
    const numbers = rows.map(({ row }) => row)
    const listed = numbers.slice(0, mostRows).join(', ') + (numbers.length > mostRows ? '…' : '')
    return t('table.ignoredRow', { reason: t(`table.reasons.${reason}`), rows: listed })
  })
  return (
    <>
      {table.totals.map((total) => (
        <Alert key={`${total.row} ${total.field}`} severity="warning" sx={{ mb: 1, py: 0 }}>
          {t('table.totalDiffers', {
            field: fieldLabel(table.form, total.field, language),
            row: total.row,
            stated: formatNumber(total.stated),
            computed: formatNumber(total.computed),
          })}
        </Alert>
      ))}
      {reasons.length > 0 && (
        <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 0.5 }}>
          {t('table.ignored', { count: table.ignored.length, reasons: reasons.join(', ') })}
        </Typography>
      )}
    </>
  )
}
