import type { Settings } from '../../../../shared/contract/settings.ts'
import type { RecordKind } from '../../../../shared/records/registry.ts'
import type { Queries } from '../../database/store.ts'
import type { RuleSet } from '../rules.ts'

/** What facts are taken from. */
export interface SourceContext {
  queries: Queries
  settings: Settings
  rules: RuleSet
  /** The program's `resources` folder. */
  resourcesFolder: string
  /** The day on the computer's calendar, `YYYY-MM-DD`. */
  today: string
}

/** Which record or year a document is made of. */
export interface SourceKey {
  recordId: string | null
  year: number | null
  /** Of a correction: the number of the document that it corrects. */
  correctedNumber: string | null
}

/** A record that a fact comes from. */
export interface Origin {
  kind: RecordKind
  id: string
}

/** A record that takes the number and the day of a document when it is issued. */
export interface NumberTaker extends Origin {
  /** Of yearly fields. */
  year?: number
  numberField?: string
  dayField?: string
  /** A field with parts that gets number, day and document as one more: `reminders`. */
  listField?: string
  /** What else holds from then on. */
  status?: string
}

/** What the records give for one document. */
export interface Derived<Facts> {
  /** The name of what the document is made of; null where it is made of nothing. */
  sourceTitle: string | null
  facts: Facts
  /** By fact the record that it comes from, or one record for each of its rows. */
  origins: Record<string, Origin[]>
  takers: NumberTaker[]
}

/** Reads the facts of a kind of document out of its records. Throws `record.notFound`. */
export type FactSource<Facts> = (context: SourceContext, key: SourceKey) => Promise<Derived<Facts>>
