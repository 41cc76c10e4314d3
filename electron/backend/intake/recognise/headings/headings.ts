import { foldWords } from '../../../../../shared/text/fold.ts'
import { remembered } from '../../../../../shared/text/remembered.ts'
import { isOneLetterApart } from '../../match/spelling.ts'
import { writtenOut } from '../../text/abbreviations.ts'

/** Wordings of one thing, brought to one of them once the words are written out. */
const sameWordings: readonly (readonly [RegExp, string])[] = [
  [
    /\b(luy ke )?(tinh )?tu dau nam( den nay)?\b|\b(luy ke|cong don)( nam| ca nam| den nay)?\b/g,
    'tinh tu dau nam',
  ],
  [
    /\btrong (quy|thang|ky)( nay)?( bao cao)?\b|\bphat sinh trong ky\b|\b(ky|quy|thang) nay\b/g,
    'trong ky bao cao',
  ],
  [/(?<!\blan )\b(luy ke )?\d{1,2} thang( dau nam)?$/g, 'tinh tu dau nam'],
  [/\bkhieu nai (va )?to cao\b/g, 'khieu nai to cao'],
  [/\b(d c|dong chi)\b/g, 'dong chi'],
  [/^g c$/g, 'ghi chu'],
  [/\b(noi|thoi gian|ngay|don vi|cap|hinh thuc) t c\b/g, '$1 to chuc'],
  [/\bquoc phong an\b(?! ninh)/g, 'quoc phong an ninh'],
  [/\bnd (?=dong gop|bieu quyet|ban)/g, 'nhan dan '],
  [/\bnd (?=cong viec|hoi nghi|kiem tra|giam sat|cong khai|nhiem vu)/g, 'noi dung '],
  [/\b0(?=\d\b)/g, ''],
  // Who gives a task is not who is given it; elsewhere “được” says nothing.
  [/\b(nguoi|don vi|co quan|can bo) duoc giao\b/g, '$1 nhan giao'],
  [/^tong( so| cong)?$/g, 'tong cong'],
  [/\bngay thang( nam)?\b/g, 'ngay'],
  [/\b(thon|xom|ban)( (thon|xom|ban))*( to dan pho)\b/g, 'thon ban to dan pho'],
  [/\b(so )?luong nguoi\b/g, 'so nguoi'],
  [/\btiep (?:cong dan |dan )?(?=(?:thuong xuyen|tx|dinh ky|dot xuat)\b)/g, 'tiep '],
  [/\btiep tx\b/g, 'tiep thuong xuyen'],
  [/\btiep (dinh ky|dot xuat)(?: cua (?:lanh dao|nguoi dung dau|thu truong))?$/g, 'tiep $1 cua lanh dao'],
]

/** The form in which headings are compared: folded words with abbreviations written out. */
export function headingKey(text: string): string {
  // Folded, “Cộng” is “công” of “ngày công”.
  const words = /^\s*cộng\s*$/iu.test(text.normalize('NFC')) ? 'tong' : writtenOut(foldWords(text))
  return sameWordings.reduce((key, [pattern, wording]) => key.replace(pattern, wording), words)
}

/** Words that headings carry or lack without changing their meaning. */
const emptyWords =
  /\b(dan van kheo|tren dia ban( (xa|phuong|huyen|tinh))?|trong nam|phat sinh|to chuc|thuc hien|cu the|neu co|du kien|chi tiet|dang ky|lam viec|cac|cua|duoc|tham|theo|la|va|ve|voi|da)\b/g
/** What the rows are: empty beside two other words, for “Số hội nghị” is not “Số mô hình”. */
const rowWords = /\b(hoi nghi|mo hinh|kiem tra)\b/g

function without(key: string, words: RegExp): string {
  return key.replace(words, ' ').replace(/\s+/g, ' ').trim()
}

function withoutEmptyWords(key: string): string {
  const core = without(key, emptyWords)
  const shorter = without(core, rowWords)
  return shorter.includes(' ') ? shorter : core
}

/** Words for the period that the table is of, and its year: “trong quý”, “quý II năm 2026”. */
const ownPeriod = / ?\b(trong ky bao cao|(quy (i{1,3}|iv|[1-4])|thang \d{1,2}|nam)( nam)?( 20\d{2})?)$/
const sinceNewYear = 'tinh tu dau nam'

