import AgreesIcon from '@mui/icons-material/CheckCircleOutlineOutlined'
import Alert from '@mui/material/Alert'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { TableDetail } from '../../../shared/contract/intake.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { useLanguage } from '../../language/language.ts'
import { fieldLabel } from './columns.ts'
import { totalsByRow } from './totalsByRow.ts'

const mostShown = 6

/** The totals that the sender states against ours: where they differ one by one, where they agree in one line. */
export function SenderTotals(props: { table: TableDetail }) {
  const { t } = useTranslation('intake')
  const language = useLanguage()
  const { form, totals } = props.table
  const { differing, agreeing } = totalsByRow(totals)
  const nameOf = (row: number, label: string) => t(label ? 'totals.row' : 'totals.rowOnly', { row, label })
  const agreed = agreeing.slice(0, mostShown).map(({ row, label }) => nameOf(row, label))
  const more = agreeing.length - agreed.length
  return (
    <>
      {differing.slice(0, mostShown).map(({ row, label, field, stated, computed }) => (
        <Alert key={`${row} ${field}`} severity="warning" sx={{ mb: 1, py: 0 }}>
          {t('totals.differs', {
            place: nameOf(row, label),
            field: fieldLabel(form, field, language),
            stated: formatNumber(stated),
            computed: formatNumber(computed),
          })}
        </Alert>
      ))}
      {differing.length > mostShown && (
        <Alert severity="warning" sx={{ mb: 1, py: 0 }}>
          {t('totals.moreDiffer', { count: differing.length - mostShown })}
        </Alert>
      )}
      {agreed.length > 0 && (
        <Stack direction="row" spacing={0.5} sx={{ mb: 1, alignItems: 'center' }}>
          <AgreesIcon color="success" fontSize="small" />
          <Typography variant="body2">
            {t('totals.agree', {
              rows: agreed.join(', ') + (more > 0 ? t('totals.more', { count: more }) : ''),
            })}
          </Typography>
        </Stack>
      )}
    </>
  )
}
