import ViewIcon from '@mui/icons-material/DescriptionOutlined'
import WriteIcon from '@mui/icons-material/EditNoteOutlined'
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { StoredRecord } from '../../../shared/contract/records.ts'
import { RecordPage } from '../../records/RecordPage.tsx'
import { writtenFrom } from '../documents/start/kindsOf.ts'
import { previewAddress, targetFrom } from '../documents/targets.ts'
import { DossierView } from './DossierView.tsx'
import { writtenAt } from './minutes/minutesForm.ts'

const printed = { minutes: 'inspectionMinutes', remarks: 'inspectionRemarks' } as const

function Actions(props: { inspection: StoredRecord }) {
  const { t } = useTranslation('inspections')
  const { id, values } = props.inspection
  const what = writtenAt(props.inspection)
  const written = (values[what] ?? null) !== null
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<WriteIcon />}
        component={RouterLink}
        to={`/inspections/${id}/minutes`}
      >
        {t(`${what}.${written ? 'goOn' : 'write'}`)}
      </Button>
      {written && (
        <Button
          color="secondary"
          startIcon={<ViewIcon />}
          component={RouterLink}
          to={previewAddress(targetFrom(printed[what], id, null))}
        >
          {t(`${what}.view`)}
        </Button>
      )}
    </>
  )
}

/** An inspection as a dossier: its papers, the recommendations, the team with its decision, then its facts. */
export function InspectionPage() {
  return (
    <RecordPage
      kind="inspection"
      subtitle={({ labels }) => [labels.unitId, labels.teamId].filter(Boolean).join(' · ')}
      actions={(inspection) => <Actions inspection={inspection} />}
      documents={({ values }) =>
        typeof values.teamId === 'string' ? writtenFrom('inspectionTeam', values.teamId) : []
      }
      above={(inspection) => <DossierView id={inspection.id} />}
    />
  )
}
