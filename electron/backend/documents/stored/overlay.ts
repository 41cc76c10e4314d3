import type { z } from 'zod'
import type { Facts } from '../../../../shared/contract/documents.ts'
import type { DocumentKind } from '../../../../shared/documents/kinds.ts'
import { normalise } from '../../../../shared/text/fold.ts'
import { ExpectedError, type FieldTroubles } from '../../errors.ts'
import { documentBuilders } from '../builders/registry.ts'
import { factFields } from '../factFields.ts'
import { plainFacts } from '../sources/registry.ts'

type FactValue = Facts[string]

function normalised(value: FactValue): FactValue {
  if (typeof value === 'string') return normalise(value)
  if (Array.isArray(value)) return value.map(normalised)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, normalised(part)]))
  }
  return value
}

/** The records' facts with those of the clerk in their place; a fact written as nothing falls back to its usual value. */
function merged(kind: DocumentKind, derived: Facts, edits: Facts): Record<string, unknown> {
  const shape: Readonly<Record<string, z.ZodType>> = documentBuilders[kind].facts.shape
  const written = Object.entries(edits).map(([name, value]) => [
    name,
    value === null && !shape[name]?.safeParse(null).success ? undefined : value,
  ])
  return { ...derived, ...Object.fromEntries(written) }
}

/** The facts of a document as they are printed, and what was written of which this form no longer takes. */
export interface Overlaid {
  facts: Facts
  /** Names of the facts that were written and do not fit: the records' stand in their place. */
  setAside: string[]
}

/**
 * The records' facts, over them those of the clerk. What was written for an earlier form of the document, and no longer is
 * what it takes, is set aside by fact. Throws a ZodError where the records' own facts do not fit, which is a bug.
 */
export function overlaid(kind: DocumentKind, derived: Facts, edits: Facts): Overlaid {
  const asked = new Set(factFields(kind).map(({ name }) => name))
  const without = (names: ReadonlySet<PropertyKey>) =>
    Object.fromEntries(Object.entries(edits).filter(([name]) => asked.has(name) && !names.has(name)))
  const schema = documentBuilders[kind].facts
  const first = schema.safeParse(merged(kind, derived, without(new Set())))
  const unfit = new Set(first.error?.issues.flatMap(({ path }) => path.slice(0, 1)) ?? [])
  const facts = first.success ? first.data : schema.parse(merged(kind, derived, without(unfit)))
  const setAside = Object.keys(edits).filter((name) => !asked.has(name) || unfit.has(name))
  return { facts: plainFacts(facts), setAside }
}

/**
 * What the clerk wrote as it is stored (NFC), checked against the facts of the document.
 * @throws `record.invalid` with what is wrong by fact; an Error for a fact that nobody is asked for
 */
export function checkedEdits(kind: DocumentKind, derived: Facts, edits: Facts): Facts {
  const asked = new Set(factFields(kind).map(({ name }) => name))
  const unknown = Object.keys(edits).find((name) => !asked.has(name))
  if (unknown !== undefined) throw new Error(`Nobody is asked for the fact “${unknown}” of ${kind}`)
  const checked = Object.fromEntries(Object.entries(edits).map(([name, value]) => [name, normalised(value)]))
  const result = documentBuilders[kind].facts.safeParse(merged(kind, derived, checked))
  if (!result.success) {
    const troubles: FieldTroubles = {}
    for (const { path, message } of result.error.issues) troubles[path.join('.')] = message
    throw new ExpectedError('record.invalid', {}, troubles)
  }
  return checked
}
