import { tidy } from './fold.ts'
import { remembered } from './remembered.ts'

// The order of the Vietnamese alphabet with the four foreign letters where dictionaries put them.
const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
const letterRank = new Map([...alphabet].map((letter, index) => [letter, String.fromCharCode(0x41 + index)]))

// no mark, huyền, hỏi, ngã, sắc, nặng
const toneRank = new Map([
  ['\u0300', '1'],
  ['\u0309', '2'],
  ['\u0303', '3'],
  ['\u0301', '4'],
  ['\u0323', '5'],
])
const tones = /[\u0300\u0309\u0303\u0301\u0323]/g
const numberWidth = 12

// Taking characters apart is slow and an office uses few different ones.
const known = new Map<string, { letter: string; mark: string }>()

function weigh(character: string): { letter: string; mark: string } {
  const cached = known.get(character)
  if (cached) return cached
  const decomposed = character.normalize('NFD')
  const base = decomposed.replace(tones, '').normalize('NFC')
  const tone = decomposed.match(tones)?.[0]
  const weight = {
    letter: letterRank.get(base) ?? (/[0-9 ]/.test(base) ? base : '!'),
    mark: (tone && toneRank.get(tone)) ?? '0',
  }
  known.set(character, weight)
  return weight
}

// Columns repeat their texts: the same field, the same hamlet in thousands of rows.
const mostKept = 10_000

/**
 * A key whose plain byte order is the Vietnamese order: letters first (a < ă < â … d < đ), then tones
 * (ngang, huyền, hỏi, ngã, sắc, nặng) where the letters are equal. Numbers sort by value.
 */
export const sortKey = remembered(mostKept, keyOf)

function keyOf(text: string): string {
  let letters = ''
  let marks = ''
  const padded = tidy(text)
    .toLowerCase()
    .replace(/\d+/g, (digits) => digits.padStart(numberWidth, '0'))
  for (const character of padded) {
    const { letter, mark } = weigh(character)
    letters += letter
    marks += mark
  }
  return `${letters}\u0001${marks.replace(/0+$/, '')}`
}
