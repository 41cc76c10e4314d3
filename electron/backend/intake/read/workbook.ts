import * as XLSX from 'xlsx'
import { ExpectedError } from '../../errors.ts'
import { stampIn } from '../../records/templateStamp.ts'
import type { ColumnFont } from '../text/legacy.ts'
import { decodeSheet } from '../text/sheetFonts.ts'
import { extrasOfXlsb, isMetadataSound } from './binaryWorkbook.ts'
import { limits, type Opened, openContainer, type Parts, tooLarge } from './container.ts'
import { decodedText, readDelimited } from './delimited.ts'
import { noExtras, type SheetExtras } from './extras.ts'
import { extrasOfXlsx } from './fonts.ts'
import { type RawSheet, type Sheet, textAt } from './grid.ts'
import { extrasOfXls } from './oldWorkbook.ts'
import { areNumberFormatsSound, extrasOfOpenDocument } from './openDocument.ts'
import { readPlain } from './plainWorkbook.ts'
import { withoutFormatNoise } from './sheetJsNoise.ts'
import { rowsOf } from './sheetJsRows.ts'
import { readUnpacked } from './unpackedWorkbook.ts'
import { withWholeLetters } from './wholeLetters.ts'
import { withoutWideLinks } from './wideLinks.ts'

const parsingOptions = {
  type: 'buffer',
  dense: true,
  cellText: false,
  cellHTML: false,
  cellNF: true,
  // Formulas are read to tell one without a stored result from a blank cell; stubs keep those cells.
  cellFormula: true,
  sheetStubs: true,
  bookFiles: true,
  UTC: true,
} as const satisfies XLSX.ParsingOptions

function rawSheet(
  name: string,
  sheet: XLSX.WorkSheet,
  rows: RawSheet['rows'],
  hidden: boolean,
  date1904: boolean,
  extras: SheetExtras,
): RawSheet {
  const width = rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0)
  // A merge of whole columns or rows says nothing of what lies beyond the last cell.
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: Math.min(e.r, rows.length - 1),
    right: Math.min(e.c, width - 1),
  }))
  const hiddenRows = new Set(extras.hiddenRows)
  // The array may have holes beyond counting where the file is damaged.
  for (const [index, row] of Object.entries(sheet['!rows'] ?? [])) {
    if (row?.hidden) hiddenRows.add(Number(index))
  }
  return { name, hidden, rows, merges, date1904, hiddenRows, fonts: extras.fonts, struck: extras.struck }
}

function isContainerEntry(value: unknown): value is { content: Uint8Array } {
  return (
    typeof value === 'object' && value !== null && 'content' in value && value.content instanceof Uint8Array
  )
}

/** Fonts and hidden rows by sheet, and of texts before Excel 97 their code page. */
interface WorkbookExtras {
  sheets: SheetExtras[]
  codePage: number | null
}

/** What the parts of the file say that SheetJS does not pass on; those of a compound file it keeps with `bookFiles`. */
function extrasOf(workbook: XLSX.WorkBook, parts: Parts): WorkbookExtras {
  if ('cfb' in workbook) return extrasOfContainer(workbook.cfb)
  const part = (path: string) => parts.get(path) ?? new Uint8Array()
  const text = (path: string) => new TextDecoder().decode(part(path))
  if (parts.has('content.xml')) {
    return { sheets: extrasOfOpenDocument(text('content.xml'), text('styles.xml')), codePage: null }
  }
  return { sheets: parts.has('xl/workbook.bin') ? extrasOfXlsb(part) : extrasOfXlsx(parts), codePage: null }
}

function extrasOfContainer(container: unknown): WorkbookExtras {
  const isObject = typeof container === 'object' && container !== null
  const index: unknown = isObject && 'FileIndex' in container ? container.FileIndex : []
  const stream = (name: string) =>
    Array.isArray(index)
      ? index.find((entry: unknown) => isContainerEntry(entry) && 'name' in entry && entry.name === name)
      : undefined
  const [current, old] = [stream('Workbook'), stream('Book')]
  if (isContainerEntry(current)) return extrasOfXls(current.content, false)
  return isContainerEntry(old) ? extrasOfXls(old.content, true) : { sheets: [], codePage: null }
}

/** Code pages of Windows that a text before Excel 97 may be in; SheetJS passes their bytes on as they are. */
const knownCodePages: ReadonlySet<number> = new Set([1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258])

/** Texts of a code page as Unicode; those in legacy fonts are bytes of their font whatever the file says. */
function decodeCodePage({ rows, fonts }: RawSheet, codePage: number | null): void {
  if (codePage === null || !knownCodePages.has(codePage)) return
  const decoder = new TextDecoder(`windows-${codePage}`)
  rows.forEach((row, rowIndex) => {
    row?.forEach((cell, column) => {
      if (cell?.kind !== 'text' || fonts.has(`${rowIndex}:${column}`)) return
      cell.text = decoder.decode(Uint8Array.from(cell.text, (letter) => letter.charCodeAt(0)))
    })
  })
}

