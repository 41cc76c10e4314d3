import { chromium } from '@playwright/test'
import { findBrowser, rootArguments } from '../../electron/hosting/browsers.ts'

/** Prints HTML pages to PDF as the hosts do: page size and margins are the page's own. */
export type PdfPrinter = {
  print: (html: string) => Promise<Uint8Array>
  close: () => Promise<void>
}

/** Hundreds of rows, several pages at a time, take long on a busy machine. */
const patience = 120_000

/** Starts a Chromium without a window. Close it when done. */
export async function pdfPrinter(): Promise<PdfPrinter> {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: [...rootArguments, '--disable-background-networking'],
  })
  return {
    async print(html) {
      const page = await browser.newPage()
      try {
        await page.setContent(html, { waitUntil: 'load', timeout: patience })
        await page.evaluate(() => document.fonts.ready.then(() => undefined))
        return await page.pdf({ preferCSSPageSize: true, printBackground: true })
      } finally {
        await page.close()
      }
    },
    close: () => browser.close(),
  }
}
