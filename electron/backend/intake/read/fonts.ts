import { type LegacyFont, legacyFontNamed } from '../text/legacy.ts'

/** What the file says of a sheet beside its cells; SheetJS does not pass it on. */
export interface SheetExtras {
  /** The legacy font of each cell that has one, by `row:column`. */
  fonts: Map<string, LegacyFont>
  hiddenRows: Set<number>
}

export function noExtras(): SheetExtras {
  return { fonts: new Map(), hiddenRows: new Set() }
}

function attribute(tag: string, name: string): string {
  return tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1] ?? ''
}

function section(xml: string, name: string): string {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}[ >][\\s\\S]*?</(?:\\w+:)?${name}>`))?.[0] ?? ''
}

/** The legacy font of each cell format of an .xlsx, null for Unicode fonts; empty where no font is a legacy one. */
function legacyFormats(stylesXml: string): (LegacyFont | null)[] {
  const fonts = [
    ...section(stylesXml, 'fonts').matchAll(/<(?:\w+:)?font(?: [^>]*)?(?:\/>|>[\s\S]*?<\/(?:\w+:)?font>)/g),
  ].map(([font]) => legacyFontNamed(font.match(/<(?:\w+:)?name\s[^>]*val="([^"]*)"/)?.[1] ?? ''))
  if (fonts.every((font) => font === null)) return []
  return [...section(stylesXml, 'cellXfs').matchAll(/<(?:\w+:)?xf [^>]*>/g)].map(
    ([format]) => fonts[Number(attribute(format, 'fontId'))] ?? null,
  )
}

/** Sheet names with the path of their part, in the order of the workbook. */
function sheetParts(workbookXml: string, relationsXml: string): string[] {
  const targets = new Map(
    [...relationsXml.matchAll(/<(?:\w+:)?Relationship [^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  )
  return [...section(workbookXml, 'sheets').matchAll(/<(?:\w+:)?sheet [^>]*>/g)].map(
    ([tag]) => targets.get(attribute(tag, 'r:id')) ?? '',
  )
}

function cellPosition(reference: string): [row: number, column: number] {
  const letters = reference.replace(/\d+$/, '')
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return [Number(reference.slice(letters.length)) - 1, column]
}

function extrasOfPart(xml: string, formats: readonly (LegacyFont | null)[]): SheetExtras {
  const extras = noExtras()
  if (xml.includes(' hidden="')) {
    for (const [tag] of xml.matchAll(/<(?:\w+:)?row [^>]*\shidden="(?:1|true)"[^>]*>/g)) {
      extras.hiddenRows.add(Number(attribute(tag, 'r')) - 1)
    }
  }
  if (formats.length === 0) return extras
  for (const [, reference = '', format] of xml.matchAll(/<(?:\w+:)?c r="([A-Z]+\d+)"[^>]*?\ss="(\d+)"/g)) {
    const font = formats[Number(format)]
    if (font) extras.fonts.set(cellPosition(reference).join(':'), font)
  }
  return extras
}

/** Legacy fonts and hidden rows of an .xlsx, sheet by sheet. `part` gives the text of a part, empty where it is not there. */
export function extrasOfXlsx(part: (path: string) => string): SheetExtras[] {
  const formats = legacyFormats(part('xl/styles.xml'))
  const paths = sheetParts(part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels'))
  return paths.map((path) => extrasOfPart(part(path), formats))
}

const biff = { font: 0x31, format: 0xe0, start: 0x809, row: 0x208, labels: [0xfd, 0x204, 0xd6] } as const

function fontName(record: DataView): string {
  const length = record.getUint8(14)
  const wide = (record.getUint8(15) & 1) === 1
  let name = ''
  for (let index = 0; index < length; index += 1) {
    const at = 16 + index * (wide ? 2 : 1)
    if (at >= record.byteLength) break
    name += String.fromCharCode(wide ? record.getUint16(at, true) : record.getUint8(at))
  }
  return name
}

/** Legacy fonts and hidden rows of an .xls (BIFF8 stream `Workbook`), sheet by sheet. */
export function extrasOfXls(stream: Uint8Array): SheetExtras[] {
  const fonts: (LegacyFont | null)[] = []
  const formats: number[] = []
  const sheets: SheetExtras[] = []
  let substreams = 0
  for (let at = 0; at + 4 <= stream.length; ) {
    const header = new DataView(stream.buffer, stream.byteOffset + at, 4)
    const type = header.getUint16(0, true)
    const length = header.getUint16(2, true)
    if (at + 4 + length > stream.length) break
    const record = new DataView(stream.buffer, stream.byteOffset + at + 4, length)
    at += 4 + length
    if (type === biff.start) {
      substreams += 1
      if (substreams > 1) sheets.push(noExtras())
    } else if (type === biff.font && length > 16) fonts.push(legacyFontNamed(fontName(record)))
    else if (type === biff.format && length >= 2) formats.push(record.getUint16(0, true))
    else if (type === biff.row && length >= 16 && (record.getUint32(12, true) & 0x20) !== 0) {
      sheets.at(-1)?.hiddenRows.add(record.getUint16(0, true))
    } else if (biff.labels.some((label) => label === type) && length >= 6) {
      // Font number 4 does not exist: the records behind it count one more.
      const fontNumber = formats[record.getUint16(4, true)] ?? 0
      const font = fonts[fontNumber > 4 ? fontNumber - 1 : fontNumber]
      if (font) sheets.at(-1)?.fonts.set(`${record.getUint16(0, true)}:${record.getUint16(2, true)}`, font)
    }
  }
  return sheets
}
