import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tsbuildinfo'))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Changes whenever a file below one of these folders, or one of these files, changes. */
export function fingerprint(folders: readonly string[], files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of [...folders.flatMap(filesIn), ...files].sort()) {
    hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

/** True where `stampFile` says that its output was built from exactly this. */
export function isFresh(stampFile: string, print: string): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === print
}

/** Notes what the output was built from; write it last. */
export function stamp(stampFile: string, print: string): void {
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, print)
}
