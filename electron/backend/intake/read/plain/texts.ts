import { unescaped } from './xml.ts'

const start = /<sst(?: [\w:]+="[^"<]*")*\s*>/
const end = '</sst>'

/** One text: letters of one kind, or stretches each with letters of its own (`r`); then how it is spoken, which counts for nothing. */
const item =
  /<si>(?:<t(?: xml:space="preserve")?>([^<]*)<\/t>|<t ?\/>|((?:<r>(?:<rPr>(?:<(?!\/rPr>)[^<>]*>)*<\/rPr>|<rPr ?\/>)?<t(?: xml:space="preserve")?>[^<]*<\/t><\/r>)+))(?:<phoneticPr[^<>]*\/>)?<\/si>/y
const stretch = /<t(?: xml:space="preserve")?>([^<]*)<\/t>/g

/**
 * The shared texts of an .xlsx (ECMA-376, 18.4.9) in their order; null where one of them is not written as nearly all programs
 * do.
 */
export function plainTexts(xml: string): string[] | null {
  const opening = start.exec(xml)
  const last = xml.lastIndexOf(end)
  if (!opening || last < 0) return null
  const texts: string[] = []
  for (let at = opening.index + opening[0].length; at < last; at = item.lastIndex) {
    item.lastIndex = at
    const match = item.exec(xml)
    if (!match) return null
    const [, text = '', stretches] = match
    const whole =
      stretches === undefined
        ? text
        : Array.from(stretches.matchAll(stretch), ([, letters = '']) => letters).join('')
    texts.push(unescaped(whole))
  }
  return texts
}
