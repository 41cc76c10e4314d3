/** A Roman number or a letter before a group: “II”, “(a)”, “B.” */
export const romanOrLetter = /^\(?([IVXLC]{1,5}|[A-ZĐ]|[a-zđ])[.)]?$/

const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

function romanValue(text: string): number | null {
  if (!/^[IVXLC]{1,6}$/.test(text)) return null
  const digits = [...text].map((letter) => values[letter] ?? 0)
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0)
}

/** True where one number follows another: “III” on “II”, “b)” on “a)”. */
export function followsOn(before: string, after: string): boolean {
  const [one = '', next = ''] = [before, after].map((text) => text.trim().replace(/[().]/g, ''))
  const [from, to] = [romanValue(one), romanValue(next)]
  if (from !== null && to !== null) return to === from + 1
  const isLetter = one.length === 1 && next.length === 1 && /\p{L}/u.test(one)
  return isLetter && next.charCodeAt(0) === one.charCodeAt(0) + 1
}
