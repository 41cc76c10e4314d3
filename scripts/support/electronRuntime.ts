import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './project.ts'

/** An Electron that can be run, or why there is none, in words. */
export type Runtime = { program: string } | { missing: string }

const packageFolder = join(root, 'node_modules', 'electron')
const stallSeconds = 20

function programName(): string {
  if (process.platform === 'win32') return 'electron.exe'
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron')
  return 'electron'
}

/** The runtime that is on this computer already: the one named by ELECTRON_OVERRIDE_DIST_PATH, or the official one. */
export function presentRuntime(): string | null {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const program = named ? join(named, programName()) : join(packageFolder, 'dist', programName())
  if (!existsSync(program)) return null
  if (named) return program
  // The package writes this file when it has unpacked everything.
  const marker = join(packageFolder, 'path.txt')
  return existsSync(marker) && readFileSync(marker, 'utf8') !== '' ? program : null
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, size) => sum + size, 0)
}

/**
 * Lets the package fetch its runtime, as it does on first use. A slow line gets the time that it needs; a line that brings
 * nothing for 20 seconds is given up.
 */
async function download(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'so-dan-van-electron-'))
  const child = spawn(process.execPath, [join(packageFolder, 'install.js')], {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
  })
  let size = 0
  let quiet = 0
  const watch = setInterval(() => {
    const now = sizeOf(folder)
    quiet = now > size ? 0 : quiet + 1
    // Once all is there it is unpacked elsewhere, which takes less than this.
    if (quiet === stallSeconds) child.kill('SIGKILL')
    size = now
  }, 1_000)
  const status = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', resolve)
  })
  clearInterval(watch)
  rmSync(folder, { recursive: true, force: true })
  return status === 0
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY
}

/** Why the desktop tests cannot run here, in words; null where they can. */
export function desktopSkipped(): string | null {
  if (!hasDisplay()) return 'no display'
  return presentRuntime() === null ? 'no Electron runtime (see ELECTRON_OVERRIDE_DIST_PATH)' : null
}

/** Finds an Electron that can open a window here, fetching the official one where it may be had. */
export async function findRuntime(): Promise<Runtime> {
  if (!hasDisplay()) return { missing: 'máy này không có màn hình' }
  const present = presentRuntime()
  if (present) return { program: present }
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) {
    return { missing: `không thấy Electron ở ${process.env.ELECTRON_OVERRIDE_DIST_PATH}` }
  }
  if (!(await download())) return { missing: 'không tải được Electron' }
  const fetched = presentRuntime()
  return fetched ? { program: fetched } : { missing: 'không tải được Electron' }
}
