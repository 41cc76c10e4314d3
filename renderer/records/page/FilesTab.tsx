import FileIcon from '@mui/icons-material/InsertDriveFileOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../../shared/contract/attachments.ts'
import type { RecordKind } from '../../../shared/records/registry.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { api, client } from '../../api/client.ts'
import { host } from '../../api/host.ts'
import { DropZone } from '../../components/DropZone.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatMoment, formatSize } from '../../components/format.ts'
import { ListSkeleton } from '../../components/Skeletons.tsx'
import { StatusChip } from '../../components/StatusChip.tsx'
import { useUndo } from '../../components/undo.tsx'

/** Files are dropped anywhere in the window or chosen. */
function AddFiles(props: { busy: boolean; onFiles: (files: File[]) => void }) {
  const { t } = useTranslation('records')
  const input = useRef<HTMLInputElement>(null)
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 1.5, color: 'text.secondary' }}>
      <DropZone text={t('files.dropHere')} onFiles={props.onFiles} />
      <Button variant="outlined" disabled={props.busy} onClick={() => input.current?.click()}>
        {t('files.choose')}
      </Button>
      {t('files.drop')}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid="attachments"
        onChange={(event) => {
          props.onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </Box>
  )
}

function FileRow(props: { file: Attachment; readOnly: boolean }) {
  const { t } = useTranslation('records')
  const undo = useUndo()
  const { file } = props
  const open = async () => {
    try {
      await host.saveFile(await client.attachments.open({ id: file.id }))
    } catch (error) {
      undo.fail(error)
    }
  }
  const remove = async () => {
    try {
      const { operationId } = await client.attachments.remove({ id: file.id })
      undo.offer({ text: t('files.removed', { name: file.name }), operationId })
    } catch (error) {
      undo.fail(error)
    }
  }
  return (
    <TableRow>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <FileIcon fontSize="small" color="action" />
          {file.missing ? (
            <>
              {file.name} <StatusChip tone="bad" label={t('files.missing')} />
            </>
          ) : (
            <Link component="button" type="button" align="left" onClick={() => void open()}>
              {file.name}
            </Link>
          )}
        </Box>
      </TableCell>
      <TableCell align="right">{formatSize(file.size)}</TableCell>
      <TableCell>{formatMoment(file.addedAt)}</TableCell>
      <TableCell align="right">
        {!file.missing && (
          <Button aria-label={t('files.openOf', { name: file.name })} onClick={() => void open()}>
            {t('files.open')}
          </Button>
        )}
        {!props.readOnly && (
          <Button
            color="secondary"
            aria-label={t('files.removeOf', { name: file.name })}
            onClick={() => void remove()}
          >
            {t('files.remove')}
          </Button>
        )}
      </TableCell>
    </TableRow>
  )
}

/** The files kept with a record: drop or choose, download, remove with undo; one missing on disk is said to be. */
export function FilesTab(props: { kind: RecordKind; id: string; readOnly: boolean }) {
  const { t } = useTranslation('records')
  const undo = useUndo()
  const target = { kind: props.kind, recordId: props.id }
  const { data, error, isPending, refetch } = useQuery(api.attachments.list.queryOptions({ input: target }))
  const adding = useMutation({
    mutationFn: (files: File[]) => client.attachments.add({ ...target, files }),
    onSuccess: ({ attachments, operationId }) => {
      const number = formatNumber(attachments.length)
      if (attachments.length > 0) undo.offer({ text: t('files.added', { number }), operationId })
      else undo.say(t('files.addedNone'))
    },
  })
  const files = data ?? []
  return (
    <Box sx={{ maxWidth: 1080 }}>
      {!props.readOnly && (
        <AddFiles busy={adding.isPending} onFiles={(chosen) => chosen.length > 0 && adding.mutate(chosen)} />
      )}
      {adding.isPending && <LinearProgress aria-label={t('files.adding')} sx={{ mb: 1 }} />}
      <ErrorNotice error={adding.error} />
      <ErrorNotice error={error} retry={() => void refetch()} />
      {isPending && <ListSkeleton rows={3} />}
      {files.some((file) => file.missing) && (
        <Alert severity="warning" sx={{ mb: 1.5 }}>
          {t('files.missingText')}
        </Alert>
      )}
      {data && files.length === 0 && (
        <Typography color="textSecondary">{t(props.readOnly ? 'files.noneInBin' : 'files.none')}</Typography>
      )}
      {files.length > 0 && (
        <Table size="small" sx={{ bgcolor: 'background.paper' }}>
          <TableHead>
            <TableRow>
              <TableCell>{t('files.name')}</TableCell>
              <TableCell align="right" sx={{ width: 110 }}>
                {t('files.size')}
              </TableCell>
              <TableCell sx={{ width: 160 }}>{t('files.addedAt')}</TableCell>
              <TableCell component="td" sx={{ width: 170 }} />
            </TableRow>
          </TableHead>
          <TableBody>
            {files.map((file) => (
              <FileRow key={file.id} file={file} readOnly={props.readOnly} />
            ))}
          </TableBody>
        </Table>
      )}
    </Box>
  )
}
