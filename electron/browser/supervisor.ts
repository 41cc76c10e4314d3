import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Log } from '../backend/log.ts'
import type { HostOptions } from '../hosting/hostOptions.ts'
import { RestartLimit } from '../hosting/restartLimit.ts'
import { repeatedCrash } from '../hosting/sentences.ts'
import { loopback, tokenPath } from './access.ts'
import { type OrderMessage, type ReportMessage, reportMessage } from './messages.ts'
import { OneTimeTokens, unguessable } from './tokens.ts'

export interface SupervisorEvents {
  /** The server answers: the first time and after each restart. */
  started(serverPid: number, first: boolean): void
  /** It is of no use to go on; the sentence says why and what to do. */
  gaveUp(sentence: string): void
}

/**
 * Keeps one server process alive. What must outlast a crash is here: the port, what the cookie holds, the one-time
 * tokens; so an open browser window goes on with the new process.
 */
export class Supervisor {
  private readonly options: HostOptions
  private readonly events: SupervisorEvents
  private readonly log: Log
  private readonly tokens = new OneTimeTokens()
  private readonly secret = unguessable()
  private readonly limit = new RestartLimit()
  private port = 0
  private child: ChildProcess | null = null
  private ending = false

  constructor(options: HostOptions, events: SupervisorEvents, log: Log) {
    this.options = options
    this.events = events
    this.log = log
  }

  /** Starts the server process. */
  start(): void {
    const child = fork(join(import.meta.dirname, 'server.ts'), [], { stdio: 'inherit' })
    this.child = child
    child.on('message', (message) => this.hear(child, reportMessage.parse(message)))
    child.on('exit', (status, signal) => this.ended(`${status ?? signal}`))
    const { dataFolder, demo } = this.options
    this.order(child, { kind: 'start', port: this.port, secret: this.secret, dataFolder, demo })
  }

  /** An address that opens the program once. */
  freshAddress(): string {
    return `http://${loopback}:${this.port}${tokenPath}${this.tokens.create()}`
  }

  /** Lets the server process write its backup and close the data; resolves when it is gone. */
  async stop(): Promise<void> {
    this.ending = true
    const child = this.child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    this.order(child, { kind: 'stop' })
    await gone
  }

  private order(child: ChildProcess, message: OrderMessage): void {
    // A child that has just died is dealt with by its exit.
    child.send(message, () => {})
  }

  private hear(child: ChildProcess, message: ReportMessage): void {
    if (message.kind === 'listening') {
      const first = this.port === 0
      this.port = message.port
      this.events.started(child.pid ?? 0, first)
    } else if (message.kind === 'redeem') {
      this.order(child, { kind: 'redeemed', id: message.id, valid: this.tokens.redeem(message.token) })
    } else {
      this.ending = true
      this.events.gaveUp(message.sentence)
    }
  }

  private ended(how: string): void {
    if (this.ending) return
    this.log.write('crash', `the backend ended with ${how}`)
    if (this.limit.mayRestart(Date.now())) {
      this.start()
      return
    }
    this.ending = true
    this.events.gaveUp(repeatedCrash)
  }
}
