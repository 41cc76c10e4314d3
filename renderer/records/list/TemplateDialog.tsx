import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { definitions, type RecordKind } from '../../../shared/records/registry.ts'
import { inSentence } from '../../../shared/text/inSentence.ts'
import { client } from '../../api/client.ts'
import { host } from '../../api/host.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useUndo } from '../../components/undo.tsx'
import { useLanguage } from '../../language/language.ts'
import { UnitPicker } from '../inputs/UnitPicker.tsx'
import { offeredYears } from './yearChoice.ts'

const quarters = ['I', 'II', 'III', 'IV'] as const
const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const

/** Chooses the unit and the period of the workbook that a unit fills in. */
export function TemplateDialog(props: { kind: RecordKind; onClose: () => void }) {
  const { t } = useTranslation('records')
  const language = useLanguage()
  const undo = useUndo()
  const titleId = useId()
  const thisYear = new Date().getFullYear()
  const [unitId, setUnitId] = useState<string | null>(null)
  const [year, setYear] = useState(String(thisYear))
  const [part, setPart] = useState('')
  const { kind } = props
  const saving = useMutation({
    mutationFn: async () => {
      const period = part ? `${year}-${part}` : year
      const file = await client.records.template({ kind, unitId, period })
      return { name: file.name, saved: await host.saveFile(file) }
    },
    onSuccess: ({ name, saved }) => {
      if (!saved) return
      undo.say(t('template.saved', { name }))
      props.onClose()
    },
  })
  const parts = [
    { value: '', label: t('template.wholeYear') },
    { value: 'H1', label: t('template.half', { half: t('template.first') }) },
    { value: 'H2', label: t('template.half', { half: t('template.second') }) },
    ...quarters.map((number, index) => ({
      value: `Q${index + 1}`,
      label: t('template.quarter', { number }),
    })),
    ...months.map((month) => ({
      value: month,
      label: t('template.month', { number: String(Number(month)) }),
    })),
  ]
  return (
    <Dialog open onClose={props.onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>
        {t('template.title', { kind: inSentence(definitions[kind].plural[language]) })}
      </DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {t('template.text')}
        </Typography>
        <ErrorNotice error={saving.error} />
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2, pt: 1 }}>
          <Box sx={{ gridColumn: '1 / -1' }}>
            <UnitPicker label={t('template.unit')} value={unitId} onChange={setUnitId} />
          </Box>
          <TextField
            select
            label={t('template.year')}
            value={year}
            onChange={(event) => setYear(event.target.value)}
            slotProps={{ select: { native: true } }}
          >
            {offeredYears(thisYear, null).map((offered) => (
              <option key={offered} value={String(offered)}>
                {offered}
              </option>
            ))}
          </TextField>
          <TextField
            select
            label={t('template.part')}
            value={part}
            onChange={(event) => setPart(event.target.value)}
            slotProps={{ select: { native: true } }}
          >
            {parts.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </TextField>
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('form.cancel')}</Button>
        <Button variant="contained" disabled={saving.isPending} onClick={() => saving.mutate()}>
          {t('template.save')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
