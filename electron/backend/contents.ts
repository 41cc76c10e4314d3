import { createHash, randomUUID, webcrypto } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where in the data folder files lie under the SHA-256 of what they hold, each content once. */
export type ContentPlace = 'attachments' | 'originals'

/** Computed in less time than it takes to hand them to another thread. */
const fewBytes = 500_000

/** The SHA-256 in hexadecimal; that of a large content is computed beside the main loop, which it would keep. */
async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (bytes.length <= fewBytes) return createHash('sha256').update(bytes).digest('hex')
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex')
}

function pathOf(dataFolder: string, place: ContentPlace, sha256: string): string {
  return join(dataFolder, place, sha256.slice(0, 2), sha256)
}

export function isKept(dataFolder: string, place: ContentPlace, sha256: string): boolean {
  return existsSync(pathOf(dataFolder, place, sha256))
}

/** Keeps a content unchanged and gives its SHA-256; one that is there already is left alone. */
export async function keepContent(
  dataFolder: string,
  place: ContentPlace,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const sha256 = await sha256Of(bytes)
  const path = pathOf(dataFolder, place, sha256)
  if (existsSync(path)) return sha256
  mkdirSync(dirname(path), { recursive: true })
  // Renamed into place, so that a power cut leaves no half file under the right name.
  const unfinished = `${path}.${randomUUID()}`
  try {
    await writeFile(unfinished, bytes, { flush: true })
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  return sha256
}

/** The content; throws where the data folder lacks it (`isKept`). */
export function readContent(dataFolder: string, place: ContentPlace, sha256: string): Promise<Uint8Array> {
  return readFile(pathOf(dataFolder, place, sha256))
}
