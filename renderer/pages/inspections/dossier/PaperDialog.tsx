import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import TextField from '@mui/material/TextField'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierPaper } from '../../../../shared/contract/inspections.ts'
import { paperLabels } from '../../../../shared/records/inspectionPapers.ts'
import { tidy } from '../../../../shared/text/fold.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import { api, client } from '../../../api/client.ts'
import { FormDialog } from '../../../components/FormDialog.tsx'
import { today } from '../../../components/format.ts'
import { useUndo } from '../../../components/undo.tsx'
import { useLanguage } from '../../../language/language.ts'
import { parseDeadline } from '../minutes/days.ts'

/** What the clerk says about one paper: that it is there, with number and day, or that the dossier does without it. */
export function PaperDialog(props: { inspectionId: string; paper: DossierPaper; onClose: () => void }) {
  const { t } = useTranslation('dossier')
  const language = useLanguage()
  const undo = useUndo()
  const queries = useQueryClient()
  const { inspectionId, paper } = props
  const { part } = paper
  const [said, setSaid] = useState(paper.state === 'notNeeded' ? 'notNeeded' : 'there')
  const [number, setNumber] = useState(paper.number ?? '')
  const [on, setOn] = useState(paper.on ? formatDate(paper.on) : '')
  const [note, setNote] = useState(paper.note)
  const [asked, setAsked] = useState(false)
  const day = parseDeadline(on, `${today().slice(0, 4)}-01-01`)
  const label = paperLabels[part][language]
  const saving = useMutation({
    mutationFn: (byHand: boolean) =>
      client.inspections.setPaper({
        id: inspectionId,
        part,
        paper: byHand
          ? {
              number: said === 'there' ? tidy(number) : '',
              on: said === 'there' ? (day ?? null) : null,
              note: tidy(note),
              there: said === 'there',
              notNeeded: said === 'notNeeded',
            }
          : null,
      }),
    onSuccess: ({ dossier, operationId }) => {
      queries.setQueryData(api.inspections.dossier.queryKey({ input: { id: inspectionId } }), dossier)
      undo.offer({ text: t('paper.done', { paper: label }), operationId })
      props.onClose()
    },
  })
  return (
    <FormDialog
      title={label}
      maxWidth="xs"
      submitLabel={t('paper.save')}
      busy={saving.isPending}
      error={saving.error}
      onSubmit={() => {
        setAsked(true)
        if (day !== undefined || said === 'notNeeded') saving.mutate(true)
      }}
      onClose={props.onClose}
    >
      <RadioGroup
        aria-label={t('paper.state')}
        value={said}
        onChange={(event) => setSaid(event.target.value)}
      >
        <FormControlLabel value="there" control={<Radio size="small" />} label={t('paper.isThere')} />
        <FormControlLabel value="notNeeded" control={<Radio size="small" />} label={t('paper.isNotNeeded')} />
      </RadioGroup>
      {said === 'there' && (
        <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
          <TextField
            autoFocus
            label={t('paper.number')}
            defaultValue={number}
            onChange={(event) => setNumber(event.target.value)}
          />
          <TextField
            label={t('paper.on')}
            defaultValue={on}
            onChange={(event) => setOn(event.target.value)}
            error={asked && day === undefined}
            helperText={asked && day === undefined ? t('paper.wrongDay') : undefined}
            slotProps={{ htmlInput: { placeholder: '15/9/2026' } }}
          />
        </Box>
      )}
      <TextField
        label={t('paper.note')}
        defaultValue={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {paper.byHand && (
        <Alert
          severity="info"
          sx={{ py: 0 }}
          action={
            <Button color="inherit" disabled={saving.isPending} onClick={() => saving.mutate(false)}>
              {t('paper.forget')}
            </Button>
          }
        >
          {t('paper.byHand')}
        </Alert>
      )}
    </FormDialog>
  )
}
