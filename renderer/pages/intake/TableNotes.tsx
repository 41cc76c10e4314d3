import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { TableDetail } from '../../../shared/contract/intake.ts'

const mostRows = 8

/** The rows that carry no record, by reason. */
export function TableNotes(props: { table: TableDetail }) {
  const { t } = useTranslation('intake')
  const { table } = props
  const byReason = Map.groupBy(table.ignored, ({ reason }) => reason)
  const reasons = [...byReason].map(([reason, rows]) => {
    const numbers = rows.map(({ row }) => row)
    const listed = numbers.slice(0, mostRows).join(', ') + (numbers.length > mostRows ? '…' : '')
    return t('table.ignoredRow', { reason: t(`table.reasons.${reason}`), rows: listed })
  })
  if (reasons.length === 0) return null
  return (
    <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 0.5 }}>
      {t('table.ignored', { count: table.ignored.length, reasons: reasons.join(', ') })}
    </Typography>
  )
}
