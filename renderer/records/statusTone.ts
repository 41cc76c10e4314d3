import type { StoredRecord } from '../../shared/contract/records.ts'
import { definitions } from '../../shared/records/registry.ts'
import { computedStateOf } from '../../shared/records/state.ts'
import { today } from '../components/format.ts'
import type { StatusTone } from '../components/statusTones.ts'
import type { Language } from '../language/language.ts'

const tones: Record<string, StatusTone> = {
  recognised: 'good',
  issued: 'good',
  decided: 'good',
  refused: 'bad',
  late: 'bad',
  overdue: 'bad',
  drafted: 'attention',
  approved: 'active',
  done: 'good',
  notRecognised: 'bad',
  open: 'attention',
  proposed: 'active',
  continued: 'active',
  inProgress: 'active',
  partlyDone: 'active',
}

/** How a code of a `status` field is coloured; the words stand beside the colour. */
export function toneOf(code: string): StatusTone {
  return tones[code] ?? 'neutral'
}

/** What a record's status is on this day, in words and tone: late where a deadline is past. Null for none. */
export function statusOf(
  { kind, values }: Pick<StoredRecord, 'kind' | 'values'>,
  language: Language,
): { label: string; tone: StatusTone } | null {
  const definition = definitions[kind]
  const choice =
    computedStateOf(definition, values, today()) ??
    definition.fields.status?.choices.find(({ code }) => code === values.status)
  return choice ? { label: choice.label[language], tone: toneOf(choice.code) } : null
}
