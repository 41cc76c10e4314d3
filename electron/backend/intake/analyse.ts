import { ExpectedError } from '../errors.ts'
import { decidedOtherwise } from './fonts.ts'
import type { Decision } from './match/decisions.ts'
import type { UnitIndex } from './match/units.ts'
import { readWorkbook } from './read/workbook.ts'
import { readTables, type TableReading } from './recognise/tables.ts'

/** What a file was read as: its tables, or why it cannot be read. */
export interface FileReading {
  file: string
  tables: TableReading[]
  error: { code: string; message: string } | null
}

/**
 * Reads a received file from its bytes to rows with values and issues; stores nothing and asks no database. A file that
 * cannot be read is a result, too: the other files go on. `decisions` are what the clerk decided about earlier files.
 */
export function analyseFile(
  bytes: Uint8Array,
  name: string,
  units: UnitIndex,
  decisions: readonly Decision[] = [],
): FileReading {
  try {
    const source = { fileName: name, units, decisions }
    const tables = readTables(readWorkbook(bytes, name), source)
    const chosen = decidedOtherwise(tables, decisions)
    return {
      file: name,
      tables: chosen ? readTables(readWorkbook(bytes, name, chosen), source) : tables,
      error: null,
    }
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    return { file: name, tables: [], error: { code: error.code, message: error.message } }
  }
}
