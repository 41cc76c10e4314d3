import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
]
const macPrograms = ['Google Chrome', 'Microsoft Edge', 'Chromium']
const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

function candidates(): string[] {
  const { env, platform } = process
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => !!folder,
    )
    return folders.flatMap((folder) => windowsPrograms.map((parts) => join(folder ?? '', ...parts)))
  }
  if (platform === 'darwin') {
    return macPrograms.map((name) => join('/Applications', `${name}.app`, 'Contents', 'MacOS', name))
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A Chrome, Edge or Chromium on this computer; null where there is none. */
export function findBrowser(): string | null {
  return candidates().find(isProgram) ?? null
}

/** What a Chromium needs to run at all as the administrator of a test machine. */
export const rootArguments: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : []
