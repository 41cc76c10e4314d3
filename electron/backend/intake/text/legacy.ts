import legacyEncodings from '../../../../resources/legacy-encodings.json' with { type: 'json' }

/** Fonts that show Vietnamese with codes of their own; capital TCVN3 fonts show small letters as capitals. */
export type LegacyFont = 'tcvn3' | 'tcvn3Capitals' | 'vni'

/** What the text of a column is taken for: a legacy font, or Unicode as it stands. */
export type ColumnFont = LegacyFont | 'unicode'

/** How a column's text was read, shown by the cell that changed most. */
export interface DecodedColumn {
  font: ColumnFont
  /** True where the clerk decided it. */
  chosen: boolean
  before: string
  after: string
}

const tcvn3: ReadonlyMap<string, string> = new Map(Object.entries(legacyEncodings.tcvn3))
const vni: ReadonlyMap<string, string> = new Map(Object.entries(legacyEncodings.vni))
const fontPatterns = {
  tcvn3: new RegExp(legacyEncodings.fontPatterns.tcvn3, 'i'),
  tcvn3Capitals: new RegExp(legacyEncodings.fontPatterns.tcvn3Upper),
  vni: new RegExp(legacyEncodings.fontPatterns.vni, 'i'),
}

/** The legacy encoding that a font's name stands for; null for fonts of Unicode. */
export function legacyFontNamed(fontName: string): LegacyFont | null {
  if (fontPatterns.tcvn3Capitals.test(fontName)) return 'tcvn3Capitals'
  if (fontPatterns.tcvn3.test(fontName)) return 'tcvn3'
  return fontPatterns.vni.test(fontName) ? 'vni' : null
}

function decodeTcvn3(text: string): string {
  let decoded = ''
  for (const character of text) decoded += tcvn3.get(character) ?? character
  return decoded
}

function decodeVni(text: string): string {
  let decoded = ''
  for (let at = 0; at < text.length; ) {
    const pair = vni.get(text.slice(at, at + 2))
    decoded += pair ?? vni.get(text.charAt(at)) ?? text.charAt(at)
    at += pair === undefined ? 1 : 2
  }
  return decoded
}

/** Text of a legacy font as Unicode. */
export function decodeLegacy(text: string, font: LegacyFont): string {
  if (font === 'vni') return decodeVni(text)
  const decoded = decodeTcvn3(text)
  return font === 'tcvn3Capitals' ? decoded.toUpperCase() : decoded
}
