import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { expectedSentence } from '../api/errors.ts'
import { useLanguage } from '../language/language.ts'

/** The sentence for anything that a call may throw. */
export function useErrorSentence(): (error: unknown) => string {
  const { t } = useTranslation('frame')
  const language = useLanguage()
  return (error) => expectedSentence(error, language) ?? t('unexpected')
}

/** Says what went wrong and what to do; shows nothing where there is no error. */
export function ErrorNotice(props: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation('frame')
  const sentence = useErrorSentence()
  if (!props.error) return null
  return (
    <Alert
      severity="error"
      sx={{ mb: 1.5 }}
      action={
        props.retry && (
          <Button color="inherit" onClick={props.retry}>
            {t('retry')}
          </Button>
        )
      }
    >
      {sentence(props.error)}
    </Alert>
  )
}
