/** Where a document prints the tone of oa, oe and uy: as typed, `oà uý` (old) or `òa úy` (new). */
export type ToneStyle = 'asTyped' | 'old' | 'new'

// Only open syllables differ (hòa/hoà, never hoàn); after q the u belongs to the onset (quý).
const toneOnFirst = /(?<!\p{L}*q)([òóỏõọ])([ae])(?![\p{L}\p{M}])|(?<!q)([ùúủũụ])(y)(?![\p{L}\p{M}])/giu
const toneOnSecond = /(o)([àáảãạèéẻẽẹ])(?![\p{L}\p{M}])|(?<!q)(u)([ỳýỷỹỵ])(?![\p{L}\p{M}])/giu

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/

/** The two letters with the tone taken from the one that has it and put on the other. */
function moveTone(from: string, to: string): { from: string; to: string } {
  const decomposed = from.normalize('NFD')
  const mark = decomposed.match(toneMark)?.[0] ?? ''
  return { from: decomposed.replace(toneMark, '').normalize('NFC'), to: (to + mark).normalize('NFC') }
}

/**
 * The text with the tones of oa, oe and uy placed in one style. For output only: stored text keeps what was typed.
 * Returns NFC.
 */
export function withToneStyle(text: string, style: ToneStyle): string {
  const composed = text.normalize('NFC')
  if (style === 'asTyped') return composed
  const pattern = style === 'old' ? toneOnFirst : toneOnSecond
  return composed.replace(pattern, (whole, ...groups: unknown[]) => {
    const [first = '', second = ''] = groups.slice(0, 4).filter((group) => typeof group === 'string')
    if (style === 'old') {
      const moved = moveTone(first, second)
      return moved.from + moved.to
    }
    const moved = moveTone(second, first)
    return first && second ? moved.to + moved.from : whole
  })
}
