const shortest = 5

/** True where one letter was added, left out, changed or two neighbours swapped. Short words never match. */
export function isOneLetterApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || Math.min(one.length, other.length) < shortest) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end))
    end += 1
  const left = one.length - start - end
  const right = other.length - start - end
  if (left <= 1 && right <= 1) return left + right > 0
  const swapped = left === 2 && right === 2
  return swapped && one[start] === other[start + 1] && one[start + 1] === other[start]
}
