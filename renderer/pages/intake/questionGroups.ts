import type { EqualCases } from '../../../shared/contract/intake.ts'

/** A question that one answer settles for several rows. `text` null: whatever each of the cells says. */
export type EqualQuestion = Omit<EqualCases, 'text'> & {
  key: string
  text: string | null
  /** What the cells say, the most frequent first. */
  texts: readonly string[]
}

function asQuestion(cases: EqualCases): EqualQuestion {
  const { form, field, code, text } = cases
  return { ...cases, key: JSON.stringify([form, field, code, text]), texts: text === '' ? [] : [text] }
}

/**
 * What can be answered for several rows at once, the most rows first: errors by what the cell says; doubts, which are
 * only confirmed, by their sort, for each cell may say something else.
 */
export function equalQuestions(all: readonly EqualCases[]): EqualQuestion[] {
  const errors = all.filter(({ severity }) => severity === 'error').map(asQuestion)
  const bySort = Map.groupBy(
    all.filter(({ severity }) => severity === 'warning'),
    ({ form, field, code }) => JSON.stringify([form, field, code]),
  )
  const doubts = [...bySort].flatMap(([key, cases]): EqualQuestion[] => {
    const [first] = cases
    if (!first) return []
    if (cases.length === 1) return [asQuestion(first)]
    return [
      {
        ...first,
        key,
        text: null,
        texts: cases.map(({ text }) => text).filter((text) => text !== ''),
        rows: cases.reduce((sum, { rows }) => sum + rows, 0),
        tables: Math.max(...cases.map(({ tables }) => tables)),
      },
    ]
  })
  return [...errors, ...doubts].filter(({ rows }) => rows > 1).sort((one, other) => other.rows - one.rows)
}
