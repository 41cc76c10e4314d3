import { foldWords } from '../../../../shared/text/fold.ts'
import type { DateRange } from '../../../../shared/values/period.ts'

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
export const prefixes: readonly (readonly [words: string, kinds: readonly string[]])[] = [
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

/** Folded words as names are looked up by them: i and y alike (Hồng Sỹ, Hồng Sĩ). */
function spelledAlike(folded: string): string {
  return folded.replaceAll('y', 'i')
}

export function withoutPrefix(folded: string): string {
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
  /** The words with which a name may begin: most words of a text begin none. */
  firstWords: ReadonlySet<string>
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
  const byName = gathered(
    units.flatMap((unit) =>
      [unit.name, ...unit.aliases].map(
        (name) => [spelledAlike(withoutPrefix(foldWords(name))), unit] as const,
      ),
    ),
  )
  return {
    byId: new Map(units.map((unit) => [unit.id, unit])),
    byCode: gathered(units.flatMap((unit) => (unit.code ? [[unit.code, unit] as const] : []))),
    byName,
    firstWords: new Set([...byName.keys()].map((name) => name.split(' ', 1)[0] ?? '')),
  }
}

interface Prefix {
  words: readonly string[]
  kinds: readonly string[]
}

/** The prefixes by their first word, the longest first. */
const prefixesByWord = Map.groupBy(
  prefixes.map(([words, kinds]): Prefix => ({ words: words.split(' '), kinds })),
  ({ words }) => words[0],
)

/** The units that a text mentions, in its order: names with their kind before them, and bare names. */
export function mentionsIn(index: UnitIndex, text: string): Mention[] {
  const words = foldWords(text).split(' ')
  const names = words.map(spelledAlike)
  const mentions: Mention[] = []
  for (let at = 0; at < words.length; ) {
    const prefix = prefixesByWord
      .get(words[at])
      ?.find((one) => one.words.every((word, place) => words[at + place] === word))
    const prefixed = prefix ? nameAt(index, names, at + prefix.words.length, prefix.kinds) : null
    // Folded, names may begin like a kind: “Tĩnh Túc” is no “tỉnh Túc”.
    const found = prefixed ?? nameAt(index, names, at, null)
    if (found) mentions.push({ candidates: found.candidates, named: prefixed !== null })
    at = found ? found.end : at + 1
  }
  return mentions
}

function nameAt(
  index: UnitIndex,
  names: readonly string[],
  start: number,
  kinds: readonly string[] | null,
): { candidates: readonly UnitEntry[]; end: number } | null {
  if (!index.firstWords.has(names[start] ?? '')) return null
  for (let end = Math.min(names.length, start + longestName); end > start; end -= 1) {
    const known = index.byName.get(names.slice(start, end).join(' ')) ?? []
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

const ranks: Record<string, number> = { province: 1, district: 2 }

/** Communes are more special than districts, districts than the province. */
export function rankOf(unit: UnitEntry): number {
  return ranks[unit.kind ?? ''] ?? 3
}
