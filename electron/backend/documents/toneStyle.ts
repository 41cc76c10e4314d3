/** Where a document prints the tone of oa, oe and uy: as typed, `oà uý` (old) or `òa úy` (new). */
export type ToneStyle = 'asTyped' | 'old' | 'new'

// Only open syllables differ (hòa/hoà, never hoàn); after q the u belongs to the onset (quý).
const toneOnFirst = /(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)(?![\p{L}\p{M}])/giu
const toneOnSecond = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/

/** The two vowels with the tone of the one put on the other. */
function exchangeTone(vowels: string): string {
  const [first = '', second = ''] = vowels
  const mark = vowels.normalize('NFD').match(toneMark)?.[0] ?? ''
  const bare = (letter: string) => letter.normalize('NFD').replace(toneMark, '')
  const toneWasOnFirst = toneMark.test(first.normalize('NFD'))
  const exchanged = toneWasOnFirst ? bare(first) + second + mark : first + mark + bare(second)
  return exchanged.normalize('NFC')
}

/**
 * The text with the tones of oa, oe and uy placed in one style. For output only: stored text keeps what was typed.
 * Returns NFC.
 */
export function withToneStyle(text: string, style: ToneStyle): string {
  const composed = text.normalize('NFC')
  if (style === 'asTyped') return composed
  return composed.replace(style === 'old' ? toneOnFirst : toneOnSecond, exchangeTone)
}
