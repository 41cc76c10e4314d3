import { useTranslation } from 'react-i18next'
import { Page } from '../../components/Page.tsx'

export function InspectionPage() {
  const { t } = useTranslation('inspections')
  return <Page title={t('title')}>{null}</Page>
}
