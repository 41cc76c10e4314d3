import { randomUUID } from 'node:crypto'
import { type ClientContext, type ClientLink, createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { type HostBridge, portMessage } from '../../shared/contract/host.ts'
import type { Client } from './client.ts'

declare global {
  interface Window {
    host?: HostBridge
  }
}

/** A message on its way between the page's port and the test: text as it is, bytes as Base64. */
const parcel = z.union([z.object({ text: z.string() }), z.object({ bytes: z.base64() })])
type Parcel = z.output<typeof parcel>

function pack(data: unknown): Parcel {
  if (typeof data === 'string') return { text: data }
  if (data instanceof Uint8Array) return { bytes: Buffer.from(data).toString('base64') }
  if (data instanceof ArrayBuffer) return { bytes: Buffer.from(data).toString('base64') }
  throw new Error('A message that is neither text nor bytes')
}

function unpack(message: Parcel): string | Uint8Array {
  return 'text' in message ? message.text : new Uint8Array(Buffer.from(message.bytes, 'base64'))
}

/** Runs in the page: asks the shell for one more port, keeps it from the page's own code, and passes its messages on. */
async function openPort([name, portData]: [string, string]): Promise<void> {
  const port = await new Promise<MessagePort>((resolve) => {
    function take(event: MessageEvent) {
      const [given] = event.ports
      if (event.data !== portData || !given) return
      event.stopImmediatePropagation()
      window.removeEventListener('message', take, true)
      resolve(given)
    }
    window.addEventListener('message', take, true)
    window.host?.connect()
  })
  port.addEventListener('message', async ({ data }) => {
    const bytes = typeof data === 'string' ? null : new Uint8Array(data)
    const base64 = bytes && btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    await Reflect.get(window, name)(base64 === null ? { text: data } : { bytes: base64 })
  })
  Reflect.set(window, `${name}-send`, (message: { text: string } | { bytes: string }) => {
    if ('text' in message) port.postMessage(message.text)
    else port.postMessage(Uint8Array.from(atob(message.bytes), (letter) => letter.charCodeAt(0)))
  })
  port.addEventListener('close', () => Reflect.deleteProperty(window, `${name}-send`))
  port.start()
}

interface Connection {
  /** Differs for each port. */
  name: string
  link: ClientLink<ClientContext>
}

async function connect(page: Page): Promise<Connection> {
  const name = `test-${randomUUID()}`
  let hear: (event: { data: unknown }) => void = () => {}
  await page.exposeFunction(name, (message: unknown) => hear({ data: unpack(parcel.parse(message)) }))
  await page.evaluate(openPort, [name, portMessage] satisfies [string, string])
  const link = new RPCLink({
    port: {
      on(event: string, listener: (event?: { data: unknown }) => void) {
        if (event === 'message') hear = listener
        if (event === 'close') page.once('close', () => listener())
      },
      postMessage(data: unknown) {
        void page.evaluate(([to, message]) => Reflect.get(window, `${to}-send`)(message), [
          name,
          pack(data),
        ] satisfies [string, Parcel])
      },
    },
  })
  return { name, link }
}

/**
 * A client of the desktop program's backend, over a message port of its own that the page holds. It opens another one when
 * the page was loaded again or the backend was started again.
 */
export async function portClient(page: Page): Promise<Client> {
  let connection = await connect(page)
  return createORPCClient({
    async call(path, input, options) {
      const open = await page.evaluate((name) => `${name}-send` in window, connection.name)
      if (!open) connection = await connect(page)
      return await connection.link.call(path, input, options)
    },
  })
}
