/** A name or heading as it stands within a sentence: its first letter small, names within it as they are. */
export function inSentence(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}
