import type { IntakeFile } from '../../../shared/contract/intake.ts'
import { keepContentSoon } from '../contents.ts'
import type { Services } from '../services.ts'
import type { FileReading } from './analyse.ts'
import { decidedTables } from './decide.ts'
import { fileJustStaged } from './files.ts'
import type { UnitIndex } from './match/units.ts'
import { stageFile } from './staging.ts'

/** A file that comes in. */
export interface Arrival {
  /** Says its place among the received files. */
  id: string
  receivedAt: string
  /** NFC. */
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

/**
 * Keeps a file's original, reads it, decides its rows and stages them; in whatever thread the services are of. Aborting
 * the signal ends it with nothing staged. Screens are not told, and the disk is not waited for.
 */
export async function receiveFile(
  services: Services,
  { id, receivedAt, name, bytes }: Arrival,
  units: UnitIndex,
  read: () => FileReading,
  signal?: AbortSignal,
): Promise<IntakeFile> {
  const { store, options } = services
  const sha256 = keepContentSoon(options.dataFolder, 'originals', bytes)
  const reading = read()
  const tables = await decidedTables(store.queries, reading)
  signal?.throwIfAborted()
  const facts = { id, name, sha256, size: bytes.length, receivedAt, error: reading.error }
  const ids = await stageFile(services, facts, tables, signal)
  const staged = tables.map((table, index) => ({
    id: ids[index] ?? '',
    table,
    unitName: units.byId.get(table.unitId ?? '')?.name ?? null,
  }))
  return await fileJustStaged(store.queries, facts, staged)
}
