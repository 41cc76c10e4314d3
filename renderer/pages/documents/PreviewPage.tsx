import Alert from '@mui/material/Alert'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { type DocumentKind, documentKind } from '../../../shared/contract/documents.ts'
import { api, client } from '../../api/client.ts'
import { Page } from '../../components/Page.tsx'
import { DocumentPreview } from './DocumentPreview.tsx'

const trails = {
  inspectionMinutes: (id: string) => `/inspections/${id}`,
  teamDecision: (id: string) => `/teams/${id}`,
} as const satisfies Record<DocumentKind, (id: string) => string>

/** The preview of a document made from a record. */
export function PreviewPage() {
  const { t } = useTranslation('documents')
  const { document, recordId } = useParams()
  const kind = documentKind.safeParse(document)
  if (!kind.success || recordId === undefined) {
    return (
      <Page title={t('title')}>
        <Alert severity="error">{t('wrongAddress')}</Alert>
      </Page>
    )
  }
  const source = { document: kind.data, recordId }
  return (
    <DocumentPreview
      key={`${kind.data}/${recordId}`}
      title={t(kind.data)}
      trail={{ label: t('back'), to: trails[kind.data](recordId) }}
      document={{
        queryKey: api.documents.html.queryKey({ input: source }),
        html: () => client.documents.html(source),
        pdf: () => client.documents.pdf(source),
        docx: () => client.documents.docx(source),
      }}
    />
  )
}
