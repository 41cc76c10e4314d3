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
import type { RecordKind } from '../../../shared/records/registry.ts'
import { api, client } from '../../api/client.ts'
import { host } from '../../api/host.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatMoment, nothing } from '../../components/format.ts'
import { ListSkeleton } from '../../components/Skeletons.tsx'
import { useUndo } from '../../components/undo.tsx'

/** The file, sheet and row that a record was read from, with the cells as they are in the file. */
export function SourceTab(props: { kind: RecordKind; id: string }) {
  const { t } = useTranslation('records')
  const { fail } = useUndo()
  const { data, error, isPending } = useQuery(api.records.source.queryOptions({ input: props }))
  if (isPending) return <ListSkeleton rows={4} />
  if (error) return <ErrorNotice error={error} />
  if (!data) return <Typography color="textSecondary">{t('record.typed')}</Typography>
  const download = async () => {
    try {
      await host.saveFile(await client.intake.original({ fileId: data.fileId }))
    } catch (problem) {
      fail(problem)
    }
  }
  return (
    <Box sx={{ maxWidth: 1080 }}>
      <Typography sx={{ mb: 1 }}>
        {t('record.sourceText', {
          file: data.fileName,
          sheet: data.sheet,
          row: String(data.row),
          at: formatMoment(data.receivedAt),
        })}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, mb: 1.5 }}>
        <Button variant="outlined" onClick={() => void download()}>
          {t('record.download')}
        </Button>
        <Button component={RouterLink} to={`/intake/${data.tableId}`}>
          {t('record.openTable')}
        </Button>
      </Box>
      <Table size="small" sx={{ bgcolor: 'background.paper' }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 70 }}>{t('record.sourceColumn')}</TableCell>
            <TableCell sx={{ width: '35%' }}>{t('record.sourceHeading')}</TableCell>
            <TableCell>{t('record.sourceCell')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {data.cells.map((cell) => (
            <TableRow key={cell.column}>
              <TableCell>{cell.column}</TableCell>
              <TableCell>{cell.heading || nothing}</TableCell>
              <TableCell sx={{ whiteSpace: 'pre-wrap' }}>{cell.text || nothing}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  )
}
