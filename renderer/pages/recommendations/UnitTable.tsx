import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useTranslation } from 'react-i18next'
import type { UnitFollowUp } from '../../../shared/contract/followUp.ts'
import { formatDate } from '../../../shared/values/dates.ts'
import { nothing, today } from '../../components/format.ts'
import { CountLink } from './CountLink.tsx'

function UnitRow(props: {
  unit: UnitFollowUp
  number: number
  selected: boolean
  onSelect: (selected: boolean) => void
  onAnswer: () => void
}) {
  const { t } = useTranslation('followUp')
  const { unit, selected } = props
  const { label, formerNames, open, overdue, oldestDueOn, lastReminder } = unit
  const late = oldestDueOn !== null && oldestDueOn < today()
  return (
    <TableRow hover selected={selected}>
      <TableCell padding="checkbox">
        {unit.unitId !== null && (
          <Checkbox
            size="small"
            checked={selected}
            onChange={(event) => props.onSelect(event.target.checked)}
            slotProps={{ input: { 'aria-label': t('table.choose', { unit: label }) } }}
          />
        )}
      </TableCell>
      <TableCell align="right">{props.number}</TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>
        {label}
        {formerNames.length > 0 && (
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {t('table.former', { names: formerNames.join(', ') })}
          </Box>
        )}
      </TableCell>
      <TableCell align="right">
        <CountLink counted={open} label={`${t('open')}, ${label}`} />
      </TableCell>
      <TableCell align="right">
        <CountLink counted={overdue} label={`${t('overdue')}, ${label}`} bad />
      </TableCell>
      <TableCell sx={late ? { color: 'error.main' } : {}}>
        {oldestDueOn ? formatDate(oldestDueOn) : nothing}
      </TableCell>
      <TableCell>
        {lastReminder
          ? t('table.reminder', {
              number: lastReminder.number || nothing,
              day: lastReminder.on ? formatDate(lastReminder.on) : nothing,
            })
          : t('table.notReminded')}
      </TableCell>
      <TableCell align="right">
        <Button
          aria-label={t('answer.openOf', { unit: label })}
          onClick={props.onAnswer}
          sx={{ py: 0, whiteSpace: 'nowrap' }}
        >
          {t('answer.open')}
        </Button>
      </TableCell>
    </TableRow>
  )
}

/** The units that owe anything, those with most overdue first; the chosen ones are reminded together. */
export function UnitTable(props: {
  units: readonly UnitFollowUp[]
  selected: readonly string[]
  onSelect: (ids: string[]) => void
  onAnswer: (unit: UnitFollowUp) => void
}) {
  const { t } = useTranslation('followUp')
  const { units, selected } = props
  const all = units.flatMap(({ unitId }) => unitId ?? [])
  return (
    <Table size="small" aria-label={t('table.label')} sx={{ bgcolor: 'background.paper' }}>
      <TableHead>
        <TableRow>
          <TableCell padding="checkbox">
            <Checkbox
              size="small"
              checked={all.length > 0 && selected.length === all.length}
              indeterminate={selected.length > 0 && selected.length < all.length}
              onChange={(event) => props.onSelect(event.target.checked ? all : [])}
              slotProps={{ input: { 'aria-label': t('table.chooseAll') } }}
            />
          </TableCell>
          <TableCell align="right" sx={{ width: 46 }}>
            {t('table.number')}
          </TableCell>
          <TableCell>{t('table.unit')}</TableCell>
          <TableCell align="right" sx={{ width: 90 }}>
            {t('open')}
          </TableCell>
          <TableCell align="right" sx={{ width: 90 }}>
            {t('overdue')}
          </TableCell>
          <TableCell sx={{ width: 140 }}>{t('table.oldest')}</TableCell>
          <TableCell sx={{ width: 260 }}>{t('table.lastReminder')}</TableCell>
          <TableCell component="td" sx={{ width: 130 }} />
        </TableRow>
      </TableHead>
      <TableBody>
        {units.map((unit, index) => (
          <UnitRow
            key={unit.unitId ?? ''}
            unit={unit}
            number={index + 1}
            selected={unit.unitId !== null && selected.includes(unit.unitId)}
            onSelect={(on) =>
              props.onSelect(
                on
                  ? [...selected, ...(unit.unitId ?? [])].flat()
                  : selected.filter((id) => id !== unit.unitId),
              )
            }
            onAnswer={() => props.onAnswer(unit)}
          />
        ))}
      </TableBody>
    </Table>
  )
}
