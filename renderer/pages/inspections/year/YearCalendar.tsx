import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { type DragEvent, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clash } from '../../../../shared/contract/inspections.ts'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { today } from '../../../components/format.ts'
import { dragType, InspectionChip } from './InspectionChip.tsx'
import { MonthGrid } from './MonthGrid.tsx'
import { clashesOf, dayPlus } from './plan.ts'
import type { Moves } from './useMoves.ts'

const months = Array.from({ length: 12 }, (_month, index) => index + 1)

export function monthOf(day: string): number {
  return Number(day.slice(5, 7))
}

/** The year's inspections month by month; those without a day wait beside the month. */
export function YearCalendar(props: {
  year: number
  inspections: readonly StoredRecord[]
  clashes: readonly Clash[]
  moves: Moves
}) {
  const { t } = useTranslation('inspectionYear')
  const { year, inspections, clashes, moves } = props
  const placed = inspections.map((inspection) => ({ inspection, days: moves.daysNow(inspection) }))
  const inMonth = (month: number) =>
    placed.filter(({ days }) => days?.from.startsWith(`${year}-`) && monthOf(days.from) === month)
  const firstWith = months.find((month) => inMonth(month).length > 0) ?? 1
  const now = today()
  const [month, setMonth] = useState(() =>
    now.startsWith(`${year}-`) && inMonth(monthOf(now)).length > 0 ? monthOf(now) : firstWith,
  )
  const root = useRef<HTMLDivElement>(null)
  // The inspection that keys have moved keeps the focus where it is drawn anew.
  const moved = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (moved.current === null) return
    root.current?.querySelector<HTMLElement>(`[data-inspection="${moved.current}"]`)?.focus()
    moved.current = null
  })
  const move = (inspection: StoredRecord, day: string, byKey: boolean) => {
    if (!day.startsWith(`${year}-`)) return
    if (byKey) moved.current = inspection.id
    moves.moveTo(inspection, day, !byKey)
    setMonth(monthOf(day))
  }
  const onDrop = (event: DragEvent, day: string) => {
    event.preventDefault()
    const inspection = inspections.find(({ id }) => id === event.dataTransfer.getData(dragType))
    if (inspection) move(inspection, day, false)
  }
  const unplaced = placed.filter(({ days }) => days === null)
  return (
    <Box ref={root}>
      <Box
        role="group"
        aria-label={t('calendar.months')}
        sx={{ display: 'flex', gap: 0.5, mb: 1, flexWrap: 'wrap' }}
      >
        {months.map((one) => (
          <Button
            key={one}
            color={one === month ? 'primary' : 'secondary'}
            variant={one === month ? 'outlined' : 'text'}
            aria-pressed={one === month}
            onClick={() => setMonth(one)}
            onDragEnter={() => setMonth(one)}
            sx={{ minWidth: 0, px: 1 }}
          >
            {t('calendar.month', { month: one })}
            {inMonth(one).length > 0 && ` (${inMonth(one).length})`}
          </Button>
        ))}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: unplaced.length > 0 ? '1fr 210px' : '1fr', gap: 1.5 }}>
        <MonthGrid
          year={year}
          month={month}
          placed={placed}
          clashes={clashes}
          onMove={(inspection, from, days) => move(inspection, dayPlus(from, days), true)}
          onDrop={onDrop}
        />
        {unplaced.length > 0 && (
          <Paper
            variant="outlined"
            component="section"
            aria-label={t('calendar.unplaced')}
            sx={{ p: 1, minWidth: 0 }}
          >
            <Typography variant="subtitle2" sx={{ mb: 0.5 }}>
              {t('calendar.unplaced')}
            </Typography>
            {unplaced.map(({ inspection }) => (
              <InspectionChip
                key={inspection.id}
                inspection={inspection}
                day={null}
                clashes={clashesOf(clashes, inspection.id)}
                // The keys bring it to the first day of the month that is shown.
                onMove={() => move(inspection, `${year}-${String(month).padStart(2, '0')}-01`, true)}
              />
            ))}
          </Paper>
        )}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {t('calendar.hint')}
      </Typography>
    </Box>
  )
}
