import * as XLSX from 'xlsx'
import { ExpectedError } from '../../../errors.ts'
import { extrasOfXlsb, isMetadataSound } from '../binaryWorkbook.ts'
import type { Opened, Parts } from '../container.ts'
import { decodedText } from '../delimited.ts'
import type { SheetExtras } from '../extras.ts'
import { extrasOfXlsx } from '../fonts.ts'
import type { RawSheet } from '../grid.ts'
import { extrasOfXls } from '../oldWorkbook.ts'
import { areNumberFormatsSound, extrasOfOpenDocument } from '../openDocument.ts'
import { rawSheet } from '../rawSheet.ts'
import { withoutFormatNoise } from './formatNoise.ts'
import { rowsOf } from './rows.ts'
import { readUnpacked } from './unpacked.ts'
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

function parse(bytes: Uint8Array, { format, parts }: Opened): XLSX.WorkBook {
  try {
    if (format === 'workbook') {
      if (!isMetadataSound(parts) || !areNumberFormatsSound(parts)) throw new ExpectedError('file.damaged')
      return withoutFormatNoise(() =>
        withWholeLetters(() =>
          parts.size > 0
            ? readUnpacked(withoutWideLinks(parts), parsingOptions)
            : XLSX.read(withoutProperties(bytes), parsingOptions),
        ),
      )
    }
    const html = decodedText(bytes).replace(brokenAttribute, '')
    return XLSX.read(html, { ...parsingOptions, type: 'string', raw: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    throw new ExpectedError(/password|encrypt/i.test(reason) ? 'file.encrypted' : 'file.damaged')
  }
}

/** The hidden rows of a sheet, counted from 0; the array may have holes beyond counting where the file is damaged. */
function hiddenRowsOf(sheet: XLSX.WorkSheet): number[] {
  return Object.entries(sheet['!rows'] ?? []).flatMap(([index, row]) => (row?.hidden ? [Number(index)] : []))
}

/** Reads a workbook of any format but plain text with SheetJS. Throws `file.encrypted` or `file.damaged`. */
export function readBySheetJs(bytes: Uint8Array, opened: Opened): RawSheet[] {
  const workbook = parse(bytes, opened)
  const extras = extrasOf(workbook, opened.parts)
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true
  const sheets = workbook.SheetNames.map((name, index) => {
    const sheet = workbook.Sheets[name] ?? {}
    const read = {
      name,
      hidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
      rows: rowsOf(sheet, date1904),
      merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    }
    return rawSheet(read, date1904, extras.sheets[index], hiddenRowsOf(sheet))
  })
  for (const sheet of sheets) decodeCodePage(sheet, extras.codePage)
  return sheets
}