/** Values that SheetJS repeats in an attribute break its own reader where they hold line breaks. */
const brokenAttribute = / data-v="[^"]*(?:\n|<br)[^"]*"/g

const propertySets = ['\u0005SummaryInformation', '\u0005DocumentSummaryInformation'].map((name) =>
  Buffer.from(name, 'utf16le'),
)

/** An .xls whose author, title and the like are not found: SheetJS never ends on damaged ones, and nothing needs them. */
function withoutProperties(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xd0) return bytes
  const copy = Buffer.from(bytes)
  for (const name of propertySets) {
    for (let at = copy.indexOf(name); at >= 0; at = copy.indexOf(name, at + 1)) copy[at] = 0x58
  }
  return copy
}

/** A workbook as SheetJS reads it, and the rows of its sheets where they were read beside it. */
interface Parsed {
  workbook: XLSX.WorkBook
  rows?: readonly RawSheet['rows'][]
}

function readParts(parts: Parts): Parsed {
  const read = (some: Parts) => readUnpacked(some, parsingOptions)
  return readPlain(parts, read) ?? { workbook: read(parts) }
}

function parse(bytes: Uint8Array, { format, parts }: Opened): Parsed {
  try {
    if (format === 'workbook') {
      if (!isMetadataSound(parts) || !areNumberFormatsSound(parts)) throw new ExpectedError('file.damaged')
      return withoutFormatNoise(() =>
        withWholeLetters(() =>
          parts.size > 0
            ? readParts(withoutWideLinks(parts))
            : { workbook: XLSX.read(withoutProperties(bytes), parsingOptions) },
        ),
      )
    }
    const html = decodedText(bytes).replace(brokenAttribute, '')
    return { workbook: XLSX.read(html, { ...parsingOptions, type: 'string', raw: true }) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    throw new ExpectedError(/password|encrypt/i.test(reason) ? 'file.encrypted' : 'file.damaged')
  }
}

function checkCells(sheets: readonly RawSheet[]): void {
  let cells = 0
  for (const sheet of sheets) for (const row of sheet.rows) cells += row?.length ?? 0
  if (cells > limits.cells) throw tooLarge(cells * 10)
  if (cells === 0) throw new ExpectedError('file.empty')
}

/** What the clerk decided about the fonts of columns, by sheet and column. */
export type ChosenFonts = ReadonlyMap<string, ReadonlyMap<number, ColumnFont>>

/**
 * Reads a received file into sheets of cells with NFC text. The bytes decide how, not the name, which only names the
 * sheet of a text file. Throws `file.encrypted`, `file.damaged`, `file.tooLarge`, `file.notAWorkbook`, `file.empty`.
 */
export function readWorkbook(bytes: Uint8Array, name: string, chosen: ChosenFonts = new Map()): Sheet[] {
  const decode = (sheet: RawSheet) => decodeSheet(sheet, chosen.get(sheet.name))
  const opened = openContainer(bytes)
  if (opened.format === 'text') return readDelimited(bytes, name).map(decode)
  const { workbook, rows } = parse(bytes, opened)
  const extras = extrasOf(workbook, opened.parts)
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true
  const sheets = workbook.SheetNames.map((sheetName, index) => {
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0
    const sheet = workbook.Sheets[sheetName] ?? {}
    const cells = rows?.[index] ?? rowsOf(sheet, date1904)
    return rawSheet(sheetName, sheet, cells, hidden, date1904, extras.sheets[index] ?? noExtras())
  })
  for (const sheet of sheets) decodeCodePage(sheet, extras.codePage)
  checkCells(sheets)
  return followed(stamped(sheets.map(decode)))
}

/** The sheets, each visible one with the visible one before it. */
function followed(sheets: readonly Sheet[]): Sheet[] {
  let before: Sheet | undefined
  return sheets.map((sheet) => {
    if (sheet.hidden) return sheet
    const known = before ? { ...sheet, before } : sheet
    before = known
    return known
  })
}

const linesOfStamp = 4

/** The sheets of a template with what its hidden sheet says. */
function stamped(sheets: readonly Sheet[]): Sheet[] {
  const stamps = sheets
    .filter(({ hidden }) => hidden)
    .map(({ rows }) =>
      stampIn(Array.from(rows.slice(0, linesOfStamp), (row) => textAt(row, 0).normalize('NFC'))),
    )
  const template = stamps.find((stamp) => stamp !== null)
  return sheets.map((sheet) => (template && !sheet.hidden ? { ...sheet, template } : sheet))
}
