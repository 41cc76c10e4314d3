import AnswerIcon from '@mui/icons-material/MarkEmailReadOutlined'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoredRecord } from '../../../shared/contract/records.ts'
import { RecordPage } from '../../records/RecordPage.tsx'
import { writtenFrom } from '../documents/start/kindsOf.ts'
import { AnswerDialog } from './answer/AnswerDialog.tsx'

const openStatuses = ['open', 'inProgress', 'partlyDone', null]

function Answer(props: { record: StoredRecord }) {
  const { t } = useTranslation('followUp')
  const [answering, setAnswering] = useState(false)
  const { id, values, labels } = props.record
  if (values.status === 'done' || values.status === 'obsolete') return null
  const unitId = { anyOf: [typeof values.unitId === 'string' ? values.unitId : null] }
  const filters = { unitId, status: { anyOf: openStatuses } }
  return (
    <>
      <Button variant="outlined" startIcon={<AnswerIcon />} onClick={() => setAnswering(true)}>
        {t('answer.open')}
      </Button>
      {answering && (
        <AnswerDialog
          from={id}
          of={{ label: labels.unitId ?? t('noUnit'), list: { kind: 'recommendation', filters } }}
          onClose={() => setAnswering(false)}
        />
      )}
    </>
  )
}

/** A recommendation with what its unit answered and the letters that reminded it. */
export function RecommendationPage() {
  return (
    <RecordPage
      kind="recommendation"
      actions={(record) => <Answer record={record} />}
      documents={({ values }) =>
        typeof values.unitId === 'string' ? writtenFrom('unit', values.unitId) : []
      }
    />
  )
}
