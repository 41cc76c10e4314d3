import type { Choice } from '../../../../shared/records/field.ts'
import { foldWords } from '../../../../shared/text/fold.ts'
import { isOneLetterApart } from '../match/spelling.ts'
import { writtenOut } from '../text/abbreviations.ts'
import { nothing, type Reading, refused, taken } from './reading.ts'

/** A folded wording of a choice. */
interface Wording {
  words: string
  code: string
  /** As the list of choices shows it. */
  label: string
}

const knownWordings = new WeakMap<readonly Choice[], readonly Wording[]>()

/** The wordings of a field's choices, the longest first; made once for each field. */
export function wordingsOf(choices: readonly Choice[]): readonly Wording[] {
  const known = knownWordings.get(choices)
  if (known) return known
  const wordings = madeWordings(choices)
  knownWordings.set(choices, wordings)
  return wordings
}

function madeWordings(choices: readonly Choice[]): Wording[] {
  return choices
    .flatMap(({ code, label, aliases = [] }) =>
      [label.vi, label.en, code, ...aliases].map((text) => ({
        words: foldWords(text),
        code,
        label: label.vi,
      })),
    )
    .filter(({ words }) => words !== '')
    .sort((one, other) => other.words.length - one.words.length)
}

/** The choices whose wordings stand in the text, each word counted once and longer wordings first. */
function choicesIn(words: string, wordings: readonly Wording[]): { found: string[]; rest: string } {
  let rest = ` ${words} `
  const found = new Set<string>()
  for (const wording of wordings) {
    const place = ` ${wording.words} `
    if (!rest.includes(place)) continue
    found.add(wording.code)
    rest = rest.replaceAll(place, ' | ')
  }
  return { found: [...found], rest }
}

/** Fewest words of a part of a long choice that stands for the whole: “Việc thu, chi, quản lý khoản đóng góp”. */
const partWords = 4

/** What a text that is no wording may mean: a long choice cut short is taken, a slip of the pen is asked about. */
function nearChoice(words: string, wordings: readonly Wording[]): Reading {
  const holding = wordings.filter((wording) => ` ${wording.words} `.includes(` ${words} `))
  const codes = [...new Set(holding.map(({ code }) => code))]
  const [code] = codes
  if (codes.length === 1 && code !== undefined && words.split(' ').length >= partWords) return taken(code)
  const near =
    holding.length > 0 ? holding : wordings.filter((wording) => isOneLetterApart(wording.words, words))
  if (near.length === 0) return refused('choice.unknown')
  return refused('choice.spelling', { value: [...new Set(near.map(({ label }) => label))].join('” / “') })
}

/** What texts were read as, for each set of wordings: a column says the same few things over and over. */
const knownReadings = new WeakMap<readonly Wording[], Map<string, Reading>>()
const keptReadings = 1_000

/** Reads one of a fixed set of choices from its label or another wording; what is not known is refused. */
export function readChoice(text: string, wordings: readonly Wording[]): Reading {
  const readings = knownReadings.get(wordings) ?? new Map<string, Reading>()
  knownReadings.set(wordings, readings)
  let reading = readings.get(text)
  if (!reading) {
    if (readings.size >= keptReadings) readings.clear()
    reading = choiceIn(text, wordings)
    readings.set(text, reading)
  }
  return reading
}

function choiceIn(text: string, wordings: readonly Wording[]): Reading {
  const words = foldWords(text)
  if (words === '') return /^[-–—.…\s]*$/.test(text) ? nothing : refused('choice.unknown')
  const whole = wordings.find((wording) => wording.words === words)
  if (whole) return taken(whole.code)
  const full = writtenOut(words)
  const abbreviated = wordings.find((wording) => writtenOut(wording.words) === full)
  if (abbreviated) return taken(abbreviated.code)
  const { found, rest } = choicesIn(words, wordings)
  // “Liên xã” is no commune.
  if (/\b(khong|chua|lien)\b/.test(rest)) return refused('choice.unknown')
  if (found.length === 1 && found[0] !== undefined) return taken(found[0])
  return found.length === 0 ? nearChoice(words, wordings) : refused('choice.several')
}

const marks = /^(x|xx|v|√|✓|✔|✗|☑|☒|\+|•|\*|có|co|true|đúng|1|\(x\))$/iu
const noMarks = /^(o|0|không|khong|false|-|–)$/iu

/** True for a mark (x), false where the cell says that there is none, null for anything else. */
export function readMark(text: string): boolean | null {
  const typed = text.trim().replace(/[.]$/, '')
  if (marks.test(typed)) return true
  return noMarks.test(typed) ? false : null
}

const dittos =
  /^[-–\s"“”'.]*(nt|n\.t\.?|như trên|nhu tren|như trên nt|\/\/|〃|"|''|”|như dòng trên)[-–\s"“”'.]*$/iu

/** True where a cell says “the same as above”: nt, //, như trên. */
export function isDitto(text: string): boolean {
  return text.length <= 14 && dittos.test(text.trim())
}
