/** Titles and names of a file are asked for period, part and sender again and again; those of the next one are others. */
const mostKept = 500

/** A pure function of a text that remembers what it said of the last texts. */
export function remembered<Result>(find: (text: string) => Result): (text: string) => Result {
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
