import { bytesOf, type Parts } from '../container.ts'
import { attributeOf } from '../extras.ts'
import { extrasOfXlsx, sheetParts } from '../fonts.ts'
import { columnNumber, type Merge, mostColumns, mostRows, type RawSheet } from '../grid.ts'
import { type ReadSheet, rawSheet } from '../rawSheet.ts'
import { type CellContext, plainRows } from './cells.ts'
import { generalFormat, plainFormats } from './formats.ts'
import { plainTexts } from './texts.ts'
import { emptyTags, unescaped } from './xml.ts'

const workbookPath = 'xl/workbook.xml'
const stylesPath = 'xl/styles.xml'
const textsPath = 'xl/sharedStrings.xml'
/** Sheets that are nothing but a chart, and those of old macros, lie elsewhere. */
const sheetsFolder = 'xl/worksheets/'

/** True where the parts are those that the file names, in their usual places. */
function areInPlace(parts: Parts): boolean {
  const types = bytesOf(parts, '[Content_Types].xml')
  const isNamed = (path: string) => types.includes(`PartName="/${path}"`)
  return isNamed(workbookPath) && isNamed(stylesPath) && isNamed(textsPath) === parts.has(textsPath)
}

const rowsStart = '<sheetData>'
const rowsEnd = '</sheetData>'
const noRows = ['<sheetData/>', '<sheetData />']
const merge = /^<mergeCell ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"\s*\/>$/

function mergeOf(tag: string): Merge | null {
  const [, left = '', top, right = '', bottom] = merge.exec(tag) ?? []
  const found = {
    top: Number(top) - 1,
    left: columnNumber(left),
    bottom: Number(bottom) - 1,
    right: columnNumber(right),
  }
  const isWithin = found.bottom < mostRows && found.right < mostColumns
  return isWithin && found.top <= found.bottom && found.left <= found.right ? found : null
}

function mergesIn(xml: string): Merge[] | null {
  const merges = emptyTags(xml, 'mergeCell')?.map(mergeOf)
  return merges?.every((one) => one !== null) ? merges : null
}

type Cells = Pick<ReadSheet, 'rows' | 'merges'>

function cellsOf(part: Buffer, context: CellContext): Cells | null {
  const start = part.indexOf(rowsStart)
  const end = part.indexOf(rowsEnd, Math.max(start, 0))
  const isEmpty = start < 0 && end < 0 && noRows.some((tag) => part.includes(tag))
  if (isEmpty) return { rows: [], merges: [] }
  if (start < 0 || end < 0) return null
  const rows = plainRows(part.toString('utf8', start + rowsStart.length, end), context)
  const merges = rows && mergesIn(part.toString('latin1', end + rowsEnd.length))
  return merges && { rows, merges }
}

const date1904Said = /<workbookPr(?: [\w:]+="[^"<]*")*? date1904="(0|1|false|true)"/

/** Which calendar serial numbers are of. Null where the workbook says so in some other way. */
function calendarOf(workbookXml: string): { date1904: boolean } | null {
  const said = date1904Said.exec(workbookXml)?.[1]
  if (said === undefined) return workbookXml.includes('date1904') ? null : { date1904: false }
  return { date1904: said === '1' || said === 'true' }
}

function contextOf(parts: Parts, date1904: boolean): CellContext | null {
  const formats = plainFormats(bytesOf(parts, stylesPath).toString())
  const texts = parts.has(textsPath) ? plainTexts(bytesOf(parts, textsPath).toString()) : []
  if (!formats || !texts) return null
  const formatOf = (style: string | undefined) =>
    style === undefined ? generalFormat : (formats[Number(style)] ?? generalFormat)
  return { texts, formatOf, date1904 }
}

/**
 * Reads an .xlsx of a program that writes it as nearly all do: it is read several times as fast as with SheetJS. Null where
 * anything in it is unusual, whatever it is: SheetJS is to read it then.
 */
export function readPlain(parts: Parts): RawSheet[] | null {
  if (!areInPlace(parts)) return null
  const xml = bytesOf(parts, workbookPath).toString()
  const tags = emptyTags(xml, 'sheet')
  const paths = sheetParts(parts)
  const isUsual = tags?.length === paths.length && new Set(paths).size === paths.length
  if (!tags || !isUsual || paths.length === 0) return null
  const calendar = calendarOf(xml)
  const context = calendar && contextOf(parts, calendar.date1904)
  if (!context) return null
  const sheets: ReadSheet[] = []
  for (const [index, path] of paths.entries()) {
    const cells = path.startsWith(sheetsFolder) ? cellsOf(bytesOf(parts, path), context) : null
    if (!cells) return null
    const tag = tags[index] ?? ''
    const hidden = ['hidden', 'veryHidden'].includes(attributeOf(tag, 'state'))
    sheets.push({ name: unescaped(attributeOf(tag, 'name')), hidden, ...cells })
  }
  const extras = extrasOfXlsx(parts, paths)
  return sheets.map((sheet, index) => rawSheet(sheet, context.date1904, extras[index]))
}
