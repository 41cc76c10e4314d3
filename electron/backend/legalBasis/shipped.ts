import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { fold } from '../../../shared/text/fold.ts'

const shippedAct = z.object({
  number: z.string(),
  type: z.string(),
  date: z.iso.date().nullable(),
  issuer: z.string(),
  subject: z.string(),
  note: z.string(),
  verified: z.boolean(),
})

/** An act of the shipped list, with the numbers of those that replaced it. */
export interface ShippedAct extends z.output<typeof shippedAct> {
  supersededBy: string[]
}

const actNumber = String.raw`\d+(?:\/\d{4})?[-/][\p{L}\d]+(?:[-/][\p{L}\d]+)*`
const replacedBy = new RegExp(
  String.raw`\b(?:replaced|superseded) by (?:\p{L}+ ){0,2}?(${actNumber})(?: and (?:\p{L}+ ){0,2}?(${actNumber}))?`,
  'u',
)
const replaces = new RegExp(
  String.raw`\breplaces? (?:\p{L}+ ){0,2}?(${actNumber})(?: and (?:\p{L}+ ){0,2}?(${actNumber}))?`,
  'u',
)

/** The numbers that a note names after these words. */
function numbersIn(note: string, words: RegExp): string[] {
  return (words.exec(note)?.slice(1) ?? []).filter((number) => number !== undefined)
}

/** The number by which an act is looked up: `08-ĐA/TU`, `08-DA/TU` and `8-DA/TU` are the same. */
export function actKey(number: string): string {
  return fold(number)
    .replace(/^so\s*:?\s*/, '')
    .replace(/\s/g, '')
    .replace(/^0+(?=\d)/, '')
}

const lists = new Map<string, ShippedAct[]>()

/**
 * The list of acts that the program ships. Which act replaced which is told by the notes of either of both.
 * @param resourcesFolder the program's `resources` folder
 */
export function shippedActs(resourcesFolder: string): readonly ShippedAct[] {
  const known = lists.get(resourcesFolder)
  if (known) return known
  const read = shippedAct
    .array()
    .parse(JSON.parse(readFileSync(join(resourcesFolder, 'legal-basis.json'), 'utf8')))
  const acts = read.map((act) => {
    const later = read.filter(({ note }) =>
      numbersIn(note, replaces).some((number) => actKey(number) === actKey(act.number)),
    )
    const named = numbersIn(act.note, replacedBy)
    const all = [...named, ...later.map(({ number }) => number)]
    const unique = new Map(all.map((number) => [actKey(number), number]))
    return { ...act, supersededBy: [...unique.values()] }
  })
  lists.set(resourcesFolder, acts)
  return acts
}
