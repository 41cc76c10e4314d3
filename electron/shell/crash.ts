import { join } from 'node:path'
import { app, dialog } from 'electron'
import type { Log } from '../backend/log.ts'
import { repeatedCrash } from '../hosting/sentences.ts'

/** The exit status when the clerk has been told in a window why the program cannot go on. */
export const toldStatus = 70

/** Tells the clerk why the program cannot go on, and ends it. */
export function endWithSentence(sentence: string): void {
  dialog.showErrorBox('Sổ Dân vận', sentence)
  app.exit(toldStatus)
}

export function endAfterRepeatedCrash(): void {
  endWithSentence(repeatedCrash)
}

/** A bug in the shell is written to the log and told; the data are in another process and stay safe. */
export function catchBugs(log: Log, dataFolder: string): void {
  const tell = (error: unknown) => {
    log.write('bug', error instanceof Error ? (error.stack ?? error.message) : String(error))
    dialog.showErrorBox(
      'Sổ Dân vận gặp lỗi',
      `Chương trình vừa gặp một lỗi. Dữ liệu đã ghi vẫn còn nguyên. Nếu thấy bất thường, đóng chương trình rồi mở lại. Chi tiết nằm trong: ${join(dataFolder, 'logs')}`,
    )
  }
  process.on('uncaughtException', tell)
  process.on('unhandledRejection', tell)
}
