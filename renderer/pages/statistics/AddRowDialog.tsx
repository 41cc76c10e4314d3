import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Values } from '../../../shared/contract/records.ts'
import type { StatisticalForm } from '../../../shared/statistics/form.ts'
import { statisticalFieldsOf } from '../../../shared/statistics/shipped.ts'
import { api, client } from '../../api/client.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useUndo } from '../../components/undo.tsx'
import { UnitPicker } from '../../records/inputs/UnitPicker.tsx'
import { AnswerInput } from '../intake/AnswerInput.tsx'

/** What names a row of a form with many: its required texts and choices, else its first text. */
function namingColumns(form: StatisticalForm): string[] {
  const fields = statisticalFieldsOf(form.code) ?? {}
  const texts = form.columns.filter(
    ({ code, type }) => (type === 'text' || type === 'choice') && code in fields,
  )
  const required = texts.filter((column) => column.required)
  return (required.length > 0 ? required : texts.slice(0, 1)).map(({ code }) => code)
}

/** Begins a row of a form in which a unit has several; its figures are typed in the grid. */
export function AddRowDialog(props: {
  form: StatisticalForm
  period: string
  unitId: string | null
  onClose: () => void
}) {
  const { t } = useTranslation('statistics')
  const titleId = useId()
  const queries = useQueryClient()
  const undo = useUndo()
  const { form, period } = props
  const [unitId, setUnitId] = useState(props.unitId)
  const [figures, setFigures] = useState<Values>({})
  const fields = statisticalFieldsOf(form.code) ?? {}
  const saving = useMutation({
    mutationFn: (unit: string) => client.statistics.save({ form: form.code, period, unitId: unit, figures }),
    onSuccess: async ({ operationId }) => {
      undo.offer({ text: t('add.saved', { form: form.code }), operationId })
      await queries.invalidateQueries({ queryKey: api.statistics.key() })
      props.onClose()
    },
  })
  const named = namingColumns(form)
  const ready = unitId !== null && named.some((code) => (figures[code] ?? null) !== null)
  return (
    <Dialog open onClose={props.onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{t('add.title', { form: form.code })}</DialogTitle>
      <DialogContent>
        <ErrorNotice error={saving.error} />
        <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
          <UnitPicker label={t('add.unit')} value={unitId} onChange={setUnitId} />
          {named.map((code) => {
            const field = fields[code]
            if (!field) return null
            return (
              <AnswerInput
                key={code}
                field={field}
                label={field.label.vi}
                value={figures[code] ?? null}
                onChange={(value) => setFigures((before) => ({ ...before, [code]: value }))}
              />
            )
          })}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('add.cancel')}</Button>
        <Button
          variant="contained"
          disabled={!ready || saving.isPending}
          onClick={() => unitId !== null && saving.mutate(unitId)}
        >
          {t('add.save')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
