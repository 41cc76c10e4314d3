import { v7 as uuid } from 'uuid'
import type { TransferredFile } from '../../../shared/contract/files.ts'
import { keepContent } from '../contents.ts'
import { putOnDisk } from '../database/sqlite/durability.ts'
import type { Queries } from '../database/store.ts'
import type { Services } from '../services.ts'
import { analyseFile, type FileReading } from './analyse.ts'
import { withLinks } from './match/links.ts'
import { type DecidedRow, decideRows, mappedFields } from './match/records.ts'
import { indexUnits, type UnitEntry, type UnitIndex } from './match/units.ts'
import { readDecisions } from './queries/decisions.ts'
import { readUnits } from './queries/records.ts'
import type { NewTable } from './queries/tables.ts'
import { formNamed } from './recognise/forms.ts'
import type { TableReading } from './recognise/tables.ts'
import { stageFile } from './staging.ts'
import { withDoubtsInSight } from './tableDoubts.ts'
import { analyseInWorker, filesAtOnce } from './worker/analyser.ts'

/** The rows of a table with what becomes of them against the records that are there. */
export async function decidedTable(queries: Queries, reading: TableReading): Promise<NewTable> {
  const form = formNamed(reading.form)
  if (!form) return { ...reading, rows: [] }
  const context = { form, period: reading.period, mapped: mappedFields(form, reading.columns) }
  const linked = await withLinks(queries, form, reading.rows)
  const rows: DecidedRow[] = await decideRows(queries, context, linked)
  return { ...reading, rows: withDoubtsInSight(rows) }
}

interface ReceivedFile {
  bytes: Uint8Array
  reading: FileReading
  tables: NewTable[]
}

async function decided(services: Services, bytes: Uint8Array, reading: FileReading): Promise<ReceivedFile> {
  const tables: NewTable[] = []
  for (const table of reading.tables) tables.push(await decidedTable(services.store.queries, table))
  return { bytes, reading, tables }
}

/** Reads one file here and decides its rows; stores nothing. */
export async function readFile(
  services: Services,
  file: TransferredFile,
  units: UnitIndex,
): Promise<ReceivedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const decisions = await readDecisions(services.store.queries)
  return await decided(services, bytes, analyseFile(bytes, file.name.normalize('NFC'), units, decisions))
}

const known = new WeakMap<Services['store'], Promise<readonly UnitEntry[]>>()
const listening = new WeakSet<Services['store']>()

/** The units as they are now: the same array until one changes, so that the reading thread is told of them once. */
function unitsNow({ store, changes }: Services): Promise<readonly UnitEntry[]> {
  if (!listening.has(store)) {
    listening.add(store)
    changes.onChange((tables) => {
      if (tables.includes('unit')) known.delete(store)
    })
  }
  const units = known.get(store) ?? readUnits(store.queries)
  known.set(store, units)
  return units
}

/** The units ready for matching, as they are now. */
export async function currentUnits(services: Services): Promise<UnitIndex> {
  return indexUnits(await unitsNow(services))
}

/** A file that was read in the thread and is not staged yet. */
interface ReadFile {
  bytes: Uint8Array
  sha256: string
  reading: FileReading
}

async function readInThread(
  services: Services,
  file: TransferredFile,
  units: readonly UnitEntry[],
  signal?: AbortSignal,
): Promise<ReadFile> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const decisions = await readDecisions(services.store.queries)
  const order = { bytes, name: file.name.normalize('NFC'), units, decisions }
  const tellFailure = (reason: string) => services.log.write('no thread for reading', reason)
  // The disk is slow, too: the original is kept while the file is read.
  const [sha256, reading] = await Promise.all([
    keepContent(services.options.dataFolder, 'originals', bytes),
    analyseInWorker(order, { signal, tellFailure }),
  ])
  return { bytes, sha256, reading }
}

async function stage(services: Services, file: ReadFile, signal?: AbortSignal): Promise<string> {
  const { bytes, sha256 } = file
  const { reading, tables } = await decided(services, bytes, file.reading)
  signal?.throwIfAborted()
  const id = uuid()
  const facts = {
    id,
    name: reading.file,
    sha256,
    size: bytes.length,
    receivedAt: new Date().toISOString(),
    error: reading.error,
  }
  await stageFile(services, facts, tables, signal)
  services.changes.announce(['intakeFile'])
  return id
}

/** Each thread has its next file before the last one is staged. */
const filesAhead = 2 * filesAtOnce

/** What is received into a database: screens hand files over one by one, several calls under way. */
interface Receiving {
  calls: number
  /** True where files were staged that are not known to be on the disk. */
  isStaged: boolean
}

const receivings = new WeakMap<Services['store'], Receiving>()

/**
 * Keeps the files' originals, reads them in threads of their own and stages their rows; gives the id of each as soon as
 * it is staged, in the order of the files. While one file is staged the next ones are read. Aborting the signal ends the
 * reading; nothing of the files under way is staged then.
 */
export async function* receiveFiles(
  services: Services,
  files: readonly TransferredFile[],
  signal?: AbortSignal,
): AsyncGenerator<string> {
  const { store } = services
  const units = await unitsNow(services)
  const read = (file: TransferredFile) => {
    const reading = readInThread(services, file, units, signal)
    // Whoever waits for it hears of a failure; until then nobody does.
    reading.catch(() => undefined)
    return reading
  }
  const underWay = files.slice(0, filesAhead).map(read)
  const receiving = receivings.get(store) ?? { calls: 0, isStaged: false }
  receivings.set(store, receiving)
  receiving.calls += 1
  try {
    for (const [index] of files.entries()) {
      const current = await underWay.shift()
      const next = files[index + filesAhead]
      if (next) underWay.push(read(next))
      if (!current) continue
      const id = await stage(services, current, signal)
      receiving.isStaged = true
      yield id
    }
  } finally {
    receiving.calls -= 1
    // While other files come in, the last call waits for the disk.
    if (receiving.calls === 0 && receiving.isStaged) {
      receiving.isStaged = false
      await putOnDisk(store)
    }
  }
}
