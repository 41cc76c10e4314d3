import DescriptionIcon from '@mui/icons-material/DescriptionOutlined'
import PdfIcon from '@mui/icons-material/PictureAsPdfOutlined'
import PagesIcon from '@mui/icons-material/PreviewOutlined'
import PrintIcon from '@mui/icons-material/PrintOutlined'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { DocumentTarget } from '../../../shared/contract/documents.ts'
import { client } from '../../api/client.ts'
import { host } from '../../api/host.ts'
import { useUndo } from '../../components/undo.tsx'
import { previewAddress } from './targets.ts'

/** The ways out of a document: its pages, the printer, PDF, Word. */
export function DocumentActions(props: {
  target: DocumentTarget
  /** Stores what is being written first; false where it could not. */
  before?: () => Promise<boolean>
}) {
  const { t } = useTranslation('documents')
  const undo = useUndo()
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const { target } = props
  const run = async (work: () => Promise<unknown>) => {
    setBusy(true)
    try {
      if (!props.before || (await props.before())) await work()
    } catch (error) {
      undo.fail(error)
    } finally {
      setBusy(false)
    }
  }
  const save = async (format: 'pdf' | 'docx') => {
    const file = await client.documents[format](target)
    if (await host.saveFile(file)) undo.say(t('saved', { name: file.name }))
  }
  const actions = [
    { label: t('pagesOf'), Icon: PagesIcon, work: async () => navigate(previewAddress(target)) },
    {
      label: t('print'),
      Icon: PrintIcon,
      work: async () => host.print((await client.documents.html(target)).html),
    },
    { label: t('pdf'), Icon: PdfIcon, work: () => save('pdf') },
    { label: t('docx'), Icon: DescriptionIcon, work: () => save('docx') },
  ]
  return actions.map(({ label, Icon, work }) => (
    <Button
      key={label}
      color="secondary"
      startIcon={<Icon />}
      disabled={busy}
      onClick={() => void run(work)}
      sx={{ whiteSpace: 'nowrap', minWidth: 0 }}
    >
      {label}
    </Button>
  ))
}
