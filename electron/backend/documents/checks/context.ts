import type { DocumentWarning, Facts } from '../../../../shared/contract/documents.ts'
import type { LegalAct } from '../../../../shared/contract/legalBasis.ts'
import { factFields } from '../factFields.ts'
import type { Prepared } from '../stored/prepare.ts'

/** A unit as texts may name it. */
export interface NamedUnit {
  id: string
  /** As it stands in a sentence: `xã Huy Giáp`. */
  name: string
  kind: string | null
  parentId: string | null
  successors: readonly string[]
}

/** What the checks look at. */
export interface CheckContext {
  prepared: Prepared
  acts: readonly LegalAct[]
  units: readonly NamedUnit[]
}

/** One group of checks. */
export type Check = (context: CheckContext) => DocumentWarning[]

interface Place {
  /** The fact in which it is put right. */
  fact: string
  /** The row of the fact. */
  row?: number
}

/**
 * A warning with its place: the fact, where the clerk is asked for it, and the record that the fact comes from as long
 * as the clerk did not write it anew.
 */
export function warning(
  { prepared }: CheckContext,
  code: string,
  message: string,
  place: Place | null,
): DocumentWarning {
  if (!place) return { code, message, fact: null, record: null }
  const { kind, stored, derived } = prepared
  const isAsked = factFields(kind).some(({ name }) => name === place.fact)
  const origins = derived.origins[place.fact] ?? []
  const origin = origins[place.row ?? 0] ?? (origins.length === 1 ? origins[0] : undefined)
  const isWritten = stored !== null && place.fact in stored.edits
  return {
    code,
    message,
    fact: isAsked ? place.fact : null,
    record: origin && !isWritten ? origin : null,
  }
}

/** A text of a document and the fact in which it stands. */
export interface PlacedText extends Place {
  text: string
}

function textsIn(value: Facts[string]): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return []
}

/** Every text of the facts that the clerk is asked for; rows are told apart. */
export function placedTexts({ prepared }: CheckContext): PlacedText[] {
  const { kind, facts } = prepared
  return factFields(kind).flatMap(({ name, widget }) => {
    const value = facts[name] ?? null
    if (widget === 'rows' && Array.isArray(value)) {
      return value.flatMap((row, index) => textsIn(row).map((text) => ({ fact: name, row: index, text })))
    }
    return textsIn(value).map((text) => ({ fact: name, text }))
  })
}

/** A text cut to be quoted in a warning. */
export function cited(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `“${line.length > 80 ? `${line.slice(0, 79)}…` : line}”`
}

export function isBlank(text: string | null | undefined): boolean {
  return (text ?? '').trim() === ''
}
