// Worksheets of the corpus, changed as careless programs write them: still XML for some reader, but not for every one.
import { openContainer, type Parts } from '../../../../electron/backend/intake/read/container.ts'
import { sheetParts } from '../../../../electron/backend/intake/read/fonts.ts'
import { Random } from '../generator/random.ts'
import { wholeFiles } from './files.ts'

/** Put anywhere among the cells. */
const strange = [
  ...[
    '&',
    '&amp;',
    '&#10;',
    '&#xD;',
    '_x000D_',
    '_',
    '\r\n',
    ' ',
    '\n',
    '<',
    '>',
    '/',
    '"',
    "'",
    '0',
    '-',
    '1E5',
  ],
  ...['<v/>', '<v></v>', '<v>7</v>', '<f>A1</f>', '<f/>', '<f t="shared" si="0"/>', '<is><t>a</t></is>'],
  ...[
    '</c>',
    '<c r="C3"><v>1</v></c>',
    '</row>',
    '<row>',
    '<row r="9"/>',
    '<!-- x -->',
    '<![CDATA[a]]>',
    'x:',
  ],
  ...['<extLst/>', '</sheetData>', '<sheetData>', 'é', '\u0000', '\uFFFD', '😀'],
]
/** In the place of an attribute's value. */
const attributes = [
  ...['1', '0', 's', 'str', 'n', 'e', 'b', 'd', 'inlineStr', 'A1', 'AA100', 'XFE1', '-1', '01', '1.0', ''],
  '99999999',
]
/** In the place of what stands between two tags. */
const contents = [
  ...[
    '',
    '1',
    '-1',
    '0',
    '1e308',
    '1e999',
    'NaN',
    ' 5',
    '5 ',
    '05',
    '#N/A',
    '#REF!',
    'true',
    'TRUE',
    '2024-01-05',
  ],
  ...['1,5', '0x10', '99999', '1.', '.5', '+5', '&lt;b&gt;', '_x0041_', 'a\r\nb', '\t'],
]
/** Beside the attributes of a cell or row. */
const added = ['t="s" ', 's="2" ', 'spans="1:2" ', "ht='5' ", 'x="a>b" ', 'cm="1" ', 'foo:bar="1" ', ' ']

function replaced(text: string, [from, to]: readonly [number, number], by: string): string {
  return text.slice(0, from) + by + text.slice(to)
}

function oneOf(random: Random, text: string, pattern: RegExp): [from: number, to: number] {
  const found = [...text.matchAll(pattern)].map(({ index, 0: whole }): [number, number] => [
    index,
    index + whole.length,
  ])
  return found.length === 0 ? [0, 0] : random.pick(found)
}

const changes: readonly ((random: Random, text: string) => string)[] = [
  (random, text) => {
    const at = random.int(0, text.length)
    return replaced(text, [at, at], random.pick(strange))
  },
  (random, text) => {
    const at = random.int(0, text.length)
    return replaced(text, [at, at + random.int(1, 6)], '')
  },
  (random, text) => {
    const [from, to] = oneOf(random, text, /<[^>]+>/g)
    return replaced(text, [from, to], text.slice(from, to).repeat(random.pick([0, 2])))
  },
  (random, text) => replaced(text, oneOf(random, text, /(?<=")[^"<>]*(?=")/g), random.pick(attributes)),
  (random, text) => replaced(text, oneOf(random, text, /(?<=<(?:v|t)>)[^<]*(?=<)/g), random.pick(contents)),
  (random, text) => {
    const [, to] = oneOf(random, text, /<(?:c|row) /g)
    return replaced(text, [to, to], random.pick(added))
  },
]

/** The parts of each .xlsx of the corpus that can be opened, by its name. */
export function wholeParts(): (readonly [name: string, parts: Parts])[] {
  return wholeFiles().flatMap(({ name, bytes }) => {
    if (!name.endsWith('.xlsx')) return []
    try {
      return [[name, openContainer(bytes).parts] as const]
    } catch {
      return []
    }
  })
}

const texts = 'xl/sharedStrings.xml'
const styles = 'xl/styles.xml'

/** Where the part begins to say what is in the cells. */
const contentStart = /<sheetData>|<si>|<numFmts|<cellXfs/

/**
 * A workbook that is changed in one or two places of one part, mostly among the cells of a sheet, else among its texts or
 * formats; the same for the same number.
 */
export function changedParts(files: ReturnType<typeof wholeParts>, number: number): readonly [string, Parts] {
  const random = new Random(number * 7_919 + 13)
  const [name, parts] = random.pick(files)
  const path = random.chance(0.7) ? random.pick(sheetParts(parts)) : random.pick([texts, styles])
  const text = new TextDecoder().decode(parts.get(path))
  const start = Math.max(0, text.search(contentStart))
  let content = text.slice(start)
  for (let count = random.int(1, 2); count > 0; count -= 1) content = random.pick(changes)(random, content)
  return [name, new Map([...parts, [path, new TextEncoder().encode(text.slice(0, start) + content)]])]
}
