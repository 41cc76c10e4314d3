import { foldWords } from '../../../../shared/text/fold.ts'
import { isOneLetterApart } from '../match/spelling.ts'

/** Abbreviations in headings, written out before headings are compared (domain.md §15). */
const abbreviations: Record<string, string> = {
  mh: 'mo hinh',
  dvk: 'dan van kheo',
  qd: 'quyet dinh',
  hn: 'hoi nghi',
  sl: 'so luong',
  tg: 'thoi gian',
  dd: 'dia diem',
  ht: 'hinh thuc',
  bcv: 'bao cao vien',
  dvt: 'don vi tinh',
  kp: 'kinh phi',
  ubnd: 'uy ban nhan dan',
}

/** The form in which headings are compared: folded words with abbreviations written out. */
export function headingKey(text: string): string {
  return foldWords(text)
    .split(' ')
    .map((word) => abbreviations[word] ?? word)
    .join(' ')
}

/** Words that headings carry or lack without changing their meaning. */
const emptyWords =
  /\b(dan van kheo|to chuc|thuc hien|cu the|neu co|du kien|chi tiet|hoi nghi|mo hinh|cac|cua|duoc|tham|theo|la|va|ve|voi)\b/g

function withoutEmptyWords(key: string): string {
  return key.replace(emptyWords, ' ').replace(/\s+/g, ' ').trim()
}

function withoutParentheses(text: string): string {
  return text.replace(/\([^)]*\)/g, ' ')
}

const fewestWords = 3

/** The share of words that two headings have in common; two words in common say nothing. */
function sharedWords(one: string, other: string): number {
  const words = new Set(one.split(' '))
  const others = new Set(other.split(' '))
  const shared = [...others].filter((word) => words.has(word)).length
  if (shared < fewestWords) return 0
  return (2 * shared) / (words.size + others.size)
}

const likeness = {
  exact: 1,
  noParentheses: 0.95,
  noEmptyWords: 0.9,
  alternative: 0.85,
  misspelled: 0.8,
} as const
const fewestSharedWords = 0.75

/** The ways to read one heading, best first; made once for each heading. */
export interface Heading {
  text: string
  key: string
  bare: string
  core: string
  alternatives: readonly string[]
}

export function headingOf(text: string): Heading {
  const bareText = withoutParentheses(text)
  const bare = headingKey(bareText)
  return {
    text,
    key: headingKey(text),
    bare,
    core: withoutEmptyWords(bare),
    alternatives: bareText
      .split(/[/,;–]|\s-\s/)
      .map(headingKey)
      .filter((part) => part.includes(' ')),
  }
}

/** How surely a heading means a field with these keys: 1 is the very words, 0 is not at all. */
export function likenessOf(heading: Heading, keys: readonly string[]): number {
  if (heading.key === '') return 0
  let best = 0
  for (const key of keys) {
    if (key === heading.key) return likeness.exact
    best = Math.max(best, likenessToKey(heading, key))
  }
  return best
}

function likenessToKey(heading: Heading, key: string): number {
  if (key === heading.bare) return likeness.noParentheses
  const core = withoutEmptyWords(key)
  if (core !== '' && core === heading.core) return likeness.noEmptyWords
  if (heading.alternatives.includes(key)) return likeness.alternative
  if (isOneLetterApart(key, heading.bare)) return likeness.misspelled
  const shared = sharedWords(heading.bare, key)
  return shared >= fewestSharedWords ? 0.4 + 0.4 * shared : 0
}

/** Columns that only count the rows. */
export function isIndexHeading(key: string): boolean {
  return /^(stt|tt|so tt|so thu tu|s t t|no|thu tu)$/.test(key)
}
