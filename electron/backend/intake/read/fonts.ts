import { remembered } from '../../../../shared/text/remembered.ts'
import { type LegacyFont, legacyFontNamed } from '../text/legacy.ts'
import { bytesOf, type Parts } from './container.ts'
import { attributeOf, noExtras, type SheetExtras } from './extras.ts'

const mostNames = 20
const sectionPattern = remembered(
  mostNames,
  (name) => new RegExp(`<(?:\\w+:)?${name}[ >][\\s\\S]*?</(?:\\w+:)?${name}>`),
)

function section(xml: string, name: string): string {
  return xml.match(sectionPattern(name))?.[0] ?? ''
}

/** What a cell format says of the text: its legacy font, and whether it is struck through. */
interface TextFormat {
  font: LegacyFont | null
  isStruck: boolean
}

const plain: TextFormat = { font: null, isStruck: false }

const strike = /<(?:\w+:)?strike(?:\s+val="(?:1|true)")?\s*\/>/

/** What each cell format of an .xlsx says of the text; empty where none says anything. */
function textFormats(stylesXml: string): TextFormat[] {
  const fonts = [
    ...section(stylesXml, 'fonts').matchAll(/<(?:\w+:)?font(?: [^>]*)?(?:\/>|>[\s\S]*?<\/(?:\w+:)?font>)/g),
  ].map(([font]) => ({
    font: legacyFontNamed(font.match(/<(?:\w+:)?name\s[^>]*val="([^"]*)"/)?.[1] ?? ''),
    isStruck: strike.test(font),
  }))
  if (fonts.every(({ font, isStruck }) => font === null && !isStruck)) return []
  return [...section(stylesXml, 'cellXfs').matchAll(/<(?:\w+:)?xf [^>]*>/g)].map(
    ([format]) => fonts[Number(attributeOf(format, 'fontId'))] ?? plain,
  )
}

/** The paths of the sheets of an .xlsx, in the order of the workbook; empty for one that is not named. */
export function sheetParts(parts: Parts): string[] {
  const workbookXml = bytesOf(parts, 'xl/workbook.xml').toString()
  const relationsXml = bytesOf(parts, 'xl/_rels/workbook.xml.rels').toString()
  const targets = new Map(
    [...relationsXml.matchAll(/<(?:\w+:)?Relationship [^>]*>/g)].map(([tag]) => [
      attributeOf(tag, 'Id'),
      attributeOf(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  )
  return [...section(workbookXml, 'sheets').matchAll(/<(?:\w+:)?sheet [^>]*>/g)].map(
    ([tag]) => targets.get(attributeOf(tag, 'r:id')) ?? '',
  )
}

function cellPosition(reference: string): [row: number, column: number] {
  const letters = reference.replace(/\d+$/, '')
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return [Number(reference.slice(letters.length)) - 1, column]
}

function extrasOfPart(content: Buffer, formats: readonly TextFormat[]): SheetExtras {
  const extras = noExtras()
  const hasHiddenRows = content.includes(' hidden="')
  // Most sheets have neither; their text need not be made for that.
  if (!hasHiddenRows && formats.length === 0) return extras
  const xml = content.toString()
  for (const [tag] of xml.matchAll(/<(?:\w+:)?row [^>]*\shidden="(?:1|true)"[^>]*>/g)) {
    extras.hiddenRows.add(Number(attributeOf(tag, 'r')) - 1)
  }
  if (formats.length === 0) return extras
  for (const [, reference = '', format] of xml.matchAll(/<(?:\w+:)?c r="([A-Z]+\d+)"[^>]*?\ss="(\d+)"/g)) {
    const { font, isStruck } = formats[Number(format)] ?? plain
    if (font) extras.fonts.set(cellPosition(reference).join(':'), font)
    if (isStruck) extras.struck.add(cellPosition(reference).join(':'))
  }
  return extras
}

/**
 * Legacy fonts, struck cells and hidden rows of an .xlsx, sheet by sheet.
 * @param paths those of its sheets
 */
export function extrasOfXlsx(parts: Parts, paths: readonly string[] = sheetParts(parts)): SheetExtras[] {
  const formats = textFormats(bytesOf(parts, 'xl/styles.xml').toString())
  return paths.map((path) => extrasOfPart(bytesOf(parts, path), formats))
}
