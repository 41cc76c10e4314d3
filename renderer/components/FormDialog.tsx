import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog, { type DialogProps } from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { type FormEventHandler, type KeyboardEventHandler, type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from './ErrorNotice.tsx'

/** What is asked in a dialog: a title, inputs, and at the foot the way out and what it is about. Enter submits. */
export function FormDialog(props: {
  title: string
  maxWidth?: DialogProps['maxWidth']
  /** What the filled button does, in words. */
  submitLabel: string
  /** The work is on its way: the button waits. */
  busy?: boolean
  disabled?: boolean
  error?: unknown
  /** Buttons between the way out and the filled one. */
  more?: ReactNode
  onSubmit: () => void
  onKeyDown?: KeyboardEventHandler<HTMLFormElement>
  onClose: () => void
  children: ReactNode
}) {
  const { t } = useTranslation('frame')
  const titleId = useId()
  const submit: FormEventHandler = (event) => {
    event.preventDefault()
    if (!props.busy) props.onSubmit()
  }
  return (
    <Dialog
      open
      onClose={props.onClose}
      fullWidth
      maxWidth={props.maxWidth ?? 'sm'}
      aria-labelledby={titleId}
    >
      <Box
        component="form"
        noValidate
        autoComplete="off"
        onKeyDown={props.onKeyDown}
        onSubmit={submit}
        // A long form scrolls between its title and its buttons.
        sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}
      >
        <DialogTitle id={titleId}>{props.title}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, alignContent: 'start', '&&': { pt: 1 } }}>
          <ErrorNotice error={props.error} />
          {props.children}
        </DialogContent>
        <DialogActions>
          <Button onClick={props.onClose}>{t('cancel')}</Button>
          {props.more}
          <Button data-save type="submit" variant="contained" disabled={props.busy || props.disabled}>
            {props.submitLabel}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  )
}
