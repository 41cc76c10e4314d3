import { brotliDecompressSync } from 'node:zlib'

/** Advance width in em of a character (code point); undefined where the font has no glyph for it. */
export type GlyphAdvances = (codePoint: number) => number | undefined

// Order of the known tags in the table directory, as far as they are needed here (W3C WOFF 2.0, 5.1).
const knownTags = [
  'cmap',
  'head',
  'hhea',
  'hmtx',
  'maxp',
  'name',
  'OS/2',
  'post',
  'cvt ',
  'fpgm',
  'glyf',
  'loca',
]
const headerLength = 48
const arbitraryTag = 63

/** A number of variable length, seven bits in each byte (W3C WOFF 2.0, 4.1). */
function readBase128(bytes: Buffer, start: number): { value: number; next: number } {
  let value = 0
  let next = start
  for (;;) {
    const byte = bytes.readUInt8(next)
    next += 1
    value = value * 128 + (byte & 0x7f)
    if ((byte & 0x80) === 0) return { value, next }
  }
}

type Table = { bytes: Buffer; transformed: boolean }

/** The tables of a WOFF2 file by tag; a transformed one is left transformed. */
function tablesOf(file: Buffer): Map<string, Table> {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('Not a WOFF2 font')
  const count = file.readUInt16BE(12)
  const compressedLength = file.readUInt32BE(20)
  const directory: { tag: string; length: number; transformed: boolean }[] = []
  let position = headerLength
  for (let index = 0; index < count; index += 1) {
    const flags = file.readUInt8(position)
    position += 1
    let tag = knownTags[flags & 0x3f] ?? ''
    if ((flags & 0x3f) === arbitraryTag) {
      tag = file.toString('latin1', position, position + 4)
      position += 4
    }
    const version = flags >> 6
    const original = readBase128(file, position)
    position = original.next
    const transformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0
    let length = original.value
    if (transformed) {
      const stored = readBase128(file, position)
      position = stored.next
      length = stored.value
    }
    directory.push({ tag, length, transformed })
  }
  const data = brotliDecompressSync(file.subarray(position, position + compressedLength))
  const tables = new Map<string, Table>()
  let offset = 0
  for (const { tag, length, transformed } of directory) {
    tables.set(tag, { bytes: data.subarray(offset, offset + length), transformed })
    offset += length
  }
  return tables
}

function tableOf(tables: Map<string, Table>, tag: string): Table {
  const table = tables.get(tag)
  if (!table) throw new Error(`The font has no table ${tag}`)
  return table
}

/** Glyph of each character, from the character map's subtable of format 4. */
function glyphsOf(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>()
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const start = cmap.readUInt32BE(4 + index * 8 + 4)
    if (cmap.readUInt16BE(start) !== 4) continue
    const segments = cmap.readUInt16BE(start + 6) / 2
    const ends = start + 14
    const starts = ends + segments * 2 + 2
    const deltas = starts + segments * 2
    const offsets = deltas + segments * 2
    for (let segment = 0; segment < segments; segment += 1) {
      const last = cmap.readUInt16BE(ends + segment * 2)
      const first = cmap.readUInt16BE(starts + segment * 2)
      const delta = cmap.readUInt16BE(deltas + segment * 2)
      const offset = cmap.readUInt16BE(offsets + segment * 2)
      for (let code = first; code <= last && code !== 0xffff; code += 1) {
        const listed =
          offset === 0 ? code : cmap.readUInt16BE(offsets + segment * 2 + offset + (code - first) * 2)
        if (offset !== 0 && listed === 0) continue
        glyphs.set(code, (listed + delta) & 0xffff)
      }
    }
    break
  }
  return glyphs
}

/**
 * Reads from a WOFF2 font how wide its characters are.
 * @throws Error where the file is not a WOFF2 font
 */
export function advancesOf(file: Buffer): GlyphAdvances {
  const tables = tablesOf(file)
  const unitsPerEm = tableOf(tables, 'head').bytes.readUInt16BE(18)
  const metricCount = tableOf(tables, 'hhea').bytes.readUInt16BE(34)
  const metrics = tableOf(tables, 'hmtx')
  const glyphs = glyphsOf(tableOf(tables, 'cmap').bytes)
  return (codePoint) => {
    const glyph = glyphs.get(codePoint)
    if (glyph === undefined) return undefined
    const index = Math.min(glyph, metricCount - 1)
    // the transformed table holds the widths alone after a byte of flags, the plain one pairs of width and bearing
    const width = metrics.bytes.readUInt16BE(metrics.transformed ? 1 + index * 2 : index * 4)
    return width / unitsPerEm
  }
}
