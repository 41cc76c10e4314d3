import MoreIcon from '@mui/icons-material/MoreVert'
import IconButton from '@mui/material/IconButton'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IntakeFile, TableSummary } from '../../../shared/contract/intake.ts'
import { client } from '../../api/client.ts'
import { host } from '../../api/host.ts'
import { useUndo } from '../../components/undo.tsx'

/** What else can be done with a received file. */
export function FileMenu(props: {
  file: IntakeFile
  table: TableSummary | null
  /** Shows what the undo of an operation did; the line itself may be filtered away by then. */
  onReport: (operationId: string) => void
}) {
  const { t } = useTranslation('intake')
  const undo = useUndo()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const { file, table, onReport } = props
  const operationId = table?.operationId ?? null
  const act = (run: () => Promise<unknown>) => () => {
    setAnchor(null)
    run().catch(undo.fail)
  }
  const original = async () => host.saveFile(await client.intake.original({ fileId: file.id }))
  const notTaken = (tableId: string) => async () => host.saveFile(await client.intake.notTaken({ tableId }))
  const takeBack = async (id: string) => {
    await undo.undo({ id })
    onReport(id)
  }
  const dismiss = async () => {
    await client.intake.dismiss({ fileId: file.id })
    undo.say(t('list.dismissed', { name: file.name }))
  }
  return (
    <>
      <IconButton
        aria-label={t('list.more', { name: file.name })}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {operationId !== null && table?.state === 'committed' && (
          <MenuItem onClick={act(() => takeBack(operationId))}>{t('table.undo')}</MenuItem>
        )}
        {operationId !== null && table?.state === 'undone' && (
          <MenuItem onClick={act(async () => onReport(operationId))}>{t('undoReport.open')}</MenuItem>
        )}
        {table !== null && table.counts.error > 0 && (
          <MenuItem onClick={act(notTaken(table.id))}>{t('table.notTaken')}</MenuItem>
        )}
        <MenuItem onClick={act(original)}>{t('list.original')}</MenuItem>
        <MenuItem onClick={act(dismiss)}>{t('list.dismiss')}</MenuItem>
      </Menu>
    </>
  )
}
