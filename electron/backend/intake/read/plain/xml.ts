import { remembered } from '../../../../../shared/text/remembered.ts'

const references = /&(?:quot|apos|gt|lt|amp|#x?([\da-fA-F]+));/gi
const named: ReadonlyMap<string, string> = new Map([
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&gt;', '>'],
  ['&lt;', '<'],
  ['&amp;', '&'],
])
/** Letters that XML cannot hold, as ECMA-376 (22.4.2.4) has them written. */
const escapedLetters = /_x([\da-fA-F]{4})_/gi

/** The text that stands in an .xlsx as `text`, with its references and escaped letters resolved. */
export function unescaped(text: string): string {
  if (!/[&_\r]/.test(text)) return text
  return text
    .replace(references, (whole, digits: string | undefined) => {
      if (digits === undefined) return named.get(whole) ?? whole
      return String.fromCharCode(Number.parseInt(digits, whole.includes('x') ? 16 : 10)) || whole
    })
    .replace(escapedLetters, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replaceAll('\r\n', '\n')
}

const mostNames = 20

/** How a tag of this name is written by nearly all programs, and how any is. */
const tagPatterns = remembered(mostNames, (name) => ({
  usual: new RegExp(`<${name}(?: [\\w:]+="[^"<]*")*\\s*/>`, 'g'),
  any: new RegExp(`<(?:\\w+:)?${name}[\\s/>]`, 'g'),
}))

/**
 * The tags of this name in a part of an .xlsx; null where one of them is not written as nearly all programs do, with
 * attributes in double quotes and nothing in it.
 */
export function emptyTags(xml: string, name: string): string[] | null {
  const { usual, any } = tagPatterns(name)
  const tags = xml.match(usual) ?? []
  return tags.length === (xml.match(any)?.length ?? 0) ? tags : null
}
