import DownIcon from '@mui/icons-material/ArrowDownward'
import UpIcon from '@mui/icons-material/ArrowUpward'
import RemoveIcon from '@mui/icons-material/Close'
import OpenIcon from '@mui/icons-material/KeyboardArrowDown'
import ClosedIcon from '@mui/icons-material/KeyboardArrowRight'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FactField } from '../../../../../shared/contract/documents.ts'
import { type FactGroup, groupOf, rowSummary } from './factText.ts'
import { GroupFact } from './GroupFact.tsx'

interface RowCardProps {
  fields: readonly FactField[]
  place: string
  /** “Kiến nghị 2” */
  name: string
  number: number
  last: boolean
  value: FactGroup
  open: boolean
  onToggle: () => void
  onChange: (value: FactGroup) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One row of a list of facts; Alt with an arrow moves it. */
export function RowCard(props: RowCardProps) {
  const { t } = useTranslation('writing')
  const { name, number, open } = props
  const held = useRef(props.value)
  const [summary, setSummary] = useState(() => rowSummary(props.fields, props.value))
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.nativeEvent.isComposing) return
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    event.stopPropagation()
    props.onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  const buttons = [
    { label: t('moveUp', { name }), Icon: UpIcon, run: () => props.onMove(-1), disabled: number === 1 },
    { label: t('moveDown', { name }), Icon: DownIcon, run: () => props.onMove(1), disabled: props.last },
    { label: t('removeRow', { name }), Icon: RemoveIcon, run: props.onRemove, disabled: false },
  ]
  return (
    <Box
      data-row
      onKeyDown={onKeyDown}
      onBlur={() => setSummary(rowSummary(props.fields, held.current))}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, minWidth: 0 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.25, pl: 0.5, pr: 0.5 }}>
        <ButtonBase
          data-open-row
          aria-expanded={open}
          aria-label={`${name}: ${summary}`}
          onClick={props.onToggle}
          sx={{
            flex: 1,
            minWidth: 0,
            minHeight: 32,
            justifyContent: 'flex-start',
            gap: 0.75,
            fontFamily: 'inherit',
            fontSize: '0.8125rem',
            lineHeight: 1.5,
          }}
        >
          {open ? <OpenIcon fontSize="small" /> : <ClosedIcon fontSize="small" />}
          <Box component="span" sx={{ fontWeight: 600 }}>
            {number}.
          </Box>
          <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
            {summary}
          </Box>
        </ButtonBase>
        {buttons.map(({ label, Icon, run, disabled }) => (
          <Tooltip key={label} title={label}>
            <span>
              <IconButton aria-label={label} disabled={disabled} onClick={run}>
                <Icon sx={{ fontSize: 18 }} />
              </IconButton>
            </span>
          </Tooltip>
        ))}
      </Box>
      <Box data-fact={props.place}>
        {open && (
          <Box sx={{ px: 1.25, pb: 1.25 }}>
            <GroupFact
              field={{
                name: '',
                label: name,
                widget: 'group',
                hint: null,
                phrases: null,
                legalBasis: false,
                choices: [],
                fields: [...props.fields],
              }}
              place={props.place}
              value={held.current}
              within={name}
              onChange={(value) => {
                held.current = groupOf(value)
                props.onChange(held.current)
              }}
            />
          </Box>
        )}
      </Box>
    </Box>
  )
}
