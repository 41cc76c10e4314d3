import { randomUUID } from 'node:crypto'
import { type ClientContext, type ClientLink, createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ElectronApplication } from '@playwright/test'
import { channels } from '../../electron/shell/channels.ts'
import type { Client } from './client.ts'
import { openPort, type Parcel, pull, send } from './shellPort.ts'

function pack(data: unknown): Parcel {
  if (typeof data === 'string') return { text: data }
  if (data instanceof Uint8Array || data instanceof ArrayBuffer) {
    return { bytes: Buffer.from(new Uint8Array(data)).toString('base64') }
  }
  throw new Error('A message that is neither text nor bytes')
}

function unpack(message: Parcel): string | Uint8Array {
  return 'text' in message ? message.text : new Uint8Array(Buffer.from(message.bytes, 'base64'))
}

interface Connection {
  link: ClientLink<ClientContext>
  isOpen(): boolean
}

async function connect(electron: ElectronApplication): Promise<Connection> {
  const name = `test-${randomUUID()}`
  let open = true
  let hear: (event: { data: unknown }) => void = () => {}
  let end: () => void = () => {}
  await electron.evaluate(openPort, { name, ...channels })
  const link = new RPCLink({
    port: {
      on(event: string, listener: (event?: { data: unknown }) => void) {
        if (event === 'message') hear = listener
        else if (event === 'close') end = listener
      },
      postMessage(data: unknown) {
        // A call under way when the program ends fails by the end of the listening below.
        electron.evaluate(send, { name, message: pack(data) }).catch(() => {})
      },
    },
  })
  async function listen(): Promise<void> {
    while (open) {
      const messages = await electron.evaluate(pull, name).catch(() => null)
      for (const message of messages ?? []) hear({ data: unpack(message) })
      open = messages !== null
    }
    end()
  }
  void listen()
  return { link, isOpen: () => open }
}

/**
 * A client of the desktop program's backend over a message port of its own, past the window. It opens another one when the
 * backend was started again.
 */
export async function portClient(electron: ElectronApplication): Promise<Client> {
  let connection = await connect(electron)
  return createORPCClient({
    async call(path, input, options) {
      if (!connection.isOpen()) connection = await connect(electron)
      return await connection.link.call(path, input, options)
    },
  })
}
