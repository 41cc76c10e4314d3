import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'

const mostCopies = 1_000

/** A name that every file system takes, without a path in it. */
export function plainFileName(name: string): string {
  return name.replace(/[\\/:*?"<>|]/g, '-').replace(/^\.+/, '')
}

/** Folders that the clerk chose in this run of the program; a page knows them by a key only. */
export class ChosenFolders {
  readonly #paths = new Map<string, string>()

  /** Remembers a folder and gives its key and its name. */
  add(path: string): { id: string; name: string } {
    const id = randomUUID()
    this.#paths.set(id, path)
    return { id, name: basename(path) }
  }

  /**
   * Writes a file into a chosen folder, beside files of the same name, never over them. Throws where the folder was
   * not chosen or cannot be written to.
   */
  async write(id: string, name: string, bytes: Uint8Array): Promise<void> {
    const folder = this.#paths.get(id)
    if (folder === undefined) throw new Error('This folder was not chosen')
    const plain = plainFileName(name)
    const end = extname(plain)
    const stem = plain.slice(0, plain.length - end.length)
    for (let copy = 1; copy <= mostCopies; copy += 1) {
      const path = join(folder, copy === 1 ? plain : `${stem} (${copy})${end}`)
      try {
        await writeFile(path, bytes, { flag: 'wx' })
        return
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      }
    }
    throw new Error('The folder holds too many files of this name')
  }
}
