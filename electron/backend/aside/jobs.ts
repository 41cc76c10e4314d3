import { createBackup, prepareRestore } from '../backups/backups.ts'
import { type CommitWays, commitTables } from '../intake/commit.ts'
import { undoOperation } from '../operations/undo.ts'
import { moveRecords, saveMany } from '../records/save.ts'
import type { Services } from '../services.ts'

/** What may take long, as functions of what can be handed to another thread. */
const jobs = {
  commitTables: (services: Services, { tableIds, ...ways }: { tableIds: string[] } & CommitWays) =>
    commitTables(services, tableIds, ways),
  createBackup: ({ store, options }: Services, { reason }: { reason: Parameters<typeof createBackup>[2] }) =>
    createBackup(store, options.dataFolder, reason),
  moveRecords: (services: Services, { kind, ids, action }: MoveInput) =>
    moveRecords(services, kind, ids, action),
  prepareRestore: ({ store, options }: Services, { name }: { name: string }) =>
    prepareRestore(store, options.dataFolder, name),
  saveMany,
  undoOperation: (services: Services, { operationId }: { operationId: string }) =>
    undoOperation(services, operationId),
}

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
export const traits: Record<JobName, { writes: boolean; checksCopy: boolean }> = {
  commitTables: { writes: true, checksCopy: true },
  createBackup: { writes: false, checksCopy: true },
  moveRecords: { writes: true, checksCopy: false },
  // Whoever restores has the turn already.
  prepareRestore: { writes: false, checksCopy: true },
  saveMany: { writes: true, checksCopy: false },
  undoOperation: { writes: true, checksCopy: false },
}

/** Does a job in this thread. */
export function runHere<Name extends JobName>(
  services: Services,
  name: Name,
  input: JobInput<Name>,
): Promise<JobResult<Name>> {
  return byName[name](services, input)
}
