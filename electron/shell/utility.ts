// The process that owns the data in the desktop program. Windows speak with it through message ports that the shell hands on.
import { RPCHandler } from '@orpc/server/message-port'
import type { MessageEvent, MessagePortMain } from 'electron'
import { type Backend, openBackend } from '../backend/backend.ts'
import { ExpectedError } from '../backend/errors.ts'
import { openLog } from '../backend/log.ts'
import { endOnBug } from '../hosting/endOnBug.ts'
import { type OrderMessage, orderMessage, type ReportMessage } from './messages.ts'

let opening: Promise<Backend | null> = Promise.resolve(null)
let asked = 0
const printing = new Map<number, (pdf: Uint8Array | null) => void>()

function report(message: ReportMessage): void {
  process.parentPort.postMessage(message)
}

/** The shell makes PDFs: it has the browser engine. */
async function printPdf(html: string): Promise<Uint8Array> {
  const pdf = await new Promise<Uint8Array | null>((resolve) => {
    const id = asked++
    printing.set(id, resolve)
    report({ kind: 'print', id, html })
  })
  if (pdf === null) throw new Error('The shell could not make the PDF')
  return pdf
}

async function open(order: Extract<OrderMessage, { kind: 'open' }>): Promise<Backend | null> {
  const { dataFolder, resourcesFolder, version, demo } = order
  endOnBug(openLog(dataFolder))
  try {
    return await openBackend({ dataFolder, resourcesFolder, version, demo, services: { printPdf } })
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    report({ kind: 'refused', sentence: error.message })
    return null
  }
}

/** Lets a window speak with the backend as soon as it is open. */
async function connect(port: MessagePortMain): Promise<void> {
  const backend = await opening
  if (!backend) return
  new RPCHandler(backend.router).upgrade(port)
  port.start()
}

async function close(): Promise<void> {
  const backend = await opening
  await backend?.close()
  report({ kind: 'closed' })
}

function obey({ data, ports }: MessageEvent): void {
  const order = orderMessage.parse(data)
  if (order.kind === 'open') opening = open(order)
  else if (order.kind === 'close') void close()
  else if (order.kind === 'port') {
    for (const port of ports) void connect(port)
    report({ kind: 'connected', id: order.id })
  } else {
    printing.get(order.id)?.(order.pdf)
    printing.delete(order.id)
  }
}

process.parentPort.on('message', obey)
