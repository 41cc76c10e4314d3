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
import type { IntakeFile } from '../../../shared/contract/intake.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { FileLine } from './FileLine.tsx'
import { linesOf, readyTables, writableRows } from './steps.ts'
import { useCommit } from './useCommit.ts'

/** The received files with their tables side by side; ready ones can be stored from here, several at once. */
export function FileList(props: { files: readonly IntakeFile[] }) {
  const { t } = useTranslation('intake')
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const commit = useCommit()
  const ready = readyTables(props.files)
  const chosen = ready.filter(({ id }) => picked.has(id))
  const pick = (ids: readonly string[], wanted: boolean) => {
    const next = new Set(picked)
    for (const id of ids) {
      if (wanted) next.add(id)
      else next.delete(id)
    }
    setPicked(next)
  }
  const store = () => {
    commit.mutate(
      { tableIds: chosen.map(({ id }) => id), skipErrors: false },
      { onSuccess: () => setPicked(new Set()) },
    )
  }
  const rows = chosen.reduce((sum, table) => sum + writableRows(table), 0)
  return (
    <>
      {ready.length > 0 && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 1, minHeight: 34 }}>
          <Typography variant="body2" color="textSecondary">
            {t('list.ready', { count: ready.length })}
          </Typography>
          {chosen.length > 0 && (
            <Button variant="contained" disabled={commit.isPending} onClick={store}>
              {t('list.commit', { tables: chosen.length, rows: formatNumber(rows) })}
            </Button>
          )}
        </Box>
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
                  disabled={ready.length === 0}
                  checked={ready.length > 0 && chosen.length === ready.length}
                  indeterminate={chosen.length > 0 && chosen.length < ready.length}
                  onChange={(_event, wanted) =>
                    pick(
                      ready.map(({ id }) => id),
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
            {linesOf(props.files).map((line) => (
              <FileLine
                key={line.key}
                line={line}
                picked={picked.has(line.key)}
                onPick={(wanted) => pick([line.key], wanted)}
              />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </>
  )
}
