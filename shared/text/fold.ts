const needsNormalising = /[\u00A0\u00AD\u00D0\u00F0\u200B-\u200D\u2060\uFEFF]|\p{M}/u

/** Text as it is stored: NFC, with the invisible characters that spreadsheets and phones leave behind removed. */
export function normalise(text: string): string {
  const composed = text.normalize('NFC')
  // Most text is clean already; finding that out is a tenth of the work.
  if (!needsNormalising.test(composed)) return composed
  return composed
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\u00A0/g, ' ')
    .replace(/\u00D0/g, 'Đ')
    .replace(/\u00F0/g, 'đ')
}

/** One line of text as a clerk means it: normalised, runs of white space collapsed, trimmed. */
export function tidy(text: string): string {
  return normalise(text).replace(/\s+/g, ' ').trim()
}

function foldedCharacter(character: string): string {
  return normalise(character)
    .replace(/\s/g, ' ')
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
}

function wordCharacter(character: string): string {
  return foldedCharacter(character)
    .replace(/²/g, '2')
    .replace(/[^a-z0-9]+/g, ' ')
}

/** Beyond the letters and signs of Vietnamese text. */
const usualCharacters = 0x2100

/** Maps text character by character; an office uses few different ones, so each is worked out once. */
function characterMapper(mapped: (character: string) => string): (text: string) => string {
  // Filled from the start: an array with holes is looked into as slowly as a dictionary.
  const known = Array.from<string | undefined>({ length: usualCharacters })
  const find = (code: number): string => {
    const character = mapped(String.fromCharCode(code))
    if (code < usualCharacters) known[code] = character
    return character
  }
  return (text) => {
    let result = ''
    let space = false
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      const character = known[code] ?? find(code)
      if (character === ' ') space = result !== ''
      else if (character !== '') {
        result += space ? ` ${character}` : character
        space = false
      }
    }
    return result
  }
}

/**
 * The form in which text is matched and searched: no marks, đ → d, lower case, single spaces.
 * Equal for `Hòa An`, `Hoà An` and `HOA AN`. Never stored in place of what was typed.
 */
export const fold = characterMapper(foldedCharacter)

/** Folded text with punctuation as spaces, for comparing headings and names. */
export const foldWords = characterMapper(wordCharacter)
