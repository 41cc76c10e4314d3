import { crc32, inflateRawSync } from 'node:zlib'
import { find, read } from 'cfb'
import { ExpectedError } from '../../errors.ts'
import { isDirectorySound } from './compoundDirectory.ts'
import { withWholeLetters } from './sheetJs/wholeLetters.ts'
import { isStringTableSound } from './stringTable.ts'
import { areTextsWhole } from './textRecords.ts'

/** How the bytes of a file are to be read. */
export type FileFormat = 'workbook' | 'html' | 'text'

/** What a file may be at most; far above any list of the office, far below what hurts. */
export const limits = {
  fileBytes: 60_000_000,
  unpackedBytes: 400_000_000,
  cells: 4_000_000,
} as const

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
  crc: number
}

const zipStart = [0x50, 0x4b]
const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50

const decoder = new TextDecoder()

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
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The packed bytes of an entry; fewer than it claims where the file was cut short. */
function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array {
  if (offset + 30 > bytes.length) return new Uint8Array()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return bytes.subarray(start, start + packed)
}

/** No byte can be unpacked to more than these. */
const mostUnpackedPerByte = 1_032
/** An entry that cannot become larger is no bomb, only damaged. */
const harmlessBytes = 50_000_000

/**
 * Zlib keeps a buffer of this many bytes for each entry until all garbage is collected, not only that of late: with its
 * own 16 KB ninety short files make as much of it as makes the collector look through everything.
 */
const largestChunk = 1_000_000
const leastChunk = 64

const methods = { stored: 0, deflated: 8 } as const

/** An entry unpacked. Throws `file.tooLarge` where it is larger than it claims, `file.damaged` where it is not whole. */
function unpacked(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(bytes, entry)
  if (packed.length < entry.packed) throw new ExpectedError('file.damaged')
  if (entry.method === methods.stored) return packed
  if (entry.method !== methods.deflated) throw new ExpectedError('file.damaged')
  try {
    const most = entry.unpacked + 1
    return inflateRawSync(packed, {
      maxOutputLength: most,
      chunkSize: Math.max(leastChunk, Math.min(most, largestChunk)),
    })
  } catch (error) {
    const overflow = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    const isBomb = overflow && packed.length * mostUnpackedPerByte > harmlessBytes
    throw isBomb ? tooLarge(limits.unpackedBytes) : new ExpectedError('file.damaged')
  }
}

/** The parts of a zip by their names, unpacked; none where the file is no zip. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** The bytes of a part, not a copy of them; empty where it is not there. */
export function bytesOf(parts: Parts, path: string): Buffer {
  const part = parts.get(path)
  return part ? Buffer.from(part.buffer, part.byteOffset, part.byteLength) : noBytes
}

const noBytes = Buffer.alloc(0)

/** Parts that say nothing of cells: pictures, themes, settings of printers, the author and the like. */
const idle = /^(docprops\/|customxml\/)|\/(media|theme|printersettings|thumbnails)\//i

/**
 * Unpacks every entry before anybody else does: what it claims may be a lie, SheetJS never ends on some damaged ones,
 * and a changed bit would be a wrong figure without a word. Idle ones are left packed: nobody looks into them.
 */
function checkedParts(bytes: Uint8Array, entries: readonly ZipEntry[]): Parts {
  const parts = new Map<string, Uint8Array>()
  const claimed = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (claimed > limits.unpackedBytes) throw tooLarge(claimed)
  for (const entry of entries) {
    if (idle.test(entry.name)) continue
    const content = unpacked(bytes, entry)
    const isWhole = content.length === entry.unpacked && crc32(content) === entry.crc
    if (!isWhole) throw new ExpectedError('file.damaged')
    parts.set(entry.name, content)
  }
  return parts
}

