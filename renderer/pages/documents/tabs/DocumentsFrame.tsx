import WriteIcon from '@mui/icons-material/PostAddOutlined'
import Button from '@mui/material/Button'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { Action } from '../../../components/EmptyState.tsx'
import { Page } from '../../../components/Page.tsx'
import { WriteDialog } from '../start/WriteDialog.tsx'

const tabs = {
  register: '/documents',
  drafts: '/documents/drafts',
  numbers: '/documents/numbers',
  phrases: '/documents/phrases',
  basis: '/documents/basis',
} as const
export type DocumentsTab = keyof typeof tabs
const tabNames: readonly DocumentsTab[] = ['register', 'drafts', 'numbers', 'phrases', 'basis']

/** The page of documents: its tabs, each an address of its own, and the way to write one. */
export function DocumentsFrame(props: {
  tab: DocumentsTab
  purpose?: string | undefined
  /** The tab's own main action; to write a document where there is none. */
  mainAction?: Action
  children: ReactNode
}) {
  const { t } = useTranslation('documentPages')
  const [starting, setStarting] = useState(false)
  const write: Action = { label: t('start.write'), icon: <WriteIcon />, run: () => setStarting(true) }
  return (
    <Page
      fill
      title={t('title')}
      purpose={props.purpose}
      mainAction={props.mainAction ?? write}
      toolbar={
        props.mainAction && (
          <Button color="secondary" startIcon={write.icon} aria-haspopup="dialog" onClick={write.run}>
            {write.label}
          </Button>
        )
      }
    >
      <Tabs
        value={props.tab}
        aria-label={t('title')}
        sx={{ mb: 1.5, borderBottom: 1, borderColor: 'divider', flexShrink: 0 }}
      >
        {tabNames.map((name) => (
          <Tab key={name} value={name} label={t(`tabs.${name}`)} component={RouterLink} to={tabs[name]} />
        ))}
      </Tabs>
      {props.children}
      {starting && <WriteDialog onClose={() => setStarting(false)} />}
    </Page>
  )
}
