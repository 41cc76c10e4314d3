import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableDetail } from '../../../shared/contract/intake.ts'
import { api } from '../../api/client.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { ListSkeleton } from '../../components/Skeletons.tsx'
import { RowFilter, type RowsShown } from './RowFilter.tsx'
import { RowsTable } from './RowsTable.tsx'

const pageSize = 50

function NoRows(props: { only: RowsShown['only']; onShowAll: () => void }) {
  const { t } = useTranslation('intake')
  return (
    <Box sx={{ py: 3, textAlign: 'center' }}>
      <Typography color="textSecondary">
        {t(props.only === 'questions' ? 'table.noQuestions' : 'table.noRows')}
      </Typography>
      {props.only !== 'all' && <Button onClick={props.onShowAll}>{t('table.showAll')}</Button>}
    </Box>
  )
}

/** Rows of a table by page and filter; where the clerk has something to look at, only those rows at first. */
export function TableRows(props: {
  table: TableDetail
  locked: boolean
  onAssign: (column: string, field: string | null) => void
}) {
  const { t } = useTranslation('intake')
  const { table, locked } = props
  const [shown, setShown] = useState<RowsShown>({
    only: table.questions > 0 && !locked ? 'questions' : 'all',
    page: 0,
  })
  const rows = useQuery(
    api.intake.rows.queryOptions({
      input: { tableId: table.id, ...shown, pageSize },
      placeholderData: keepPreviousData,
    }),
  )
  return (
    <>
      <RowFilter
        table={table}
        shown={shown}
        total={rows.data?.total ?? 0}
        pageSize={pageSize}
        onShow={setShown}
      />
      <ErrorNotice error={rows.error} retry={() => void rows.refetch()} />
      {rows.isPending && <ListSkeleton rows={8} />}
      {/* Without rows the headings stay: there the clerk says what each column is. */}
      {rows.data && (
        <RowsTable table={table} rows={rows.data.rows} locked={locked} onAssign={props.onAssign} />
      )}
      {rows.data?.rows.length === 0 && (
        <NoRows only={shown.only} onShowAll={() => setShown({ only: 'all', page: 0 })} />
      )}
      {!locked && rows.data && rows.data.rows.length > 0 && (
        <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 0.5 }}>
          {t('table.keys')}
        </Typography>
      )}
    </>
  )
}
