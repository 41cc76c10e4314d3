import type { TextWidth } from '../fonts.ts'

/** Words that stay on one line: a short quotation (“Dân vận khéo”) counts as one. */
const unit = /“[^”]{1,24}”[^\s]*|\S+/gu

function brokenAt(units: readonly string[], widthMm: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of units) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer) > widthMm) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

const precisionMm = 0.5

/**
 * Breaks a centred text into as few lines as fit, of lengths as equal as can be, so that no single word is left on
 * the last one. Lines are joined by `\n`.
 */
export function balanced(
  text: string,
  widthMm: number,
  style: { sizePt: number; bold: boolean; italic: boolean },
  textWidth: TextWidth,
): string {
  const units = text.match(unit) ?? []
  const measure = (line: string) => textWidth(line, style)
  const fewest = brokenAt(units, widthMm, measure)
  if (fewest.length < 2) return text
  let [narrow, wide] = [0, widthMm]
  while (wide - narrow > precisionMm) {
    const middle = (narrow + wide) / 2
    if (brokenAt(units, middle, measure).length > fewest.length) narrow = middle
    else wide = middle
  }
  return brokenAt(units, wide, measure).join('\n')
}
