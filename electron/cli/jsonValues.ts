import { openAsBlob, readFileSync } from 'node:fs'
import { basename } from 'node:path'

const fileKey = '$file'

/**
 * Reads what the command line was given: JSON in which `{"$file": "<path>"}` stands for that file. `-` reads standard
 * input, nothing at all is no input.
 */
export async function readInput(text: string | undefined): Promise<unknown> {
  if (text === undefined) return undefined
  return await withFiles(JSON.parse(text === '-' ? readFileSync(0, 'utf8') : text))
}

async function withFiles(value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return await Promise.all(value.map(withFiles))
  if (typeof value !== 'object' || value === null) return value
  if (fileKey in value && typeof value[fileKey] === 'string') {
    const path = value[fileKey]
    return new File([await openAsBlob(path)], basename(path))
  }
  const entries = Object.entries(value).map(async ([name, part]) => [name, await withFiles(part)] as const)
  return Object.fromEntries(await Promise.all(entries))
}

/** A result as one line of JSON; a file is told by its name and size. */
export function resultLine(result: unknown): string {
  const line = JSON.stringify(result, (_name, value: unknown) =>
    value instanceof File ? { name: value.name, size: value.size } : value,
  )
  return line ?? 'null'
}

/** The first file in a result; null where it has none. */
export function fileIn(result: unknown): File | null {
  if (result instanceof File) return result
  if (typeof result !== 'object' || result === null) return null
  for (const part of Object.values(result)) {
    const file = fileIn(part)
    if (file) return file
  }
  return null
}
