import AddIcon from '@mui/icons-material/Add'
import ExportIcon from '@mui/icons-material/FileDownloadOutlined'
import PrintIcon from '@mui/icons-material/PrintOutlined'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { StatisticalForm } from '../../../shared/statistics/form.ts'
import { client } from '../../api/client.ts'
import { host } from '../../api/host.ts'
import { useUndo } from '../../components/undo.tsx'
import { AddRowDialog } from './AddRowDialog.tsx'
import { figuresParams, type ShownFigures } from './shownFigures.ts'

/** What is done with the figures that are shown: exported, printed, a row added to. */
export function FigureTools(props: { form: StatisticalForm; shown: ShownFigures }) {
  const { t } = useTranslation('statistics')
  const undo = useUndo()
  const [adding, setAdding] = useState(false)
  const { form, shown } = props
  const save = async () => {
    try {
      const file = await client.statistics.export(shown)
      if (await host.saveFile(file)) undo.say(t('exported', { name: file.name }))
    } catch (error) {
      undo.fail(error)
    }
  }
  return (
    <>
      {form.rows === 'many' && (
        <Button color="secondary" variant="outlined" startIcon={<AddIcon />} onClick={() => setAdding(true)}>
          {t('add.action')}
        </Button>
      )}
      <Button color="secondary" variant="outlined" startIcon={<ExportIcon />} onClick={() => void save()}>
        {t('export')}
      </Button>
      <Button
        color="secondary"
        variant="outlined"
        startIcon={<PrintIcon />}
        component={RouterLink}
        to={`/statistics/print?${new URLSearchParams(figuresParams(shown))}`}
      >
        {t('print')}
      </Button>
      {adding && (
        <AddRowDialog
          form={form}
          period={shown.period}
          unitId={shown.unitId}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  )
}
