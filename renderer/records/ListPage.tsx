import AddIcon from '@mui/icons-material/Add'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { definitions, type RecordKind } from '../../shared/records/registry.ts'
import { api } from '../api/client.ts'
import { Page } from '../components/Page.tsx'
import { useLanguage } from '../language/language.ts'
import { YearDocuments } from '../pages/documents/start/YearDocuments.tsx'
import { addresses, sectionOf } from './kinds.ts'
import { RecordList } from './RecordList.tsx'
import { SectionTabs } from './SectionTabs.tsx'

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
      {section && <SectionTabs section={section} at={kind} />}
      <RecordList kind={kind} firstAction={add} />
    </Page>
  )
}
