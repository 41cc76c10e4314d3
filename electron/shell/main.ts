// The desktop program: windows, menu, dialogs and printing around a backend in a process of its own.
//   electron dist/shell/main.cjs [--data <folder>] [--demo]
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app, session } from 'electron'
import { openLog } from '../backend/log.ts'
import { hostOptions } from '../hosting/hostOptions.ts'
import { type Program, thisProgram } from '../hosting/program.ts'
import { BackendProcess } from './backendProcess.ts'
import { answerScreens } from './bridge.ts'
import { catchBugs, endAfterRepeatedCrash, endWithSentence } from './crash.ts'
import { hardenAllPages, hardenSession } from './hardening.ts'
import { setMenu } from './menu.ts'
import { preparePrinting, printPdf } from './printing.ts'
import { registerScreensScheme, serveScreens } from './screensProtocol.ts'
import { besideShell, Windows } from './windows.ts'

/** The folder of the program as the clerk sees it: where the portable form looks for its data. */
function placeOnDisk(program: Program): string {
  if (!app.isPackaged) return program.folder
  return process.env.PORTABLE_EXECUTABLE_DIR ?? dirname(process.execPath)
}

/** Chromium keeps its own files inside the data folder; its lock is then one program for each data folder. */
function prepareFolders(dataFolder: string): string {
  const windowFolder = join(dataFolder, 'window')
  mkdirSync(windowFolder, { recursive: true })
  app.setPath('userData', windowFolder)
  app.setPath('sessionData', windowFolder)
  return windowFolder
}

function run(): void {
  const program = thisProgram()
  app.setName(program.name)
  // The name stands in the user agent, and a header takes no Vietnamese letters.
  app.userAgentFallback = app.userAgentFallback.replaceAll(/[^ -~]/g, '')
  const { dataFolder, demo } = hostOptions(process.argv.slice(1), placeOnDisk(program))
  const windowFolder = prepareFolders(dataFolder)
  if (!app.requestSingleInstanceLock()) {
    app.exit(0)
    return
  }

  const log = openLog(dataFolder)
  catchBugs(log, dataFolder)
  const windows = new Windows({
    preload: besideShell('preload.cjs'),
    boundsFile: join(windowFolder, 'bounds.json'),
    log,
  })
  const backend = new BackendProcess({
    entry: besideShell('backend.js'),
    open: {
      kind: 'open',
      dataFolder,
      resourcesFolder: program.resourcesFolder,
      version: program.version,
      demo,
    },
    log,
    printPdf,
    restarted: () => windows.connectAll(backend),
    refused: endWithSentence,
    gaveUp: endAfterRepeatedCrash,
  })

  app.on('window-all-closed', () => app.quit())
  let closed = false
  let closing = false
  let wantedAgain = false
  app.on('second-instance', () => {
    // While the exit backup is written there is no window to show any more.
    if (closing) wantedAgain = true
    else windows.focus()
  })
  app.on('before-quit', (event) => {
    if (closed) return
    // The exit backup first; this event comes again when it is written.
    event.preventDefault()
    if (closing) return
    closing = true
    void backend.close().then(() => {
      closed = true
      if (wantedAgain) app.relaunch()
      app.quit()
    })
  })

  void app.whenReady().then(() => {
    hardenSession(session.defaultSession)
    serveScreens(program.screensFolder)
    preparePrinting()
    answerScreens({ dataFolder, connect: (window) => void windows.connect(window, backend) })
    setMenu({ dataFolder, version: program.version, openWindow: () => windows.open() })
    backend.start()
    windows.open()
  })
}

// Chromium refuses to run sandboxed as the administrator of a (test) machine; each window asks for its sandbox as well.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerScreensScheme()
hardenAllPages()
try {
  run()
} catch (error) {
  endWithSentence(
    `Không mở được thư mục dữ liệu. Kiểm tra ổ đĩa còn chỗ trống và được phép ghi, rồi mở lại. (${error instanceof Error ? error.message : error})`,
  )
}
