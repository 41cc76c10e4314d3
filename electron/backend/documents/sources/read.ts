import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { type Minutes, minutes as minutesSchema } from '../../../../shared/records/inspection.ts'
import { type TeamMember, teamMember } from '../../../../shared/records/inspectionTeam.ts'
import { definitions, type RecordKind } from '../../../../shared/records/registry.ts'
import { remarks as remarksSchema } from '../../../../shared/records/remarks.ts'
import { precisionOf } from '../../../../shared/values/dates.ts'
import { ExpectedError } from '../../errors.ts'
import { readRecord } from '../../records/save.ts'
import type { Origin, SourceContext, SourceKey } from './source.ts'

/** The record that the document is made of. Throws `record.notFound`. */
export async function sourceRecord(
  { queries }: SourceContext,
  { recordId }: SourceKey,
  kind: RecordKind,
): Promise<StoredRecord> {
  if (recordId === null) throw new ExpectedError('record.notFound')
  return readRecord(queries, kind, recordId)
}

/** The year that the document is made of; the current one where none is named. */
export function sourceYear({ today }: SourceContext, { year }: SourceKey): number {
  return year ?? Number(today.slice(0, 4))
}

export function originOf({ kind, id }: StoredRecord): Origin {
  return { kind, id }
}

export function titleOf(record: StoredRecord): string {
  return textOf(record, definitions[record.kind].titleField) ?? ''
}

export function textOf(record: StoredRecord | null, name: string): string | null {
  const value = record?.values[name]
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** A date as the day of a signature: null where only its month or year is known. */
export function dayOf(date: string | null): string | null {
  return date !== null && precisionOf(date) === 'day' ? date : null
}

export function numberOf(record: StoredRecord | null, name: string): number | null {
  const value = record?.values[name]
  return typeof value === 'number' ? value : null
}

export function membersOf(team: StoredRecord | null): TeamMember[] {
  return teamMember.array().parse(team?.values.members ?? [])
}

export function minutesOf(inspection: StoredRecord): Minutes {
  return minutesSchema.parse(inspection.values.minutes ?? {})
}

/** What was found at an inspection: in its minutes, or of one by report in the remarks on the report. */
export function foundAt(inspection: StoredRecord): Minutes {
  const minutes = minutesOf(inspection)
  const { contents, conclusion } = remarksSchema.parse(inspection.values.remarks ?? {})
  return {
    ...minutes,
    contents: [...minutes.contents, ...contents],
    conclusion: minutes.conclusion || conclusion,
  }
}

/** The day of an inspection: when it was, else when it is planned. */
export function dayOfInspection(inspection: StoredRecord): string | null {
  return textOf(inspection, 'startedAt')?.slice(0, 10) ?? textOf(inspection, 'plannedOn')
}

/** The first and the last of days; null where none is known. */
export function firstAndLast(days: readonly (string | null)[]): [string | null, string | null] {
  const known = days.filter((day) => day !== null).sort()
  return [known[0] ?? null, known.at(-1) ?? null]
}

/** The lines of a text that say something. */
export function linesOf(text: string | null): string[] {
  return (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*[-–+•*]\s+/, '').trim())
    .filter((line) => line !== '')
}

/** The texts without those that say the same as one before. */
export function distinct(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.filter((text) => text !== null && text.trim() !== '').map(String))]
}

/** The one value that all say; null where they differ or nobody says any. */
export function common<Value>(values: readonly (Value | null)[]): Value | null {
  const different = [...new Set(values.filter((value) => value !== null))]
  return different.length === 1 ? (different[0] ?? null) : null
}
