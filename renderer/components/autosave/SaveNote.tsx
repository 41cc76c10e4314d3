import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useErrorSentence } from '../ErrorNotice.tsx'
import { formatClock } from '../format.ts'
import type { SaveState } from './autosave.ts'

/** Whether what is typed is stored, and since when. */
export function SaveNote(props: { state: SaveState }) {
  const { t } = useTranslation('frame')
  const sentence = useErrorSentence()
  const { state } = props
  const text = () => {
    switch (state.state) {
      case 'same':
        return ''
      case 'saving':
        return t('autosave.saving')
      case 'saved':
        return t('autosave.savedAt', { clock: formatClock(state.at) })
      case 'failed':
        return t('autosave.keptHere', { sentence: sentence(state.error) })
      default:
        return t('autosave.unsaved')
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
