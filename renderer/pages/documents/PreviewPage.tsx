import { useTranslation } from 'react-i18next'
import { Page } from '../../components/Page.tsx'

export function PreviewPage() {
  const { t } = useTranslation('documents')
  return <Page title={t('title')}>{null}</Page>
}
