import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useErrorSentence } from '../../../components/ErrorNotice.tsx'
import { clockOf } from './moment.ts'
import type { SaveState } from './saver.ts'

/** Whether what is typed is stored, and since when. */
export function SaveNote(props: { state: SaveState }) {
  const { t } = useTranslation('inspections')
  const sentence = useErrorSentence()
  const { state } = props
  const text = () => {
    switch (state.state) {
      case 'same':
        return ''
      case 'saving':
        return t('minutes.saving')
      case 'saved':
        return t('minutes.savedAt', { clock: clockOf(state.at) })
      case 'failed':
        return t('minutes.keptHere', { sentence: sentence(state.error) })
      default:
        return t('minutes.unsaved')
    }
  }
  return (
    <Typography
      role="status"
      variant="body2"
      color={state.state === 'failed' ? 'error' : 'text.secondary'}
      sx={{ whiteSpace: state.state === 'failed' ? 'normal' : 'nowrap' }}
    >
      {text()}
    </Typography>
  )
}
