import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatMoment } from '../format.ts'

/** Says that another window has saved meanwhile, and asks which version stays. */
export function ConflictNotice(props: { text: string; onKeepMine: () => void; onTakeTheirs: () => void }) {
  const { t } = useTranslation('frame')
  return (
    <Alert
      severity="warning"
      sx={{ mb: 1.5, alignItems: 'center', position: 'sticky', top: 0, zIndex: 'appBar' }}
      action={
        <>
          <Button color="inherit" onClick={props.onKeepMine}>
            {t('autosave.keepMine')}
          </Button>
          <Button color="inherit" onClick={props.onTakeTheirs}>
            {t('autosave.takeTheirs')}
          </Button>
        </>
      }
    >
      {props.text}
    </Alert>
  )
}

/** Says that a draft of this computer was taken, and that there is no room for another. */
export function DraftNotices(props: { restoredFrom: string | null; noRoom: boolean }) {
  const { t } = useTranslation('frame')
  const [shown, setShown] = useState(true)
  return (
    <>
      {shown && props.restoredFrom !== null && (
        <Alert severity="info" sx={{ mb: 1.5, py: 0 }} onClose={() => setShown(false)}>
          {t('autosave.restored', { moment: formatMoment(props.restoredFrom) })}
        </Alert>
      )}
      {props.noRoom && (
        <Alert severity="warning" sx={{ mb: 1.5, py: 0 }}>
          {t('autosave.noRoom')}
        </Alert>
      )}
    </>
  )
}
