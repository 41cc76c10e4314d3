/** One figure of a rule: a number, a field of the row, of the same row one period before, or the days between two dates. */
export type Term =
  | { sort: 'number'; number: number }
  | { sort: 'field'; name: string }
  | { sort: 'previous'; name: string }
  | { sort: 'days'; from: string; to: string }

/** Figures added up, or taken away. */
export type Sum = readonly { sign: 1 | -1; term: Term }[]

export const comparators = ['<=', '>=', '=', '<', '>'] as const
export type Comparator = (typeof comparators)[number]

export interface Comparison {
  left: Sum
  comparator: Comparator
  right: Sum
}

export type Condition = { sort: 'text'; name: string; text: string } | ({ sort: 'figures' } & Comparison)

export type Statement =
  | ({ sort: 'figures' } & Comparison)
  | { sort: 'exactlyOne'; names: readonly string[] }
  | { sort: 'stated'; name: string }

/** A rule of a statistical form, read from its text: one of the alternatives holds, where its condition does. */
export interface Rule {
  alternatives: readonly { condition: Condition | null; statement: Statement }[]
}

function termOf(text: string): Term {
  if (/^\d+$/.test(text)) return { sort: 'number', number: Number(text) }
  const [, call, inside = ''] = text.match(/^(\w+)\(([^)]*)\)$/) ?? []
  if (call === 'previous') return { sort: 'previous', name: inside.trim() }
  const [from, to] = inside.split(',').map((name) => name.trim())
  if (call === 'days' && from && to) return { sort: 'days', from, to }
  if (/^[a-zA-Z]\w*$/.test(text)) return { sort: 'field', name: text }
  throw new Error(`Not a figure of a rule: ${text}`)
}

function sumOf(text: string): Sum {
  return text
    .replace(/\s-\s/g, ' + -')
    .split(' + ')
    .map((part) => part.trim())
    .map((part) =>
      part.startsWith('-') ? { sign: -1, term: termOf(part.slice(1)) } : { sign: 1, term: termOf(part) },
    )
}

function comparisonIn(text: string): Comparison {
  const comparator = comparators.find((one) => text.includes(` ${one} `))
  const [left, right] = comparator ? text.split(` ${comparator} `) : []
  if (!comparator || left === undefined || right === undefined) throw new Error(`Not a rule: ${text}`)
  return { left: sumOf(left), comparator, right: sumOf(right) }
}

function conditionOf(text: string): Condition {
  const [, name, words] = text.match(/^(\w+) = "([^"]*)"$/) ?? []
  if (name !== undefined && words !== undefined) return { sort: 'text', name, text: words }
  return { sort: 'figures', ...comparisonIn(text) }
}

function statementOf(text: string): Statement {
  const names = text.match(/^exactlyOne\(([^)]*)\)$/)?.[1]
  if (names !== undefined) return { sort: 'exactlyOne', names: names.split(',').map((name) => name.trim()) }
  const stated = text.match(/^(\w+) is not empty$/)?.[1]
  return stated === undefined ? { sort: 'figures', ...comparisonIn(text) } : { sort: 'stated', name: stated }
}

/**
 * Reads a rule as `resources/forms.json` writes it: `a + b <= c`, `x = y or x = z`, `exactlyOne(a, b)`,
 * `duration = "…" => days(from, to) >= 30`, `a > 0 => note is not empty`, `previous(a)`. Throws for anything else.
 */
export function ruleOf(text: string): Rule {
  return {
    alternatives: text.split(' or ').map((part) => {
      const [first = '', second] = part.split(' => ')
      return second === undefined
        ? { condition: null, statement: statementOf(first.trim()) }
        : { condition: conditionOf(first.trim()), statement: statementOf(second.trim()) }
    }),
  }
}

function namesOfSum(sum: Sum): string[] {
  return sum.flatMap(({ term }) => {
    if (term.sort === 'field') return [term.name]
    return term.sort === 'days' ? [term.from, term.to] : []
  })
}

/** The fields of the row that a rule speaks of, in its order. */
export function namesIn({ alternatives }: Rule): string[] {
  const names = alternatives.flatMap(({ condition, statement }) => [
    ...(statement.sort === 'figures' ? namesOfSum([...statement.left, ...statement.right]) : []),
    ...(statement.sort === 'exactlyOne' ? statement.names : []),
    ...(statement.sort === 'stated' ? [statement.name] : []),
    ...(condition?.sort === 'figures' ? namesOfSum(condition.left) : []),
  ])
  return [...new Set(names)]
}

/** True where a rule needs the figures of the period before. */
export function needsPrevious({ alternatives }: Rule): boolean {
  return alternatives.some(
    ({ statement }) =>
      statement.sort === 'figures' &&
      [...statement.left, ...statement.right].some(({ term }) => term.sort === 'previous'),
  )
}
