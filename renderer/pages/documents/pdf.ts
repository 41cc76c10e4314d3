import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerAddress

// A PDF point is 1/72 inch, a pixel of the page 1/96.
const pixelsPerPoint = 96 / 72

export type { PDFDocumentProxy, PDFPageProxy }

/** Opens a PDF; its fonts are embedded, so nothing is fetched beside it and no code is generated for it. */
export function openPdf(bytes: ArrayBuffer) {
  return getDocument({
    data: new Uint8Array(bytes),
    useWasm: false,
    useSystemFonts: false,
    useWorkerFetch: false,
  })
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
