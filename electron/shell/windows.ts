import { join } from 'node:path'
import { BrowserWindow, dialog, MessageChannelMain } from 'electron'
import type { Log } from '../backend/log.ts'
import type { BackendProcess } from './backendProcess.ts'
import { channels } from './channels.ts'
import { screensAddress } from './screensProtocol.ts'
import { readBounds, rememberBounds } from './windowBounds.ts'

export interface WindowsOptions {
  preload: string
  /** The file that remembers where the window was. */
  boundsFile: string
  log: Log
}

const leastSize = { minWidth: 900, minHeight: 560 }
const neighbourOffset = 32

/** The windows of the program; all show the same data. */
export class Windows {
  private readonly options: WindowsOptions
  private readonly windows = new Set<BrowserWindow>()

  constructor(options: WindowsOptions) {
    this.options = options
  }

  open(): void {
    const { preload, boundsFile } = this.options
    const { maximised, ...place } = readBounds(boundsFile)
    const neighbour = this.windows.size > 0
    if (neighbour && place.x !== undefined && place.y !== undefined) {
      place.x += neighbourOffset
      place.y += neighbourOffset
    }
    const window = new BrowserWindow({
      ...place,
      ...leastSize,
      show: false,
      title: 'Sổ Dân vận',
      backgroundColor: '#ffffff',
      webPreferences: {
        preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
      },
    })
    this.windows.add(window)
    rememberBounds(window, boundsFile)
    if (maximised && !neighbour) window.maximize()
    window.once('ready-to-show', () => window.show())
    window.on('closed', () => this.windows.delete(window))
    window.webContents.on('render-process-gone', (_event, { reason }) => this.pageGone(window, reason))
    void window.loadURL(screensAddress)
  }

  /** Brings the program to the front when it is started a second time. */
  focus(): void {
    const [window] = this.windows
    if (!window) return
    if (window.isMinimized()) window.restore()
    window.focus()
  }

  /** Gives a window a new channel to the backend; where the backend has just died, `connectAll` follows. */
  async connect(window: BrowserWindow, backend: BackendProcess): Promise<void> {
    const { port1, port2 } = new MessageChannelMain()
    const connected = await backend.connect(port1)
    if (connected && !window.isDestroyed()) window.webContents.postMessage(channels.port, null, [port2])
  }

  /** Gives every window a new channel after the backend was started anew. */
  connectAll(backend: BackendProcess): void {
    for (const window of this.windows) void this.connect(window, backend)
  }

  private pageGone(window: BrowserWindow, reason: string): void {
    if (reason === 'clean-exit') return
    this.options.log.write('crash', `a window ended: ${reason}`)
    dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: 'Cửa sổ này bị lỗi và cần mở lại. Những gì đã ghi vào sổ vẫn còn nguyên.',
      buttons: ['Mở lại'],
    })
    window.webContents.reload()
  }
}

/** Files that the build puts beside the shell's own. */
export function besideShell(name: string): string {
  return join(import.meta.dirname, name)
}
