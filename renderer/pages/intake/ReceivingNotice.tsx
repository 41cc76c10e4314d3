import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { secondsLeft } from './progress.ts'
import { putReceivingAway, useReceiving } from './receiving.ts'

/** How far the reading of files has come, in numbers, with a way to stop it. */
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
    case 'running': {
      const left = secondsLeft(receiving.done, receiving.count, Date.now() - receiving.startedAt)
      return (
        <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 1.5 }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Typography variant="body2" noWrap>
              <b>{t('progress.files', { done: receiving.done, count: receiving.count })}</b>
              {left !== null && `, ${t('progress.remaining', { seconds: left })}`} · {receiving.file}
            </Typography>
            <LinearProgress
              variant="determinate"
              aria-label={t('progress.label')}
              value={(receiving.done / receiving.count) * 100}
            />
          </Box>
          <Button variant="outlined" onClick={receiving.stop}>
            {t('progress.stop')}
          </Button>
        </Box>
      )
    }
  }
}
