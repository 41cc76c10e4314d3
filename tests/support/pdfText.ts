import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TransferredFile } from '../../shared/contract/files.ts'

/** The text of a PDF's pages as a reader would copy it, white space collapsed, and the number of its pages. */
export async function pdfText(file: TransferredFile): Promise<{ text: string; pages: number }> {
  const loading = getDocument({ data: new Uint8Array(await file.arrayBuffer()), useSystemFonts: false })
  const pdf = await loading.promise
  const parts: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    for (const item of items) if ('str' in item) parts.push(item.str, item.hasEOL ? ' ' : '')
  }
  await loading.destroy()
  return { text: parts.join('').normalize('NFC').replace(/\s+/g, ' '), pages: pdf.numPages }
}
