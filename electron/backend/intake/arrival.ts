import type { IntakeFile } from '../../../shared/contract/intake.ts'
import { keepContentSoon } from '../contents.ts'
import type { Services } from '../services.ts'
import type { FileReading } from './analyse.ts'
import { decidedTables } from './decide.ts'
import { fileJustStaged } from './files.ts'
import type { UnitIndex } from './match/units.ts'
import { earlierReceipts } from './queries/tables.ts'
import { type FileToStage, stageFiles } from './staging.ts'

/** A file that comes in. */
export interface Arrival {
  /** Says its place among the received files. */
  id: string
  receivedAt: string
  /** NFC. */
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

/** Keeps a file's original, reads it and decides its rows; in whatever thread the services are of. */
export async function readArrival(
  { store, options }: Services,
  { id, receivedAt, name, bytes }: Arrival,
  read: () => FileReading,
): Promise<FileToStage> {
  const sha256 = keepContentSoon(options.dataFolder, 'originals', bytes)
  const reading = read()
  const tables = await decidedTables(store.queries, reading)
  return { file: { id, name, sha256, size: bytes.length, receivedAt, error: reading.error }, tables }
}

/** Stages files that were read and says what was received. Screens are not told, and the disk is not waited for. */
export async function stageArrivals(
  services: Services,
  files: readonly FileToStage[],
  units: UnitIndex,
  signal?: AbortSignal,
): Promise<IntakeFile[]> {
  const ids = await stageFiles(services, files, signal)
  const receipts = await earlierReceipts(
    services.store.queries,
    files.map(({ file }) => file.id),
  )
  return files.map(({ file, tables }, place) => {
    const staged = tables.map((table, index) => ({
      id: ids[place]?.[index] ?? '',
      table,
      unitName: units.byId.get(table.unitId ?? '')?.name ?? null,
    }))
    return fileJustStaged(file, staged, receipts.get(file.id) ?? null)
  })
}
