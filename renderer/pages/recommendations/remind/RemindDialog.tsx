import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import LinearProgress from '@mui/material/LinearProgress'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentTarget } from '../../../../shared/contract/documents.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import { client } from '../../../api/client.ts'
import { useErrorSentence } from '../../../components/ErrorNotice.tsx'
import { FormDialog } from '../../../components/FormDialog.tsx'
import { today } from '../../../components/format.ts'
import { useUndo } from '../../../components/undo.tsx'
import { ManyDialog } from '../../documents/many/ManyDialog.tsx'
import { targetFrom } from '../../documents/targets.ts'
import { parseDeadline } from '../../inspections/minutes/days.ts'
import { type IssueState, issueMany } from './issueMany.ts'

export interface Reminded {
  unitId: string
  label: string
}

type Step =
  | { step: 'asking' }
  | { step: 'issuing'; state: IssueState }
  | { step: 'issued'; state: IssueState }

function Outcome(props: { state: IssueState }) {
  const { t } = useTranslation('followUp')
  const { issued, failures } = props.state
  return (
    <>
      {issued.length > 0 && (
        <Alert severity="success" sx={{ mb: 1 }}>
          {t('remind.done', {
            count: issued.length,
            numbers: issued.map(({ number }) => number).join(', '),
          })}
        </Alert>
      )}
      {failures.length > 0 && (
        <Alert severity="warning">
          {t('remind.failures', { count: failures.length })}
          <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 160, overflow: 'auto' }}>
            {failures.map(({ label, reason }) => (
              <li key={label}>
                <b>{label}</b>: {reason}
              </li>
            ))}
          </Box>
        </Alert>
      )}
    </>
  )
}

function Asking(props: {
  units: readonly Reminded[]
  typed: string
  wrong: boolean
  onType: (typed: string) => void
}) {
  const { t } = useTranslation('followUp')
  return (
    <>
      <TextField
        autoFocus
        label={t('remind.day')}
        defaultValue={props.typed}
        onChange={(event) => props.onType(event.target.value)}
        error={props.wrong}
        helperText={props.wrong ? t('wrongDay') : ' '}
        sx={{ mt: 1, maxWidth: 220 }}
      />
      <Typography variant="body2" color="textSecondary">
        {t('remind.text')}
      </Typography>
      <Box component="ol" sx={{ m: 0, mt: 1, pl: 3, maxHeight: 220, overflow: 'auto' }}>
        {props.units.map(({ unitId, label }) => (
          <li key={unitId}>{label}</li>
        ))}
      </Box>
    </>
  )
}

function Progress(props: { state: IssueState }) {
  const { t } = useTranslation('followUp')
  const { done, count } = props.state
  const text = t('remind.progress', { done, count })
  return (
    <>
      <LinearProgress variant="determinate" value={(100 * done) / Math.max(1, count)} aria-label={text} />
      <Typography role="status" sx={{ mt: 1 }}>
        {text}
      </Typography>
    </>
  )
}

/** Reminds several units at once: letters are seen as drafts, issued under the next numbers, and printed together. */
export function RemindDialog(props: { units: readonly Reminded[]; onClose: () => void }) {
  const { t } = useTranslation('followUp')
  const sentence = useErrorSentence()
  const undo = useUndo()
  const { units } = props
  const [typed, setTyped] = useState(() => formatDate(today()))
  const [step, setStep] = useState<Step>({ step: 'asking' })
  const [printing, setPrinting] = useState<DocumentTarget[] | null>(null)
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])
  const day = parseDeadline(typed, `${today().slice(0, 4)}-01-01`)

  const issue = async () => {
    if (!day) return
    const stop = new AbortController()
    running.current = stop
    const state = await issueMany({
      units,
      ask: (unitIds, options) => client.followUp.remind({ unitIds, signedOn: day }, options),
      sentence,
      signal: stop.signal,
      onProgress: (progress) => setStep({ step: 'issuing', state: progress }),
    })
    setStep({ step: 'issued', state })
    if (state.operationId !== null) {
      undo.offer({ text: t('remind.issued', { count: state.issued.length }), operationId: state.operationId })
    }
  }
  const drafts = () => setPrinting(units.map(({ unitId }) => targetFrom('reminderLetter', unitId, null)))
  if (printing) {
    return <ManyDialog kind="reminderLetter" targets={printing} onClose={() => setPrinting(null)} />
  }
  const title = t('remind.title', { count: units.length })
  if (step.step === 'asking') {
    return (
      <FormDialog
        title={title}
        submitLabel={t('remind.run', { count: units.length })}
        disabled={!day}
        more={
          <Button variant="outlined" onClick={drafts}>
            {t('remind.drafts')}
          </Button>
        }
        onSubmit={() => void issue()}
        onClose={props.onClose}
      >
        <Asking units={units} typed={typed} wrong={!day} onType={setTyped} />
      </FormDialog>
    )
  }
  const { issued } = step.state
  return (
    <Dialog
      open
      onClose={step.step === 'issuing' ? undefined : props.onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby="remind-title"
    >
      <DialogTitle id="remind-title">{title}</DialogTitle>
      <DialogContent>
        {step.step === 'issuing' ? <Progress state={step.state} /> : <Outcome state={step.state} />}
      </DialogContent>
      <DialogActions>
        {step.step === 'issuing' ? (
          <Button variant="outlined" onClick={() => running.current?.abort()}>
            {t('remind.stop')}
          </Button>
        ) : (
          <>
            <Button onClick={props.onClose}>{t('close')}</Button>
            <Button
              variant="contained"
              disabled={issued.length === 0}
              onClick={() => setPrinting(issued.map(({ documentId }) => ({ documentId })))}
            >
              {t('remind.print', { count: issued.length })}
            </Button>
          </>
        )}
      </DialogActions>
    </Dialog>
  )
}
