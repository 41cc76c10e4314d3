import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import { z } from 'zod'
import type { StoredRecord } from '../../../shared/contract/records.ts'
import { nextDueOn, stage } from '../../../shared/records/recommendation.ts'
import { formatDate } from '../../../shared/values/dates.ts'
import { today } from '../../components/format.ts'
import { StatusChip } from '../../components/StatusChip.tsx'
import { useLanguage } from '../../language/language.ts'
import { addressOf } from '../../records/kinds.ts'
import { statusOf } from '../../records/statusTone.ts'

const stages = z.array(stage).catch([])

/** Recommendations in short: text, status, deadlines that are not met, who follows them up. */
export function RecommendationLines(props: {
  records: readonly StoredRecord[]
  newTab?: boolean
  /** Says which unit: one that was merged with both names. */
  withUnit?: boolean
}) {
  const { withUnit = false } = props
  const { t } = useTranslation('inspections')
  const language = useLanguage()
  return (
    <Box component="ol" sx={{ m: 0, pl: 2.5, fontSize: '0.8125rem', lineHeight: 1.5 }}>
      {props.records.map(({ id, values, labels }) => {
        const status = statusOf({ kind: 'recommendation', values }, language)
        const all = stages.parse(values.stages)
        const open = all.filter(({ doneOn }) => doneOn === null)
        const days = open.flatMap(({ dueOn }) => (dueOn ? [dueOn] : []))
        const due = nextDueOn(values)
        const overdue = due !== null && due < today()
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
              {status && <StatusChip {...status} />}
              <Box
                component="span"
                sx={{ color: overdue ? 'error.main' : 'inherit', fontWeight: overdue ? 600 : 400 }}
              >
                {days.length > 0 &&
                  t('dossier.deadlines', { days: days.map((day) => formatDate(day)).join(', ') })}
                {all.length === 0 && t('dossier.noDeadline')}
              </Box>
              {withUnit && labels.unitId && <span>{labels.unitId}</span>}
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