function withoutParentheses(text: string): string {
  return text.replace(/\([^)]*\)/g, ' ')
}

const fewestWords = 3

/** The share of words that two headings have in common; two words in common say nothing. */
function sharedWords(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0
  for (const word of others) if (words.has(word)) shared += 1
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
  /** The folded words as they stand, abbreviations and all. */
  words: string
  key: string
  bare: string
  core: string
  /** Without blanks, where a scanner seems to have torn words apart: “T ê n mô hình”. */
  unbroken: string | null
  /** Without the period that all figures of the table are of. */
  timeless: readonly string[]
  bareWords: ReadonlySet<string>
  alternatives: readonly string[]
  /** How surely it means each key that it was compared with so far. */
  likenessTo: Map<string, number>
}

/** A consonant by itself, as in “t hực hiện”. */
const brokenWord = /(^| )[b-df-hj-np-tv-z] /

export function headingOf(typed: string): Heading {
  // Questions of a form on the web are numbered: “2. Tên hội nghị”; “%” alone says in a sign what others write out.
  const text = typed
    .replace(/^\s*\d{1,2}\s*[.)]\s+(?=\p{L})/u, '')
    .replace(/^\s*\(?\s*%\s*\)?\s*$/, 'Tỷ lệ %')
  const bareText = withoutParentheses(text)
  const bare = headingKey(bareText)
  const key = headingKey(text)
  const words = foldWords(text)
  return {
    text,
    words,
    key,
    unbroken: brokenWord.test(words) ? words.replaceAll(' ', '') : null,
    timeless: [key.replace(ownPeriod, ''), bare.replace(ownPeriod, '')],
    bare,
    core: withoutEmptyWords(bare.replace(ownPeriod, '')),
    bareWords: new Set(bare.split(' ')),
    likenessTo: new Map(),
    alternatives: bareText
      .split(/[/,;–]|\s-\s/)
      .map(headingKey)
      .filter((part) => part.includes(' ')),
  }
}

const keptHeadings = 5_000

/** The heading ready for comparison; headings repeat from file to file, so they are kept. */
export const knownHeading = remembered(keptHeadings, headingOf)

/** How surely a heading means a field with these keys: 1 is the very words, 0 is not at all. */
export function likenessOf(heading: Heading, keys: readonly string[]): number {
  if (heading.key === '') return 0
  let best = 0
  for (const key of keys) {
    if (key === heading.key) return likeness.exact
    let one = heading.likenessTo.get(key)
    if (one === undefined) {
      one = likenessToKey(heading, key)
      heading.likenessTo.set(key, one)
    }
    best = Math.max(best, one)
  }
  return best
}

/** The keys of the forms' fields with what comparing needs of them; there are some hundreds, made once each. */
const keyParts = new Map<string, { core: string; words: ReadonlySet<string> }>()

function partsOf(key: string): { core: string; words: ReadonlySet<string> } {
  const known = keyParts.get(key)
  if (known) return known
  const made = { core: withoutEmptyWords(key), words: new Set(key.split(' ')) }
  keyParts.set(key, made)
  return made
}

function likenessToKey(heading: Heading, key: string): number {
  if (key === heading.bare) return likeness.noParentheses
  if (heading.timeless.includes(key)) return likeness.noEmptyWords
  const { core, words } = partsOf(key)
  if (core !== '' && core === heading.core) return likeness.noEmptyWords
  if (heading.alternatives.includes(key)) return likeness.alternative
  if (isOneLetterApart(key, heading.bare)) return likeness.misspelled
  if (heading.unbroken !== null && heading.unbroken === key.replaceAll(' ', '')) return likeness.misspelled
  // A running total is not the figure of the period.
  if (heading.key.includes(sinceNewYear) !== key.includes(sinceNewYear)) return 0
  const shared = sharedWords(heading.bareWords, words)
  return shared >= fewestSharedWords ? 0.4 + 0.4 * shared : 0
}

/** Columns that only count the rows. */
export function isIndexHeading(key: string): boolean {
  return /^(stt|tt|so tt|so thu tu|s t t|t t|no|thu tu)$/.test(key)
}
