import type { DocumentWarning, FactField, Facts } from '../../../../shared/contract/documents.ts'
import { documentBuilders } from '../builders/registry.ts'
import { factFields } from '../factFields.ts'
import type { OfficialDocument } from '../model.ts'
import { plainFacts } from '../sources/registry.ts'
import type { Prepared } from '../stored/prepare.ts'
import { blockTexts } from './blockTexts.ts'
import { citedPaths } from './citations.ts'
import { type Check, warning } from './context.ts'
import { addressFacts } from './recipients.ts'

type FactValue = Facts[string]

/** More would take longer than the clerk waits; what is left is told as one. */
const mostTries = 150
/** Rows of a list that are looked at one by one. */
const mostRows = 20

/** What stands for a value while it is tried out whether a fact fills a gap. */
const probes: Partial<Record<FactField['widget'], FactValue>> = {
  line: 'x',
  text: 'x',
  lines: ['x'],
  day: '2026-01-31',
  partialDate: '2026-01-31',
  moment: '2026-01-31T08:00',
  number: 2,
}

function gapCount(document: OfficialDocument): number {
  return blockTexts(document).reduce((count, text) => count + (text.match(/…+/g)?.length ?? 0), 0)
}

/** True where a fact says nothing; of a moment the day alone may be known. */
function isNothing(value: FactValue | undefined, widget: FactField['widget']): boolean {
  return (
    value === null ||
    value === undefined ||
    (typeof value === 'string' && (value.trim() === '' || (widget === 'moment' && !value.includes('T')))) ||
    (Array.isArray(value) && value.length === 0)
  )
}

type Path = readonly (string | number)[]

/** A blank fact: its label with those of what it is a part of, where it stands, and what is tried in its place. */
interface Candidate {
  label: string
  path: Path
  probe: FactValue
  /** A text that may stand in the place of usual sentences, with gaps of their own. */
  isText: boolean
}

function isObject(value: FactValue | undefined): value is Record<string, FactValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value with `part` at the path. */
function withPart(value: FactValue | undefined, path: Path, part: FactValue): FactValue {
  const [at, ...rest] = path
  if (at === undefined) return part
  if (Array.isArray(value)) {
    return value.map((one, index) => (index === at ? withPart(one, rest, part) : one))
  }
  const own = isObject(value) ? value : {}
  return { ...own, [at]: withPart(own[at], rest, part) }
}

/** The blank facts under `value`, groups and rows looked into; `within` names what `value` is, as `Người chủ trì: `. */
function candidatesIn(
  fields: readonly FactField[],
  value: FactValue | undefined,
  path: Path,
  within = '',
): Candidate[] {
  return fields.flatMap(({ name, label, widget, fields: parts }): Candidate[] => {
    const own = isObject(value) ? value[name] : undefined
    const place = [...path, name]
    if (widget === 'group') return candidatesIn(parts, own, place, `${within}${label}: `)
    if (widget === 'rows') {
      const rows = Array.isArray(own) ? own.slice(0, mostRows) : []
      return rows.flatMap((row, index) =>
        candidatesIn(parts, row, [...place, index], `${within}${label}, mục ${index + 1}: `),
      )
    }
    const probe = probes[widget]
    if (probe === undefined || !isNothing(own, widget)) return []
    return [{ label: within + label, path: place, probe, isText: widget === 'lines' || widget === 'text' }]
  })
}

function filled(facts: Facts, candidates: readonly Candidate[]): Facts {
  let all: FactValue = facts
  for (const { path, probe } of candidates) all = withPart(all, path, probe)
  return isObject(all) ? all : facts
}

/** The gaps that a document of these facts has; null where they are no facts of the document. */
function gapsOf({ kind, rules }: Prepared, facts: Facts): number | null {
  const builder = documentBuilders[kind]
  // number and day are given when the document is issued
  const parsed = builder.facts.safeParse({ ...facts, number: '1', signedOn: '2026-01-31' })
  return parsed.success ? gapCount(builder.fromFacts(plainFacts(parsed.data), rules)) : null
}

/** Those of the candidates that fill gaps of a document of these facts, and how many they fill. */
function fillers(prepared: Prepared, facts: Facts, candidates: readonly Candidate[]) {
  const before = gapsOf(prepared, facts) ?? 0
  return candidates.slice(0, mostTries).flatMap((candidate) => {
    const after = gapsOf(prepared, filled(facts, [candidate]))
    return after === null || after >= before ? [] : [{ ...candidate, closes: before - after }]
  })
}

/**
 * Gaps that are still open, each with the fact that fills it: that is found out by filling the blank facts one by one
 * and counting the gaps that are left. Texts that may replace usual sentences come last: the facts that these sentences
 * speak of are asked for first. What other checks tell of already is not told twice. Gaps that no fact fills (typed, or of an empty list) are told as one.
 */
export const gapChecks: Check = (context) => {
  const { prepared } = context
  const before = gapsOf(prepared, prepared.facts) ?? 0
  if (before === 0) return []
  const blank = candidatesIn(factFields(prepared.kind), prepared.facts, [])
  const single = fillers(
    prepared,
    prepared.facts,
    blank.filter(({ isText }) => !isText),
  )
  const texts = fillers(
    prepared,
    filled(prepared.facts, single),
    blank.filter(({ isText }) => isText),
  )
  const toldAlready: readonly string[] = [...citedPaths(prepared.kind), ...addressFacts]
  const untold = [...single, ...texts].filter(({ path }) => !toldAlready.includes(path.join('.')))
  const found = untold.map(({ label, path }): DocumentWarning => {
    const [fact, row] = path
    const place = { fact: String(fact), ...(typeof row === 'number' ? { row } : {}) }
    const message = `Còn chỗ trống “…” ở mục “${label}”. Ghi đủ rồi phát hành.`
    return warning(context, 'gap.left', message, place)
  })
  const closed = [...single, ...texts].reduce((sum, { closes }) => sum + closes, 0)
  if (closed >= before) return found
  return [
    ...found,
    warning(context, 'gap.left', 'Trong văn bản còn chỗ trống “…”. Xem lại bản in và ghi đủ.', null),
  ]
}
