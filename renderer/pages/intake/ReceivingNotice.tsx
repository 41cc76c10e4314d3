import CloseIcon from '@mui/icons-material/Close'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Collapse from '@mui/material/Collapse'
import IconButton from '@mui/material/IconButton'
import LinearProgress from '@mui/material/LinearProgress'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { secondsLeft } from '../../components/progress.ts'
import {
  leaveOut,
  putReceivingAway,
  type QueuedFile,
  type Receiving,
  stopReceiving,
  useReceiving,
} from './receiving.ts'

function QueueLine(props: { file: QueuedFile; reading: boolean }) {
  const { t } = useTranslation('intake')
  const { file, reading } = props
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Typography variant="body2" noWrap sx={{ flex: 1, fontWeight: reading ? 600 : 400 }}>
        {file.name}
      </Typography>
      {reading && (
        <Typography variant="caption" color="textSecondary">
          {t('progress.reading')}
        </Typography>
      )}
      <IconButton
        aria-label={t('progress.leaveOut', { name: file.name })}
        title={t('progress.leaveOut', { name: file.name })}
        onClick={() => leaveOut(file.key)}
        sx={{ p: 0.25 }}
      >
        <CloseIcon sx={{ fontSize: 16 }} />
      </IconButton>
    </Box>
  )
}

function Progress(props: { receiving: Extract<Receiving, { state: 'running' }> }) {
  const { t } = useTranslation('intake')
  const [open, setOpen] = useState(false)
  const { done, count, queue, startedAt } = props.receiving
  const left = secondsLeft(done, count, Date.now() - startedAt)
  const [first] = queue
  return (
    <Paper variant="outlined" sx={{ p: 1.5, mb: 1.5 }}>
      <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="body2" noWrap>
            <b>{t('progress.files', { done, count })}</b>
            {left !== null && `, ${t('progress.remaining', { seconds: left })}`} · {first?.name}
          </Typography>
          <LinearProgress
            variant="determinate"
            aria-label={t('progress.label')}
            value={(done / count) * 100}
          />
        </Box>
        <Button color="secondary" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'progress.hideQueue' : 'progress.showQueue')}
        </Button>
        <Button variant="outlined" onClick={stopReceiving}>
          {t('progress.stop')}
        </Button>
      </Box>
      <Collapse in={open} unmountOnExit>
        <Box
          component="ul"
          aria-label={t('progress.queue')}
          sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, maxHeight: 220, overflowY: 'auto' }}
        >
          {queue.map((file, index) => (
            <QueueLine key={file.key} file={file} reading={index === 0} />
          ))}
        </Box>
      </Collapse>
    </Paper>
  )
}

/** How far the reading of files has come, in numbers, with a way to stop it or to leave single files out. */
export function ReceivingNotice() {
  const { t } = useTranslation('intake')
  const receiving = useReceiving()
  switch (receiving.state) {
    case 'idle':
      return null
    case 'failed':
      return <ErrorNotice error={receiving.error} />
    case 'stopped':
      return (
        <Alert severity="info" sx={{ mb: 1.5 }} onClose={putReceivingAway}>
          {t('progress.stopped', { done: receiving.done, count: receiving.count })}
        </Alert>
      )
    case 'running':
      return <Progress receiving={receiving} />
  }
}
