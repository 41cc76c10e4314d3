import type { DocumentSummary } from '../../../../shared/contract/documents.ts'

/** All versions of a document, newest first: what it corrects and what corrects it, step by step. */
export function versionsOf(document: DocumentSummary, others: readonly DocumentSummary[]): DocumentSummary[] {
  const chain = new Map([[document.id, document]])
  let before = 0
  while (chain.size > before) {
    before = chain.size
    const replaced = new Set([...chain.values()].map(({ replacesId }) => replacesId))
    for (const other of others) {
      const follows = other.replacesId !== null && chain.has(other.replacesId)
      if (replaced.has(other.id) || follows) chain.set(other.id, other)
    }
  }
  return [...chain.values()].toSorted((a, b) => b.version - a.version)
}
