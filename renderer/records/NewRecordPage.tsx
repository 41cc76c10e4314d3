import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import type { Values } from '../../shared/contract/records.ts'
import { definitions, type RecordKind } from '../../shared/records/registry.ts'
import { api } from '../api/client.ts'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { Page } from '../components/Page.tsx'
import { FormSkeleton } from '../components/Skeletons.tsx'
import { copyOf } from './copyRecord.ts'
import { addressOf } from './kinds.ts'
import { RecordForm } from './RecordForm.tsx'
import { firstStatus } from './steps.ts'
import { useTrail } from './trail.ts'

/** First values of a new record: its first status, this year or the one in the address, and what the address says that it belongs to. */
function startOf(kind: RecordKind, params: URLSearchParams): Values {
  const { fields } = definitions[kind]
  const start: Values = {}
  const status = firstStatus(kind)
  if (status !== null) start.status = status
  const year = Number(params.get('year'))
  if (fields.year) start.year = year > 0 ? year : new Date().getFullYear()
  // `?planId=<id>`: what the new record belongs to.
  for (const [name, field] of Object.entries(fields)) {
    const value = params.get(name)
    if (value !== null && field.target) start[name] = value
  }
  return start
}

/** The page on which a new record is typed; `?from=<id>` starts from another record of the kind. */
export function NewRecordPage(props: { kind: RecordKind }) {
  const { kind } = props
  const { t } = useTranslation('records')
  const navigate = useNavigate()
  const trail = useTrail(kind)
  const [params] = useSearchParams()
  const from = params.get('from')
  const source = useQuery(
    api.records.get.queryOptions({ input: { kind, id: from ?? '' }, enabled: from !== null }),
  )
  const waiting = from !== null && !source.data
  return (
    <Page
      title={t(`pages.${kind}.addTitle`)}
      purpose={from === null ? undefined : t('record.copied')}
      trail={trail}
    >
      <ErrorNotice error={source.error} />
      {waiting && source.isPending && <FormSkeleton />}
      {!waiting && (
        <RecordForm
          key={from}
          kind={kind}
          initial={source.data ? copyOf(source.data) : startOf(kind, params)}
          saveLabel={t(`pages.${kind}.save`)}
          another
          onSaved={(record, another) =>
            another || void navigate(addressOf(kind, record.id), { replace: true })
          }
          onCancel={() => void navigate(trail[0]?.to ?? '/')}
        />
      )}
    </Page>
  )
}
