import type { ReactNode } from 'react'
import type { FieldValue } from '../../shared/contract/records.ts'
import type { RecordKind } from '../../shared/records/registry.ts'
import type { Language } from '../language/language.ts'
import { AnswersInput, AnswersView } from './inputs/answers.tsx'
import { MembersInput, MembersView, membersText } from './inputs/members.tsx'
import { PositionsInput, PositionsView, positionsText } from './inputs/positions.tsx'
import { RemindersInput, RemindersView } from './inputs/reminders.tsx'
import { StagesInput, StagesView, stagesText } from './inputs/stages.tsx'
import type { StructureInputProps } from './inputs/structureProps.ts'
import { SuccessorsInput, SuccessorsView } from './inputs/successors.tsx'

interface Structure {
  Input: (props: StructureInputProps) => ReactNode
  View: (props: { value: FieldValue }) => ReactNode
  /** What a list shows of it; null for nothing. */
  text: (value: FieldValue, language: Language) => string | null
}

/** Inputs of fields that have parts of their own, by `kind.field`. A structure without an entry has its own page. */
const structures: Record<string, Structure> = {
  'inspectionTeam.members': { Input: MembersInput, View: MembersView, text: membersText },
  'person.positions': { Input: PositionsInput, View: PositionsView, text: positionsText },
  'recommendation.answers': { Input: AnswersInput, View: AnswersView, text: () => null },
  'recommendation.reminders': { Input: RemindersInput, View: RemindersView, text: () => null },
  'recommendation.stages': { Input: StagesInput, View: StagesView, text: stagesText },
  'unit.successorIds': { Input: SuccessorsInput, View: SuccessorsView, text: () => null },
}

export function structureOf(kind: RecordKind, field: string): Structure | undefined {
  return structures[`${kind}.${field}`]
}

/** What a list shows of a structure; null where nothing is stated. */
export function structureText(
  kind: RecordKind,
  field: string,
  value: FieldValue,
  language: Language,
): string | null {
  return structureOf(kind, field)?.text(value, language) ?? null
}
