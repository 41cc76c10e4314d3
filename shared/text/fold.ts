/** Text as it is stored: NFC, with the invisible characters that spreadsheets and phones leave behind removed. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\u00A0/g, ' ')
    .replace(/\u00D0/g, 'Đ')
    .replace(/\u00F0/g, 'đ')
}

/** One line of text as a clerk means it: normalised, runs of white space collapsed, trimmed. */
export function tidy(text: string): string {
  return normalise(text).replace(/\s+/g, ' ').trim()
}

/**
 * The form in which text is matched and searched: no marks, đ → d, lower case, single spaces.
 * Equal for `Hòa An`, `Hoà An` and `HOA AN`. Never stored in place of what was typed.
 */
export function fold(text: string): string {
  return tidy(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
}

/** Folded text with punctuation as spaces, for comparing headings and names. */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/²/g, '2')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
