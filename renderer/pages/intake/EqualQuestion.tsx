import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { FieldValue } from '../../../shared/contract/records.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { useLanguage } from '../../language/language.ts'
import { AnswerInput } from './AnswerInput.tsx'
import { fieldLabel, fieldOf } from './columns.ts'
import { formLabel } from './labels.ts'
import type { EqualQuestion } from './questionGroups.ts'
import type { Answer } from './useAnswer.ts'

const shownTexts = 4

function Wording(props: { question: EqualQuestion; withForm: boolean }) {
  const { t } = useTranslation('intake')
  const language = useLanguage()
  const { question, withForm } = props
  const field =
    question.field === null ? t('questions.wholeRow') : fieldLabel(question.form, question.field, language)
  const where =
    question.tables > 1
      ? t('questions.rowsInTables', {
          rows: formatNumber(question.rows),
          tables: formatNumber(question.tables),
        })
      : t('questions.rows', { rows: formatNumber(question.rows) })
  const { example, texts } = question
  const said = texts.slice(0, shownTexts).map((text) => `“${text}”`)
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="body2">
        <b>{field}</b>
        {withForm && ` · ${formLabel(question.form, language)}`} · {where}
      </Typography>
      <Typography
        variant="body2"
        sx={{ color: question.severity === 'error' ? 'error.main' : 'warning.main' }}
      >
        {question.text === null && said.length > 1
          ? `${said.join(', ')}${texts.length > shownTexts ? '…' : ''} – ${question.message}`
          : question.message}
      </Typography>
      <Link component={RouterLink} to={`/intake/${example.tableId}`} variant="caption" color="textSecondary">
        {t('questions.example', { file: example.fileName, row: example.row })}
      </Link>
    </Box>
  )
}

/** A question with its rows, and the answers that settle it for all of them. */
export function EqualQuestionLine(props: {
  question: EqualQuestion
  /** True where questions of several forms stand together. */
  withForm: boolean
  busy: boolean
  onAnswer: (as: Answer['as']) => void
}) {
  const { t } = useTranslation('intake')
  const language = useLanguage()
  const [value, setValue] = useState<FieldValue>(null)
  const { question, busy, onAnswer } = props
  const field = question.field === null ? undefined : fieldOf(question.form, question.field)
  const rows = formatNumber(question.rows)
  const asksValue = field !== undefined && question.severity === 'error'
  const label = field
    ? question.text
      ? t('questions.value', { text: question.text })
      : t('questions.valueOfBlank', { field: fieldLabel(question.form, question.field ?? '', language) })
    : ''
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) 250px auto',
        gap: 1.5,
        alignItems: 'center',
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Wording question={question} withForm={props.withForm} />
      <Box>{asksValue && <AnswerInput field={field} label={label} value={value} onChange={setValue} />}</Box>
      <Box sx={{ display: 'flex', gap: 0.5, justifyContent: 'flex-end', flexWrap: 'wrap', maxWidth: 420 }}>
        {asksValue && (
          <Button
            variant="contained"
            disabled={busy || value === null}
            onClick={() => onAnswer({ what: 'value', value })}
          >
            {t('questions.apply', { rows })}
          </Button>
        )}
        {question.severity === 'warning' && (
          <Button variant="outlined" disabled={busy} onClick={() => onAnswer({ what: 'confirm' })}>
            {t('questions.confirm', { rows })}
          </Button>
        )}
        {question.code === 'row.severalRecords' && (
          <Button variant="outlined" disabled={busy} onClick={() => onAnswer({ what: 'confirm' })}>
            {t('questions.asNew')}
          </Button>
        )}
        {asksValue && question.text !== '' && (
          <Button disabled={busy} onClick={() => onAnswer({ what: 'blank' })}>
            {t('questions.blank')}
          </Button>
        )}
        <Button disabled={busy} onClick={() => onAnswer({ what: 'skip' })}>
          {t('questions.skip')}
        </Button>
      </Box>
    </Box>
  )
}
