import Box from '@mui/material/Box'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Clash } from '../../../../shared/contract/inspections.ts'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import { useLanguage } from '../../../language/language.ts'
import { addressOf } from '../../../records/kinds.ts'
import { statusOf } from '../../../records/statusTone.ts'
import { ClashMark } from './Clashes.tsx'
import { isMovable } from './plan.ts'

/** The kind of data that a dragged inspection carries. */
export const dragType = 'application/x-inspection'

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

const tones = {
  neutral: 'text.secondary',
  good: 'success.main',
  attention: 'warning.main',
  bad: 'error.main',
  active: 'info.main',
}

/** An inspection in the calendar: dragged, or moved by days and weeks with Shift and an arrow; Enter opens it. */
export function InspectionChip(props: {
  inspection: StoredRecord
  /** The day where it stands; null where it has none. */
  day: string | null
  clashes: readonly Clash[]
  /** Null where it does not move. */
  onMove: ((days: number) => void) | null
}) {
  const { t } = useTranslation('inspectionYear')
  const language = useLanguage()
  const navigate = useNavigate()
  const { inspection, day, clashes, onMove } = props
  const { id, labels, values } = inspection
  const name = labels.unitId ?? String(values.title ?? '')
  const status = statusOf(inspection, language)
  const movable = isMovable(inspection)
  const open = () => void navigate(addressOf('inspection', id))
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!event.shiftKey || step === undefined || !movable || !onMove) return
    event.preventDefault()
    onMove(step)
  }
  return (
    <Box
      component="button"
      type="button"
      data-inspection={id}
      draggable={movable}
      onDragStart={(event) => {
        event.dataTransfer.setData(dragType, id)
        event.dataTransfer.effectAllowed = 'move'
      }}
      onClick={open}
      onKeyDown={onKeyDown}
      {...(movable
        ? { 'aria-keyshortcuts': 'Shift+ArrowLeft Shift+ArrowRight Shift+ArrowUp Shift+ArrowDown' }
        : {})}
      aria-label={[name, day ? formatDate(day) : t('calendar.noDay'), status?.label]
        .filter(Boolean)
        .join(', ')}
      title={[name, labels.teamId, status?.label].filter(Boolean).join(' · ')}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 0.5,
        width: '100%',
        minWidth: 0,
        px: 0.75,
        py: 0.25,
        mb: 0.25,
        border: 1,
        borderColor: 'divider',
        borderLeft: 4,
        borderLeftColor: tones[status?.tone ?? 'neutral'],
        borderRadius: 0.75,
        bgcolor: 'action.selected',
        color: 'text.primary',
        font: 'inherit',
        fontSize: '0.75rem',
        lineHeight: 1.5,
        textAlign: 'left',
        cursor: movable ? 'grab' : 'pointer',
        '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 1 },
      }}
    >
      <ClashMark clashes={clashes} short />
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
        {values.form === 'indirect' ? t('calendar.indirect', { name }) : name}
      </Box>
    </Box>
  )
}
