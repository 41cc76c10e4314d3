import { chromium, type Page } from '@playwright/test'
import { chromiumOptions } from './chromium.ts'

/** Prints HTML pages to PDF as the hosts do: page size and margins are the page's own. */
export type PdfPrinter = {
  print: (html: string) => Promise<Uint8Array>
  close: () => Promise<void>
}

/** Hundreds of rows, several pages at a time, take long on a busy machine. */
const patience = 120_000

/** Starts a Chromium without a window. Close it when done. */
export async function pdfPrinter(): Promise<PdfPrinter> {
  const browser = await chromium.launch(chromiumOptions)
  // A window takes longer to open than most documents to print: each is used for one after the other.
  const free: Page[] = []
  return {
    async print(html) {
      const page = free.pop() ?? (await browser.newPage())
      await page.setContent(html, { waitUntil: 'load', timeout: patience })
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
      free.push(page)
      return pdf
    },
    close: () => browser.close(),
  }
}
