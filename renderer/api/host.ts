import type { TransferredFile } from '../../shared/contract/files.ts'
import type { HostBridge } from '../../shared/contract/host.ts'

declare global {
  interface Window {
    /** Present in the desktop shell only. */
    host?: HostBridge
  }
}

/** What the shell offers; undefined in a browser. */
export const bridge = window.host

/** True where the program may show folders of this computer. */
export const canShowFolder = bridge !== undefined

/** Saves a file where the browser saves downloads. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  // The browser has taken the content by then; a minute is more than any disk dialog needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Saves a file where the clerk wants it; false where the clerk cancelled. */
async function saveFile(file: TransferredFile): Promise<boolean> {
  const bytes = await file.arrayBuffer()
  if (bridge) return await bridge.saveFile(file.name, bytes)
  download(file.name, new Blob([bytes], { type: file.type }))
  return true
}

/** Prints a standalone page with the system's print dialog; false where the clerk cancelled. */
async function print(html: string): Promise<boolean> {
  if (bridge) return await bridge.print(html)
  const frame = document.createElement('iframe')
  frame.setAttribute('aria-hidden', 'true')
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0'
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  frame.srcdoc = html
  document.body.append(frame)
  await loaded
  const view = frame.contentWindow
  await view?.document.fonts.ready
  view?.addEventListener('afterprint', () => frame.remove())
  view?.print()
  return true
}

async function showDataFolder(): Promise<void> {
  await bridge?.showDataFolder()
}

/** What the host does for the screens: through the shell where there is one, else with what a browser has. */
export const host = { saveFile, print, showDataFolder }
