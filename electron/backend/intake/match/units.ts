import { foldWords } from '../../../../shared/text/fold.ts'
import type { DateRange } from '../../../../shared/values/period.ts'
import type { IssueCode } from '../issues.ts'
import { isOneLetterApart } from './spelling.ts'

/** A unit as intake needs it; `name` with its kind in front: “Xã Huy Giáp”. */
export interface UnitEntry {
  id: string
  code: string | null
  name: string
  kind: string | null
  parentId: string | null
  /** First and last day, inclusive; null where it has none. */
  validFrom: string | null
  validTo: string | null
  aliases: readonly string[]
}

/** Words in front of a name and the kinds of unit that they mean, the longest first. */
const prefixes: readonly (readonly [words: string, kinds: readonly string[]])[] = [
  ['thanh pho', ['district']],
  ['thanh uy', ['district']],
  ['huyen uy', ['district']],
  ['tinh uy', ['province']],
  ['thi tran', ['town']],
  ['thi xa', ['district']],
  ['t t', ['town']],
  ['phuong', ['ward']],
  ['huyen', ['district']],
  ['tinh', ['province']],
  ['xa', ['commune']],
  ['tp', ['district']],
  ['tt', ['town']],
  ['x', ['commune']],
  ['p', ['ward']],
  ['h', ['district']],
]

const longestName = 5

function withoutPrefix(folded: string): string {
  const prefix = prefixes.find(([words]) => folded.startsWith(`${words} `))
  return prefix ? folded.slice(prefix[0].length + 1) : folded
}

/** A place in a text that names one or more units. */
export interface Mention {
  candidates: readonly UnitEntry[]
  /** True where the kind stands before the name: “xã Huy Giáp”. */
  named: boolean
}

/** All units by code and folded name, made once for a run. */
export interface UnitIndex {
  byId: ReadonlyMap<string, UnitEntry>
  byCode: ReadonlyMap<string, readonly UnitEntry[]>
  byName: ReadonlyMap<string, readonly UnitEntry[]>
}

function gathered(pairs: Iterable<readonly [string, UnitEntry]>): Map<string, UnitEntry[]> {
  const map = new Map<string, UnitEntry[]>()
  for (const [key, unit] of pairs) {
    const group = map.get(key) ?? []
    if (!group.includes(unit)) group.push(unit)
    map.set(key, group)
  }
  return map
}

export function indexUnits(units: readonly UnitEntry[]): UnitIndex {
  return {
    byId: new Map(units.map((unit) => [unit.id, unit])),
    byCode: gathered(units.flatMap((unit) => (unit.code ? [[unit.code, unit] as const] : []))),
    byName: gathered(
      units.flatMap((unit) =>
        [unit.name, ...unit.aliases].map((name) => [withoutPrefix(foldWords(name)), unit] as const),
      ),
    ),
  }
}

/** The units that a text mentions, in its order: names with their kind before them, and bare names. */
export function mentionsIn(index: UnitIndex, text: string): Mention[] {
  const words = foldWords(text).split(' ')
  const mentions: Mention[] = []
  for (let at = 0; at < words.length; ) {
    const prefix = prefixes.find(
      ([start]) => words.slice(at, at + start.split(' ').length).join(' ') === start,
    )
    const nameStart = at + (prefix ? prefix[0].split(' ').length : 0)
    const found = nameAt(index, words, nameStart, prefix?.[1] ?? null)
    if (found) mentions.push({ candidates: found.candidates, named: prefix !== undefined })
    at = found ? found.end : at + 1
  }
  return mentions
}

function nameAt(
  index: UnitIndex,
  words: readonly string[],
  start: number,
  kinds: readonly string[] | null,
): { candidates: readonly UnitEntry[]; end: number } | null {
  for (let end = Math.min(words.length, start + longestName); end > start; end -= 1) {
    const known = index.byName.get(words.slice(start, end).join(' ')) ?? []
    const candidates = kinds ? known.filter(({ kind }) => kind !== null && kinds.includes(kind)) : known
    if (candidates.length > 0) return { candidates, end }
  }
  return null
}

export function isValidIn(unit: UnitEntry, days: DateRange | null): boolean {
  if (!days) return true
  return (unit.validFrom ?? '') <= days.to && (unit.validTo ?? '9999') >= days.from
}

/** True where `unit` is `upper` or lies under it. */
export function isUnder(index: UnitIndex, unit: UnitEntry, upper: UnitEntry): boolean {
  for (let one: UnitEntry | undefined = unit; one; one = index.byId.get(one.parentId ?? '')) {
    if (one.id === upper.id) return true
  }
  return false
}

