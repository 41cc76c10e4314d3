import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { TableDetail } from '../../../shared/contract/intake.ts'
import { isRecordKind } from '../../../shared/records/registry.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { api } from '../../api/client.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { ListSkeleton } from '../../components/Skeletons.tsx'
import { useUndo } from '../../components/undo.tsx'
import { addresses } from '../../records/kinds.ts'
import { assignField, pickHeadingRow } from './corrections.ts'
import { Proposal } from './Proposal.tsx'
import { RowFilter, type RowsShown } from './RowFilter.tsx'
import { RowsTable } from './RowsTable.tsx'
import { SheetPreview } from './SheetPreview.tsx'
import { stepOf } from './steps.ts'
import { TableNotes } from './TableNotes.tsx'
import { useCorrectTable } from './useCorrections.ts'

const pageSize = 50

function StepNotice(props: { table: TableDetail }) {
  const { t } = useTranslation('intake')
  const undo = useUndo()
  const { table } = props
  const at = stepOf(table)
  if (at.step === 'undone') {
    return (
      <Alert severity="info" sx={{ mb: 1.5, py: 0 }}>
        {t('table.undone')}
      </Alert>
    )
  }
  if (at.step !== 'stored') return null
  const { operationId } = at
  const left = at.leftOut > 0 ? ` ${t('leftOut', { count: at.leftOut })}` : ''
  return (
    <Alert
      severity="success"
      sx={{ mb: 1.5, py: 0, alignItems: 'center' }}
      action={
        <>
          {table.form !== null && isRecordKind(table.form) && (
            <Button color="inherit" component={RouterLink} to={addresses[table.form]}>
              {t('table.storedList')}
            </Button>
          )}
          {operationId && (
            <Button color="inherit" onClick={() => void undo.undo({ id: operationId })}>
              {t('table.undo')}
            </Button>
          )}
        </>
      }
    >
      {t('table.stored', { rows: formatNumber(at.written) }) + left}
    </Alert>
  )
}

/** Rows of a table by page and filter. */
function Rows(props: {
  table: TableDetail
  locked: boolean
  onAssign: (column: string, field: string | null) => void
}) {
  const { t } = useTranslation('intake')
  const [shown, setShown] = useState<RowsShown>({ only: 'all', page: 0 })
  const rows = useQuery(
    api.intake.rows.queryOptions({
      input: { tableId: props.table.id, ...shown, pageSize },
      placeholderData: keepPreviousData,
    }),
  )
  return (
    <>
      <RowFilter
        table={props.table}
        shown={shown}
        total={rows.data?.total ?? 0}
        pageSize={pageSize}
        onShow={setShown}
      />
      <ErrorNotice error={rows.error} retry={() => void rows.refetch()} />
      {rows.isPending && <ListSkeleton rows={8} />}
      {rows.data && rows.data.rows.length === 0 && (
        <Typography color="textSecondary" sx={{ py: 3, textAlign: 'center' }}>
          {t('table.noRows')}
        </Typography>
      )}
      {rows.data && rows.data.rows.length > 0 && (
        <RowsTable
          table={props.table}
          rows={rows.data.rows}
          locked={props.locked}
          onAssign={props.onAssign}
        />
      )}
    </>
  )
}

/** The table as proposed, correctable until it is stored; which parts are shown follows from the step it is at. */
export function TableReview(props: { table: TableDetail }) {
  const { t } = useTranslation('intake')
  const correct = useCorrectTable()
  const { table } = props
  const at = stepOf(table)
  const locked = at.step === 'stored'
  const unknown = at.step === 'recognise'
  // Where the clerk has to say what the table is, the sheet stays in sight until it is put away.
  const [sheetWanted, setSheetWanted] = useState(unknown)
  const sheetShown = sheetWanted || unknown
  return (
    <>
      <StepNotice table={table} />
      <Proposal
        table={table}
        locked={locked}
        sheetShown={sheetShown}
        onToggleSheet={() => setSheetWanted(!sheetWanted)}
        onCorrect={(correction) => correct.mutate({ tableId: table.id, ...correction })}
      />
      {unknown && (
        <Alert severity="info" sx={{ mb: 1.5, py: 0 }}>
          {t('table.recogniseFirst')}
        </Alert>
      )}
      {sheetShown && (
        <SheetPreview
          tableId={table.id}
          headerRows={table.headerRows}
          onPick={
            locked
              ? null
              : (row) =>
                  correct.mutate({ tableId: table.id, headerRows: pickHeadingRow(table.headerRows, row) })
          }
        />
      )}
      {!unknown && (
        <Rows
          table={table}
          locked={locked}
          onAssign={(column, field) =>
            correct.mutate({ tableId: table.id, columns: assignField(table.columns, column, field) })
          }
        />
      )}
      <TableNotes table={table} />
    </>
  )
}
