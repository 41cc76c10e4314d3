import { randomUUID, webcrypto } from 'node:crypto'
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The sha256 of a content in hexadecimal; computed beside the main loop, which a large file would keep. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex')
}

function pathOf(dataFolder: string, sha256: string): string {
  return join(dataFolder, 'originals', sha256.slice(0, 2), sha256)
}

/** Keeps a received file unchanged under its sha256; a file that is kept already is left alone. */
export async function keepOriginal(dataFolder: string, sha256: string, bytes: Uint8Array): Promise<void> {
  const path = pathOf(dataFolder, sha256)
  const isKept = await access(path).then(
    () => true,
    () => false,
  )
  if (isKept) return
  await mkdir(dirname(path), { recursive: true })
  // Renamed into place, so that a power cut leaves no half file under the right name.
  const unfinished = `${path}.${randomUUID()}`
  try {
    await writeFile(unfinished, bytes, { flush: true })
    await rename(unfinished, path)
  } finally {
    await rm(unfinished, { force: true })
  }
}

export function readOriginal(dataFolder: string, sha256: string): Promise<Uint8Array> {
  return readFile(pathOf(dataFolder, sha256))
}
