import FolderIcon from '@mui/icons-material/FolderOpenOutlined'
import SendIcon from '@mui/icons-material/ForwardToInboxOutlined'
import UploadIcon from '@mui/icons-material/UploadFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { DropZone } from '../../components/DropZone.tsx'
import { filesOfFolder } from '../../components/droppedFiles.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Page } from '../../components/Page.tsx'
import { ListSkeleton } from '../../components/Skeletons.tsx'
import { lastPeriod } from '../statistics/shownFigures.ts'
import { TemplatesDialog } from '../statistics/TemplatesDialog.tsx'
import { EqualQuestions } from './EqualQuestions.tsx'
import { FileList } from './FileList.tsx'
import { ReceivingNotice } from './ReceivingNotice.tsx'
import { receive, useReceiving } from './receiving.ts'

/** Received workbooks: drop or choose them, see what each holds, store what is ready. */
export function IntakePage() {
  const { t } = useTranslation('intake')
  const input = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const [sending, setSending] = useState(false)
  const files = useQuery(api.intake.files.queryOptions())
  const busy = useReceiving().state === 'running'
  const choose = {
    label: t('choose'),
    icon: <UploadIcon />,
    run: () => input.current?.click(),
  }
  const none = files.data?.length === 0
  return (
    <Page
      title={t('title')}
      purpose={none ? t('purpose') : undefined}
      mainAction={choose}
      toolbar={
        <>
          <Button
            color="secondary"
            variant="outlined"
            startIcon={<SendIcon />}
            onClick={() => setSending(true)}
          >
            {t('sendTemplates')}
          </Button>
          <Button
            color="secondary"
            variant="outlined"
            startIcon={<FolderIcon />}
            onClick={() => folder.current?.click()}
          >
            {t('chooseFolder')}
          </Button>
        </>
      }
    >
      <DropZone text={t('dropHere')} onFiles={(dropped) => void receive(dropped)} />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid="workbooks"
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])]
          // The same file may be chosen again after it was corrected.
          event.currentTarget.value = ''
          void receive(chosen)
        }}
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        data-testid="workbookFolder"
        // The name under which browsers know choosing a folder.
        {...{ webkitdirectory: '' }}
        onChange={(event) => {
          const chosen = filesOfFolder([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
          void receive(chosen)
        }}
      />
      <ReceivingNotice />
      <ErrorNotice error={files.error} retry={() => void files.refetch()} />
      {files.isPending && <ListSkeleton />}
      {none && !busy && (
        <Box sx={{ border: '2px dashed', borderColor: 'divider', borderRadius: 2 }}>
          <EmptyState title={t('empty.title')} text={t('empty.text')} action={choose} />
        </Box>
      )}
      {files.data && files.data.length > 0 && !busy && <EqualQuestions tableId={null} />}
      {files.data && files.data.length > 0 && <FileList files={files.data} />}
      {sending && (
        <TemplatesDialog
          forms={[]}
          period={lastPeriod('quarter', new Date())}
          onClose={() => setSending(false)}
        />
      )}
    </Page>
  )
}
