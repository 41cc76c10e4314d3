import { fold } from '../../../../shared/text/fold.ts'

/** A number of a document in its parts. */
export interface ParsedNumber {
  ordinal: number
  style: 'party' | 'state'
  /** Of the kind, as the register writes it: `KH`, `ĐA`; of letters `CV`. */
  symbol: string
  /** Of the body: `BCĐ`. */
  body: string
  /** Of the unit that drafted a letter in the state's style: `NC`. */
  drafter: string | null
}

/** Symbols of kinds of documents in both styles (domain.md §4). */
const kindSymbols = [
  ...['NQ', 'QĐ', 'QĐi', 'QC', 'QyĐ', 'TT', 'HD', 'TB', 'TC', 'BC', 'KH', 'CTr', 'CT', 'KL', 'ĐA', 'DA'],
  ...['PA', 'TTr', 'CV', 'BB', 'CĐ', 'GM', 'HĐ', 'LKG'],
] as const

/** ĐA is also written DA; nothing else that the body issues has this symbol. */
function symbolOf(typed: string): string {
  const folded = fold(typed.trim())
  if (folded === 'da') return 'ĐA'
  return kindSymbols.find((symbol) => fold(symbol) === folded) ?? typed.trim()
}

function isKindSymbol(typed: string): boolean {
  return kindSymbols.some((symbol) => fold(symbol) === fold(typed.trim()))
}

const start = String.raw`^\s*(?:số\s*:?\s*)?0*(\d+)[a-zđ]?\s*`
const part = String.raw`\s*([\p{L}][\p{L}\d.“”" ]*?)\s*`
const partyNumber = new RegExp(`${start}[-–]${part}/${part}$`, 'iu')
const stateNumber = new RegExp(String.raw`${start}(?:/\s*\d{4}\s*)?/${part}[-–]${part}$`, 'iu')

/**
 * A document's number in its parts, as the Party writes it (`12-KH/BCĐ`) or the state (`15/KH-UBND`, a letter
 * `25/UBND-NC`). Read in all spellings that offices use: with or without `Số:`, with zeros in front, ĐA or DA, in small
 * letters. Null where it is neither.
 */
export function parseNumber(text: string): ParsedNumber | null {
  const party = partyNumber.exec(text.normalize('NFC'))
  if (party) {
    const [, ordinal = '', symbol = '', body = ''] = party
    return { ordinal: Number(ordinal), style: 'party', symbol: symbolOf(symbol), body, drafter: null }
  }
  const state = stateNumber.exec(text.normalize('NFC'))
  if (!state) return null
  const [, ordinal = '', first = '', second = ''] = state
  const parsed = { ordinal: Number(ordinal), style: 'state' as const }
  return isKindSymbol(first)
    ? { ...parsed, symbol: symbolOf(first), body: second, drafter: null }
    : { ...parsed, symbol: 'CV', body: first, drafter: second }
}
