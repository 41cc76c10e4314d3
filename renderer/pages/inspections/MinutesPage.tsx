import { useTranslation } from 'react-i18next'
import { Page } from '../../components/Page.tsx'

export function MinutesPage() {
  const { t } = useTranslation('inspections')
  return <Page title={t('title')}>{null}</Page>
}
