import ErrorIcon from '@mui/icons-material/ErrorOutlined'
import WarningIcon from '@mui/icons-material/WarningAmber'
import Box from '@mui/material/Box'
import type { RowIssue } from '../../../shared/contract/intake.ts'

/** Why a cell or a row is to be looked at, in the cell itself; the icon tells an error from a doubt without colour. */
export function IssueText(props: { issue: RowIssue }) {
  const bad = props.issue.severity === 'error'
  const Icon = bad ? ErrorIcon : WarningIcon
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 0.5,
        alignItems: 'flex-start',
        color: bad ? 'error.main' : 'warning.main',
        fontSize: '0.75rem',
        minWidth: 150,
        maxWidth: 260,
        whiteSpace: 'normal',
      }}
    >
      <Icon sx={{ fontSize: 15, mt: '2px' }} aria-hidden />
      <span>{props.issue.message}</span>
    </Box>
  )
}
