import AddIcon from '@mui/icons-material/Add'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink, useNavigate } from 'react-router'
import { definitions, type RecordKind } from '../../shared/records/registry.ts'
import { api } from '../api/client.ts'
import { Page } from '../components/Page.tsx'
import { useLanguage } from '../language/language.ts'
import { YearDocuments } from '../pages/documents/start/YearDocuments.tsx'
import { addresses, type Section, sectionOf, sections } from './kinds.ts'
import { RecordList } from './RecordList.tsx'

/** The lists of a section as tabs, each an address of its own. */
function SectionTabs(props: { section: Section; kind: RecordKind }) {
  const { t } = useTranslation('frame')
  const language = useLanguage()
  return (
    <Tabs
      value={props.kind}
      aria-label={t(`rail.${props.section}`)}
      sx={{ mb: 1.5, borderBottom: 1, borderColor: 'divider' }}
    >
      {sections[props.section].map((kind) => (
        <Tab
          key={kind}
          value={kind}
          // Vietnamese has no plural; the singular tells a tab from its section.
          label={language === 'vi' ? definitions[kind].label.vi : definitions[kind].plural.en}
          component={RouterLink}
          to={addresses[kind]}
        />
      ))}
    </Tabs>
  )
}

/** The page of a kind's list; says what it is for as long as there is nothing in it. */
export function ListPage(props: { kind: RecordKind; toolbar?: ReactNode }) {
  const { kind } = props
  const { t } = useTranslation('records')
  const { t: frame } = useTranslation('frame')
  const language = useLanguage()
  const navigate = useNavigate()
  const { data } = useQuery(api.records.list.queryOptions({ input: { kind, pageSize: 1 } }))
  const section = sectionOf(kind)
  const add = {
    label: t(`pages.${kind}.add`),
    icon: <AddIcon />,
    run: () => void navigate(`${addresses[kind]}/new`),
  }
  return (
    <Page
      fill
      title={section ? frame(`rail.${section}`) : definitions[kind].plural[language]}
      purpose={data?.total === 0 ? t(`pages.${kind}.purpose`) : undefined}
      mainAction={add}
      toolbar={
        <>
          <YearDocuments kind={kind} />
          {props.toolbar}
        </>
      }
    >
      {section && <SectionTabs section={section} kind={kind} />}
      <RecordList kind={kind} firstAction={add} />
    </Page>
  )
}
