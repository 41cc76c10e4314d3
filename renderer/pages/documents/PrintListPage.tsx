import Alert from '@mui/material/Alert'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { definitions, isRecordKind } from '../../../shared/records/registry.ts'
import { inSentence } from '../../../shared/text/inSentence.ts'
import { api, client } from '../../api/client.ts'
import { Page } from '../../components/Page.tsx'
import { useLanguage } from '../../language/language.ts'
import { addresses } from '../../records/kinds.ts'
import { keptListAddress, queryOf, readListState } from '../../records/listState.ts'
import { DocumentPreview } from './DocumentPreview.tsx'

/** A list as it is narrowed in the address, printed as an official appendix; `columns` names its columns. */
export function PrintListPage() {
  const { t } = useTranslation('records')
  const { t: documents } = useTranslation('documents')
  const language = useLanguage()
  const { kind = '' } = useParams()
  const [params] = useSearchParams()
  if (!isRecordKind(kind)) {
    return (
      <Page title={documents('title')}>
        <Alert severity="error">{documents('wrongAddress')}</Alert>
      </Page>
    )
  }
  const columns = params.get('columns')?.split(',').filter(Boolean) ?? []
  const shown = { ...queryOf(kind, readListState(kind, params)), ...(columns.length > 0 ? { columns } : {}) }
  return (
    <DocumentPreview
      title={t('print.title', { kind: inSentence(definitions[kind].plural[language]) })}
      trail={{
        label: definitions[kind].plural[language],
        to: keptListAddress(kind, addresses[kind]),
      }}
      document={{
        queryKey: api.records.print.queryKey({ input: shown }),
        html: () => client.records.print(shown),
        pdf: () => client.records.printPdf(shown),
      }}
    />
  )
}
