import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { StoredSource } from '../../../shared/contract/records.ts'
import type { RecordKind } from '../../../shared/records/registry.ts'
import { api, client } from '../../api/client.ts'
import { host } from '../../api/host.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatMoment, nothing } from '../../components/format.ts'
import { ListSkeleton } from '../../components/Skeletons.tsx'
import { useUndo } from '../../components/undo.tsx'

/** Every row of a file that a record was stored or changed from, newest first, with its cells as they are in the file. */
export function SourceTab(props: { kind: RecordKind; id: string }) {
  const { t } = useTranslation('records')
  const { data, error, isPending } = useQuery(api.records.sources.queryOptions({ input: props }))
  if (isPending) return <ListSkeleton rows={4} />
  if (error) return <ErrorNotice error={error} />
  if (data.length === 0) return <Typography color="textSecondary">{t('record.typed')}</Typography>
  return (
    <Box sx={{ maxWidth: 1080 }}>
      {data.map((source) => (
        <Source key={`${source.operationId} ${source.tableId} ${source.row}`} source={source} />
      ))}
    </Box>
  )
}

/** One row of a file; the cells that gave the record a value stand out. */
function Source({ source }: { source: StoredSource }) {
  const { t } = useTranslation('records')
  const { fail } = useUndo()
  const { fileName, sheet, row, storedAt, receivedAt, tableId, fileId, decision } = source
  const download = async () => {
    try {
      await host.saveFile(await client.intake.original({ fileId }))
    } catch (problem) {
      fail(problem)
    }
  }
  return (
    <Box component="section" sx={{ mb: 3 }}>
      <Typography sx={{ mb: 1 }}>
        {t(`record.sourceOf.${decision}`, {
          file: fileName,
          sheet,
          row: String(row),
          at: formatMoment(storedAt),
          received: formatMoment(receivedAt),
        })}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, mb: 1 }}>
        <Button variant="outlined" onClick={() => void download()}>
          {t('record.download')}
        </Button>
        <Button component={RouterLink} to={`/intake/${tableId}`}>
          {t('record.openTable')}
        </Button>
      </Box>
      <Table size="small" sx={{ bgcolor: 'background.paper' }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 70 }}>{t('record.sourcePlace')}</TableCell>
            <TableCell sx={{ width: '35%' }}>{t('record.sourceHeading')}</TableCell>
            <TableCell>{t('record.sourceCell')}</TableCell>
            <TableCell sx={{ width: 150 }}>{t('record.sourceUse')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {source.cells.map(({ column, heading, text, taken }) => (
            <TableRow key={column}>
              <TableCell>{`${column}${row}`}</TableCell>
              <TableCell>{heading || nothing}</TableCell>
              <TableCell sx={{ whiteSpace: 'pre-wrap', fontWeight: taken ? 600 : undefined }}>
                {text || nothing}
              </TableCell>
              <TableCell>{taken && t('record.sourceTaken')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  )
}
