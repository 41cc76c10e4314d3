import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { client } from '../../../api/client.ts'
import { useUndo } from '../../../components/undo.tsx'
import { useLanguage } from '../../../language/language.ts'
import { FieldsDialog } from '../../../records/form/FieldsDialog.tsx'
import { matchesTyped } from '../../../records/inputs/search.ts'
import { type UnitSummary, useUnits, whichOne } from '../../../records/inputs/units.ts'
import { isCurrent } from '../../../records/inputs/validity.ts'
import { parseDeadline } from '../minutes/days.ts'
import { workingDaysFrom } from './plan.ts'

const most = 80
const names = ['title', 'form', 'field', 'withReform'] as const

/** The title that inspections of a team have most often: that of its others, else the first line of its contents. */
function titleOf(team: StoredRecord | null, inspections: readonly StoredRecord[]): string {
  const other = inspections.find(({ values }) => values.teamId === team?.id)?.values.title
  if (typeof other === 'string') return other
  const contents = team?.values.contents
  return typeof contents === 'string' ? (contents.split('\n')[0] ?? '') : ''
}

/** Units chosen by typing, one after the other. */
function UnitsInput(props: {
  units: UnitSummary[]
  onChange: (units: UnitSummary[]) => void
  wrong: string | undefined
  hint: string
}) {
  const { t } = useTranslation('inspectionYear')
  const language = useLanguage()
  const { all, byId } = useUnits()
  return (
    <Autocomplete<UnitSummary, true>
      multiple
      data-several
      filterSelectedOptions
      autoHighlight
      options={all.filter(isCurrent)}
      value={props.units}
      onChange={(_event, chosen) => props.onChange(chosen)}
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
          error={props.wrong !== undefined}
          helperText={props.wrong ?? props.hint}
        />
      )}
    />
  )
}

/** Several units at once: chosen by typing, with first day, title, form and field for all of them. */
export function AddUnitsDialog(props: {
  year: number
  team: StoredRecord | null
  /** All of the year. */
  inspections: readonly StoredRecord[]
  onClose: () => void
}) {
  const { t } = useTranslation('inspectionYear')
  const undo = useUndo()
  const { year, team, inspections } = props
  const [units, setUnits] = useState<UnitSummary[]>([])
  const [first, setFirst] = useState('')
  const [daily, setDaily] = useState(true)
  const [asked, setAsked] = useState(false)
  const day = parseDeadline(first, `${year}-01-01`)
  const planned = new Set(inspections.map(({ values }) => values.unitId))
  const twice = units.filter(({ id }) => planned.has(id)).map(({ name }) => name)
  const add = async (values: StoredRecord['values']) => {
    const days = day ? (daily ? workingDaysFrom(day, units.length) : units.map(() => day)) : []
    const { operationId } = await client.inspections.addUnits({
      values: { ...values, teamId: team?.id ?? null, status: 'planned' },
      units: units.map(({ id }, index) => ({ unitId: id, plannedOn: days[index] ?? null })),
    })
    undo.offer({ text: t('add.done', { count: units.length }), operationId })
    props.onClose()
  }
  return (
    <FieldsDialog
      kind="inspection"
      title={team ? t('add.title', { team: String(team.values.name ?? '') }) : t('add.titleNoTeam')}
      names={names}
      required={['title', 'form']}
      initial={{ title: titleOf(team, inspections), form: 'direct' }}
      saveLabel={units.length > 0 ? t('add.runCount', { count: units.length }) : t('add.run')}
      onSave={add}
      onClose={props.onClose}
      aboveReady={() => {
        setAsked(true)
        return units.length > 0 && day !== undefined
      }}
      above={
        <>
          <UnitsInput
            units={units}
            onChange={setUnits}
            wrong={asked && units.length === 0 ? t('add.noUnits') : undefined}
            hint={twice.length > 0 ? t('add.twice', { names: twice.join(', '), year }) : t('add.unitsHint')}
          />
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
            <TextField
              label={t('add.first')}
              defaultValue=""
              onChange={(event) => setFirst(event.target.value)}
              error={asked && day === undefined}
              helperText={asked && day === undefined ? t('table.wrongDay') : undefined}
              slotProps={{ htmlInput: { placeholder: `15/9/${year}` } }}
              sx={{ maxWidth: 220 }}
            />
            <FormControlLabel
              control={
                <Checkbox size="small" checked={daily} onChange={(event) => setDaily(event.target.checked)} />
              }
              label={t('add.daily')}
            />
          </Box>
        </>
      }
    />
  )
}
