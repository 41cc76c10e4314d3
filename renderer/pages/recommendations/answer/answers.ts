import { z } from 'zod'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { type Stage, stage } from '../../../../shared/records/recommendation.ts'

const stages = z.array(stage).catch([])

export function stagesOf(record: StoredRecord): Stage[] {
  return stages.parse(record.values.stages ?? [])
}

/** Which recommendations a letter answers, and which of their steps it reports as carried out (0 is the first). */
export type Answered = ReadonlyMap<string, readonly number[]>

/** The steps that are open: a letter answers all of them unless the clerk says otherwise. */
export function openStages(record: StoredRecord): number[] {
  return stagesOf(record).flatMap(({ doneOn }, index) => (doneOn === null ? index : []))
}
