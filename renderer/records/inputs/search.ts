import { foldWords } from '../../../shared/text/fold.ts'

/** True where every typed word is in the text, without regard to marks or order. */
export function matchesTyped(text: string, typed: string): boolean {
  const folded = foldWords(text)
  return foldWords(typed)
    .split(' ')
    .every((word) => folded.includes(word))
}
