import { type LegacyFont, legacyFontNamed } from '../text/legacy.ts'
import { attributeOf, noExtras, type SheetExtras } from './extras.ts'

/** Records of an .xlsb ([MS-XLSB] 2.3.1) that say something of fonts. */
const types = { row: 0, font: 43, format: 47, sheet: 156, formatsBegin: 617, formatsEnd: 618 } as const
/** Cells with texts: in place, in the table of strings, of formulas, with runs. */
const textCells: ReadonlySet<number> = new Set([6, 7, 8, 62])

interface BinaryRecord {
  type: number
  view: DataView
}

/** The records of a part. Type and length are numbers of up to two and four bytes of seven bits. */
function* recordsOf(part: Uint8Array): Generator<BinaryRecord> {
  let at = 0
  const number = (most: number) => {
    let value = 0
    for (let index = 0; index < most && at < part.length; index += 1) {
      const byte = part[at] ?? 0
      at += 1
      value += (byte & 0x7f) * 128 ** index
      if ((byte & 0x80) === 0) break
    }
    return value
  }
  while (at < part.length) {
    const first = part[at] ?? 0
    at += 1
    let type = first
    if (first & 0x80) {
      type = (first & 0x7f) + ((part[at] ?? 0) & 0x7f) * 128
      at += 1
    }
    const length = number(4)
    if (at + length > part.length) return
    yield { type, view: new DataView(part.buffer, part.byteOffset + at, length) }
    at += length
  }
}

/** A text with its length before it; empty where the record ends too early. */
function textAt(view: DataView, at: number): { text: string; end: number } {
  if (at + 4 > view.byteLength) return { text: '', end: at }
  const length = view.getUint32(at, true)
  const end = at + 4 + length * 2
  if (end > view.byteLength) return { text: '', end: at }
  return {
    text: new TextDecoder('utf-16le').decode(
      new Uint8Array(view.buffer, view.byteOffset + at + 4, length * 2),
    ),
    end,
  }
}

const fontNameAt = 21

/** The legacy font of each cell format; empty where no font is a legacy one. */
function legacyFormats(styles: Uint8Array): (LegacyFont | null)[] {
  const fonts: (LegacyFont | null)[] = []
  const formats: (LegacyFont | null)[] = []
  let areCells = false
  for (const { type, view } of recordsOf(styles)) {
    if (type === types.font) fonts.push(legacyFontNamed(textAt(view, fontNameAt).text))
    else if (type === types.formatsBegin || type === types.formatsEnd) areCells = type === types.formatsBegin
    else if (type === types.format && areCells && view.byteLength >= 6) {
      formats.push(fonts[view.getUint16(4, true)] ?? null)
    }
  }
  return fonts.every((font) => font === null) ? [] : formats
}

function sheetParts(workbook: Uint8Array, relations: string): string[] {
  const targets = new Map(
    [...relations.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      attributeOf(tag, 'Id'),
      attributeOf(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  )
  const paths: string[] = []
  for (const { type, view } of recordsOf(workbook)) {
    if (type === types.sheet) paths.push(targets.get(textAt(view, 8).text) ?? '')
  }
  return paths
}

function fontsOfPart(part: Uint8Array, formats: readonly (LegacyFont | null)[]): SheetExtras {
  const extras = noExtras()
  let row = 0
  for (const { type, view } of recordsOf(part)) {
    if (type === types.row && view.byteLength >= 4) row = view.getUint32(0, true)
    else if (textCells.has(type) && view.byteLength >= 8) {
      const font = formats[view.getUint32(4, true) & 0xffffff]
      if (font) extras.fonts.set(`${row}:${view.getUint32(0, true)}`, font)
    }
  }
  return extras
}

const cellMetadata = 51
const bytesOfMetadata = 8

/** False where a record of cell metadata claims more entries than it has: SheetJS would make all four billion. */
export function isMetadataSound(parts: ReadonlyMap<string, Uint8Array>): boolean {
  for (const [name, part] of parts) {
    if (!/metadata\.bin$/i.test(name)) continue
    for (const { type, view } of recordsOf(part)) {
      if (type !== cellMetadata) continue
      const entries = view.byteLength < 4 ? Number.POSITIVE_INFINITY : view.getUint32(0, true)
      if (entries * bytesOfMetadata > view.byteLength) return false
    }
  }
  return true
}

/** Legacy fonts of an .xlsb, sheet by sheet; its hidden rows SheetJS tells. `part` gives the bytes of a part. */
export function extrasOfXlsb(part: (path: string) => Uint8Array): SheetExtras[] {
  const formats = legacyFormats(part('xl/styles.bin'))
  if (formats.length === 0) return []
  const relations = new TextDecoder().decode(part('xl/_rels/workbook.bin.rels'))
  return sheetParts(part('xl/workbook.bin'), relations).map((path) => fontsOfPart(part(path), formats))
}
