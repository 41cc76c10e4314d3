import DescriptionIcon from '@mui/icons-material/DescriptionOutlined'
import PdfIcon from '@mui/icons-material/PictureAsPdfOutlined'
import PrintIcon from '@mui/icons-material/PrintOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type QueryKey, useQuery } from '@tanstack/react-query'
import { type ReactNode, useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TransferredFile } from '../../../shared/contract/files.ts'
import { expectedCode } from '../../api/errors.ts'
import { host } from '../../api/host.ts'
import { ErrorNotice, useErrorSentence } from '../../components/ErrorNotice.tsx'
import { Page } from '../../components/Page.tsx'
import { useUndo } from '../../components/undo.tsx'
import { PageSkeleton } from './PageSkeleton.tsx'
import { PdfPages } from './PdfPages.tsx'
import { ZoomButtons } from './ZoomButtons.tsx'
import { fitZoom } from './zoom.ts'

/** The document as a page of its own that can neither run code nor leave the frame. */
function ScreenDocument(props: { html: string; title: string }) {
  return (
    <Box
      component="iframe"
      sandbox=""
      srcDoc={props.html}
      title={props.title}
      sx={{ flex: 1, width: '100%', minHeight: 0, border: 0, bgcolor: '#fff' }}
    />
  )
}

/** What a preview shows, and how it gets there. */
export interface Previewed {
  /** What the query cache knows it by. */
  queryKey: QueryKey
  html: () => Promise<{ title: string; html: string }>
  pdf: () => Promise<TransferredFile>
  /** Word's form of it; left out where there is none. */
  docx?: () => Promise<TransferredFile>
}

async function pdfOf(ask: Previewed['pdf']) {
  const file = await ask()
  return { file, bytes: await file.arrayBuffer() }
}

/** A document as it will be printed, with its ways out: printer, PDF, Word. */
export function DocumentPreview(props: {
  title: string
  trail: { label: string; to: string }
  document: Previewed
}) {
  const { t } = useTranslation('documents')
  const sentence = useErrorSentence()
  const undo = useUndo()
  const { queryKey, docx } = props.document
  const html = useQuery({ queryKey: [...queryKey, 'html'], queryFn: props.document.html })
  const pdf = useQuery({ queryKey: [...queryKey, 'pdf'], queryFn: () => pdfOf(props.document.pdf) })
  const [unreadable, setUnreadable] = useState<unknown>(null)
  const [opened, setOpened] = useState<{ count: number; width: number } | null>(null)
  const [drawn, setDrawn] = useState(false)
  const [zoom, setZoom] = useState<number | 'fit'>(1)
  const room = useRef<HTMLDivElement>(null)
  const onError = useCallback((error: unknown) => setUnreadable(error), [])
  const onDrawn = useCallback(() => setDrawn(true), [])
  const shownZoom = zoom === 'fit' ? fitZoom(room.current?.clientWidth ?? 0, opened?.width ?? 0) : zoom

  const save = async (ask: () => Promise<TransferredFile>) => {
    try {
      const file = await ask()
      if (await host.saveFile(file)) undo.say(t('saved', { name: file.name }))
    } catch (error) {
      undo.fail(error)
    }
  }
  const print = async () => {
    if (!html.data) return
    try {
      await host.print(html.data.html)
    } catch (error) {
      undo.fail(error)
    }
  }
  const pdfError = pdf.error ?? unreadable
  let content: ReactNode = <PageSkeleton />
  if (html.error) content = <ErrorNotice error={html.error} retry={() => void html.refetch()} />
  else if (pdf.data && !pdfError) {
    content = (
      <>
        <Box ref={room} sx={{ flex: 1, minHeight: 0, overflow: 'auto', pt: 2 }}>
          <PdfPages
            bytes={pdf.data.bytes}
            zoom={shownZoom}
            onOpen={setOpened}
            onDrawn={onDrawn}
            onError={onError}
          />
        </Box>
        {!drawn && <PageSkeleton />}
      </>
    )
  } else if (pdfError && html.data) {
    content = (
      <>
        <Alert severity={expectedCode(pdfError) ? 'info' : 'warning'} sx={{ mb: 1 }}>
          {t('htmlOnly', { sentence: sentence(pdfError) })}
        </Alert>
        <ScreenDocument html={html.data.html} title={html.data.title} />
      </>
    )
  }
  return (
    <Page
      fill
      title={props.title}
      trail={[props.trail]}
      mainAction={{ label: t('print'), icon: <PrintIcon />, run: () => void print(), disabled: !html.data }}
      toolbar={
        <>
          {opened && !pdfError && <ZoomButtons zoom={shownZoom} pages={opened.count} choose={setZoom} />}
          <Button
            startIcon={<PdfIcon />}
            disabled={!pdf.data}
            onClick={() => void save(async () => pdf.data?.file ?? (await props.document.pdf()))}
          >
            {t('savePdf')}
          </Button>
          {docx && (
            <Button startIcon={<DescriptionIcon />} disabled={!html.data} onClick={() => void save(docx)}>
              {t('saveDocx')}
            </Button>
          )}
        </>
      }
    >
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          position: 'relative',
          display: 'flex',
          flexDirection: 'column',
          bgcolor: 'action.disabledBackground',
          mx: -3,
          mb: -2,
          px: 2,
        }}
      >
        {content}
      </Box>
    </Page>
  )
}
