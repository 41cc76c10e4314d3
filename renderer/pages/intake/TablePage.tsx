import StoreIcon from '@mui/icons-material/LibraryAddCheckOutlined'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { TableDetail } from '../../../shared/contract/intake.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { api } from '../../api/client.ts'
import { useShortcut } from '../../app/shortcuts.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Page } from '../../components/Page.tsx'
import { ListSkeleton } from '../../components/Skeletons.tsx'
import { StatusChip } from '../../components/StatusChip.tsx'
import { stepOf } from './steps.ts'
import { TableReview } from './TableReview.tsx'
import { TableTools } from './TableTools.tsx'
import { useCommit } from './useCommit.ts'

/** The one main action of a table: store what can be stored; absent where there is nothing to do. */
function useStoreAction(table: TableDetail | undefined) {
  const { t } = useTranslation('intake')
  const commit = useCommit()
  if (!table) return undefined
  const at = stepOf(table)
  if (at.step === 'stored' || at.step === 'recognise') return undefined
  const rows = formatNumber(at.writable)
  const left = formatNumber(at.undecided)
  const label =
    at.writable === 0
      ? t('table.nothingToCommit')
      : at.undecided > 0
        ? t('table.commitLeaving', { rows, left })
        : t('table.commit', { rows })
  return {
    label,
    icon: <StoreIcon />,
    disabled: at.writable === 0 || commit.isPending,
    run: () => commit.mutate({ tableIds: [table.id], skipErrors: at.undecided > 0 }),
  }
}

/** The review of one received table: what was proposed, the rows as they will be stored, one button that stores them. */
export function TablePage() {
  const { t } = useTranslation('intake')
  const { tableId = '' } = useParams()
  const table = useQuery(api.intake.table.queryOptions({ input: { tableId } }))
  const store = useStoreAction(table.data)
  useShortcut('save', store && !store.disabled ? store.run : null)
  const { data } = table
  return (
    <Page
      fill
      title={data ? data.fileName : t('table.loading')}
      trail={[{ label: t('title'), to: '/intake' }]}
      aside={
        data && (
          <StatusChip
            label={t(`state.${data.state}`)}
            tone={data.state === 'committed' ? 'good' : data.state === 'review' ? 'attention' : 'neutral'}
          />
        )
      }
      toolbar={data && <TableTools table={data} />}
      mainAction={store}
    >
      <ErrorNotice error={table.error} retry={() => void table.refetch()} />
      {table.isPending && <ListSkeleton />}
      {data && <TableReview key={data.id} table={data} />}
    </Page>
  )
}
