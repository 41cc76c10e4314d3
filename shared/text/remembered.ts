/**
 * A pure function of a text that remembers what it said of the last texts: a list says the same things over and over.
 * @param mostKept so many texts are remembered; with the next one it begins anew
 */
export function remembered<Result>(
  mostKept: number,
  find: (text: string) => Result,
): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const result = find(text)
    if (known.size >= mostKept) known.clear()
    known.set(text, result)
    return result
  }
}
