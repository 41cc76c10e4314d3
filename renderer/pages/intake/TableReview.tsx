import Alert from '@mui/material/Alert'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableDetail } from '../../../shared/contract/intake.ts'
import { assignField, pickHeadingRow } from './corrections.ts'
import { EqualQuestions } from './EqualQuestions.tsx'
import { FontsDialog } from './FontsDialog.tsx'
import { LegacyFonts } from './LegacyFonts.tsx'
import { Proposal } from './Proposal.tsx'
import { SenderTotals } from './SenderTotals.tsx'
import { SheetPreview } from './SheetPreview.tsx'
import { StepNotice } from './StepNotice.tsx'
import { stepOf } from './steps.ts'
import { TableNotes } from './TableNotes.tsx'
import { TableRows } from './TableRows.tsx'
import { useCorrectTable } from './useCorrections.ts'

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
  const [fontsShown, setFontsShown] = useState(false)
  return (
    <>
      <StepNotice table={table} />
      {!locked && !unknown && <EqualQuestions tableId={table.id} />}
      <LegacyFonts table={table} onShow={() => setFontsShown(true)} />
      {fontsShown && (
        <FontsDialog
          table={table}
          locked={locked}
          onChoose={(column, font) => correct.mutate({ tableId: table.id, fonts: [{ column, font }] })}
          onClose={() => setFontsShown(false)}
        />
      )}
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
      <SenderTotals table={table} />
      {!unknown && (
        <TableRows
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
