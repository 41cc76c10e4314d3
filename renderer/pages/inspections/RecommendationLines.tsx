import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import { z } from 'zod'
import type { StoredRecord } from '../../../shared/contract/records.ts'
import { recommendation, stage } from '../../../shared/records/recommendation.ts'
import { formatDate } from '../../../shared/values/dates.ts'
import { today } from '../../components/format.ts'
import { StatusChip } from '../../components/StatusChip.tsx'
import { useLanguage } from '../../language/language.ts'
import { addressOf } from '../../records/kinds.ts'
import { toneOf } from '../../records/statusTone.ts'

const stages = z.array(stage).catch([])
const closed = ['done', 'obsolete']

/** Recommendations in short: text, status, deadlines, who follows them up. */
export function RecommendationLines(props: { records: readonly StoredRecord[]; newTab?: boolean }) {
  const { t } = useTranslation('inspections')
  const language = useLanguage()
  return (
    <Box component="ol" sx={{ m: 0, pl: 2.5, fontSize: '0.8125rem', lineHeight: 1.5 }}>
      {props.records.map(({ id, values }) => {
        const status = typeof values.status === 'string' ? values.status : 'open'
        const label = recommendation.fields.status.choices.find(({ code }) => code === status)?.label[
          language
        ]
        const days = stages.parse(values.stages).flatMap(({ dueOn }) => (dueOn ? [dueOn] : []))
        const overdue = !closed.includes(status) && days.some((day) => day < today())
        return (
          <Box component="li" key={id} sx={{ py: 0.5 }}>
            <Link
              component={RouterLink}
              to={addressOf('recommendation', id)}
              color="inherit"
              underline="hover"
              {...(props.newTab && { target: '_blank' })}
              sx={{ overflowWrap: 'anywhere' }}
            >
              {String(values.text ?? '')}
            </Link>
            <Box
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                gap: 1,
                alignItems: 'center',
                color: 'text.secondary',
              }}
            >
              {label && <StatusChip label={label} tone={toneOf(status)} />}
              <Box
                component="span"
                sx={{ color: overdue ? 'error.main' : 'inherit', fontWeight: overdue ? 600 : 400 }}
              >
                {days.length > 0
                  ? t('dossier.deadlines', { days: days.map((day) => formatDate(day)).join(', ') })
                  : t('dossier.noDeadline')}
              </Box>
              {typeof values.followedBy === 'string' && values.followedBy && (
                <span>{t('dossier.followedBy', { name: values.followedBy })}</span>
              )}
            </Box>
          </Box>
        )
      })}
    </Box>
  )
}
