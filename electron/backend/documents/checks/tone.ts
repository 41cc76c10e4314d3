import { withToneStyle } from '../toneStyle.ts'
import { blockTexts } from './blockTexts.ts'
import { type Check, placedTexts, warning } from './context.ts'

const words = /[\p{L}\p{M}]+/gu

/** The words of a text whose tone stands in the old place (`hoà`) and in the new one (`hòa`). */
export function toneWords(text: string): { old: string[]; new: string[] } {
  const all = text.normalize('NFC').match(words) ?? []
  return {
    old: all.filter((word) => withToneStyle(word, 'new') !== word),
    new: all.filter((word) => withToneStyle(word, 'old') !== word),
  }
}

/** Row 8 of domain.md §8.7: one document, one way of placing tones. */
export const toneChecks: Check = (context) => {
  const { document, toneStyle } = context.prepared
  if (toneStyle !== 'asTyped') return []
  const used = toneWords(blockTexts(document).join(' '))
  const [old] = used.old
  const [modern] = used.new
  if (old === undefined || modern === undefined) return []
  // the rarer way is the one to put right
  const rare = used.old.length <= used.new.length ? ('old' as const) : ('new' as const)
  const place = placedTexts(context).find(({ text }) => toneWords(text)[rare].length > 0)
  const message = `Văn bản đặt dấu theo hai cách (${used[rare][0]} và ${rare === 'old' ? modern : old}). Chọn một cách đặt dấu cho cả văn bản.`
  return [
    warning(
      context,
      'tone.mixed',
      message,
      place ? { fact: place.fact, ...('row' in place ? { row: place.row } : {}) } : null,
    ),
  ]
}
