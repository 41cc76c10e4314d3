import Box from '@mui/material/Box'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { drawPage, openPdf, type PDFPageProxy, pageWidth } from './pdf.ts'

function PdfPage(props: {
  page: PDFPageProxy
  zoom: number
  number: number
  count: number
  onDrawn: () => void
}) {
  const { t } = useTranslation('documents')
  const canvas = useRef<HTMLCanvasElement>(null)
  const { page, zoom, onDrawn } = props
  useEffect(() => {
    if (!canvas.current) return
    const task = drawPage(page, canvas.current, zoom, window.devicePixelRatio)
    task.promise.then(onDrawn).catch((error: Error) => {
      if (error.name !== 'RenderingCancelledException') console.error(error)
    })
    return () => task.cancel()
  }, [page, zoom, onDrawn])
  return (
    <Box
      component="canvas"
      ref={canvas}
      role="img"
      aria-label={t('page', { number: props.number, count: props.count })}
      sx={{ display: 'block', mx: 'auto', mb: 2, bgcolor: '#fff', boxShadow: 3 }}
    />
  )
}

/** The pages of a PDF one below the other. Tells how many there are and how wide the first is, in pixels at zoom 1. */
export function PdfPages(props: {
  bytes: ArrayBuffer
  zoom: number
  onOpen: (opened: { count: number; width: number }) => void
  /** Told when a page stands there. */
  onDrawn: () => void
  onError: (error: unknown) => void
}) {
  const [pages, setPages] = useState<PDFPageProxy[]>([])
  const { bytes, onOpen, onError } = props
  useEffect(() => {
    // pdf.js takes the bytes it is given for itself.
    const opening = openPdf(bytes.slice(0))
    let wanted = true
    opening.pdf
      .then(async (pdf) => {
        const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
        const opened = await Promise.all(numbers.map((number) => pdf.getPage(number)))
        const [first] = opened
        if (!wanted || !first) return
        setPages(opened)
        onOpen({ count: opened.length, width: pageWidth(first) })
      })
      .catch((error: unknown) => {
        if (wanted) onError(error)
      })
    return () => {
      wanted = false
      opening.close()
    }
  }, [bytes, onOpen, onError])
  return pages.map((page, index) => (
    <PdfPage
      key={page.pageNumber}
      page={page}
      zoom={props.zoom}
      number={index + 1}
      count={pages.length}
      onDrawn={props.onDrawn}
    />
  ))
}
