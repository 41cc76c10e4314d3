import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { client } from '../api/client.ts'
import { EmptyState } from '../components/EmptyState.tsx'

const longestReport = 20_000

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** What a clerk sees where a page broke: nothing is lost, the error goes to the log file. */
export function CrashPage() {
  const error = useRouteError()
  const { t } = useTranslation('frame')
  const missing = isRouteErrorResponse(error) && error.status === 404
  const text = textOf(error)
  useEffect(() => {
    if (missing) return
    // A report that cannot be delivered must not break the page that tells of the first error.
    client.application
      .reportBug({ message: `${location.hash}\n${text}`.slice(0, longestReport) })
      .catch(console.error)
  }, [missing, text])
  if (missing) return <EmptyState title={t('notFound.title')} text={t('notFound.text')} />
  return (
    <Box sx={{ maxWidth: 720, mx: 'auto', p: 4 }} role="alert">
      <Typography variant="h1" gutterBottom>
        {t('crash.title')}
      </Typography>
      <Typography sx={{ mb: 2 }}>{t('crash.text')}</Typography>
      <Box sx={{ display: 'flex', gap: 1, mb: 2 }}>
        <Button variant="contained" onClick={() => location.reload()}>
          {t('crash.reload')}
        </Button>
        <Button
          onClick={() => {
            location.hash = '#/home'
            location.reload()
          }}
        >
          {t('crash.home')}
        </Button>
      </Box>
      <details>
        <summary>{t('crash.details')}</summary>
        <Alert severity="error" icon={false} sx={{ mt: 1, whiteSpace: 'pre-wrap', overflowX: 'auto' }}>
          {text}
        </Alert>
      </details>
    </Box>
  )
}
