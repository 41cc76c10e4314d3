import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { Dossier } from '../../../shared/contract/inspections.ts'
import { formatDate, isPartialDate } from '../../../shared/values/dates.ts'
import { api } from '../../api/client.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { ListSkeleton } from '../../components/Skeletons.tsx'
import { addressOf } from '../../records/kinds.ts'
import { Papers } from './dossier/Papers.tsx'
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

const sentences = {
  'field.endBeforeStart': 'endBeforeStart',
  'field.deadlineBefore': 'deadlineBefore',
  'field.speakerUnknown': 'speakerUnknown',
} as const

function Troubles(props: { troubles: Dossier['troubles'] }) {
  const { t } = useTranslation('dossier')
  const { troubles } = props
  if (troubles.length === 0) return null
  return (
    <Alert
      severity={troubles.some(({ severity }) => severity === 'error') ? 'error' : 'warning'}
      sx={{ mb: 1.5 }}
    >
      {troubles.map(({ path, code, said }) => (
        <div key={path}>
          {t(`troubles.${sentences[code]}`, { said: isPartialDate(said) ? formatDate(said) : said })}
        </div>
      ))}
    </Alert>
  )
}

/** What belongs to an inspection: its papers, team with decision, recommendations now and before. */
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
  const { team, recommendations, earlier, troubles } = dossier.data
  return (
    <Box sx={{ mb: 2 }}>
      <Troubles troubles={troubles} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
          gap: 1.5,
          alignItems: 'start',
        }}
      >
        <Part title={t('dossier.tab')}>
          <Papers dossier={dossier.data} />
        </Part>
        <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
          <Part title={t('dossier.recommendations')}>
            {recommendations.length > 0 ? (
              <RecommendationLines records={recommendations} />
            ) : (
              <Typography color="textSecondary">{t('dossier.noRecommendations')}</Typography>
            )}
          </Part>
          <Part title={t('dossier.earlier')}>
            {earlier.length > 0 ? (
              <RecommendationLines records={earlier} withUnit />
            ) : (
              <Typography color="textSecondary">{t('dossier.noEarlier')}</Typography>
            )}
          </Part>
          <Part title={t('dossier.team')}>
            <Team team={team} />
          </Part>
        </Box>
      </Box>
    </Box>
  )
}
