import { createBackup, prepareRestore } from '../backups/backups.ts'
import { type CommitWays, commitTables } from '../intake/commit.ts'
import { answerEqual, openQuestions } from '../intake/questions.ts'
import { correctTable, sheetStart } from '../intake/review.ts'
import { undoReportOf } from '../intake/undoReport.ts'
import { undoOperation } from '../operations/undo.ts'
import { moveRecords, saveMany } from '../records/save.ts'
import type { Services } from '../services.ts'

/** What may take long, as functions of what can be handed to another thread. */
const jobs = {
  answerEqual,
  commitTables: (services: Services, { tableIds, ...ways }: { tableIds: string[] } & CommitWays) =>
    commitTables(services, tableIds, ways),
  correctTable: (services: Services, { tableId, ...corrections }: { tableId: string } & Corrections) =>
    correctTable(services, tableId, corrections),
  createBackup: ({ store, options }: Services, { reason }: { reason: Parameters<typeof createBackup>[2] }) =>
    createBackup(store, options.dataFolder, reason),
  moveRecords: (services: Services, { kind, ids, action }: MoveInput) =>
    moveRecords(services, kind, ids, action),
  openQuestions: (services: Services, { tableId }: { tableId: string | null }) =>
    openQuestions(services, tableId),
  prepareRestore: ({ store, options }: Services, { name }: { name: string }) =>
    prepareRestore(store, options.dataFolder, name),
  saveMany,
  sheetStart: (services: Services, { tableId }: { tableId: string }) => sheetStart(services, tableId),
  undoOperation: (services: Services, { operationId }: { operationId: string }) =>
    undoOperation(services, operationId),
  undoReport: ({ store }: Services, { operationId }: { operationId: string }) =>
    undoReportOf(store.queries, operationId),
}

type Corrections = Parameters<typeof correctTable>[2]

interface MoveInput {
  kind: Parameters<typeof moveRecords>[1]
  ids: string[]
  action: Parameters<typeof moveRecords>[3]
}

type Jobs = typeof jobs
export type JobName = keyof Jobs
export type JobInput<Name extends JobName> = Parameters<Jobs[Name]>[1]
export type JobResult<Name extends JobName> = Awaited<ReturnType<Jobs[Name]>>

const byName: {
  [Name in JobName]: (services: Services, input: JobInput<Name>) => Promise<JobResult<Name>>
} = jobs

/** What is to be known of a job before it is done. */
interface Traits {
  writes: boolean
  /** It takes as long as the database is large, for a copy of all of it is checked. */
  checksCopy?: boolean
  /** Of how many rows or records it keeps others waiting no longer than a page of a list does. */
  mostHere: number
}

export const traits: Record<JobName, Traits> = {
  answerEqual: { writes: true, mostHere: 200 },
  commitTables: { writes: true, checksCopy: true, mostHere: 200 },
  correctTable: { writes: true, mostHere: 200 },
  createBackup: { writes: false, checksCopy: true, mostHere: 0 },
  moveRecords: { writes: true, mostHere: 200 },
  openQuestions: { writes: false, mostHere: 500 },
  // Whoever restores has the turn already.
  prepareRestore: { writes: false, checksCopy: true, mostHere: 0 },
  saveMany: { writes: true, mostHere: 200 },
  sheetStart: { writes: false, mostHere: 500 },
  undoOperation: { writes: true, mostHere: 200 },
  undoReport: { writes: false, mostHere: 500 },
}

/** Does a job in this thread. */
export function runHere<Name extends JobName>(
  services: Services,
  name: Name,
  input: JobInput<Name>,
): Promise<JobResult<Name>> {
  return byName[name](services, input)
}
