import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { ExpectedError } from '../backend/errors.ts'
import { findBrowser, rootArguments } from './browsers.ts'

const run = promisify(execFile)
const longest = 60_000

/**
 * Renders a standalone page to PDF with the browser that this computer has, in a profile of its own that is thrown away.
 * The page's `@page` rules decide about paper and margins. Throws `document.printerMissing` where there is no browser.
 */
export async function printPdfHeadless(html: string): Promise<Uint8Array> {
  const browser = findBrowser()
  if (browser === null) throw new ExpectedError('document.printerMissing')
  const folder = await mkdtemp(join(tmpdir(), 'so-dan-van-pdf-'))
  try {
    const page = join(folder, 'page.html')
    const pdf = join(folder, 'page.pdf')
    await writeFile(page, html)
    await run(
      browser,
      [
        '--headless',
        ...rootArguments,
        `--user-data-dir=${join(folder, 'profile')}`,
        '--no-first-run',
        '--disable-gpu',
        '--disable-extensions',
        '--disable-sync',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-pdf-header-footer',
        `--print-to-pdf=${pdf}`,
        pathToFileURL(page).href,
      ],
      { timeout: longest, killSignal: 'SIGKILL', windowsHide: true },
    )
    return await readFile(pdf)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
