const quarters: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4' }

/** The months, quarters and years that folded words name, each in one spelling: “Quý I” and “quý 1” are the same. */
export function periodsIn(words: string): string[] {
  return [...words.matchAll(/\b(?:(thang|quy) (i{1,3}|iv|0?[1-9]|1[0-2])|(20\d\d))\b/g)].map(
    ([, sort = '', number = '', year]) => year ?? `${sort} ${quarters[number] ?? Number(number)}`,
  )
}
