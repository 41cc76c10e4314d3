import { normalise } from '../../shared/text/fold.ts'

/** Pasted text as lines of a list: empty lines dropped, dashes and numbers in front of a line taken off. */
export function pastedLines(text: string): string[] {
  return normalise(text)
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-–—•+*]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
}