function checkZip(bytes: Uint8Array): Parts {
  const entries = zipEntries(bytes)
  if (!entries) throw new ExpectedError('file.damaged')
  const parts = checkedParts(bytes, entries)
  const has = (pattern: RegExp) => entries.some((entry) => pattern.test(entry.name))
  if (has(/^xl\//i) || has(/^content\.xml$/i) || has(/^Index\/.*\.iwa$/)) return parts
  if (has(/^word\//)) throw notAWorkbook('tệp Word')
  if (has(/^ppt\//)) throw notAWorkbook('tệp trình chiếu')
  throw notAWorkbook('tệp nén')
}

/** Where the header of a compound file counts the sectors of its three tables. */
const sectorCounts = [44, 64, 72]
const smallestSector = 512

function checkCompound(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Tables larger than the file would be filled in memory before anybody notices.
  const most = bytes.length / smallestSector
  const isCut = bytes.length < smallestSector
  const isTooMuch = () => sectorCounts.some((at) => view.getUint32(at, true) > most)
  if (isCut || isTooMuch() || !isDirectorySound(bytes)) {
    throw new ExpectedError('file.damaged')
  }
  let container: ReturnType<typeof read>
  try {
    container = withWholeLetters(() => read(bytes, { type: 'buffer' }))
  } catch {
    throw new ExpectedError('file.damaged')
  }
  if (find(container, 'EncryptedPackage') || find(container, 'EncryptionInfo')) {
    throw new ExpectedError('file.encrypted')
  }
  const workbook = find(container, 'Workbook') ?? find(container, 'Book')
  if (!workbook) throw notAWorkbook(find(container, 'WordDocument') ? 'tệp Word' : 'tệp khác')
  const { content, size } = workbook
  const stream = content instanceof Uint8Array ? content : Uint8Array.from(content ?? [])
  const isWhole = content && stream.length >= size && areTextsWhole(stream) && isStringTableSound(stream)
  if (!isWhole) throw new ExpectedError('file.damaged')
}

/** True where the bytes read as text: no control characters but those of lines and tabs. */
function isText(bytes: Uint8Array): boolean {
  if (beginsWith(bytes, [0xff, 0xfe]) || beginsWith(bytes, [0xfe, 0xff])) return true
  return bytes.subarray(0, 4_096).every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13)
}

/** A file that can be read: how, and what it holds where it is a zip. */
export interface Opened {
  format: FileFormat
  parts: Parts
}

const noParts: Parts = new Map()

function formatOfPlain(bytes: Uint8Array): FileFormat {
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    checkCompound(bytes)
    return 'workbook'
  }
  // Workbooks of Excel 2 to 4 begin with the record BOF.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[2] !== 0x20) {
    if (!areTextsWhole(bytes)) throw new ExpectedError('file.damaged')
    return 'workbook'
  }
  if (!isText(bytes)) throw notAWorkbook('tệp khác')
  const start = decoder.decode(bytes.subarray(0, 2_048)).trimStart().toLowerCase()
  if (/^\uFEFF?<\?xml/.test(start) && start.includes('spreadsheet')) return 'workbook'
  if (/^\uFEFF?<(!doctype html|html|head|meta|table|body|\?xml)/.test(start)) return 'html'
  return 'text'
}

/**
 * Tells from the first bytes, whatever the name says, how a file is to be read. Throws `file.empty`,
 * `file.tooLarge`, `file.encrypted`, `file.damaged` or `file.notAWorkbook`.
 */
export function openContainer(bytes: Uint8Array): Opened {
  if (bytes.length === 0) throw new ExpectedError('file.empty')
  if (bytes.length > limits.fileBytes) throw tooLarge(bytes.length)
  const foreign = signatures.find(([start]) => beginsWith(bytes, start))
  if (foreign) throw notAWorkbook(foreign[1])
  if (beginsWith(bytes, zipStart)) return { format: 'workbook', parts: checkZip(bytes) }
  return { format: formatOfPlain(bytes), parts: noParts }
}