/** What is known when a unit is looked up. */
export interface UnitContext {
  /** The days that the data is of. */
  days: DateRange | null
  /** Who sent it: of two units with one name that under the sender is meant. */
  sender: UnitEntry | null
}

export interface UnitMatch {
  unit: UnitEntry | null
  issue?: { code: IssueCode; details?: Record<string, string> }
}

const ranks: Record<string, number> = { province: 1, district: 2 }

/** Communes are more special than districts, districts than the province. */
export function rankOf(unit: UnitEntry): number {
  return ranks[unit.kind ?? ''] ?? 3
}

function namesOf(units: readonly UnitEntry[], index: UnitIndex): string {
  const named = units.map((unit) => {
    const parent = index.byId.get(unit.parentId ?? '')
    return parent && rankOf(parent) === 2 ? `${unit.name} (${parent.name})` : unit.name
  })
  return [...new Set(named)].join('; ')
}

/** Of candidates that print the same (an old and a new unit of one code and name) the one in force at the end. */
function sameInPrint(candidates: readonly UnitEntry[]): UnitEntry | null {
  const [first] = candidates
  if (!first || candidates.some(({ code, name }) => code !== first.code || name !== first.name)) return null
  return candidates.find(({ validTo }) => validTo === null) ?? first
}

/** Narrows candidates by time, then by sender; what is left may be one, several or none. */
export function narrowed(
  index: UnitIndex,
  candidates: readonly UnitEntry[],
  context: UnitContext,
): UnitEntry[] {
  const inTime = candidates.filter((unit) => isValidIn(unit, context.days))
  const { sender } = context
  if (!sender || inTime.length < 2) return inTime
  const ofSender = inTime.filter((unit) => isUnder(index, unit, sender))
  const under = ofSender.filter((unit) => unit.id !== sender.id)
  return under.length > 0 && rankOf(sender) === 2 ? under : ofSender.length > 0 ? ofSender : inTime
}

function decided(index: UnitIndex, candidates: readonly UnitEntry[], context: UnitContext): UnitMatch {
  const left = narrowed(index, candidates, context)
  const one = left.length === 1 ? left[0] : sameInPrint(left)
  if (one) return { unit: one }
  if (left.length === 0) return { unit: null, issue: { code: 'unit.otherTime' } }
  return { unit: null, issue: { code: 'unit.ambiguous', details: { value: namesOf(left, index) } } }
}

function nearlyNamed(index: UnitIndex, text: string, context: UnitContext): UnitMatch {
  const words = foldWords(text)
  const prefix = prefixes.find(([start]) => words.startsWith(`${start} `))
  const name = withoutPrefix(words)
  const near = [...index.byName]
    .filter(([known]) => isOneLetterApart(known, name) || known === name)
    .flatMap(([, units]) => units)
    .filter((unit) => isValidIn(unit, context.days))
  const sameKind = near.filter(({ kind }) => !prefix || (kind !== null && prefix[1].includes(kind)))
  const proposals = sameKind.length > 0 ? sameKind : near
  if (proposals.length === 0) return { unit: null, issue: { code: 'unit.unknown' } }
  return { unit: null, issue: { code: 'unit.spelling', details: { value: namesOf(proposals, index) } } }
}

/**
 * The unit that a cell names by code, name, alias or abbreviation (“X. Cốc Pàng”, “TT Nước Hai”), on the map of its
 * time. One letter wrong or two candidates is a question, never a guess.
 */
export function matchUnit(index: UnitIndex, text: string, context: UnitContext): UnitMatch {
  const code = text.trim()
  if (/^\d{2,5}$/.test(code)) {
    const byCode = index.byCode.get(code) ?? index.byCode.get(code.padStart(5, '0'))
    return byCode ? decided(index, byCode, context) : { unit: null, issue: { code: 'unit.unknown' } }
  }
  const mentions = mentionsIn(index, text)
  const special = mentions
    .filter(({ candidates }) => candidates.some((unit) => isValidIn(unit, context.days)))
    .sort((one, other) => specialness(other) - specialness(one))[0]
  if (!special)
    return mentions[0] ? decided(index, mentions[0].candidates, context) : nearlyNamed(index, text, context)
  const uppers = mentions.filter((mention) => mention !== special).flatMap(({ candidates }) => candidates)
  const inUpper = special.candidates.filter((unit) => uppers.some((upper) => isUnder(index, unit, upper)))
  return decided(index, inUpper.length > 0 ? inUpper : special.candidates, context)
}

function specialness({ candidates, named }: Mention): number {
  return Math.max(...candidates.map(rankOf)) * 2 + (named ? 1 : 0)
}
