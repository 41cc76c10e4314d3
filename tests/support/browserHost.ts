import { fork } from 'node:child_process'
import { join } from 'node:path'
import { type ParentMessage, parentMessage } from '../../electron/browser/messages.ts'

/** The browser host as a program of its own. */
export interface BrowserHost {
  /** `http://127.0.0.1:<port>` */
  origin: string
  /** An address that opens the program once. */
  freshAddress(): Promise<string>
  /** The process that owns the data; another one after a crash. */
  backendPid(): number
  /** Ends it as a power cut does: all its processes at once, nothing is tidied up. */
  kill(): Promise<void>
  stop(): Promise<void>
}

const main = join(import.meta.dirname, '..', '..', 'electron', 'browser', 'main.ts')

/** Starts the browser host on a data folder and waits until it answers. */
export async function startBrowserHost(dataFolder: string): Promise<BrowserHost> {
  const child = fork(main, ['--data', dataFolder, '--no-open'], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // Playwright's own loader must not reach the program.
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  let complaints = ''
  child.stderr?.on('data', (text) => {
    complaints += text
  })
  let backendPid = 0
  child.on('message', (message) => {
    const told = parentMessage.parse(message)
    if (told.kind === 'started') backendPid = told.serverPid
  })

  function next<Kind extends ParentMessage['kind']>(
    kind: Kind,
  ): Promise<Extract<ParentMessage, { kind: Kind }>> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`The browser host ended: ${complaints}`))
      const hear = (message: unknown) => {
        const told = parentMessage.parse(message)
        if (!isKind(told, kind)) return
        child.off('message', hear)
        child.off('exit', ended)
        resolve(told)
      }
      child.on('message', hear)
      child.once('exit', ended)
    })
  }

  async function freshAddress(): Promise<string> {
    const answer = next('address')
    child.send({ kind: 'address' })
    return (await answer).address
  }

  await next('started')
  return {
    origin: new URL(await freshAddress()).origin,
    freshAddress,
    backendPid: () => backendPid,
    async kill() {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      process.kill(backendPid, 'SIGKILL')
      await gone
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
    },
  }
}

function isKind<Kind extends ParentMessage['kind']>(
  message: ParentMessage,
  kind: Kind,
): message is Extract<ParentMessage, { kind: Kind }> {
  return message.kind === kind
}
