import { zipSync } from 'fflate'
import { freeName } from './freeName.ts'
import { bridge, download } from './host.ts'

/** A place for several files: a folder that the clerk chose, or one packed file. */
export interface ManyFiles {
  /** Takes a file; false where it cannot be written. */
  add(name: string, bytes: ArrayBuffer): Promise<boolean>
  /** To be called after the last one; the name of the folder or of the packed file, null where nothing was taken. */
  finish(): Promise<string | null>
}

/** A part of the browser's own type for folders, which not every browser has. */
interface WritableFolder {
  readonly name: string
  getFileHandle(
    name: string,
    options?: { create: boolean },
  ): Promise<{
    createWritable(): Promise<{ write(bytes: ArrayBuffer): Promise<void>; close(): Promise<void> }>
  }>
}

declare global {
  interface Window {
    showDirectoryPicker?: (options: { mode: 'readwrite' }) => Promise<WritableFolder>
  }
}

function inShellFolder(folder: { id: string; name: string }): ManyFiles {
  let count = 0
  return {
    async add(name, bytes) {
      const written = (await bridge?.saveInFolder(folder.id, name, bytes)) ?? false
      if (written) count += 1
      return written
    },
    finish: async () => (count > 0 ? folder.name : null),
  }
}

async function exists(folder: WritableFolder, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name)
    return true
  } catch {
    return false
  }
}

function inBrowserFolder(folder: WritableFolder): ManyFiles {
  const taken = new Set<string>()
  let count = 0
  return {
    async add(name, bytes) {
      let free = freeName(name, (other) => taken.has(other))
      while (await exists(folder, free)) {
        taken.add(free)
        free = freeName(name, (other) => taken.has(other))
      }
      taken.add(free)
      try {
        const file = await folder.getFileHandle(free, { create: true })
        const writable = await file.createWritable()
        await writable.write(bytes)
        await writable.close()
        count += 1
        return true
      } catch {
        return false
      }
    },
    finish: async () => (count > 0 ? folder.name : null),
  }
}

function inZip(zipName: string): ManyFiles {
  const files: Record<string, Uint8Array> = {}
  return {
    async add(name, bytes) {
      files[freeName(name, (other) => other in files)] = new Uint8Array(bytes)
      return true
    },
    async finish() {
      if (Object.keys(files).length === 0) return null
      // PDF and Word files are packed within themselves already.
      download(zipName, new Blob([new Uint8Array(zipSync(files, { level: 0 }))], { type: 'application/zip' }))
      return zipName
    },
  }
}

/**
 * Where several files go: a folder where the host has a dialog for it, else one packed file. Null where the clerk
 * cancelled. To be called from a key press or a click, which browsers ask for.
 */
export async function chooseManyFiles(zipName: string): Promise<ManyFiles | null> {
  if (bridge) {
    const folder = await bridge.chooseFolder()
    return folder && inShellFolder(folder)
  }
  if (!window.showDirectoryPicker) return inZip(zipName)
  try {
    return inBrowserFolder(await window.showDirectoryPicker({ mode: 'readwrite' }))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    return inZip(zipName)
  }
}
