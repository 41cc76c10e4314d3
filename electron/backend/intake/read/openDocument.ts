import { type LegacyFont, legacyFontNamed } from '../text/legacy.ts'
import { attributeOf, noExtras, type SheetExtras } from './extras.ts'

/** More repeated rows or columns than this are the empty rest of a sheet. */
const mostRepeated = 4_096

interface CellStyle {
  font: LegacyFont | null
  parent: string
}

/** The families of the fonts that a part declares, by the name under which its styles use them. */
function declaredFonts(xml: string, families: Map<string, string>): void {
  for (const [tag] of xml.matchAll(/<style:font-face\s[^>]*>/g)) {
    families.set(attributeOf(tag, 'style:name'), attributeOf(tag, 'svg:font-family').replace(/&apos;|'/g, ''))
  }
}

function cellStyles(
  xml: string,
  families: ReadonlyMap<string, string>,
  styles: Map<string, CellStyle>,
): void {
  for (const [style] of xml.matchAll(
    /<style:style\s[^>]*style:family="table-cell"[^>]*(?:\/>|>[\s\S]*?<\/style:style>)/g,
  )) {
    const properties = style.match(/<style:text-properties\s[^>]*>/)?.[0] ?? ''
    const name = attributeOf(properties, 'style:font-name')
    const family = families.get(name) ?? (name || attributeOf(properties, 'fo:font-family'))
    styles.set(attributeOf(style, 'style:name'), {
      font: legacyFontNamed(family),
      parent: family === '' ? attributeOf(style, 'style:parent-style-name') : '',
    })
  }
}

function fontOf(styles: ReadonlyMap<string, CellStyle>, name: string): LegacyFont | null {
  let style = styles.get(name)
  for (let steps = 0; style && style.parent !== '' && steps < 10; steps += 1) style = styles.get(style.parent)
  return style?.font ?? null
}

function repeated(tag: string, name: string): number {
  return Math.min(mostRepeated, Number(attributeOf(tag, name) || 1))
}

const tags = /<table:(table|table-column|table-row|table-cell|covered-table-cell)(?=[\s/>])[^>]*>/g

/** Legacy fonts and hidden rows of an .ods, sheet by sheet, from its parts `content.xml` and `styles.xml`. */
export function extrasOfOpenDocument(content: string, stylesXml: string): SheetExtras[] {
  const families = new Map<string, string>()
  const styles = new Map<string, CellStyle>()
  for (const xml of [stylesXml, content]) declaredFonts(xml, families)
  for (const xml of [stylesXml, content]) cellStyles(xml, families, styles)
  const hasFonts = [...styles.values()].some(({ font }) => font !== null)
  const sheets: SheetExtras[] = []
  let row = 0
  let nextRow = 0
  let column = 0
  let ofColumns: string[] = []
  let ofRow = ''
  for (const [tag, name] of content.matchAll(tags)) {
    const sheet = sheets.at(-1)
    if (name === 'table') {
      sheets.push(noExtras())
      nextRow = 0
      ofColumns = []
    } else if (name === 'table-column') {
      const count = repeated(tag, 'table:number-columns-repeated')
      const style = attributeOf(tag, 'table:default-cell-style-name')
      for (let index = 0; hasFonts && index < count; index += 1) ofColumns.push(style)
    } else if (name === 'table-row') {
      row = nextRow
      nextRow += repeated(tag, 'table:number-rows-repeated')
      column = 0
      ofRow = attributeOf(tag, 'table:default-cell-style-name')
      const isHidden = /\stable:visibility="(?:collapse|filter)"/.test(tag)
      for (let index = row; isHidden && index < nextRow; index += 1) sheet?.hiddenRows.add(index)
    } else {
      const count = repeated(tag, 'table:number-columns-repeated')
      for (let index = 0; hasFonts && index < count; index += 1) {
        const style = attributeOf(tag, 'table:style-name') || ofRow || (ofColumns[column + index] ?? '')
        const font = fontOf(styles, style)
        for (let at = row; font && at < nextRow; at += 1) sheet?.fonts.set(`${at}:${column + index}`, font)
      }
      column += count
    }
  }
  return sheets
}

const mostDigits = 999
const digitsOfNumbers = /\b(?:decimal-places|min-[a-z]+-(?:places|digits))="([^"]*)"/g

/** False where a number format of an .ods asks for thousands of digits: SheetJS would write out all of them. */
export function areNumberFormatsSound(parts: ReadonlyMap<string, Uint8Array>): boolean {
  if (!parts.has('content.xml')) return true
  return ['content.xml', 'styles.xml'].every((path) => {
    const xml = new TextDecoder().decode(parts.get(path))
    return xml.matchAll(digitsOfNumbers).every(([, digits]) => !(Number(digits) > mostDigits))
  })
}
