import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogContentText from '@mui/material/DialogContentText'
import DialogTitle from '@mui/material/DialogTitle'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Backup } from '../../../shared/contract/backups.ts'
import { api, client } from '../../api/client.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatMoment, formatSize } from '../../components/format.ts'
import { useUndo } from '../../components/undo.tsx'
import { Section } from './Section.tsx'

const firstShown = 8

function RestoreDialog(props: {
  backup: Backup | null
  busy: boolean
  onClose: () => void
  onConfirm: () => void
}) {
  const { t } = useTranslation('settings')
  const at = props.backup ? formatMoment(props.backup.at) : ''
  return (
    <Dialog open={props.backup !== null} onClose={props.onClose} aria-labelledby="restore-title">
      <DialogTitle id="restore-title">{t('backups.confirmTitle', { at })}</DialogTitle>
      <DialogContent>
        <DialogContentText>{t('backups.confirmText', { at })}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('backups.cancel')}</Button>
        <Button variant="contained" disabled={props.busy} onClick={props.onConfirm}>
          {t('backups.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** The backups, one made at once, and one put back; the state before a restore is kept. */
export function BackupsSection() {
  const { t } = useTranslation('settings')
  const queries = useQueryClient()
  const { say } = useUndo()
  const [chosen, setChosen] = useState<Backup | null>(null)
  const [all, setAll] = useState(false)
  const { data, error } = useQuery(api.backups.list.queryOptions())
  const refresh = () => queries.invalidateQueries({ queryKey: api.backups.key() })
  const creating = useMutation({
    mutationFn: () => client.backups.create(),
    onSuccess: async (made) => {
      say(t('backups.created', { size: formatSize(made.size) }))
      await refresh()
    },
  })
  const restoring = useMutation({
    mutationFn: (backup: Backup) => client.backups.restore({ name: backup.name }),
    onSuccess: async (_outcome, backup) => {
      say(t('backups.restored', { at: formatMoment(backup.at) }))
      await queries.invalidateQueries()
    },
    onSettled: () => setChosen(null),
  })
  const shown = all ? data : data?.slice(0, firstShown)
  return (
    <Section
      title={t('backups.title')}
      text={t('backups.text')}
      action={
        <Button variant="outlined" disabled={creating.isPending} onClick={() => creating.mutate()}>
          {t('backups.create')}
        </Button>
      }
    >
      <ErrorNotice error={error ?? creating.error ?? restoring.error} />
      {data?.length === 0 && <Typography color="textSecondary">{t('backups.none')}</Typography>}
      {shown && shown.length > 0 && (
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('backups.at')}</TableCell>
              <TableCell>{t('backups.reason')}</TableCell>
              <TableCell align="right">{t('backups.size')}</TableCell>
              <TableCell component="td" />
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((backup) => (
              <TableRow key={backup.name}>
                <TableCell>{formatMoment(backup.at)}</TableCell>
                <TableCell>{t(`backups.reasons.${backup.reason}`)}</TableCell>
                <TableCell align="right">{formatSize(backup.size)}</TableCell>
                <TableCell align="right">
                  <Button
                    aria-label={t('backups.restoreOf', { at: formatMoment(backup.at) })}
                    onClick={() => setChosen(backup)}
                  >
                    {t('backups.restore')}
                  </Button>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {data && !all && data.length > firstShown && (
        <Button onClick={() => setAll(true)}>{t('backups.all', { number: String(data.length) })}</Button>
      )}
      <RestoreDialog
        backup={chosen}
        busy={restoring.isPending}
        onClose={() => setChosen(null)}
        onConfirm={() => chosen && restoring.mutate(chosen)}
      />
    </Section>
  )
}
