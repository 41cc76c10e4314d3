import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import LinearProgress from '@mui/material/LinearProgress'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { kindsInRailOrder } from '../../../shared/records/registry.ts'
import { statisticalForms } from '../../../shared/statistics/shipped.ts'
import { useLanguage } from '../../language/language.ts'
import { matchesTyped } from '../../records/inputs/search.ts'
import { type UnitSummary, useUnits, whichOne } from '../../records/inputs/units.ts'
import { isCurrent } from '../../records/inputs/validity.ts'
import { formLabel } from '../intake/labels.ts'
import { PeriodPicker } from './PeriodPicker.tsx'
import { useTemplates } from './useTemplates.ts'

const offered: readonly string[] = [...statisticalForms.map(({ code }) => code), ...kindsInRailOrder]
const communeKinds: readonly (string | null)[] = ['commune', 'ward', 'town']
const mostOptions = 80

function FormsInput(props: { forms: readonly string[]; onChange: (forms: string[]) => void }) {
  const { t } = useTranslation('statistics')
  const language = useLanguage()
  return (
    <Autocomplete<string, true>
      multiple
      disableCloseOnSelect
      options={offered}
      value={[...props.forms]}
      onChange={(_event, forms) => props.onChange(forms)}
      getOptionLabel={(form) => formLabel(form, language)}
      filterOptions={(forms, { inputValue }) =>
        forms.filter((form) => matchesTyped(formLabel(form, language), inputValue))
      }
      renderInput={(params) => <TextField {...params} label={t('templates.forms')} />}
    />
  )
}

function UnitsInput(props: {
  units: readonly UnitSummary[]
  chosen: readonly string[]
  onChange: (ids: string[]) => void
}) {
  const { t } = useTranslation('statistics')
  const language = useLanguage()
  const { byId } = useUnits()
  const { units, chosen } = props
  return (
    <Autocomplete<UnitSummary, true>
      multiple
      disableCloseOnSelect
      limitTags={6}
      options={units}
      value={chosen.flatMap((id) => byId.get(id) ?? [])}
      onChange={(_event, picked) => props.onChange(picked.map(({ id }) => id))}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ name }) => name}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      filterOptions={(options, { inputValue }) =>
        options
          .filter((unit) => matchesTyped(`${unit.name} ${whichOne(unit, byId, language)}`, inputValue))
          .slice(0, mostOptions)
      }
      renderInput={(params) => (
        <TextField {...params} label={t('templates.units')} helperText={t('templates.anyUnit')} />
      )}
    />
  )
}

/** Workbooks for units to fill in: which forms, for whom and for when. */
export function TemplatesDialog(props: { forms: readonly string[]; period: string; onClose: () => void }) {
  const { t } = useTranslation('statistics')
  const titleId = useId()
  const { all } = useUnits()
  const [forms, setForms] = useState<readonly string[]>(props.forms)
  const [unitIds, setUnitIds] = useState<readonly string[]>([])
  const [period, setPeriod] = useState(props.period)
  const templates = useTemplates(props.onClose)
  const current = all.filter(isCurrent)
  const communes = current.filter(({ kind }) => communeKinds.includes(kind))
  const count = forms.length * Math.max(1, unitIds.length)
  return (
    <Dialog open onClose={props.onClose} aria-labelledby={titleId} fullWidth maxWidth="md">
      <DialogTitle id={titleId}>{t('templates.title')}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {t('templates.text')}
        </Typography>
        <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
          <FormsInput forms={forms} onChange={setForms} />
          <Box sx={{ display: 'flex', gap: 1.5 }}>
            <PeriodPicker period={period} onChange={setPeriod} />
          </Box>
          <UnitsInput units={current} chosen={unitIds} onChange={setUnitIds} />
          <Box sx={{ display: 'flex', gap: 1 }}>
            <Button variant="outlined" onClick={() => setUnitIds(communes.map(({ id }) => id))}>
              {t('templates.allCommunes', { count: communes.length })}
            </Button>
            {unitIds.length > 0 && <Button onClick={() => setUnitIds([])}>{t('templates.noUnits')}</Button>}
          </Box>
          {templates.done !== null && (
            <Box role="status" sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
              <Box sx={{ flex: 1 }}>
                <Typography variant="body2">
                  {t('templates.progress', { done: templates.done, count: Math.max(1, unitIds.length) })}
                </Typography>
                <LinearProgress
                  variant="determinate"
                  aria-label={t('templates.title')}
                  value={(templates.done / Math.max(1, unitIds.length)) * 100}
                />
              </Box>
              <Button variant="outlined" onClick={templates.stop}>
                {t('templates.stop')}
              </Button>
            </Box>
          )}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('templates.close')}</Button>
        <Button
          variant="contained"
          disabled={forms.length === 0 || templates.busy}
          onClick={() => templates.make({ forms, unitIds, period })}
        >
          {t('templates.make', { count })}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
