import ViewIcon from '@mui/icons-material/DescriptionOutlined'
import WriteIcon from '@mui/icons-material/EditNoteOutlined'
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { StoredRecord } from '../../../shared/contract/records.ts'
import { RecordPage } from '../../records/RecordPage.tsx'
import { writtenFrom } from '../documents/start/kindsOf.ts'
import { DossierView } from './DossierView.tsx'

function Actions(props: { inspection: StoredRecord }) {
  const { t } = useTranslation('inspections')
  const { id, values } = props.inspection
  const written = values.minutes !== null
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<WriteIcon />}
        component={RouterLink}
        to={`/inspections/${id}/minutes`}
      >
        {t(written ? 'dossier.goOnMinutes' : 'dossier.writeMinutes')}
      </Button>
      {written && (
        <Button
          color="secondary"
          startIcon={<ViewIcon />}
          component={RouterLink}
          to={`/documents/preview/inspectionMinutes/${id}`}
        >
          {t('dossier.viewMinutes')}
        </Button>
      )}
    </>
  )
}

/** An inspection as a dossier: its facts, the team with its decision, the minutes, the recommendations. */
export function InspectionPage() {
  return (
    <RecordPage
      kind="inspection"
      actions={(inspection) => <Actions inspection={inspection} />}
      documents={({ values }) =>
        typeof values.teamId === 'string' ? writtenFrom('inspectionTeam', values.teamId) : []
      }
      below={(inspection) => <DossierView id={inspection.id} />}
    />
  )
}
