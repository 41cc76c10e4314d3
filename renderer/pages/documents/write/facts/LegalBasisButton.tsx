import BasisIcon from '@mui/icons-material/GavelOutlined'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LegalActs } from '../../LegalActs.tsx'

/** Chooses acts of the legal basis by number or subject; several one after another. */
export function LegalBasisButton(props: { label: string; onInsert: (text: string) => void }) {
  const { t } = useTranslation('writing')
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button
        startIcon={<BasisIcon />}
        aria-haspopup="dialog"
        aria-label={t('basis.open', { label: props.label })}
        onClick={() => setOpen(true)}
        sx={{ py: 0 }}
      >
        {t('basis.choose')}
      </Button>
      <Dialog open={open} onClose={close} fullWidth maxWidth="md" aria-label={t('basis.choose')}>
        <DialogTitle>{t('basis.choose')}</DialogTitle>
        <DialogContent sx={{ height: 460, display: 'flex', flexDirection: 'column' }}>
          <LegalActs
            autoFocus
            onChoose={(act) => {
              close()
              props.onInsert(t('basis.line', { citation: act.citation }))
            }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{t('close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  )
}
