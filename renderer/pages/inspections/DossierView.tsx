import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { Dossier } from '../../../shared/contract/inspections.ts'
import { formatDate } from '../../../shared/values/dates.ts'
import { api } from '../../api/client.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { ListSkeleton } from '../../components/Skeletons.tsx'
import { addressOf } from '../../records/kinds.ts'
import { minutesOf } from './minutes/minutesForm.ts'
import { RecommendationLines } from './RecommendationLines.tsx'

function Part(props: { title: string; children: ReactNode }) {
  return (
    <Paper variant="outlined" component="section" aria-label={props.title} sx={{ p: 2, minWidth: 0 }}>
      <Typography variant="h3" component="h2" gutterBottom>
        {props.title}
      </Typography>
      {props.children}
    </Paper>
  )
}

function Team(props: { team: Dossier['team'] }) {
  const { t } = useTranslation('inspections')
  const { team } = props
  if (!team) return <Typography color="textSecondary">{t('dossier.noTeam')}</Typography>
  const { decisionNumber, decisionOn, members, name } = team.values
  return (
    <>
      <Link component={RouterLink} to={addressOf('inspectionTeam', team.id)}>
        {String(name)}
      </Link>
      <Typography variant="body2">
        {typeof decisionNumber === 'string' && typeof decisionOn === 'string'
          ? t('dossier.teamDecision', { number: decisionNumber, day: formatDate(decisionOn) })
          : t('dossier.noDecision')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('dossier.members', { count: Array.isArray(members) ? members.length : 0 })}
      </Typography>
    </>
  )
}

function MinutesFacts(props: { inspection: Dossier['inspection'] }) {
  const { t } = useTranslation('inspections')
  if (props.inspection.values.minutes === null) {
    return <Typography color="textSecondary">{t('dossier.noMinutes')}</Typography>
  }
  const written = minutesOf(props.inspection)
  const inContents = (part: 'strengths' | 'limitations') =>
    written.contents.reduce((sum, content) => sum + content[part].length, written[part].length)
  const facts = [
    t('dossier.attendees', { count: written.attendees.length }),
    t('dossier.contents', { count: written.contents.length }),
    t('dossier.strengths', { count: inContents('strengths') }),
    t('dossier.limitations', { count: inContents('limitations') }),
  ]
  return (
    <Link component={RouterLink} to={`/inspections/${props.inspection.id}/minutes`}>
      {facts.join(', ')}
    </Link>
  )
}

/** What belongs to an inspection beside its facts: team with decision, minutes, recommendations now and before. */
export function DossierView(props: { id: string }) {
  const { t } = useTranslation('inspections')
  const dossier = useQuery(api.inspections.dossier.queryOptions({ input: { id: props.id } }))
  if (!dossier.data) {
    return (
      <Box sx={{ mt: 2 }}>
        <ErrorNotice error={dossier.error} retry={() => void dossier.refetch()} />
        {dossier.isPending && <ListSkeleton rows={4} />}
      </Box>
    )
  }
  const { inspection, team, recommendations, earlier } = dossier.data
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, mt: 2, maxWidth: 1080 }}>
      <Part title={t('dossier.team')}>
        <Team team={team} />
      </Part>
      <Part title={t('dossier.minutes')}>
        <MinutesFacts inspection={inspection} />
      </Part>
      <Part title={t('dossier.recommendations')}>
        {recommendations.length > 0 ? (
          <RecommendationLines records={recommendations} />
        ) : (
          <Typography color="textSecondary">{t('dossier.noRecommendations')}</Typography>
        )}
      </Part>
      <Part title={t('dossier.earlier')}>
        {earlier.length > 0 ? (
          <RecommendationLines records={earlier} />
        ) : (
          <Typography color="textSecondary">{t('dossier.noEarlier')}</Typography>
        )}
      </Part>
    </Box>
  )
}
