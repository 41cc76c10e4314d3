import Box from '@mui/material/Box'
import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clash } from '../../../../shared/contract/inspections.ts'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import { today } from '../../../components/format.ts'
import { dragType, InspectionChip } from './InspectionChip.tsx'
import { clashesOf, type Days, weeksOf } from './plan.ts'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** A month as weeks from Monday to Sunday with the inspections of each day. */
export function MonthGrid(props: {
  year: number
  month: number
  placed: readonly { inspection: StoredRecord; days: Days | null }[]
  clashes: readonly Clash[]
  /** Moves by days from its first day. */
  onMove: (inspection: StoredRecord, from: string, days: number) => void
  onDrop: (event: DragEvent, day: string) => void
}) {
  const { t } = useTranslation('inspectionYear')
  const { year, month, placed, clashes } = props
  const [over, setOver] = useState<string | null>(null)
  const now = today()
  return (
    <Box
      component="table"
      aria-label={t('calendar.label', { month, year })}
      sx={{
        width: '100%',
        tableLayout: 'fixed',
        borderCollapse: 'collapse',
        bgcolor: 'background.paper',
        '& th, & td': { border: 1, borderColor: 'divider', p: 0.5, verticalAlign: 'top' },
        '& th': { fontSize: '0.75rem', fontWeight: 600, textAlign: 'left' },
      }}
    >
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col">
              {t(`calendar.weekdays.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <Box
                component="td"
                key={day}
                data-day={day}
                aria-label={formatDate(day)}
                onDragOver={(event: DragEvent) => {
                  if (!event.dataTransfer.types.includes(dragType)) return
                  event.preventDefault()
                  setOver(day)
                }}
                onDragLeave={() => setOver(null)}
                onDrop={(event: DragEvent) => {
                  setOver(null)
                  props.onDrop(event, day)
                }}
                sx={{
                  height: 78,
                  bgcolor: over === day ? 'action.hover' : undefined,
                  outline: over === day ? '2px dashed' : undefined,
                  outlineColor: 'primary.main',
                  outlineOffset: -2,
                }}
              >
                <Box
                  component="span"
                  aria-hidden
                  sx={{
                    display: 'block',
                    fontSize: '0.75rem',
                    color: Number(day.slice(5, 7)) === month ? 'text.primary' : 'text.secondary',
                    fontWeight: day === now ? 700 : 400,
                    textDecoration: day === now ? 'underline' : 'none',
                  }}
                >
                  {Number(day.slice(5, 7)) === month ? Number(day.slice(8)) : formatDate(day).slice(0, 5)}
                </Box>
                {placed.map(({ inspection, days }) =>
                  days && days.from <= day && day <= days.to ? (
                    <InspectionChip
                      key={inspection.id}
                      inspection={inspection}
                      day={day}
                      clashes={clashesOf(clashes, inspection.id)}
                      onMove={(by) => props.onMove(inspection, days.from, by)}
                    />
                  ) : null,
                )}
              </Box>
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  )
}
