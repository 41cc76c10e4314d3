import * as XLSX from 'xlsx'
import type { Parts } from '../container.ts'

/** A zip as SheetJS keeps it once it has unpacked it. */
interface UnpackedZip {
  FullPaths: string[]
  FileIndex: { name: string; type: number; content: Buffer }[]
}

const stream = 2

function unpackedZip(parts: Parts): UnpackedZip {
  return {
    FullPaths: [...parts.keys()].map((name) => `Root Entry/${name}`),
    FileIndex: [...parts].map(([name, { buffer, byteOffset, byteLength }]) => ({
      name,
      type: stream,
      content: Buffer.from(buffer, byteOffset, byteLength),
    })),
  }
}

declare module 'xlsx' {
  /** Reads a workbook from its parts. SheetJS exports it without a type. */
  function parse_zip(zip: UnpackedZip, options: XLSX.ParsingOptions): XLSX.WorkBook
}

/** Reads an .xlsx, .xlsm, .xlsb or .ods from its parts: they are not unpacked a second time. */
export function readUnpacked(parts: Parts, options: XLSX.ParsingOptions): XLSX.WorkBook {
  return XLSX.parse_zip(unpackedZip(parts), { ...options })
}
