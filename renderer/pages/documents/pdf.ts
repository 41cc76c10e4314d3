import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import PageWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker'

// A PDF point is 1/72 inch, a pixel of the page 1/96.
const pixelsPerPoint = 96 / 72

export type { PDFPageProxy }

/** A PDF that is being opened by a worker of its own; `close` ends both. */
export interface OpenedPdf {
  pdf: Promise<PDFDocumentProxy>
  close(): void
}

/** Opens a PDF; its fonts are embedded, so nothing is fetched beside it and no code is generated for it. */
export function openPdf(bytes: ArrayBuffer): OpenedPdf {
  const port = new PageWorker()
  const worker = PDFWorker.create({ port })
  const loading = getDocument({
    data: new Uint8Array(bytes),
    worker,
    useWasm: false,
    useSystemFonts: false,
    useWorkerFetch: false,
  })
  return {
    pdf: loading.promise,
    close() {
      void loading.destroy().finally(() => {
        worker.destroy()
        port.terminate()
      })
    },
  }
}

/** The width of a page in pixels at zoom 1. */
export function pageWidth(page: PDFPageProxy): number {
  return page.getViewport({ scale: pixelsPerPoint }).width
}

/** Draws a page at a zoom, sharp on screens of any density. The returned task can be cancelled. */
export function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, zoom: number, density: number) {
  const viewport = page.getViewport({ scale: pixelsPerPoint * zoom * density })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  canvas.style.width = `${Math.floor(viewport.width / density)}px`
  canvas.style.height = `${Math.floor(viewport.height / density)}px`
  return page.render({ canvas, viewport })
}
