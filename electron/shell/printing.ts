import { randomUUID } from 'node:crypto'
import { BrowserWindow, session } from 'electron'

const partition = 'printing'
const scheme = 'app'
const host = 'printing'

/** Official documents carry their fonts inside them and need nothing else. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

/** Pages on their way to paper, by the path of their address; they never touch the disk. */
const pages = new Map<string, string>()

/** Prepares the session that documents are printed in. Call once when the program is ready. */
export function preparePrinting(): void {
  session.fromPartition(partition).protocol.handle(scheme, (request) => {
    const html = pages.get(new URL(request.url).pathname)
    if (html === undefined) return new Response(null, { status: 404 })
    return new Response(html, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    })
  })
}

/** Shows a document in a hidden window without scripts for as long as the work on it takes. */
async function withPage<Result>(
  html: string,
  work: (window: BrowserWindow) => Promise<Result>,
): Promise<Result> {
  const path = `/${randomUUID()}`
  pages.set(path, html)
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      partition,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
    },
  })
  try {
    await window.loadURL(`${scheme}://${host}${path}`)
    return await work(window)
  } finally {
    pages.delete(path)
    window.destroy()
  }
}

/** Renders a document to PDF; its `@page` rules decide about paper and margins. */
export async function printPdf(html: string): Promise<Uint8Array<ArrayBuffer>> {
  return await withPage(
    html,
    async (window) =>
      new Uint8Array(await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })),
  )
}

/** Prints a document with the system's print dialog; false where the clerk cancelled. */
export async function printWithDialog(html: string): Promise<boolean> {
  return await withPage(
    html,
    (window) =>
      new Promise((resolve, reject) => {
        window.webContents.print({ printBackground: true }, (printed, reason) => {
          if (printed || /cancel/i.test(reason)) resolve(printed)
          else reject(new Error(`Printing failed: ${reason}`))
        })
      }),
  )
}
