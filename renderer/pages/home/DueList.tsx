import RecommendationIcon from '@mui/icons-material/AssignmentLateOutlined'
import InspectionIcon from '@mui/icons-material/FactCheckOutlined'
import TaskIcon from '@mui/icons-material/TaskAltOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { HomeSummary } from '../../../shared/contract/home.ts'
import { formatDate } from '../../../shared/values/dates.ts'
import { today } from '../../components/format.ts'
import { StatusChip } from '../../components/StatusChip.tsx'
import { useLanguage } from '../../language/language.ts'
import { addressOf } from '../../records/kinds.ts'
import { dueTasksAddress, lateTasksAddress, overdueRecommendationsAddress } from './addresses.ts'
import { LineLink } from './LineLink.tsx'

const icons = { inspection: InspectionIcon, task: TaskIcon, recommendation: RecommendationIcon }
const shownAtFirst = 6
const soon = 7
/** Days ahead that the summary counts as due. */
const dueWithin = 30

function dayPlus(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

function DueLine(props: { item: HomeSummary['due'][number] }) {
  const { t } = useTranslation('home')
  const language = useLanguage()
  const { item } = props
  const name = item.kind === 'inspection' || item.kind === 'task' ? item.kind : 'recommendation'
  const Icon = icons[name]
  const days = Math.abs(item.daysLeft)
  const when =
    item.daysLeft < 0
      ? t('due.late', { days })
      : item.daysLeft === 0
        ? t('due.today')
        : t('due.left', { days })
  const tone = item.daysLeft < 0 ? 'bad' : item.daysLeft <= soon ? 'attention' : 'neutral'
  return (
    <LineLink to={addressOf(item.kind, item.id)}>
      <Icon fontSize="small" color="action" titleAccess={t(`due.${name}`)} />
      <Box
        component="span"
        sx={{ flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
        title={item.title}
      >
        {item.title}
      </Box>
      <Box
        component="span"
        sx={{
          color: 'text.secondary',
          whiteSpace: 'nowrap',
          maxWidth: 170,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
        }}
      >
        {item.unitName}
      </Box>
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        {formatDate(item.dueOn, language)}
      </Box>
      <StatusChip label={when} tone={tone} />
    </LineLink>
  )
}

/** Tasks, inspections and recommendations that fall due, those overdue first; each opens with one click. */
export function DueList(props: { summary: HomeSummary }) {
  const { t } = useTranslation('home')
  const [all, setAll] = useState(false)
  const { due, overdueRecommendations, tasks } = props.summary
  const shown = all ? due : due.slice(0, shownAtFirst)
  return (
    <Paper variant="outlined" component="section" aria-label={t('due.title')} sx={{ p: 1.5, minWidth: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <Typography variant="h3" component="h2">
          {t('due.title')}
        </Typography>
        <Box sx={{ flex: 1 }} />
        {overdueRecommendations > 0 && (
          <Button component={RouterLink} to={overdueRecommendationsAddress()} color="error" sx={{ py: 0 }}>
            {t('due.overdue', { count: overdueRecommendations })}
          </Button>
        )}
        {tasks.overdue > 0 && (
          <Button component={RouterLink} to={lateTasksAddress()} color="error" sx={{ py: 0 }}>
            {t('due.tasksLate', { count: tasks.overdue })}
          </Button>
        )}
        {tasks.due > 0 && (
          <Button component={RouterLink} to={dueTasksAddress(dayPlus(today(), dueWithin))} sx={{ py: 0 }}>
            {t('due.tasksDue', { count: tasks.due })}
          </Button>
        )}
      </Box>
      {due.length === 0 && <Typography color="textSecondary">{t('due.nothing')}</Typography>}
      {shown.map((item) => (
        <DueLine key={`${item.kind} ${item.id}`} item={item} />
      ))}
      {shown.length < due.length && (
        <Button onClick={() => setAll(true)} sx={{ py: 0 }}>
          {t('due.more', { count: due.length - shown.length })}
        </Button>
      )}
    </Paper>
  )
}
