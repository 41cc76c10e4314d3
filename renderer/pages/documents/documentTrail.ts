import { useTranslation } from 'react-i18next'
import type { DocumentView } from '../../../shared/contract/documents.ts'
import { documentKinds } from '../../../shared/documents/kinds.ts'
import { definitions, isRecordKind } from '../../../shared/records/registry.ts'
import { useLanguage } from '../../language/language.ts'
import { addressOf } from '../../records/kinds.ts'

/** The way back from a document: all documents, and the record that it is made from. */
export function useDocumentTrail(view: Pick<DocumentView, 'document' | 'recordId' | 'summary'> | null) {
  const { t } = useTranslation('writing')
  const language = useLanguage()
  const all = { label: t('pages.title'), to: '/documents/drafts' }
  if (!view) return [all]
  const { source } = documentKinds[view.document]
  if (!isRecordKind(source) || view.recordId === null) return [all]
  const title = view.summary?.recordTitle ?? definitions[source].label[language]
  return [all, { label: title, to: addressOf(source, view.recordId) }]
}
