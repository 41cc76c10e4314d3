import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import FormControlLabel from '@mui/material/FormControlLabel'
import TextField from '@mui/material/TextField'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { inspection as definition } from '../../../../shared/records/inspection.ts'
import { tidy } from '../../../../shared/text/fold.ts'
import { client } from '../../../api/client.ts'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { useUndo } from '../../../components/undo.tsx'
import { useLanguage } from '../../../language/language.ts'
import { matchesTyped } from '../../../records/inputs/search.ts'
import { type UnitSummary, useUnits, whichOne } from '../../../records/inputs/units.ts'
import { isCurrent } from '../../../records/inputs/validity.ts'
import { parseDeadline } from '../minutes/days.ts'
import { workingDaysFrom } from './plan.ts'

const most = 80

/** The title that inspections of a team have most often: that of its others, else the first line of its contents. */
function titleOf(team: StoredRecord | null, inspections: readonly StoredRecord[]): string {
  const other = inspections.find(({ values }) => values.teamId === team?.id)?.values.title
  if (typeof other === 'string') return other
  const contents = team?.values.contents
  return typeof contents === 'string' ? (contents.split('\n')[0] ?? '') : ''
}

/** Several units at once: chosen by typing, with form, title and first day for all of them. */
export function AddUnitsDialog(props: {
  year: number
  team: StoredRecord | null
  /** All of the year. */
  inspections: readonly StoredRecord[]
  onClose: () => void
}) {
  const { t } = useTranslation('inspectionYear')
  const language = useLanguage()
  const undo = useUndo()
  const { year, team, inspections } = props
  const { all, byId } = useUnits()
  const [units, setUnits] = useState<UnitSummary[]>([])
  const [title, setTitle] = useState(() => titleOf(team, inspections))
  const [form, setForm] = useState('direct')
  const [first, setFirst] = useState('')
  const [daily, setDaily] = useState(true)
  const [asked, setAsked] = useState(false)
  const day = parseDeadline(first, `${year}-01-01`)
  const planned = new Set(inspections.map(({ values }) => values.unitId))
  const twice = units.filter(({ id }) => planned.has(id))
  const wrong = {
    units: units.length === 0 ? t('add.noUnits') : undefined,
    title: tidy(title) === '' ? t('add.noTitle') : undefined,
    day: day === undefined ? t('table.wrongDay') : undefined,
  }
  const adding = useMutation({
    mutationFn: () => {
      const days = day ? (daily ? workingDaysFrom(day, units.length) : units.map(() => day)) : []
      return client.inspections.addUnits({
        values: { teamId: team?.id ?? null, title: tidy(title), form, status: 'planned' },
        units: units.map(({ id }, index) => ({ unitId: id, plannedOn: days[index] ?? null })),
      })
    },
    onSuccess: ({ operationId }) => {
      undo.offer({ text: t('add.done', { count: units.length }), operationId })
      props.onClose()
    },
  })
  return (
    <Dialog open onClose={props.onClose} fullWidth maxWidth="sm" aria-labelledby="add-units-title">
      <Box
        component="form"
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (Object.values(wrong).every((sentence) => sentence === undefined)) adding.mutate()
        }}
      >
        <DialogTitle id="add-units-title">
          {team ? t('add.title', { team: String(team.values.name ?? '') }) : t('add.titleNoTeam')}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <ErrorNotice error={adding.error} />
          <Autocomplete<UnitSummary, true>
            multiple
            filterSelectedOptions
            autoHighlight
            options={all.filter(isCurrent)}
            value={units}
            onChange={(_event, chosen) => setUnits(chosen)}
            getOptionKey={(unit) => unit.id}
            getOptionLabel={(unit) => unit.name}
            isOptionEqualToValue={(option, value) => option.id === value.id}
            filterOptions={(options, { inputValue }) =>
              options
                .filter((unit) =>
                  matchesTyped(
                    `${unit.name} ${unit.aliases.join(' ')} ${whichOne(unit, byId, language)}`,
                    inputValue,
                  ),
                )
                .slice(0, most)
            }
            noOptionsText={t('add.nothing')}
            renderInput={(params) => (
              <TextField
                {...params}
                autoFocus
                label={t('add.units')}
                error={asked && wrong.units !== undefined}
                helperText={
                  asked && wrong.units
                    ? wrong.units
                    : twice.length > 0
                      ? t('add.twice', { names: twice.map(({ name }) => name).join(', '), year })
                      : t('add.unitsHint')
                }
                sx={{ mt: 1 }}
              />
            )}
          />
          <TextField
            label={definition.fields.title.label[language]}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            error={asked && wrong.title !== undefined}
            helperText={asked ? wrong.title : undefined}
          />
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
            <TextField
              select
              label={definition.fields.form.label[language]}
              value={form}
              onChange={(event) => setForm(event.target.value)}
              slotProps={{ select: { native: true } }}
            >
              {definition.fields.form.choices.map(({ code, label }) => (
                <option key={code} value={code}>
                  {label[language]}
                </option>
              ))}
            </TextField>
            <TextField
              label={t('add.first')}
              defaultValue=""
              onChange={(event) => setFirst(event.target.value)}
              error={wrong.day !== undefined && asked}
              helperText={asked ? wrong.day : undefined}
              slotProps={{ htmlInput: { placeholder: `15/9/${year}` } }}
            />
          </Box>
          <FormControlLabel
            control={
              <Checkbox size="small" checked={daily} onChange={(event) => setDaily(event.target.checked)} />
            }
            label={t('add.daily')}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={props.onClose}>{t('add.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={adding.isPending}>
            {units.length > 0 ? t('add.runCount', { count: units.length }) : t('add.run')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  )
}
