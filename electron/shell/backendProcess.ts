import { type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron'
import type { Log } from '../backend/log.ts'
import { RestartLimit } from '../hosting/restartLimit.ts'
import { type OrderMessage, type ReportMessage, reportMessage } from './messages.ts'

export const backendServiceName = 'so-dan-van-backend'

/** A backup of a large database takes its time; a backend that does not answer at all must not keep the program open. */
const longestClosing = 120_000

export interface BackendProcessOptions {
  /** The built entry of the process. */
  entry: string
  open: Extract<OrderMessage, { kind: 'open' }>
  log: Log
  printPdf(html: string): Promise<Uint8Array<ArrayBuffer>>
  /** The process was started anew after a crash: windows need new ports. */
  restarted(): void
  /** The data cannot be opened; the sentence says why and what to do. */
  refused(sentence: string): void
  /** It crashed too often. */
  gaveUp(): void
}

/** Keeps the backend's process alive, at most five restarts a minute. */
export class BackendProcess {
  private readonly options: BackendProcessOptions
  private readonly limit = new RestartLimit()
  private child: UtilityProcess | null = null
  private ending = false
  private handed = 0
  private readonly waiting = new Map<number, (connected: boolean) => void>()

  constructor(options: BackendProcessOptions) {
    this.options = options
  }

  start(): void {
    const child = utilityProcess.fork(this.options.entry, [], {
      serviceName: backendServiceName,
      stdio: 'inherit',
    })
    this.child = child
    child.on('message', (message) => this.hear(child, reportMessage.parse(message)))
    child.on('exit', (status) => this.ended(status))
    this.order(child, this.options.open)
  }

  /**
   * Hands one end of a channel to the backend, which answers there as soon as it is open. False where the process ended
   * before it had the port: nobody would ever answer or close it.
   */
  connect(port: MessagePortMain): Promise<boolean> {
    const child = this.child
    if (!child) return Promise.resolve(false)
    return new Promise((resolve) => {
      const id = this.handed++
      this.waiting.set(id, resolve)
      this.order(child, { kind: 'port', id }, [port])
    })
  }

  /** Lets the backend write its backup and close the data; resolves when it has, or is gone. */
  async close(): Promise<void> {
    this.ending = true
    const child = this.child
    if (!child) return
    const closed = new Promise<void>((resolve) => {
      child.on('message', (message) => {
        if (reportMessage.parse(message).kind === 'closed') resolve()
      })
      child.once('exit', () => resolve())
      setTimeout(resolve, longestClosing).unref()
    })
    this.order(child, { kind: 'close' })
    await closed
    child.kill()
  }

  private order(child: UtilityProcess, message: OrderMessage, ports: MessagePortMain[] = []): void {
    child.postMessage(message, ports)
  }

  private hear(child: UtilityProcess, message: ReportMessage): void {
    if (message.kind === 'connected') {
      this.waiting.get(message.id)?.(true)
      this.waiting.delete(message.id)
    } else if (message.kind === 'print') void this.print(child, message.id, message.html)
    else if (message.kind === 'refused') {
      this.ending = true
      this.options.refused(message.sentence)
    }
  }

  private async print(child: UtilityProcess, id: number, html: string): Promise<void> {
    try {
      this.order(child, { kind: 'printed', id, pdf: await this.options.printPdf(html) })
    } catch (error) {
      this.options.log.write('bug', `PDF: ${error instanceof Error ? error.stack : error}`)
      this.order(child, { kind: 'printed', id, pdf: null })
    }
  }

  private ended(status: number): void {
    this.child = null
    for (const resolve of this.waiting.values()) resolve(false)
    this.waiting.clear()
    if (this.ending) return
    this.options.log.write('crash', `the backend ended with ${status}`)
    if (this.limit.mayRestart(Date.now())) {
      this.start()
      this.options.restarted()
    } else {
      this.ending = true
      this.options.gaveUp()
    }
  }
}
