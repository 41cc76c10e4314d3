import Box from '@mui/material/Box'
import Breadcrumbs from '@mui/material/Breadcrumbs'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import { useShortcut } from '../app/shortcuts.ts'
import type { Action } from './EmptyState.tsx'

export interface PageProps {
  title: string
  /** One line that says what the page is for; leave it out once there is data. */
  purpose?: string | undefined
  /** The one main action, a filled button at the right; Ctrl+N does it too. */
  mainAction?: Action | undefined
  /** Buttons of lesser weight beside the main action. */
  toolbar?: ReactNode
  /** The way back, outermost first; the page itself is not in it. */
  trail?: readonly { label: string; to: string }[]
  /** Beside the title: a status chip or the like. */
  aside?: ReactNode
  /** The content fills the window and scrolls within itself, as a list does. */
  fill?: boolean
  children: ReactNode
}

/** Letters from which a title may not fit on its three lines. */
const longTitle = 120

/** A page: trail, title, purpose, toolbar and main action, then its content, which scrolls. */
export function Page(props: PageProps) {
  const { t } = useTranslation('frame')
  const action = props.mainAction
  useShortcut('new', action && !action.disabled ? action.run : null)
  useEffect(() => {
    document.title = `${props.title} · ${t('program')}`
  }, [props.title, t])
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        ...(props.fill ? { height: '100%' } : { minHeight: '100%' }),
        px: 3,
        py: 2,
        boxSizing: 'border-box',
      }}
    >
      {props.trail && props.trail.length > 0 && (
        <Breadcrumbs aria-label={t('trail')} sx={{ mb: 0.5, fontSize: '0.8125rem' }}>
          {props.trail.map((step) => (
            <Link key={step.to} component={RouterLink} to={step.to} underline="hover" color="textSecondary">
              {step.label}
            </Link>
          ))}
        </Breadcrumbs>
      )}
      <Box component="header" sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1.5, minHeight: 36 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
            <Typography
              variant="h1"
              title={props.title.length > longTitle ? props.title : undefined}
              sx={{
                minWidth: 0,
                overflow: 'hidden',
                overflowWrap: 'anywhere',
                display: '-webkit-box',
                WebkitBoxOrient: 'vertical',
                WebkitLineClamp: 3,
              }}
            >
              {props.title}
            </Typography>
            {props.aside}
          </Box>
          {props.purpose && <Typography color="textSecondary">{props.purpose}</Typography>}
        </Box>
        {props.toolbar}
        {action && (
          <Button
            variant="contained"
            size="medium"
            startIcon={action.icon}
            disabled={action.disabled ?? false}
            onClick={action.run}
          >
            {action.label}
          </Button>
        )}
      </Box>
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>{props.children}</Box>
    </Box>
  )
}
