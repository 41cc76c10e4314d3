import Chip from '@mui/material/Chip'

/** What a status means for the clerk; never told by colour alone, the chip always has its words. */
export type StatusTone = 'neutral' | 'good' | 'attention' | 'bad' | 'active'

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
