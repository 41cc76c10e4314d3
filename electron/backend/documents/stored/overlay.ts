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

/** The facts as they are printed. Throws a ZodError where what was written is no longer what the document takes. */
export function overlaid(kind: DocumentKind, derived: Facts, edits: Facts): Facts {
  return plainFacts(documentBuilders[kind].facts.parse(merged(kind, derived, edits)))
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
