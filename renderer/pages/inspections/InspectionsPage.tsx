import { useTranslation } from 'react-i18next'
import { Page } from '../../components/Page.tsx'

export function InspectionsPage() {
  const { t } = useTranslation('inspections')
  return <Page title={t('title')}>{null}</Page>
}
