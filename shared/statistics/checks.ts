import type { Values } from '../contract/records.ts'
import { formatDate } from '../values/dates.ts'
import { formatNumber } from '../values/numbers.ts'
import type { StatisticalForm } from './form.ts'
import {
  type Comparator,
  type Condition,
  namesIn,
  needsPrevious,
  type Rule,
  ruleOf,
  type Statement,
  type Sum,
} from './rule.ts'

/** A check of a form with its rule read. */
export interface Check {
  rule: Rule
  /** The fields of the row that it speaks of. */
  names: readonly string[]
  needsPrevious: boolean
  /** What is wrong where it fails, as a sentence with its full stop. */
  message: string
}

/** What a row is held against. */
export interface Checked {
  values: Values
  /** Fields of which the row can say something: those with a column. */
  stated: ReadonlySet<string>
  /** The figures of the same unit one period before; a figure that is not there is null. Null where nothing is known. */
  previous: Values | null
}

/** A check that a row fails: the field to look at, and a sentence with the figures that do not agree. */
export interface FailedCheck {
  field: string
  message: string
}

/** The checks of a form, read once. */
export function checksOf(form: StatisticalForm): Check[] {
  return form.checks.map(({ rule: text, message }) => {
    const rule = ruleOf(text)
    return { rule, names: namesIn(rule), needsPrevious: needsPrevious(rule), message }
  })
}

/** What figures come to; `open` where one of them is not stated. */
interface Amount {
  amount: number
  shown: string
  open: boolean
}

const millisecondsOfDay = 86_400_000

function dayNumber(value: unknown): number | null {
  return typeof value === 'string' && value.length === 10
    ? Date.parse(`${value}T00:00:00Z`) / millisecondsOfDay
    : null
}

function amountOf(sum: Sum, { values, previous }: Checked): Amount | null {
  let amount = 0
  let known = 0
  let date: string | null = null
  for (const { sign, term } of sum) {
    let value: number | null = null
    if (term.sort === 'number') value = term.number
    else if (term.sort === 'days') {
      const [from, to] = [dayNumber(values[term.from]), dayNumber(values[term.to])]
      value = from === null || to === null ? null : to - from + 1
    } else {
      const found = term.sort === 'field' ? values[term.name] : previous?.[term.name]
      if (typeof found === 'string') date = found
      value = typeof found === 'number' ? found : dayNumber(found)
    }
    // What is taken away and not known leaves nothing to compare.
    if (value === null && sign === -1) return null
    if (value === null) continue
    known += 1
    amount += sign * value
  }
  if (known === 0) return null
  return {
    amount,
    shown: date === null ? formatNumber(amount, 6) : formatDate(date),
    open: known < sum.length,
  }
}

const roundingError = 1e-6

/** True where two figures agree, or may agree once what is not stated is added to one of them. */
function agree(left: Amount, comparator: Comparator, right: Amount): boolean {
  const difference = left.amount - right.amount
  const mayBe = {
    less: difference < roundingError || right.open,
    more: difference > -roundingError || left.open,
  }
  switch (comparator) {
    case '=':
      return mayBe.less && mayBe.more
    case '<=':
      return mayBe.less
    case '>=':
      return mayBe.more
    case '<':
      return difference < -roundingError || right.open
    case '>':
      return difference > roundingError || left.open
  }
}

function holds(condition: Condition | null, row: Checked): boolean {
  if (condition === null) return true
  if (condition.sort === 'text') return row.values[condition.name] === condition.text
  const [left, right] = [amountOf(condition.left, row), amountOf(condition.right, row)]
  return left !== null && right !== null && !left.open && agree(left, condition.comparator, right)
}

/** What a row has where a statement is wrong of it; null where it is right or nothing can be said. */
function figuresAgainst(statement: Statement, row: Checked): string | null {
  if (statement.sort === 'stated') {
    const isOpen = !row.stated.has(statement.name) || (row.values[statement.name] ?? null) !== null
    return isOpen ? null : 'đang để trống'
  }
  if (statement.sort === 'exactlyOne') {
    const marks = statement.names.filter((name) => row.values[name] === true).length
    const isKnown = statement.names.every((name) => row.stated.has(name)) || marks > 1
    return marks === 1 || !isKnown ? null : `đang đánh dấu ${marks} ô`
  }
  const [left, right] = [amountOf(statement.left, row), amountOf(statement.right, row)]
  if (!left || !right || agree(left, statement.comparator, right)) return null
  return `đang là ${left.shown} so với ${right.shown}`
}

/** Holds one row against the checks of its form. A figure that is not stated is unknown, never zero. */
export function failedChecks(checks: readonly Check[], row: Checked): FailedCheck[] {
  return checks.flatMap(({ rule, names, message, needsPrevious: needs }) => {
    if (needs && row.previous === null) return []
    const against = rule.alternatives.map(({ condition, statement }) =>
      holds(condition, row) ? figuresAgainst(statement, row) : null,
    )
    const [first] = against
    const [field] = names
    if (first === null || first === undefined || field === undefined || against.includes(null)) return []
    return [{ field, message: `${message.replace(/\.$/, '')} (${first}).` }]
  })
}
