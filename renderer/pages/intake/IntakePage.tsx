import { useTranslation } from 'react-i18next'
import { Page } from '../../components/Page.tsx'

export function IntakePage() {
  const { t } = useTranslation('intake')
  return <Page title={t('title')}>{null}</Page>
}
