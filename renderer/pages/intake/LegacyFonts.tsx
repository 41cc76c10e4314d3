import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import type { TableDetail } from '../../../shared/contract/intake.ts'

/** Says how many columns were read from a font of before Unicode; leads to how each column was read. */
export function LegacyFonts(props: { table: TableDetail; onShow: () => void }) {
  const { t } = useTranslation('intake')
  const decoded = props.table.columns.filter(({ legacy }) => legacy !== null && legacy.font !== 'unicode')
  const [first] = decoded
  if (!first?.legacy) {
    return (
      <Button
        size="small"
        color="secondary"
        onClick={props.onShow}
        sx={{ mb: 0.5, ml: -0.5, display: 'flex', width: 'fit-content', alignSelf: 'flex-start' }}
      >
        {t('fonts.wrong')}
      </Button>
    )
  }
  return (
    <Alert
      severity="info"
      sx={{ mb: 1, py: 0 }}
      action={
        <Button size="small" color="inherit" onClick={props.onShow}>
          {t('fonts.show')}
        </Button>
      }
    >
      {t('fonts.found', {
        count: decoded.length,
        before: first.legacy.before.slice(0, shownLetters),
        after: first.legacy.after.slice(0, shownLetters),
      })}
    </Alert>
  )
}

const shownLetters = 40
