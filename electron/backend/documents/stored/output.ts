import type { Services } from '../../services.ts'
import { docxOf } from '../docxWriter.ts'
import { htmlOf } from '../htmlWriter.ts'
import type { Prepared } from './prepare.ts'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

// What no file system takes in a name.
const forbiddenInNames = /[\\/:*?"<>|\n\r\t]+/g
const longestName = 120

/** The title of a document as the name of a file, without its end. */
export function fileNameOf(title: string): string {
  return title.replace(forbiddenInNames, ' ').replace(/\s+/g, ' ').trim().slice(0, longestName).trim()
}

/** The page of a document: of an issued one as it was issued. */
export function pageHtml(services: Services, prepared: Prepared): string {
  const { document, rules, toneStyle, issued } = prepared
  if (issued) return issued.html
  return htmlOf(document, rules, { resourcesFolder: services.options.resourcesFolder, toneStyle })
}

/** A PDF file of this name. Throws `document.printerMissing`. */
export async function pdfFile(services: Services, name: string, html: string): Promise<File> {
  const bytes = await services.options.services.printPdf(html)
  return new File([new Uint8Array(bytes)], `${name}.pdf`, { type: 'application/pdf' })
}

/** A Word file of a document of this name; of an issued one out of the blocks and rules that were kept. */
export async function docxFile(services: Services, name: string, prepared: Prepared): Promise<File> {
  const { document, rules, toneStyle } = prepared
  const bytes = await docxOf(document, rules, {
    resourcesFolder: services.options.resourcesFolder,
    toneStyle,
  })
  return new File([new Uint8Array(bytes)], `${name}.docx`, { type: wordType })
}
