import DocumentIcon from '@mui/icons-material/DescriptionOutlined'
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { RecordPage } from '../../records/RecordPage.tsx'

/** An inspection team; its decision is made from the record. */
export function TeamPage() {
  const { t } = useTranslation('records')
  return (
    <RecordPage
      kind="inspectionTeam"
      actions={(record) => (
        <Button
          color="secondary"
          startIcon={<DocumentIcon />}
          component={Link}
          to={`/documents/preview/teamDecision/${record.id}`}
        >
          {t('record.decision')}
        </Button>
      )}
    />
  )
}
