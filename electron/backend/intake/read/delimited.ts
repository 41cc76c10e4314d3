import { ExpectedError } from '../../errors.ts'
import { type Cell, faultText, type RawSheet } from './grid.ts'

const delimiters = [',', ';', '\t', '|']

/** The text of bytes in UTF-16 or UTF-8, else in the code page of a Vietnamese Windows. */
export function decodedText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Excel on a Vietnamese Windows saves with this code page, marks apart from their letters.
    return new TextDecoder('windows-1258').decode(bytes)
  }
}

/** Splits text into records and fields; quotes may hold delimiters, line ends and doubled quotes. */
export function splitRecords(text: string, delimiter: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let field = ''
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (quoted) {
      if (character !== '"') field += character
      else if (text[at + 1] === '"') {
        field += '"'
        at += 1
      } else quoted = false
    } else if (character === '"' && field === '') quoted = true
    else if (character === delimiter || character === '\n') {
      record.push(field)
      field = ''
      if (character === '\n') {
        records.push(record)
        record = []
      }
    } else if (character !== '\r') field += character
  }
  if (field !== '' || record.length > 0) records.push([...record, field])
  return records
}

/** The delimiter by which most records have the same number of fields, more than one. */
function delimiterOf(text: string): string {
  const named = text.match(/^sep=(.)\r?\n/i)?.[1]
  if (named) return named
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of delimiters) {
    const lengths = splitRecords(text.slice(0, 20_000), delimiter).map((record) => record.length)
    const widest = lengths.reduce((most, length) => Math.max(most, length), 0)
    const score = widest > 1 ? lengths.filter((length) => length === widest).length * Math.min(widest, 4) : 0
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

/** Reads text with delimiters (`.csv`, tabs, semicolons). All cells are text: nothing is taken for a date or number. */
export function readDelimited(bytes: Uint8Array, name: string): RawSheet[] {
  const text = decodedText(bytes).replace(/^\uFEFF/, '')
  if (text.trim() === '') throw new ExpectedError('file.empty')
  const records = splitRecords(text, delimiterOf(text))
  if (records.every((record) => record.length < 2)) {
    throw new ExpectedError('file.notAWorkbook', { actual: 'tệp văn bản' })
  }
  const rows = records.map((record) =>
    record.map((field): Cell | undefined =>
      field.trim() === ''
        ? undefined
        : { kind: faultText.test(field) ? 'fault' : 'text', text: field, number: 0, format: '' },
    ),
  )
  return [
    {
      name: name.replace(/\.[^.]*$/, ''),
      hidden: false,
      rows,
      merges: [],
      hiddenRows: new Set(),
      date1904: false,
      fonts: new Map(),
    },
  ]
}
