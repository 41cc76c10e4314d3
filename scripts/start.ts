// npm start [-- --demo] [--data <folder>] [--browser]
// Builds what is stale and opens the desktop window; where there can be none, serves the program to a browser.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { rootArguments } from '../electron/hosting/browsers.ts'
import { buildStale } from './build/build.ts'
import { shellEntry } from './build/shellEntry.ts'
import { findRuntime } from './support/electronRuntime.ts'
import { root } from './support/project.ts'

/** What the shell ends with when it has told the clerk itself why it cannot go on. */
const toldStatus = 70
/** A runtime that cannot run here (missing libraries, no sandbox) ends before this. */
const startingTime = 20_000

interface Ending {
  status: number
  /** It did not get as far as a window. */
  early: boolean
}

function run(program: string, commandLine: readonly string[]): Promise<Ending> {
  return new Promise((resolve) => {
    const began = Date.now()
    const child = spawn(program, commandLine, { cwd: root, stdio: 'inherit' })
    const forward = () => child.kill('SIGTERM')
    process.on('SIGTERM', forward)
    child.on('error', () => resolve({ status: 1, early: true }))
    child.on('exit', (status) => {
      process.off('SIGTERM', forward)
      const early = status !== 0 && status !== toldStatus && Date.now() - began < startingTime
      resolve({ status: status ?? 1, early })
    })
  })
}

async function serveToBrowser(rest: readonly string[]): Promise<number> {
  const { status } = await run(process.execPath, [join('electron', 'browser', 'main.ts'), ...rest])
  return status
}

async function openWindow(rest: readonly string[]): Promise<number> {
  const runtime = await findRuntime()
  let missing = 'Electron không chạy được trên máy này'
  if ('program' in runtime) {
    const { status, early } = await run(runtime.program, [shellEntry, ...rootArguments, ...rest])
    if (!early || interrupted) return status
  } else missing = runtime.missing
  console.log(`Không mở được cửa sổ riêng (${missing}) nên chương trình sẽ mở trong trình duyệt của máy này.`)
  return await serveToBrowser(rest)
}

let interrupted = false
// The terminal sends its interrupt to the program too, which closes its data before it ends.
process.on('SIGINT', () => {
  interrupted = true
})
process.on('SIGTERM', () => {
  interrupted = true
})

const commandLine = process.argv.slice(2)
const rest = commandLine.filter((argument) => argument !== '--browser')
await buildStale()
process.exit(await (rest.length < commandLine.length ? serveToBrowser(rest) : openWindow(rest)))
