import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId } from 'react'

/** One part of the settings: its name, a line on what it does, its contents. */
export function Section(props: { title: string; text?: string; action?: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, p: 2.5 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 2, mb: 2 }}>
        <Box sx={{ flex: 1 }}>
          <Typography id={id} variant="h2">
            {props.title}
          </Typography>
          {props.text && <Typography color="textSecondary">{props.text}</Typography>}
        </Box>
        {props.action}
      </Box>
      {props.children}
    </Box>
  )
}
