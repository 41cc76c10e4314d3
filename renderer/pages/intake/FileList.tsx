import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import Paper from '@mui/material/Paper'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { IntakeFile, TableSummary } from '../../../shared/contract/intake.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { FileFilters } from './FileFilters.tsx'
import { FileLine } from './FileLine.tsx'
import { paramsOf, shownIn, shownLines } from './shownLines.ts'
import { isReady, linesOf, writableRows } from './steps.ts'
import { UndoReportDialog } from './UndoReportDialog.tsx'
import { useCommit } from './useCommit.ts'

/** Stores what is picked, or all that is ready where nothing is; with a choice of one operation or one for each file. */
function CommitBar(props: {
  ready: readonly TableSummary[]
  chosen: readonly TableSummary[]
  onDone: () => void
}) {
  const { t } = useTranslation('intake')
  const commit = useCommit()
  const { ready, chosen, onDone } = props
  const stored = chosen.length > 0 ? chosen : ready
  const rows = stored.reduce((sum, table) => sum + writableRows(table), 0)
  const files = new Set(stored.map(({ fileId }) => fileId)).size
  const store = (perFile: boolean) => {
    const tableIds = stored.map(({ id }) => id)
    commit.mutate({ tableIds, skipErrors: false, perFile }, { onSuccess: onDone })
  }
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 1, minHeight: 34 }}>
      <Button variant="contained" disabled={commit.isPending} onClick={() => store(false)}>
        {t('list.commit', { tables: stored.length, rows: formatNumber(rows) })}
      </Button>
      {files > 1 && (
        <Button
          variant="outlined"
          disabled={commit.isPending}
          title={t('list.commitApartHint')}
          onClick={() => store(true)}
        >
          {t('list.commitApart')}
        </Button>
      )}
      <Typography variant="body2" color="textSecondary">
        {chosen.length > 0
          ? t('list.chosen', { chosen: chosen.length, count: ready.length })
          : t('list.ready', { count: ready.length })}
      </Typography>
    </Box>
  )
}

/** The received files with their tables side by side; ready ones can be stored from here, several at once. */
export function FileList(props: { files: readonly IntakeFile[] }) {
  const { t } = useTranslation('intake')
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [reported, setReported] = useState<string | null>(null)
  const [params, setParams] = useSearchParams()
  const shown = shownIn(params)
  const all = linesOf(props.files)
  const lines = shownLines(all, shown)
  const storable = lines.flatMap((line) => (line.line === 'table' && isReady(line.table) ? [line.table] : []))
  // A table with doubts is stored from here only where the clerk picks it.
  const ready = storable.filter(({ questions }) => questions === 0)
  const chosen = storable.filter(({ id }) => picked.has(id))
  const pick = (ids: readonly string[], wanted: boolean) => {
    const next = new Set(picked)
    for (const id of ids) {
      if (wanted) next.add(id)
      else next.delete(id)
    }
    setPicked(next)
  }
  return (
    <>
      {ready.length + chosen.length > 0 && (
        <CommitBar ready={ready} chosen={chosen} onDone={() => setPicked(new Set())} />
      )}
      {all.length > 1 && (
        <FileFilters
          lines={all}
          shown={shown}
          onShow={(next) => setParams(paramsOf(next), { replace: true })}
        />
      )}
      <TableContainer component={Paper} variant="outlined">
        <Table
          size="small"
          aria-label={t('list.label')}
          sx={{ '& td, & th': { fontSize: '0.8125rem', px: 0.75 } }}
        >
          <TableHead>
            <TableRow sx={{ '& th': { whiteSpace: 'nowrap', fontWeight: 600 } }}>
              <TableCell padding="checkbox">
                <Checkbox
                  size="small"
                  disabled={storable.length === 0}
                  checked={storable.length > 0 && chosen.length === storable.length}
                  indeterminate={chosen.length > 0 && chosen.length < storable.length}
                  onChange={(_event, wanted) =>
                    pick(
                      storable.map(({ id }) => id),
                      wanted,
                    )
                  }
                  slotProps={{ input: { 'aria-label': t('list.selectReady') } }}
                />
              </TableCell>
              <TableCell>{t('list.file')}</TableCell>
              <TableCell>{t('list.form')}</TableCell>
              <TableCell>{t('list.sender')}</TableCell>
              <TableCell>{t('list.period')}</TableCell>
              <TableCell align="right">{t('list.create')}</TableCell>
              <TableCell align="right">{t('list.update')}</TableCell>
              <TableCell align="right">{t('list.skip')}</TableCell>
              <TableCell align="right">{t('list.error')}</TableCell>
              <TableCell>{t('list.state')}</TableCell>
              <TableCell>{t('list.pending')}</TableCell>
              <TableCell padding="checkbox" />
            </TableRow>
          </TableHead>
          <TableBody>
            {lines.map((line) => (
              <FileLine
                key={line.key}
                line={line}
                picked={picked.has(line.key)}
                onPick={(wanted) => pick([line.key], wanted)}
                onReport={setReported}
              />
            ))}
          </TableBody>
        </Table>
        {lines.length === 0 && (
          <Typography color="textSecondary" sx={{ py: 3, textAlign: 'center' }}>
            {t('list.noLines')}
          </Typography>
        )}
      </TableContainer>
      {reported !== null && <UndoReportDialog operationId={reported} onClose={() => setReported(null)} />}
    </>
  )
}
