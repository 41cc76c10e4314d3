// The process that owns the data and answers the browser. The supervisor starts it, and starts it again when it dies.
import { openBackend } from '../backend/backend.ts'
import { ExpectedError } from '../backend/errors.ts'
import { openLog } from '../backend/log.ts'
import { endOnBug } from '../hosting/endOnBug.ts'
import { printPdfHeadless } from '../hosting/headlessPrinter.ts'
import { thisProgram } from '../hosting/program.ts'
import { serve } from './http.ts'
import { type OrderMessage, orderMessage, type ReportMessage } from './messages.ts'

let asked = 0
const answers = new Map<number, (valid: boolean) => void>()
let stopping: (() => Promise<void>) | null = null

function report(message: ReportMessage): void {
  if (process.connected) process.send?.(message)
}

/** Asks the supervisor about a one-time token. */
function redeem(token: string): Promise<boolean> {
  return new Promise((resolve) => {
    const id = asked++
    answers.set(id, resolve)
    report({ kind: 'redeem', id, token })
  })
}

async function start(order: Extract<OrderMessage, { kind: 'start' }>): Promise<void> {
  const { version, resourcesFolder, screensFolder } = thisProgram()
  const { dataFolder, demo, secret, port } = order
  const log = openLog(dataFolder)
  endOnBug(log)
  const services = { printPdf: printPdfHeadless }
  const backend = await openBackend({ dataFolder, resourcesFolder, version, demo, services })
  const server = await serve({ router: backend.router, screensFolder, port, secret, redeem, log })
  stopping = async () => {
    await server.close()
    await backend.close()
  }
  report({ kind: 'listening', port: server.port })
}

async function stop(): Promise<void> {
  const close = stopping
  stopping = null
  if (close) await close()
  process.exit(0)
}

function obey(order: OrderMessage): void {
  if (order.kind === 'redeemed') {
    answers.get(order.id)?.(order.valid)
    answers.delete(order.id)
  } else if (order.kind === 'stop') {
    void stop()
  } else {
    start(order).catch((error: unknown) => {
      if (!(error instanceof ExpectedError)) throw error
      report({ kind: 'refused', sentence: error.message })
    })
  }
}

process.on('message', (message) => obey(orderMessage.parse(message)))
// The supervisor decides when to stop; a terminal sends its interrupt to both. Without a supervisor there is no use.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})
process.on('disconnect', () => void stop())
