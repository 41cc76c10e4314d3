import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

export interface Action {
  label: string
  run: () => void
  icon?: ReactNode
  disabled?: boolean
}

/** Says what to do first where there is nothing yet, and offers it. */
export function EmptyState(props: { title: string; text?: string; action?: Action; children?: ReactNode }) {
  return (
    <Box sx={{ maxWidth: 460, mx: 'auto', py: 7, px: 2, textAlign: 'center' }}>
      <Typography variant="h2" component="p" gutterBottom>
        {props.title}
      </Typography>
      {props.text && (
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {props.text}
        </Typography>
      )}
      {props.action && (
        <Button variant="outlined" startIcon={props.action.icon} onClick={props.action.run}>
          {props.action.label}
        </Button>
      )}
      {props.children}
    </Box>
  )
}
