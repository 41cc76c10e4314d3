import type { TransferredFile } from '../../../shared/contract/files.ts'
import type { Services } from '../services.ts'
import { analyseFile } from './analyse.ts'
import { decidedTables } from './decide.ts'
import type { UnitIndex } from './match/units.ts'
import { readDecisions } from './queries/decisions.ts'
import { reportOf, type TableReport } from './report.ts'

interface FileReport {
  file: string
  tables: TableReport[]
  error: { code: string; message: string } | null
}

/** What a file would be received as. It is read here; nothing is kept or stored. */
export async function previewOf(
  services: Services,
  file: TransferredFile,
  units: UnitIndex,
): Promise<FileReport> {
  const { queries } = services.store
  const bytes = new Uint8Array(await file.arrayBuffer())
  const reading = analyseFile(bytes, file.name.normalize('NFC'), units, await readDecisions(queries))
  const tables = await decidedTables(queries, reading)
  return {
    file: reading.file,
    tables: tables.map((table) => reportOf(reading.file, table, units)),
    error: reading.error,
  }
}
