import { foldWords } from '../../../shared/text/fold.ts'

/** True where every typed word is in the text, without regard to marks or order. */
export function matchesTyped(text: string, typed: string): boolean {
  const folded = foldWords(text)
  return foldWords(typed)
    .split(' ')
    .every((word) => folded.includes(word))
}

/** Texts that begin with what was typed before those that only contain it; “cong nhan” means “Công nhận” first. */
export function byBeginning(typed: string): (a: string, b: string) => number {
  const folded = foldWords(typed)
  const rank = (text: string) => (foldWords(text).startsWith(folded) ? 0 : 1)
  return (a, b) => rank(a) - rank(b)
}
