import AddIcon from '@mui/icons-material/Add'
import BackIcon from '@mui/icons-material/ChevronLeft'
import NextIcon from '@mui/icons-material/ChevronRight'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Typography from '@mui/material/Typography'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Link as RouterLink, useNavigate, useParams, useSearchParams } from 'react-router'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { api } from '../../../api/client.ts'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { today } from '../../../components/format.ts'
import { Page } from '../../../components/Page.tsx'
import { ListSkeleton } from '../../../components/Skeletons.tsx'
import { sectionPages } from '../../../records/kinds.ts'
import { SectionTabs } from '../../../records/SectionTabs.tsx'
import { documentsOfYear } from '../../documents/start/kindsOf.ts'
import { WriteMenu } from '../../documents/start/WriteMenu.tsx'
import { targetFrom } from '../../documents/targets.ts'
import { AddUnitsDialog } from './AddUnitsDialog.tsx'
import { ClashList } from './Clashes.tsx'
import { EmptyYear } from './EmptyYear.tsx'
import { teamPlans } from './plan.ts'
import { TeamTable } from './TeamTable.tsx'
import { useMoves } from './useMoves.ts'
import { YearCalendar } from './YearCalendar.tsx'

function addressOfYear(year: number, view: string | null): string {
  return `${sectionPages.inspectionYear.place}/${year}${view === 'calendar' ? '?view=calendar' : ''}`
}

function YearChoice(props: { year: number; view: string | null }) {
  const { t } = useTranslation('inspectionYear')
  const { year, view } = props
  return (
    <Box sx={{ display: 'flex', alignItems: 'center' }}>
      <IconButton
        component={RouterLink}
        to={addressOfYear(year - 1, view)}
        aria-label={t('yearBefore', { year: year - 1 })}
      >
        <BackIcon />
      </IconButton>
      <Typography component="span" sx={{ fontWeight: 600, minWidth: 76, textAlign: 'center' }}>
        {t('yearIs', { year })}
      </Typography>
      <IconButton
        component={RouterLink}
        to={addressOfYear(year + 1, view)}
        aria-label={t('yearAfter', { year: year + 1 })}
      >
        <NextIcon />
      </IconButton>
    </Box>
  )
}

function Plan(props: { year: number }) {
  const { t } = useTranslation('inspectionYear')
  const navigate = useNavigate()
  const [params, setParams] = useSearchParams()
  const view = params.get('view')
  const { year } = props
  const moves = useMoves()
  const plan = useQuery(
    api.inspections.year.queryOptions({ input: { year }, placeholderData: keepPreviousData }),
  )
  const [adding, setAdding] = useState<{ team: StoredRecord | null } | null>(null)
  const { data } = plan
  const empty = data && data.teams.length === 0 && data.inspections.length === 0
  const newTeam = {
    label: t('team.add'),
    icon: <AddIcon />,
    run: () => void navigate(`/teams/new?year=${year}`),
  }
  return (
    <Page
      title={t('title')}
      purpose={empty ? t('purpose') : undefined}
      mainAction={newTeam}
      toolbar={
        <WriteMenu
          of={t('yearIs', { year }).toLowerCase()}
          documents={(documentsOfYear.inspection ?? []).map((kind) => ({
            kind,
            target: targetFrom(kind, null, year),
          }))}
        />
      }
    >
      <SectionTabs section="inspections" at="inspectionYear" />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 1.5 }}>
        <YearChoice year={year} view={view} />
        <ToggleButtonGroup
          exclusive
          size="small"
          color="primary"
          aria-label={t('view.label')}
          value={view === 'calendar' ? 'calendar' : 'table'}
          onChange={(_event, chosen: string | null) =>
            chosen && setParams(chosen === 'calendar' ? { view: chosen } : {}, { replace: true })
          }
          sx={{ bgcolor: 'background.paper', '& .MuiToggleButton-root': { textTransform: 'none', py: 0.25 } }}
        >
          <ToggleButton value="table">{t('view.table')}</ToggleButton>
          <ToggleButton value="calendar">{t('view.calendar')}</ToggleButton>
        </ToggleButtonGroup>
        {data && !empty && (
          <Typography color="textSecondary" role="status">
            {t('counts', {
              teams: data.teams.length,
              inspections: data.inspections.length,
              direct: data.inspections.filter(({ values }) => values.form !== 'indirect').length,
              indirect: data.inspections.filter(({ values }) => values.form === 'indirect').length,
            })}
          </Typography>
        )}
      </Box>
      <ErrorNotice error={plan.error} retry={() => void plan.refetch()} />
      {plan.isPending && <ListSkeleton />}
      {data && empty && <EmptyYear year={year} years={data.years} onNewTeam={newTeam.run} />}
      {data && !empty && (
        <>
          <ClashList clashes={data.clashes} inspections={data.inspections} />
          {view === 'calendar' ? (
            <YearCalendar
              key={year}
              year={year}
              inspections={data.inspections}
              clashes={data.clashes}
              moves={moves}
            />
          ) : (
            teamPlans(data.teams, data.inspections).map((one) => (
              <TeamTable
                key={one.team?.id ?? ''}
                plan={one}
                year={year}
                clashes={data.clashes}
                unknown={data.unknownMembers.flatMap(({ teamId, name }) =>
                  teamId === one.team?.id ? name : [],
                )}
                moves={moves}
                onAddUnits={() => setAdding({ team: one.team })}
              />
            ))
          )}
        </>
      )}
      {adding && data && (
        <AddUnitsDialog
          year={year}
          team={adding.team}
          inspections={data.inspections}
          onClose={() => setAdding(null)}
        />
      )}
    </Page>
  )
}

/** The inspection plan of a year by team and round, or as a calendar. */
export function YearPage() {
  const { year = '' } = useParams()
  if (!/^(19|20)\d{2}$/.test(year)) {
    return <Navigate to={addressOfYear(Number(today().slice(0, 4)), null)} replace />
  }
  return <Plan year={Number(year)} />
}
