import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import FormControlLabel from '@mui/material/FormControlLabel'
import Switch from '@mui/material/Switch'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { statisticalForms } from '../../../shared/statistics/shipped.ts'
import { formatPeriod } from '../../../shared/values/period.ts'
import { useLanguage } from '../../language/language.ts'
import { UnitPicker } from '../../records/inputs/UnitPicker.tsx'
import { PeriodPicker } from './PeriodPicker.tsx'
import type { ShownFigures } from './shownFigures.ts'

const offeredPeriods = 8

/** Which figures are shown: form, period, unit, with or without units that sent nothing. */
export function FigureChoice(props: {
  shown: ShownFigures
  stored: readonly { form: string; period: string; rows: number }[]
  onShow: (shown: Partial<ShownFigures>) => void
}) {
  const { t } = useTranslation('statistics')
  const language = useLanguage()
  const { shown, onShow } = props
  const periods = props.stored.filter(({ form }) => form === shown.form).slice(0, offeredPeriods)
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', mb: 1 }}>
        <TextField
          select
          label={t('form')}
          value={shown.form}
          // The newest period of another form is what one wants to see of it.
          onChange={(event) => onShow({ form: event.target.value })}
          slotProps={{ select: { native: true } }}
          sx={{ flex: 1, minWidth: 220 }}
        >
          {statisticalForms.map(({ code, title }) => (
            <option key={code} value={code}>
              {`${code} – ${title}`}
            </option>
          ))}
        </TextField>
        <PeriodPicker period={shown.period} onChange={(period) => onShow({ period })} />
        <Box sx={{ width: 230 }}>
          <UnitPicker label={t('unit')} value={shown.unitId} onChange={(unitId) => onShow({ unitId })} />
        </Box>
        <FormControlLabel
          control={
            <Switch
              size="small"
              checked={shown.missing}
              onChange={(_event, missing) => onShow({ missing })}
            />
          }
          label={t('missing')}
          slotProps={{ typography: { variant: 'body2' } }}
          sx={{ maxWidth: 160, mr: 0 }}
        />
      </Box>
      {periods.length > 0 && (
        <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center', mb: 1, flexWrap: 'wrap' }}>
          <Typography variant="body2" color="textSecondary">
            {t('stored')}
          </Typography>
          {periods.map(({ period, rows }) => (
            <Chip
              key={period}
              size="small"
              clickable
              variant={period === shown.period ? 'filled' : 'outlined'}
              color={period === shown.period ? 'primary' : 'default'}
              aria-pressed={period === shown.period}
              label={t('storedPeriod', { period: formatPeriod(period, language), rows })}
              onClick={() => onShow({ period })}
            />
          ))}
        </Box>
      )}
    </>
  )
}
