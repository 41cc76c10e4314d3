import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { valueLists } from '../../../shared/contract/settings.ts'
import { Page } from '../../components/Page.tsx'
import { BackupsSection } from './BackupsSection.tsx'
import { FolderSection } from './FolderSection.tsx'
import { LookSection } from './LookSection.tsx'
import { OfficeSection } from './OfficeSection.tsx'
import { OperationsSection } from './OperationsSection.tsx'
import { isPhraseList, ValueLists } from './ValueLists.tsx'

const names = valueLists.keyof().options
const phrases = names.filter(isPhraseList)
const others = names.filter((name) => !isPhraseList(name))

/** What is set once: the office, the look, the backups, and what can still be taken back. */
export function SettingsPage() {
  const { t } = useTranslation('settings')
  return (
    <Page title={t('title')}>
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 1080 }}>
        <OfficeSection />
        <ValueLists names={others} texts="lists" />
        <ValueLists names={phrases} texts="phrases" />
        <LookSection />
        <BackupsSection />
        <FolderSection />
        <OperationsSection />
      </Box>
    </Page>
  )
}
