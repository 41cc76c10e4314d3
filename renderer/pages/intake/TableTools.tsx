import OriginalIcon from '@mui/icons-material/DescriptionOutlined'
import NotTakenIcon from '@mui/icons-material/FileDownloadOutlined'
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import type { TableDetail } from '../../../shared/contract/intake.ts'
import { client } from '../../api/client.ts'
import { host } from '../../api/host.ts'
import { useUndo } from '../../components/undo.tsx'

/** What can be taken out of a table: the file as it was received, and the rows that were not taken with the reasons. */
export function TableTools(props: { table: TableDetail }) {
  const { t } = useTranslation('intake')
  const { fail } = useUndo()
  const { table } = props
  const save = (run: () => ReturnType<typeof client.intake.original>) => () => {
    void run().then(host.saveFile).catch(fail)
  }
  return (
    <>
      {table.counts.error > 0 && (
        <Button
          color="secondary"
          variant="outlined"
          startIcon={<NotTakenIcon />}
          title={t('table.notTakenHint')}
          onClick={save(() => client.intake.notTaken({ tableId: table.id }))}
        >
          {t('table.notTaken')}
        </Button>
      )}
      <Button
        color="secondary"
        variant="outlined"
        startIcon={<OriginalIcon />}
        onClick={save(() => client.intake.original({ fileId: table.fileId }))}
      >
        {t('table.original')}
      </Button>
    </>
  )
}
