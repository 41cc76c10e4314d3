import QuestionIcon from '@mui/icons-material/QuestionAnswerOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { EqualQuestionLine } from './EqualQuestion.tsx'
import { equalQuestions } from './questionGroups.ts'
import { useAnswer } from './useAnswer.ts'

const shownAtFirst = 8

/** Questions that stand in several rows, of one table or of all that wait: each is answered once. */
export function EqualQuestions(props: { tableId: string | null }) {
  const { t } = useTranslation('intake')
  const { tableId } = props
  const { data } = useQuery(api.intake.questions.queryOptions({ input: { tableId } }))
  const [open, setOpen] = useState(false)
  const [all, setAll] = useState(false)
  const answer = useAnswer()
  const questions = equalQuestions(data ?? [])
  if (questions.length === 0) return null
  const shown = all ? questions : questions.slice(0, shownAtFirst)
  return (
    <Paper component="section" aria-label={t('questions.label')} variant="outlined" sx={{ px: 1.5, mb: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 40 }}>
        <QuestionIcon fontSize="small" color="warning" aria-hidden />
        <Typography variant="body2" sx={{ flex: 1, fontWeight: 600 }}>
          {t('questions.title', { count: questions.length })}
        </Typography>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'questions.hide' : 'questions.show')}
        </Button>
      </Box>
      {open && (
        <Box
          component="ul"
          sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: tableId === null ? 460 : 300, overflowY: 'auto' }}
        >
          {shown.map((question) => (
            <EqualQuestionLine
              key={question.key}
              question={question}
              withForm={tableId === null}
              busy={answer.isPending}
              onAnswer={(as) => {
                const { form, field, code, text } = question
                answer.mutate({ tableId, form, field, code, text, as })
              }}
            />
          ))}
          {questions.length > shown.length && (
            <Button onClick={() => setAll(true)}>
              {t('questions.more', { count: questions.length - shown.length })}
            </Button>
          )}
        </Box>
      )}
    </Paper>
  )
}
