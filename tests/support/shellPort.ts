// Runs in the desktop program's main process (`electron.evaluate`), which sees nothing of the test: each function stands
// alone, and what they share lies in a global of that process.
import type { MessagePortMain } from 'electron'

type Electron = typeof import('electron')

/** A message on its way between the port and the test: text as it is, bytes as Base64. */
export type Parcel = { text: string } | { bytes: string }

interface Held {
  port: MessagePortMain
  /** Came and were not pulled yet. */
  messages: Parcel[]
  closed: boolean
  /** Ends a pull that waits. */
  wake(): void
}

/**
 * Asks the shell for a channel to the backend in the name of the window and keeps the window's end of it. As that may have
 * been meant for the window, another one is asked for.
 */
export async function openPort(
  { BrowserWindow, ipcMain }: Electron,
  wanted: { name: string; connect: string; port: string },
): Promise<void> {
  const contents = BrowserWindow.getAllWindows()[0]?.webContents
  if (!contents) throw new Error('There is no window')
  const ask = () => ipcMain.emit(wanted.connect, { sender: contents, senderFrame: contents.mainFrame })
  const post = contents.postMessage
  const port = await new Promise<MessagePortMain>((resolve) => {
    contents.postMessage = (channel, message, transfer) => {
      const [given] = transfer ?? []
      if (channel !== wanted.port || !given) return post.call(contents, channel, message, transfer)
      contents.postMessage = post
      resolve(given)
    }
    ask()
  })
  ask()
  const held: Held = { port, messages: [], closed: false, wake() {} }
  Reflect.set(globalThis, wanted.name, held)
  port.on('message', ({ data }) => {
    held.messages.push(
      typeof data === 'string' ? { text: data } : { bytes: Buffer.from(data).toString('base64') },
    )
    held.wake()
  })
  port.on('close', () => {
    held.closed = true
    held.wake()
  })
  port.start()
}

/** Sends a message to the backend. */
export function send(_electron: Electron, { name, message }: { name: string; message: Parcel }): void {
  const held: Held = Reflect.get(globalThis, name)
  held.port.postMessage(
    'text' in message ? message.text : new Uint8Array(Buffer.from(message.bytes, 'base64')),
  )
}

/** Waits for messages from the backend; null where the port was closed. */
export async function pull(_electron: Electron, name: string): Promise<Parcel[] | null> {
  const held: Held = Reflect.get(globalThis, name)
  if (held.messages.length === 0 && !held.closed) {
    await new Promise<void>((resolve) => {
      held.wake = resolve
    })
  }
  return held.messages.length === 0 ? null : held.messages.splice(0)
}
