import { normalise } from '../../../../shared/text/fold.ts'
import type { RawSheet, Sheet } from '../read/grid.ts'
import { type ColumnFont, type DecodedColumn, decodeLegacy, type LegacyFont } from './legacy.ts'

/** Letters that only Unicode text has: text with one of them is never decoded. */
const unicodeLetters =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]|\p{M}/u
const latin1Letters = /[\u00A1-\u00FF]/
/** Signs that TCVN3 puts inside words, and capitals after small letters. */
const tcvn3Signs =
  /[A-Za-z\u00C0-\u00FF][\u00A1-\u00A9\u00AC-\u00AF\u00B5-\u00B9\u00BB-\u00BE]|[\u00A7\u00A8\u00AE\u00AD\u00B5\u00B8][A-Za-z]|[a-z][\u00C6-\u00D6\u00D8-\u00DF\u00F7]/g
/** A vowel followed by the mark that VNI writes behind it. */
const vniSigns =
  /[aeou\u00F4\u00F6y][\u00F9\u00F8\u00FB\u00F5\u00EF\u00E2\u00E1\u00E0\u00E5\u00E3\u00E4\u00E9\u00E8\u00FA\u00FC\u00EA\u00EB]|[AEOU\u00D4\u00D6Y][\u00D9\u00D8\u00DB\u00D5\u00CF\u00C2\u00C1\u00C0\u00C5\u00C3\u00C4\u00C9\u00C8\u00DA\u00DC\u00CA\u00CB]/g

/** Letters that Vietnamese in Unicode never has, but VNI in nearly every sentence (đ is ñ, ư is ö). */
const vniOnly =
  /[\u00F8\u00E5\u00E4\u00EF\u00FB\u00FC\u00F6\u00F1\u00EB\u00EE\u00D8\u00C5\u00C4\u00CF\u00DB\u00DC\u00D6\u00D1\u00CB\u00CE]/

interface Evidence {
  tcvn3: number
  vni: number
  /** True where a letter is there that only VNI has: “hoàn” alone is Unicode, not “hồn”. */
  vniOnly: boolean
}

function noEvidence(): Evidence {
  return { tcvn3: 0, vni: 0, vniOnly: false }
}

function evidenceIn(text: string, evidence: Evidence): void {
  evidence.tcvn3 += text.match(tcvn3Signs)?.length ?? 0
  evidence.vni += text.match(vniSigns)?.length ?? 0
  evidence.vniOnly ||= vniOnly.test(text)
}

function verdict({ tcvn3: ofTcvn3, vni: ofVni, vniOnly: isVni }: Evidence): LegacyFont | null {
  if (ofTcvn3 > 0 && ofTcvn3 >= ofVni) return 'tcvn3'
  if (ofVni > 0 && isVni) return 'vni'
  return ofTcvn3 > 0 ? 'tcvn3' : null
}

/** Signs of one encoding against those of the other that make a column an exception in its sheet. */
const exception = 4

/**
 * The legacy encoding of each column, from the statistics of its letters; a column with little evidence of its own
 * follows the sheet. Empty where no text looks like a legacy font.
 */
function fontsByLetters({ rows, fonts }: RawSheet): {
  columns: Map<number, LegacyFont>
  sheet: LegacyFont | null
} {
  const evidences = new Map<number, Evidence>()
  const whole = noEvidence()
  for (const [rowIndex, row] of rows.entries()) {
    row?.forEach((cell, column) => {
      if (fonts.size > 0 && fonts.has(`${rowIndex}:${column}`)) return
      if (cell?.kind !== 'text' || !latin1Letters.test(cell.text) || unicodeLetters.test(cell.text)) return
      const evidence = evidences.get(column) ?? noEvidence()
      evidences.set(column, evidence)
      evidenceIn(cell.text, evidence)
    })
  }
  for (const evidence of evidences.values()) {
    whole.tcvn3 += evidence.tcvn3
    whole.vni += evidence.vni
    whole.vniOnly ||= evidence.vniOnly
  }
  const sheet = verdict(whole)
  const columns = new Map<number, LegacyFont>()
  for (const [column, evidence] of evidences) {
    const own = verdict(evidence)
    const signs = own === 'vni' ? evidence.vni - evidence.tcvn3 : evidence.tcvn3 - evidence.vni
    const font = own !== null && own !== sheet && signs < exception ? sheet : own
    if (font) columns.set(column, font)
  }
  return { columns, sheet }
}

/** True where the sheet has Unicode Vietnamese text, so that a column without evidence is left alone. */
function hasUnicodeText(rows: RawSheet['rows']): boolean {
  return rows.some((row) => row?.some((cell) => cell?.kind === 'text' && unicodeLetters.test(cell.text)))
}

/** Other characters than those of Vietnamese text and its usual punctuation; most text has none, which is soon found out. */
const unusual =
  /[^\t\n\r\x20-\x7e\u00a1-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u01bf\u1ea0-\u1ef9\u2013-\u2026]/
const needsNormalising = /[\u00A0\u00AD\u00D0\u00F0\u200B-\u200D\u2060\uFEFF]|\p{M}/u

/** NFC without invisible characters; most text is so already and is returned as it is. */
function clean(text: string): string {
  return unusual.test(text) && needsNormalising.test(text) ? normalise(text) : text
}

function decodedText(text: string, font: ColumnFont | null | undefined): string {
  const usable = font && font !== 'unicode' && !unicodeLetters.test(text)
  return clean(usable ? decodeLegacy(text, font) : text)
}

const longestSample = 80
const noFonts: ReadonlyMap<number, ColumnFont> = new Map()

/** Keeps the most telling cell of each column that was decoded or that the clerk decided about. */
class DecodedColumns {
  readonly #columns = new Map<number, DecodedColumn>()

  add(column: number, shown: DecodedColumn): void {
    const known = this.#columns.get(column)
    const isBetter =
      !known || (known.before.length < shown.before.length && known.before.length < longestSample)
    if (isBetter) this.#columns.set(column, shown)
  }

  get all(): ReadonlyMap<number, DecodedColumn> {
    return this.#columns
  }
}

/**
 * Makes all text of a sheet NFC Unicode: cells in legacy fonts are decoded by the font that the file names, others
 * by the statistics of their column's letters. Invisible characters go only afterwards, for U+00AD is TCVN3's ư.
 * @param chosen what the clerk decided about columns; it goes before everything else
 */
export function decodeSheet(raw: RawSheet, chosen: ReadonlyMap<number, ColumnFont> = noFonts): Sheet {
  const { fonts, ...sheet } = raw
  const byLetters = fontsByLetters(raw)
  // Where the file names legacy fonts, cells in other fonts are as they look.
  const guessed = fonts.size === 0 && byLetters.sheet && !hasUnicodeText(raw.rows)
  const forRest = guessed ? byLetters.sheet : null
  const decoded = new DecodedColumns()
  raw.rows.forEach((row, rowIndex) => {
    row?.forEach((cell, column) => {
      if (cell?.kind !== 'text') return
      const named = fonts.size > 0 ? fonts.get(`${rowIndex}:${column}`) : undefined
      const decision = chosen.get(column)
      const font = decision ?? named ?? byLetters.columns.get(column) ?? forRest
      const before = cell.text
      cell.text = decodedText(before, font)
      if (decision !== undefined || (font && cell.text !== clean(before))) {
        decoded.add(column, {
          font: font ?? 'unicode',
          chosen: decision !== undefined,
          before,
          after: cell.text,
        })
      }
    })
  })
  return { ...sheet, decoded: decoded.all }
}
