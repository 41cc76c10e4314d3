import Alert from '@mui/material/Alert'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { DocumentTarget } from '../../../shared/contract/documents.ts'
import { documentKinds } from '../../../shared/documents/kinds.ts'
import { isRecordKind } from '../../../shared/records/registry.ts'
import { api, client } from '../../api/client.ts'
import { Page } from '../../components/Page.tsx'
import { useLanguage } from '../../language/language.ts'
import { addressOf } from '../../records/kinds.ts'
import { DocumentPreview } from './DocumentPreview.tsx'
import { targetAt, writeAddress } from './targets.ts'

/** The page from which a document is usually opened: its record, or where it is written. */
function wayBack(target: DocumentTarget): string {
  if ('documentId' in target) return writeAddress(target)
  const { source } = documentKinds[target.document]
  return isRecordKind(source) && target.recordId ? addressOf(source, target.recordId) : writeAddress(target)
}

/** The preview of a document, page by page. */
export function PreviewPage() {
  const { t } = useTranslation('documents')
  const language = useLanguage()
  const { '*': place = '' } = useParams()
  const target = targetAt(place)
  if (!target) {
    return (
      <Page title={t('title')}>
        <Alert severity="error">{t('wrongAddress')}</Alert>
      </Page>
    )
  }
  return (
    <DocumentPreview
      key={place}
      title={'documentId' in target ? t('title') : documentKinds[target.document].label[language]}
      trail={{ label: t('back'), to: wayBack(target) }}
      document={{
        queryKey: api.documents.html.queryKey({ input: target }),
        html: () => client.documents.html(target),
        pdf: () => client.documents.pdf(target),
        docx: () => client.documents.docx(target),
      }}
    />
  )
}
