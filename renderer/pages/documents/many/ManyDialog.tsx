import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Typography from '@mui/material/Typography'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { batchFormat, type DocumentTarget } from '../../../../shared/contract/documents.ts'
import { type DocumentKind, documentKinds } from '../../../../shared/documents/kinds.ts'
import { formatNumber } from '../../../../shared/values/numbers.ts'
import { client } from '../../../api/client.ts'
import { host } from '../../../api/host.ts'
import { chooseManyFiles } from '../../../api/manyFiles.ts'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { useLanguage } from '../../../language/language.ts'
import { MadeResult, MakingProgress } from './MakingProgress.tsx'
import { type BatchFormat, type Made, type MakingState, makeMany } from './makeMany.ts'

type Step =
  | { step: 'choosing'; error: unknown }
  | { step: 'making'; state: MakingState; startedAt: number; stop: AbortController }
  | { step: 'made'; made: Made }

/** Makes many documents of one kind as one PDF or as files, with progress, the time that is left, and a way to stop. */
export function ManyDialog(props: {
  kind: DocumentKind
  targets: readonly DocumentTarget[]
  onClose: () => void
}) {
  const { t } = useTranslation('documentPages')
  const language = useLanguage()
  const { kind, targets } = props
  const [format, setFormat] = useState<BatchFormat>('onePdf')
  const [step, setStep] = useState<Step>({ step: 'choosing', error: null })
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])

  const start = async () => {
    const several = format !== 'onePdf'
    const name = documentKinds[kind].label.vi
    try {
      const files = several ? await chooseManyFiles(`${name}.zip`) : null
      if (several && !files) return
      const stop = new AbortController()
      running.current = stop
      const startedAt = Date.now()
      const made = await makeMany({
        targets,
        format,
        files,
        ask: (input, options) => client.documents.many(input, options),
        saveFile: (file) => host.saveFile(file),
        notWritten: t('many.notWritten'),
        signal: stop.signal,
        onProgress: (state) => setStep({ step: 'making', state, startedAt, stop }),
      })
      setStep({ step: 'made', made })
    } catch (error) {
      setStep({ step: 'choosing', error })
    }
  }
  const making = step.step === 'making'
  return (
    <Dialog
      open
      onClose={making ? undefined : props.onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby="many-title"
    >
      <DialogTitle id="many-title">
        {t('many.title', {
          kind: documentKinds[kind].label[language],
          count: targets.length,
          number: formatNumber(targets.length),
        })}
      </DialogTitle>
      <DialogContent>
        {step.step === 'choosing' && (
          <>
            <ErrorNotice error={step.error} />
            <RadioGroup
              aria-label={t('many.format')}
              value={format}
              onChange={(event) => setFormat(batchFormat.parse(event.target.value))}
            >
              {batchFormat.options.map((option) => (
                <FormControlLabel
                  key={option}
                  value={option}
                  control={<Radio size="small" />}
                  label={t(`many.formats.${option}`)}
                />
              ))}
            </RadioGroup>
            <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
              {t('many.asStored')}
            </Typography>
          </>
        )}
        {making && <MakingProgress state={step.state} startedAt={step.startedAt} />}
        {step.step === 'made' && <MadeResult made={step.made} />}
      </DialogContent>
      <DialogActions>
        {step.step === 'choosing' && (
          <>
            <Button onClick={props.onClose}>{t('cancel')}</Button>
            <Button variant="contained" onClick={() => void start()}>
              {t('many.run')}
            </Button>
          </>
        )}
        {making && (
          <Button variant="outlined" disabled={step.stop.signal.aborted} onClick={() => step.stop.abort()}>
            {t('many.stop')}
          </Button>
        )}
        {step.step === 'made' && (
          <Button variant="contained" onClick={props.onClose}>
            {t('close')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}
