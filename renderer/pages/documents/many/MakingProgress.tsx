import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { secondsLeft } from '../../../components/progress.ts'
import type { Made, MakingState } from './makeMany.ts'

function Failures(props: { failures: MakingState['failures'] }) {
  const { t } = useTranslation('documentPages')
  const { failures } = props
  if (failures.length === 0) return null
  return (
    <Alert severity="warning" sx={{ mt: 1.5 }}>
      {t('many.failures', { count: failures.length })}
      <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 180, overflow: 'auto' }}>
        {failures.map(({ title, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and a title may come twice.
          <li key={index}>
            <b>{title}</b>: {reason}
          </li>
        ))}
      </Box>
    </Alert>
  )
}

/** How many are done, how long the rest will take, and what went wrong so far. */
export function MakingProgress(props: { state: MakingState; startedAt: number }) {
  const { t } = useTranslation('documentPages')
  const { done, count, title, failures } = props.state
  const left = secondsLeft(done, count, Date.now() - props.startedAt)
  return (
    <>
      <Typography role="status" sx={{ mb: 1 }}>
        <b>{t('many.progress', { done, count })}</b>
        {left !== null && `, ${t('many.remaining', { seconds: left })}`}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={count > 0 ? (done / count) * 100 : 0}
        aria-label={t('many.progress', { done, count })}
      />
      <Typography variant="body2" color="textSecondary" noWrap sx={{ mt: 1 }}>
        {title || ' '}
      </Typography>
      <Failures failures={failures} />
    </>
  )
}

/** What came of it. */
export function MadeResult(props: { made: Made }) {
  const { t } = useTranslation('documentPages')
  const { made } = props
  const text = () => {
    if (made.stopped) return t('many.stopped', { saved: made.saved, count: made.count, done: made.done })
    if (made.place === null) return t('many.nothing')
    return t('many.made', { count: made.count - made.failures.length, place: made.place })
  }
  return (
    <>
      <Typography role="status">{text()}</Typography>
      {made.stopped && made.place !== null && (
        <Typography color="textSecondary">{t('many.place', { place: made.place })}</Typography>
      )}
      <Failures failures={made.failures} />
    </>
  )
}
