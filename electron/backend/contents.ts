import { createHash, randomUUID, webcrypto } from 'node:crypto'
import { closeSync, constants, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises'
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
  return join(dataFolder, place, sha256)
}

/** Where a content lies that is kept; versions before 0.2 made a folder of its first two letters for it. */
function keptPath(dataFolder: string, place: ContentPlace, sha256: string): string | null {
  const paths = [pathOf(dataFolder, place, sha256), join(dataFolder, place, sha256.slice(0, 2), sha256)]
  return paths.find((path) => existsSync(path)) ?? null
}

export function isKept(dataFolder: string, place: ContentPlace, sha256: string): boolean {
  return keptPath(dataFolder, place, sha256) !== null
}

function makeFolder(path: string): void {
  if (!existsSync(path)) mkdirSync(path, { recursive: true })
}

/** Keeps a content unchanged and gives its SHA-256; it is on the disk then. One that is there already is left alone. */
export async function keepContent(
  dataFolder: string,
  place: ContentPlace,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const sha256 = await sha256Of(bytes)
  if (isKept(dataFolder, place, sha256)) return sha256
  const path = pathOf(dataFolder, place, sha256)
  makeFolder(dirname(path))
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

/**
 * Keeps a content as `keepContent` does, in a thread that nobody waits for, and without waiting for the disk: a crash of
 * the program takes nothing of it back, a power cut may, until `putContentsOnDisk`. It is written over what is there: that
 * is the same, or what a power cut left of it.
 */
export function keepContentSoon(dataFolder: string, place: ContentPlace, bytes: Uint8Array): string {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const path = pathOf(dataFolder, place, sha256)
  makeFolder(dirname(path))
  const file = openSync(path, constants.O_WRONLY | constants.O_CREAT)
  try {
    writeFileSync(file, bytes)
  } finally {
    closeSync(file)
  }
  return sha256
}

const filesAtOnce = 8

/** Waits until contents are on the disk, without keeping the main loop. */
export async function putContentsOnDisk(
  dataFolder: string,
  place: ContentPlace,
  contents: Iterable<string>,
): Promise<void> {
  const waiting = [...new Set(contents)]
  const next = async (): Promise<void> => {
    for (let sha256 = waiting.pop(); sha256 !== undefined; sha256 = waiting.pop()) {
      const file = await open(pathOf(dataFolder, place, sha256), 'r+')
      await file.sync().finally(() => file.close())
    }
  }
  await Promise.all(Array.from({ length: filesAtOnce }, next))
}

/** The content; throws where the data folder lacks it (`isKept`). */
export function readContent(dataFolder: string, place: ContentPlace, sha256: string): Promise<Uint8Array> {
  return readFile(keptPath(dataFolder, place, sha256) ?? pathOf(dataFolder, place, sha256))
}
