import ButtonBase from '@mui/material/ButtonBase'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'

/** A line of a short list that opens what it names. */
export function LineLink(props: { to: string; children: ReactNode }) {
  return (
    <ButtonBase
      component={RouterLink}
      to={props.to}
      sx={{
        display: 'flex',
        justifyContent: 'flex-start',
        gap: 1.25,
        width: '100%',
        minHeight: 30,
        px: 0.5,
        borderRadius: 1,
        fontSize: '0.8125rem',
        lineHeight: 1.5,
        textAlign: 'left',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      {props.children}
    </ButtonBase>
  )
}
