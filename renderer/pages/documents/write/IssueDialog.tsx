import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentSummary, DocumentTarget, DocumentView } from '../../../../shared/contract/documents.ts'
import { documentKinds } from '../../../../shared/documents/kinds.ts'
import { tidy } from '../../../../shared/text/fold.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import { api, client } from '../../../api/client.ts'
import { FormDialog } from '../../../components/FormDialog.tsx'
import { today } from '../../../components/format.ts'
import { useUndo } from '../../../components/undo.tsx'
import { useLanguage } from '../../../language/language.ts'
import { sentenceIn } from '../../../language/sentences.ts'
import { warningInEnglish } from '../../../language/texts/warningSentences.ts'
import { readFact } from './facts/factText.ts'

const askAfter = 300

/** What speaks against the number, and what issuing will do. */
function Consequences(props: { view: DocumentView; numbered: boolean; against: readonly string[] }) {
  const { t } = useTranslation('writing')
  const language = useLanguage()
  const { view, numbered, against } = props
  return (
    <>
      {against.map((sentence) => (
        <Alert key={sentence} severity="warning" sx={{ py: 0, mb: 1 }}>
          {sentenceIn(language, sentence, warningInEnglish)}
        </Alert>
      ))}
      {view.warnings.length > 0 && (
        <Alert severity="info" sx={{ py: 0, mb: 1 }}>
          {t('issue.warningsLeft', { count: view.warnings.length })}
        </Alert>
      )}
      <Box component="ul" sx={{ m: 0, pl: 2.5, color: 'text.secondary', fontSize: '0.875rem' }}>
        <li>{t('issue.freezes')}</li>
        {numbered && <li>{t('issue.registers')}</li>}
        {numbered && view.recordId !== null && <li>{t('issue.writesBack')}</li>}
        <li>{t('issue.corrections')}</li>
      </Box>
    </>
  )
}

/** Number and day under which a document is issued, and what will happen. */
export function IssueDialog(props: {
  view: DocumentView
  target: DocumentTarget
  onClose: () => void
  onIssued: (summary: DocumentSummary) => void
}) {
  const { t } = useTranslation('writing')
  const language = useLanguage()
  const undo = useUndo()
  const { view, target } = props
  const { numbered, label } = documentKinds[view.document]
  const begun = typeof view.facts.signedOn === 'string' ? view.facts.signedOn : today()
  const [signedOn, setSignedOn] = useState<string | null>(begun)
  // Null as long as the clerk takes the number that is proposed.
  const [number, setNumber] = useState<string | null>(null)
  // The proposal over which the clerk began to type; until then the input follows the proposal.
  const [typedOver, setTypedOver] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const next = useQuery(
    api.documents.nextNumber.queryOptions({
      input: { target, signedOn: signedOn ?? begun, ...(number ? { number } : {}) },
      enabled: numbered && signedOn !== null,
      placeholderData: keepPreviousData,
    }),
  )
  const proposed = next.data?.proposed ?? ''
  const chosen = tidy(number ?? proposed)
  const issuing = useMutation({
    mutationFn: (day: string) =>
      client.documents.issue({
        target,
        // The input is ahead of what was asked about.
        number: numbered ? tidy(input.current?.value ?? chosen) : null,
        signedOn: day,
      }),
    onSuccess: ({ summary, operationId }) => {
      const text = summary.number
        ? t('issue.doneNumber', { number: summary.number, day: formatDate(summary.signedOn ?? begun) })
        : t('issue.done')
      undo.offer({ text, operationId })
      props.onIssued(summary)
    },
  })
  const corrected = next.data?.corrected ?? null
  /** The correction takes the number of what it corrects. */
  const keep = (its: string) => {
    if (input.current) input.current.value = its
    clearTimeout(timer.current)
    setTypedOver((before) => before ?? proposed)
    setNumber(its)
  }
  const ready = signedOn !== null && (!numbered || chosen !== '')
  return (
    <FormDialog
      title={t('issue.title', { kind: label[language].toLowerCase() })}
      submitLabel={numbered && chosen ? t('issue.runNumber', { number: chosen }) : t('issue.run')}
      busy={issuing.isPending}
      disabled={!ready}
      error={next.error ?? issuing.error}
      onSubmit={() => {
        if (signedOn !== null && ready) issuing.mutate(signedOn)
      }}
      onClose={props.onClose}
    >
      <Box sx={{ display: 'flex', gap: 2 }}>
        {numbered && (
          <TextField
            key={typedOver ?? proposed}
            inputRef={input}
            label={t('issue.number')}
            defaultValue={proposed}
            helperText={t('issue.proposed', { number: proposed || '…' })}
            autoFocus
            onChange={(event) => {
              const typed = event.target.value
              setTypedOver((before) => before ?? proposed)
              clearTimeout(timer.current)
              timer.current = setTimeout(() => setNumber(typed), askAfter)
            }}
          />
        )}
        <TextField
          label={t('issue.day')}
          defaultValue={formatDate(begun)}
          error={signedOn === null}
          helperText={signedOn === null ? t('problems.day') : ' '}
          autoFocus={!numbered}
          sx={{ maxWidth: 200 }}
          onChange={(event) => {
            const read = readFact('day', event.target.value)
            setSignedOn('value' in read && typeof read.value === 'string' ? read.value : null)
          }}
          slotProps={{ htmlInput: { placeholder: '15/09/2026' } }}
        />
      </Box>
      {corrected !== null && corrected !== chosen && (
        <Button onClick={() => keep(corrected)} sx={{ justifySelf: 'start', mt: -2 }}>
          {t('issue.keepNumber', { number: corrected })}
        </Button>
      )}
      <Consequences view={view} numbered={numbered} against={next.data?.warnings ?? []} />
    </FormDialog>
  )
}
