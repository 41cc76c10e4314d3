import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import type { Values } from '../../../shared/contract/records.ts'
import { api } from '../../api/client.ts'
import { Page } from '../../components/Page.tsx'
import { FormSkeleton } from '../../components/Skeletons.tsx'
import { addressOf } from '../../records/kinds.ts'
import { NewRecordPage } from '../../records/NewRecordPage.tsx'
import { RecordForm } from '../../records/RecordForm.tsx'
import { useTrail } from '../../records/trail.ts'

function FromTeam(props: { teamId: string | null }) {
  const { t } = useTranslation('records')
  const navigate = useNavigate()
  const trail = useTrail('inspection')
  const { teamId } = props
  const team = useQuery(
    api.records.get.queryOptions({
      input: { kind: 'inspectionTeam', id: teamId ?? '' },
      enabled: teamId !== null,
    }),
  )
  const initial: Values = { status: 'planned', form: 'direct' }
  if (team.data) {
    initial.teamId = team.data.id
    initial.title = team.data.values.contents ?? null
  }
  return (
    <Page title={t('pages.inspection.addTitle')} trail={trail}>
      {teamId !== null && team.isPending ? (
        <FormSkeleton />
      ) : (
        <RecordForm
          kind="inspection"
          initial={initial}
          saveLabel={t('pages.inspection.save')}
          onSaved={(record) => void navigate(addressOf('inspection', record.id), { replace: true })}
          onCancel={() => void navigate(trail[0]?.to ?? '/')}
        />
      )}
    </Page>
  )
}

/** A new inspection; `?teamId=<id>` takes team and contents over from the team, `?from=<id>` starts from another one. */
export function NewInspectionPage() {
  const [params] = useSearchParams()
  if (params.has('from')) return <NewRecordPage kind="inspection" />
  return <FromTeam teamId={params.get('teamId')} />
}
