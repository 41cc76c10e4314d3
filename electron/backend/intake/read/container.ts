import { inflateRawSync } from 'node:zlib'
import { find, read } from 'cfb'
import { ExpectedError } from '../../errors.ts'

/** How the bytes of a file are to be read. */
export type FileFormat = 'workbook' | 'html' | 'text'

/** What a file may be at most; far above any list of the office, far below what hurts. */
export const limits = {
  fileBytes: 60_000_000,
  unpackedBytes: 400_000_000,
  cells: 4_000_000,
} as const

/** Packed entries above this size are unpacked on trial, because the size that they claim may be a lie. */
const suspiciousPackedBytes = 200_000

const signatures: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'tệp PDF'],
  [[0xff, 0xd8, 0xff], 'tệp ảnh'],
  [[0x89, 0x50, 0x4e, 0x47], 'tệp ảnh'],
  [[0x47, 0x49, 0x46, 0x38], 'tệp ảnh'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'tệp Word'],
  [[0x52, 0x61, 0x72, 0x21], 'tệp nén RAR'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'tệp nén 7z'],
  [[0x4d, 0x5a], 'chương trình'],
]

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** A size in words: `12 MB`. */
function sizeInWords(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1_000_000))} MB`
}

export function tooLarge(bytes: number): ExpectedError {
  return new ExpectedError('file.tooLarge', { size: sizeInWords(bytes) })
}

function notAWorkbook(actual: string): ExpectedError {
  return new ExpectedError('file.notAWorkbook', { actual })
}

interface ZipEntry {
  name: string
  packed: number
  unpacked: number
  method: number
  offset: number
}

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50

/** The entries that the directory at the end of a zip lists; null where there is none: the file was cut short. */
function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  const earliest = Math.max(0, bytes.length - 22 - 65_535)
  while (end >= earliest && view.getUint32(end, true) !== endOfDirectory) end -= 1
  if (end < earliest) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) return null
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** One part of a zip, unpacked; null where it is not there or cannot be. */
export function zipPart(bytes: Uint8Array, name: string): Uint8Array | null {
  const entry = zipEntries(bytes)?.find((one) => one.name === name)
  if (!entry || entry.offset + 30 > bytes.length) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(start, start + entry.packed)
  if (entry.method === 0) return packed
  try {
    return inflateRawSync(packed, { maxOutputLength: limits.unpackedBytes })
  } catch {
    return null
  }
}

function checkUnpackedSize(bytes: Uint8Array, entries: readonly ZipEntry[]): void {
  const claimed = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (claimed > limits.unpackedBytes) throw tooLarge(claimed)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const entry of entries) {
    if (entry.packed < suspiciousPackedBytes || entry.method !== 8 || entry.offset + 30 > bytes.length)
      continue
    const start =
      entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
    try {
      inflateRawSync(bytes.subarray(start, start + entry.packed), { maxOutputLength: entry.unpacked + 1 })
    } catch (error) {
      const overflow = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      throw overflow ? tooLarge(limits.unpackedBytes) : new ExpectedError('file.damaged')
    }
  }
}

function checkZip(bytes: Uint8Array): void {
  const entries = zipEntries(bytes)
  if (!entries) throw new ExpectedError('file.damaged')
  checkUnpackedSize(bytes, entries)
  const has = (pattern: RegExp) => entries.some((entry) => pattern.test(entry.name))
  if (has(/^xl\//i) || has(/^content\.xml$/i) || has(/^Index\/.*\.iwa$/)) return
  if (has(/^word\//)) throw notAWorkbook('tệp Word')
  if (has(/^ppt\//)) throw notAWorkbook('tệp trình chiếu')
  throw notAWorkbook('tệp nén')
}

function checkCompound(bytes: Uint8Array): void {
  let container: ReturnType<typeof read>
  try {
    container = read(bytes, { type: 'buffer' })
  } catch {
    throw new ExpectedError('file.damaged')
  }
  if (find(container, 'EncryptedPackage') || find(container, 'EncryptionInfo')) {
    throw new ExpectedError('file.encrypted')
  }
  const workbook = find(container, 'Workbook') ?? find(container, 'Book')
  if (!workbook) throw notAWorkbook(find(container, 'WordDocument') ? 'tệp Word' : 'tệp khác')
  if (!workbook.content || workbook.content.length < workbook.size) throw new ExpectedError('file.damaged')
}

/** True where the bytes read as text: no control characters but those of lines and tabs. */
function isText(bytes: Uint8Array): boolean {
  if (beginsWith(bytes, [0xff, 0xfe]) || beginsWith(bytes, [0xfe, 0xff])) return true
  return bytes.subarray(0, 4_096).every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13)
}

/**
 * Tells from the first bytes, whatever the name says, how a file is to be read. Throws `file.empty`,
 * `file.tooLarge`, `file.encrypted`, `file.damaged` or `file.notAWorkbook`.
 */
export function formatOf(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) throw new ExpectedError('file.empty')
  if (bytes.length > limits.fileBytes) throw tooLarge(bytes.length)
  const foreign = signatures.find(([start]) => beginsWith(bytes, start))
  if (foreign) throw notAWorkbook(foreign[1])
  if (beginsWith(bytes, [0x50, 0x4b])) {
    checkZip(bytes)
    return 'workbook'
  }
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    checkCompound(bytes)
    return 'workbook'
  }
  // Workbooks of Excel 2 to 4 begin with the record BOF.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[2] !== 0x20) return 'workbook'
  if (!isText(bytes)) throw notAWorkbook('tệp khác')
  const start = new TextDecoder().decode(bytes.subarray(0, 2_048)).trimStart().toLowerCase()
  if (/^\uFEFF?<\?xml/.test(start) && start.includes('spreadsheet')) return 'workbook'
  if (/^\uFEFF?<(!doctype html|html|head|meta|table|body|\?xml)/.test(start)) return 'html'
  return 'text'
}
