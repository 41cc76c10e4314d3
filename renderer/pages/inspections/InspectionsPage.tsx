import AddIcon from '@mui/icons-material/Add'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink, useLocation, useNavigate } from 'react-router'
import { Page } from '../../components/Page.tsx'
import { RecordList } from '../../records/RecordList.tsx'

const tabs = [
  { name: 'inspections', to: '/inspections', kind: 'inspection', add: 'add' },
  { name: 'teams', to: '/teams', kind: 'inspectionTeam', add: 'addTeam' },
] as const

/** Inspections and the teams that make them, as two lists of one page. */
export function InspectionsPage() {
  const { t } = useTranslation('inspections')
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const tab = tabs.find(({ to }) => to === pathname) ?? tabs[0]
  const add = {
    label: t(tab.add),
    icon: <AddIcon />,
    run: () => void navigate(`${tab.to}/new`),
  }
  return (
    <Page fill title={t('title')} mainAction={add}>
      <Tabs
        value={tab.name}
        aria-label={t('tabs.label')}
        sx={{ mb: 1.5, borderBottom: 1, borderColor: 'divider' }}
      >
        {tabs.map(({ name, to }) => (
          <Tab key={name} value={name} label={t(`tabs.${name}`)} component={RouterLink} to={to} />
        ))}
      </Tabs>
      <RecordList key={tab.kind} kind={tab.kind} firstAction={add} />
    </Page>
  )
}
