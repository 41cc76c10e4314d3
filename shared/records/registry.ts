import { attachment } from './attachment.ts'
import { commendation, commendationRound } from './commendation.ts'
import { conference } from './conference.ts'
import type { Fields, RecordDefinition } from './define.ts'
import { document } from './document.ts'
import type { Field } from './field.ts'
import { inspection } from './inspection.ts'
import { inspectionTeam } from './inspectionTeam.ts'
import { model } from './model.ts'
import { officialDocument } from './officialDocument.ts'
import { person } from './person.ts'
import { plan } from './plan.ts'
import { programme } from './programme.ts'
import { recommendation } from './recommendation.ts'
import { statisticalRow } from './statisticalRow.ts'
import { task } from './task.ts'
import { unit } from './unit.ts'

export const recordKinds = [
  'unit',
  'person',
  'conference',
  'model',
  'inspectionTeam',
  'inspection',
  'recommendation',
  'programme',
  'plan',
  'task',
  'document',
  'commendationRound',
  'commendation',
] as const
export type RecordKind = (typeof recordKinds)[number]

/** What is kept the way records are, with history and undo: the kinds of records, what belongs to one of them, figures, and written documents. */
export const keptKinds = [...recordKinds, 'attachment', 'statisticalRow', 'officialDocument'] as const
export type KeptKind = (typeof keptKinds)[number]

/** Everything that the program keeps. */
export const definitions: Record<KeptKind, RecordDefinition<Fields, Fields>> = {
  unit,
  person,
  conference,
  model,
  inspectionTeam,
  inspection,
  recommendation,
  programme,
  plan,
  task,
  document,
  commendationRound,
  commendation,
  attachment,
  statisticalRow,
  officialDocument,
}

/** All fields of a kind, those of the record first, then those of a year. */
export function allFields(definition: RecordDefinition<Fields, Fields>): [name: string, field: Field][] {
  return [...Object.entries(definition.fields), ...Object.entries(definition.yearly)]
}

/** All fields that a list can be filtered by: those of the record, of a year, and the computed ones. */
export function filterFields(definition: RecordDefinition<Fields, Fields>): [name: string, field: Field][] {
  return [...allFields(definition), ...Object.entries(definition.computed)].filter(
    ([, field]) => field.filter,
  )
}

/** The field of this name, of the record or of a year; undefined where there is none. */
export function fieldNamed(definition: RecordDefinition<Fields, Fields>, name: string): Field | undefined {
  return definition.fields[name] ?? definition.yearly[name]
}

export function isRecordKind(text: string): text is RecordKind {
  return recordKinds.some((kind) => kind === text)
}

/** The kinds in the order of the left rail: what the year is made of first, what it refers to last. */
export const kindsInRailOrder: readonly RecordKind[] = [
  'conference',
  'model',
  'programme',
  'plan',
  'task',
  'inspectionTeam',
  'inspection',
  'recommendation',
  'commendationRound',
  'commendation',
  'document',
  'unit',
  'person',
]

export function isKeptKind(text: string): text is KeptKind {
  return keptKinds.some((kind) => kind === text)
}
