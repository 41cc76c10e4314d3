import { type LegacyFont, legacyFontNamed } from '../text/legacy.ts'
import { noExtras, type SheetExtras } from './extras.ts'

const biff = {
  codePage: 0x42,
  font: 0x31,
  format: 0xe0,
  start: 0x809,
  row: 0x208,
  labels: [0xfd, 0x204, 0xd6],
} as const

/** The name in a font record; before Excel 97 its letters follow the length at once. */
function fontName(record: DataView, isOld: boolean): string {
  const length = record.getUint8(14)
  const wide = !isOld && (record.getUint8(15) & 1) === 1
  let name = ''
  for (let index = 0; index < length; index += 1) {
    const at = (isOld ? 15 : 16) + index * (wide ? 2 : 1)
    if (at >= record.byteLength) break
    name += String.fromCharCode(wide ? record.getUint16(at, true) : record.getUint8(at))
  }
  return name
}

/** What an .xls says beside its cells. */
export interface XlsExtras {
  sheets: SheetExtras[]
  /** The code page of the texts before Excel 97; null where texts are Unicode. */
  codePage: number | null
}

/** Legacy fonts, hidden rows and code page of an .xls: stream `Workbook` since Excel 97, `Book` (`isOld`) before. */
export function extrasOfXls(stream: Uint8Array, isOld: boolean): XlsExtras {
  let codePage: number | null = null
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
    } else if (type === biff.font && length > 15) fonts.push(legacyFontNamed(fontName(record, isOld)))
    else if (type === biff.codePage && isOld && length >= 2) codePage = record.getUint16(0, true)
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
  return { sheets, codePage }
}
