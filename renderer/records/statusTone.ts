import type { StoredRecord } from '../../shared/contract/records.ts'
import { definitions } from '../../shared/records/registry.ts'
import { taskState } from '../../shared/records/task.ts'
import { today } from '../components/format.ts'
import type { StatusTone } from '../components/statusTones.ts'
import type { Language } from '../language/language.ts'

const tones: Record<string, StatusTone> = {
  recognised: 'good',
  issued: 'good',
  decided: 'good',
  refused: 'bad',
  late: 'bad',
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

/** What a record's status is on this day, in words and tone: a task past its deadline is late. Null for none. */
export function statusOf(
  { kind, values }: Pick<StoredRecord, 'kind' | 'values'>,
  language: Language,
): { label: string; tone: StatusTone } | null {
  const { fields, computed } = definitions[kind]
  const late = kind === 'task' && taskState(values.status, values.dueOn, today()) === 'late'
  const field = late ? computed.state : fields.status
  const code = late ? 'late' : values.status
  const choice = field?.choices.find((known) => known.code === code)
  return choice ? { label: choice.label[language], tone: toneOf(choice.code) } : null
}
