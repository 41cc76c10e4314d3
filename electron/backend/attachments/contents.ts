import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Attached files lie in the data folder under the SHA-256 of what they hold, each content once. */
function pathOf(dataFolder: string, sha256: string): string {
  return join(dataFolder, 'attachments', sha256.slice(0, 2), sha256)
}

export function isKept(dataFolder: string, sha256: string): boolean {
  return existsSync(pathOf(dataFolder, sha256))
}

/** Keeps a content and returns its SHA-256; one that is there already is left alone. */
export async function keepContent(dataFolder: string, bytes: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const path = pathOf(dataFolder, sha256)
  if (existsSync(path)) return sha256
  await mkdir(dirname(path), { recursive: true })
  // Renamed into place, so that a power cut leaves no half file under the right name.
  const unfinished = `${path}.${randomUUID()}`
  try {
    await writeFile(unfinished, bytes, { flush: true })
    await rename(unfinished, path)
  } finally {
    await rm(unfinished, { force: true })
  }
  return sha256
}

/** The content; null where the data folder lacks it. */
export async function readContent(dataFolder: string, sha256: string): Promise<Uint8Array | null> {
  return isKept(dataFolder, sha256) ? readFile(pathOf(dataFolder, sha256)) : null
}
