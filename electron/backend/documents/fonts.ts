import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { advancesOf, type GlyphAdvances } from './woff2.ts'

/** The typeface that is embedded where Times New Roman is asked for: its advance widths are the same. */
export const embeddedFamily = 'Tinos'

export type Face = { weight: 400 | 700; style: 'normal' | 'italic' }

/** Every face that documents use. */
export const faces: readonly Face[] = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 700, style: 'normal' },
  { weight: 700, style: 'italic' },
]

/**
 * The parts that the typeface is delivered in, with the letters that are taken from each (CSS unicode-range; where
 * two have a letter the later one is used).
 */
const subsets = [
  {
    name: 'latin-ext',
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
  {
    name: 'vietnamese',
    range:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  },
  {
    name: 'latin',
    range: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212',
  },
] as const

type Subset = (typeof subsets)[number]

const bounds = new Map(
  subsets.map(({ name, range }) => [
    name,
    range.split(',').map((part) => {
      const [first = '', last = first] = part.slice(2).split('-')
      return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) }
    }),
  ]),
)

/** The subsets that a text takes letters from. */
function subsetsFor(text: string): Subset[] {
  const used = new Set<string>()
  const latinFirst = subsets.toReversed()
  for (const character of new Set(text)) {
    const code = character.codePointAt(0) ?? 0
    const holds = ({ name }: Subset) =>
      bounds.get(name)?.some(({ first, last }) => first <= code && code <= last)
    const subset = latinFirst.find(holds)
    if (subset) used.add(subset.name)
  }
  return subsets.filter(({ name }) => used.has(name))
}

const files = new Map<string, Buffer>()

function fontFile(resourcesFolder: string, subset: string, { weight, style }: Face): Buffer {
  const path = join(resourcesFolder, 'fonts', `tinos-${subset}-${weight}-${style}.woff2`)
  const known = files.get(path)
  if (known) return known
  const bytes = readFileSync(path)
  files.set(path, bytes)
  return bytes
}

const css = new Map<string, string>()

function fontFaceRule(resourcesFolder: string, subset: Subset, face: Face): string {
  const key = `${resourcesFolder}|${subset.name}|${face.weight}|${face.style}`
  const known = css.get(key)
  if (known) return known
  const data = fontFile(resourcesFolder, subset.name, face).toString('base64')
  const rule = `@font-face{font-family:${embeddedFamily};font-weight:${face.weight};font-style:${face.style};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${subset.range}}`
  css.set(key, rule)
  return rule
}

/** The @font-face rules, fonts included as data, that a page with this text needs. Read once, kept in memory. */
export function fontFaceCss(resourcesFolder: string, text: string): string {
  return subsetsFor(text)
    .flatMap((subset) => faces.map((face) => fontFaceRule(resourcesFolder, subset, face)))
    .join('\n')
}

/** Width of a text in mm at a size in points. */
export type TextWidth = (text: string, style: { sizePt: number; bold: boolean; italic: boolean }) => number

const advances = new Map<string, GlyphAdvances[]>()

function faceAdvances(resourcesFolder: string, face: Face): GlyphAdvances[] {
  const key = `${resourcesFolder}|${face.weight}|${face.style}`
  const known = advances.get(key)
  if (known) return known
  const read = subsets.toReversed().map(({ name }) => advancesOf(fontFile(resourcesFolder, name, face)))
  advances.set(key, read)
  return read
}

const mmPerPt = 25.4 / 72

/** Measures text by the advance widths of the typeface, without kerning, as the writers print it. */
export function textWidthMeasure(resourcesFolder: string): TextWidth {
  return (text, { sizePt, bold, italic }) => {
    const parts = faceAdvances(resourcesFolder, {
      weight: bold ? 700 : 400,
      style: italic ? 'italic' : 'normal',
    })
    let em = 0
    for (const character of text.normalize('NFC')) {
      const code = character.codePointAt(0) ?? 0
      // a letter that the typeface lacks is taken to be half an em wide
      em += parts.map((part) => part(code)).find((width) => width !== undefined) ?? 0.5
    }
    return em * sizePt * mmPerPt
  }
}
