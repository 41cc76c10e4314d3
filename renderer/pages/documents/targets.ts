import { type DocumentTarget, documentKind } from '../../../shared/contract/documents.ts'
import { type DocumentKind, documentKinds } from '../../../shared/documents/kinds.ts'

/** The address part of a target: `<documentId>`, `<kind>/<recordId>`, `<kind>/<year>` or `<kind>`. */
function placeOf(target: DocumentTarget): string {
  if ('documentId' in target) return target.documentId
  const source = target.recordId ?? target.year
  return source === null || source === undefined ? target.document : `${target.document}/${source}`
}

/** Where a document is written. */
export function writeAddress(target: DocumentTarget): string {
  return `/documents/write/${placeOf(target)}`
}

/** Where a document is seen page by page as it will be printed. */
export function previewAddress(target: DocumentTarget): string {
  return `/documents/preview/${placeOf(target)}`
}

const yearPattern = /^(19|20)\d{2}$|^2100$/

/** The target that an address part names; null where there is none like it. */
export function targetAt(place: string): DocumentTarget | null {
  const [first = '', source, ...more] = place.split('/')
  if (first === '' || more.length > 0) return null
  const kind = documentKind.safeParse(first)
  if (!kind.success) return source === undefined ? { documentId: first } : null
  const from = documentKinds[kind.data].source
  if (from === 'none') return source === undefined ? { document: kind.data } : null
  if (source === undefined || source === '') return null
  if (from !== 'year') return { document: kind.data, recordId: source }
  return yearPattern.test(source) ? { document: kind.data, year: Number(source) } : null
}

/** What a document is made from, as the contract wants it. */
export function targetFrom(
  document: DocumentKind,
  recordId: string | null,
  year: number | null,
): DocumentTarget {
  return { document, recordId, year }
}
