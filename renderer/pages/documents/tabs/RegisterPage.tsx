import AddIcon from '@mui/icons-material/Add'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api } from '../../../api/client.ts'
import { RecordList } from '../../../records/RecordList.tsx'
import { DocumentsFrame } from './DocumentsFrame.tsx'

/** The register: every document that was issued, received or kept as a reference. */
export function RegisterPage() {
  const { t } = useTranslation('records')
  const navigate = useNavigate()
  const { data } = useQuery(api.records.list.queryOptions({ input: { kind: 'document', pageSize: 1 } }))
  const add = {
    label: t('pages.document.add'),
    icon: <AddIcon />,
    run: () => void navigate('/documents/new'),
  }
  return (
    <DocumentsFrame
      tab="register"
      mainAction={add}
      purpose={data?.total === 0 ? t('pages.document.purpose') : undefined}
    >
      <RecordList kind="document" firstAction={add} />
    </DocumentsFrame>
  )
}
