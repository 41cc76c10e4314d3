import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  dialog,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  ipcMain,
  shell,
} from 'electron'
import { z } from 'zod'
import { channels } from './channels.ts'
import { ChosenFolders, plainFileName } from './chosenFolders.ts'
import { printWithDialog } from './printing.ts'
import { isScreensAddress } from './screensProtocol.ts'

const fileName = z.string().min(1).max(300)
const fileBytes = z.instanceof(ArrayBuffer)
const folderId = z.string().max(100)
const page = z.string()

export interface BridgeOptions {
  dataFolder: string
  /** A window asks for a channel to the backend. */
  connect(window: BrowserWindow): void
}

/** The window whose own page (not a frame in it, not a strange page) sent this; an error for anybody else. */
function sender({ sender: contents, senderFrame }: IpcMainEvent | IpcMainInvokeEvent): BrowserWindow {
  const window = BrowserWindow.fromWebContents(contents)
  if (!window || !senderFrame || senderFrame !== contents.mainFrame || !isScreensAddress(senderFrame.url)) {
    throw new Error('Only the program’s own page may ask this')
  }
  return window
}

async function saveFile(window: BrowserWindow, name: string, bytes: ArrayBuffer): Promise<boolean> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Lưu tệp',
    defaultPath: join(app.getPath('documents'), plainFileName(name)),
    buttonLabel: 'Lưu',
  })
  if (canceled || !filePath) return false
  try {
    await writeFile(filePath, new Uint8Array(bytes))
    return true
  } catch {
    await dialog.showMessageBox(window, {
      type: 'warning',
      message: `Chưa lưu được tệp vào “${filePath}”. Nếu tệp đang mở ở chương trình khác thì đóng lại, hoặc chọn thư mục khác.`,
      buttons: ['Đóng'],
    })
    return false
  }
}

async function chooseFolder(window: BrowserWindow, folders: ChosenFolders) {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Chọn thư mục để lưu',
    defaultPath: app.getPath('documents'),
    buttonLabel: 'Lưu vào thư mục này',
    properties: ['openDirectory', 'createDirectory'],
  })
  const [path] = filePaths
  return canceled || path === undefined ? null : folders.add(path)
}

/** Answers what the screens ask of the shell (`window.host`). */
export function answerScreens({ dataFolder, connect }: BridgeOptions): void {
  ipcMain.on(channels.connect, (event) => connect(sender(event)))
  ipcMain.handle(channels.saveFile, (event, name, bytes) =>
    saveFile(sender(event), fileName.parse(name), fileBytes.parse(bytes)),
  )
  const folders = new ChosenFolders()
  ipcMain.handle(channels.chooseFolder, (event) => chooseFolder(sender(event), folders))
  ipcMain.handle(channels.saveInFolder, async (event, id, name, bytes) => {
    sender(event)
    try {
      await folders.write(folderId.parse(id), fileName.parse(name), new Uint8Array(fileBytes.parse(bytes)))
      return true
    } catch (error) {
      console.error(error)
      return false
    }
  })
  ipcMain.handle(channels.print, (event, html) => {
    sender(event)
    return printWithDialog(page.parse(html))
  })
  ipcMain.handle(channels.showDataFolder, async (event) => {
    sender(event)
    await shell.openPath(dataFolder)
  })
}
