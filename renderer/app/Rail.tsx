import AccountTreeIcon from '@mui/icons-material/AccountTreeOutlined'
import AssignmentLateIcon from '@mui/icons-material/AssignmentLateOutlined'
import DocumentIcon from '@mui/icons-material/DescriptionOutlined'
import LightbulbIcon from '@mui/icons-material/EmojiObjectsOutlined'
import PlanIcon from '@mui/icons-material/EventNoteOutlined'
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined'
import GroupsIcon from '@mui/icons-material/GroupsOutlined'
import NarrowIcon from '@mui/icons-material/KeyboardDoubleArrowLeft'
import WidenIcon from '@mui/icons-material/KeyboardDoubleArrowRight'
import CommendationIcon from '@mui/icons-material/MilitaryTechOutlined'
import InboxIcon from '@mui/icons-material/MoveToInboxOutlined'
import SearchIcon from '@mui/icons-material/Search'
import SettingsIcon from '@mui/icons-material/SettingsOutlined'
import FiguresIcon from '@mui/icons-material/TableChartOutlined'
import TodayIcon from '@mui/icons-material/TodayOutlined'
import Badge from '@mui/material/Badge'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink, useLocation } from 'react-router'
import { recordKinds } from '../../shared/records/registry.ts'
import { api } from '../api/client.ts'
import { today } from '../components/format.ts'
import { addresses, type Section, sectionOf } from '../records/kinds.ts'

const entries = [
  { name: 'home', Icon: TodayIcon },
  { name: 'intake', Icon: InboxIcon },
  { name: 'plans', Icon: PlanIcon },
  { name: 'conferences', Icon: GroupsIcon },
  { name: 'inspections', Icon: FactCheckIcon },
  { name: 'recommendations', Icon: AssignmentLateIcon },
  { name: 'models', Icon: LightbulbIcon },
  { name: 'commendations', Icon: CommendationIcon },
  { name: 'statistics', Icon: FiguresIcon },
  { name: 'documents', Icon: DocumentIcon },
  { name: 'units', Icon: AccountTreeIcon },
  { name: 'settings', Icon: SettingsIcon },
] as const

const kept = 'rail'

function useWaiting(): Partial<Record<(typeof entries)[number]['name'], number>> {
  const { data } = useQuery(api.home.summary.queryOptions({ input: { today: today() } }))
  if (!data) return {}
  return {
    intake: data.received.waitingTables,
    plans: data.tasks.overdue,
    recommendations: data.overdueRecommendations,
  }
}

/** The entry whose page has the list shown as one of its tabs. */
function useSection(): Section | null {
  const { pathname } = useLocation()
  const kind = recordKinds.find((name) => pathname.split('/')[1] === addresses[name].slice(1))
  return kind ? sectionOf(kind) : null
}

const entryLook = (narrow: boolean) =>
  ({
    display: 'flex',
    flexDirection: narrow ? 'column' : 'row',
    alignItems: 'center',
    justifyContent: narrow ? 'center' : 'flex-start',
    gap: narrow ? 0.25 : 1.25,
    minHeight: narrow ? 54 : 38,
    px: narrow ? 0.5 : 1.5,
    borderRadius: 1,
    borderLeft: '3px solid transparent',
    color: 'text.primary',
    fontFamily: 'inherit',
    whiteSpace: 'nowrap',
    fontSize: narrow ? '0.72rem' : '0.875rem',
    lineHeight: 1.5,
    textAlign: narrow ? 'center' : 'left',
    textDecoration: 'none',
    '&:hover': { bgcolor: 'action.hover' },
    '&.active': {
      borderLeftColor: 'primary.main',
      color: 'primary.main',
      fontWeight: 600,
      bgcolor: 'action.selected',
    },
  }) as const

/** The sections of the program at the left, with a number where something waits. */
export function Rail(props: { onSearch: () => void }) {
  const { t } = useTranslation('frame')
  const [narrow, setNarrow] = useState(() => localStorage.getItem(kept) === 'narrow')
  const waiting = useWaiting()
  const section = useSection()
  const turn = () => {
    localStorage.setItem(kept, narrow ? 'wide' : 'narrow')
    setNarrow(!narrow)
  }
  return (
    <Box
      component="nav"
      aria-label={t('rail.label')}
      sx={{
        width: narrow ? 88 : 176,
        flexShrink: 0,
        display: 'flex',
        flexDirection: 'column',
        gap: 0.25,
        p: 1,
        borderRight: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        overflowY: 'auto',
      }}
    >
      {!narrow && (
        <Box
          sx={{ px: 1.5, pt: 0.5, pb: 1.25, fontWeight: 700, fontSize: '1.0625rem', color: 'primary.main' }}
        >
          {t('program')}
        </Box>
      )}
      <ButtonBase
        onClick={props.onSearch}
        aria-keyshortcuts="Control+K"
        sx={{
          ...entryLook(narrow),
          gap: narrow ? 0.25 : 1,
          px: narrow ? 0.5 : 1.25,
          mb: 0.5,
          border: 1,
          borderColor: 'divider',
          color: 'text.secondary',
        }}
      >
        <SearchIcon fontSize="small" aria-hidden />
        <span>{t(narrow ? 'everywhere.short' : 'everywhere.open')}</span>
        {!narrow && (
          <Box
            component="kbd"
            aria-hidden
            sx={{ ml: 'auto', fontFamily: 'inherit', fontSize: '0.7rem', mr: -0.25 }}
          >
            {t('everywhere.key')}
          </Box>
        )}
      </ButtonBase>
      {entries.map(({ name, Icon }) => {
        const count = waiting[name] ?? 0
        const here = section === name
        return (
          <ButtonBase
            key={name}
            component={NavLink}
            to={`/${name}`}
            className={here ? 'active' : ''}
            sx={entryLook(narrow)}
          >
            <Badge badgeContent={narrow ? count : 0} color="primary" max={999}>
              <Icon fontSize="small" aria-hidden />
            </Badge>
            <span>{t(`rail.${name}`)}</span>
            {count > 0 && (
              <>
                {!narrow && (
                  <Box
                    component="span"
                    aria-hidden
                    sx={{
                      ml: 'auto',
                      px: 0.75,
                      borderRadius: 5,
                      fontSize: '0.75rem',
                      fontWeight: 600,
                      bgcolor: 'primary.main',
                      color: 'primary.contrastText',
                    }}
                  >
                    {count}
                  </Box>
                )}
                <span className="visually-hidden">{t('rail.waiting', { count })}</span>
              </>
            )}
          </ButtonBase>
        )
      })}
      <ButtonBase
        onClick={turn}
        aria-label={t(narrow ? 'rail.widen' : 'rail.narrow')}
        sx={{ ...entryLook(narrow), mt: 'auto', color: 'text.secondary' }}
      >
        {narrow ? <WidenIcon fontSize="small" /> : <NarrowIcon fontSize="small" />}
        {!narrow && t('rail.narrow')}
      </ButtonBase>
    </Box>
  )
}
