import Chip from '@mui/material/Chip'
import type { StatusTone } from './statusTones.ts'

const colours = {
  neutral: 'default',
  good: 'success',
  attention: 'warning',
  bad: 'error',
  active: 'info',
} as const

/** A status in words. */
export function StatusChip(props: { label: string; tone?: StatusTone }) {
  return (
    <Chip
      size="small"
      variant="outlined"
      label={props.label}
      color={colours[props.tone ?? 'neutral']}
      sx={{ height: 24, flexShrink: 0, '& .MuiChip-label': { lineHeight: 1.5 } }}
    />
  )
}
