const numerals: Record<string, number> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  nhat: 1,
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
}

/** Dates and document numbers: the years in them are of papers, not of the period. */
const notPeriods = [
  /ngay\s*\d{1,2}\s*(thang|\/|-|\.)\s*\d{1,2}\s*(nam|\/|-|\.)\s*\d{2,4}/g,
  /(?<!thang )\b\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\b/g,
  /\b\d+\s*\/\s*\d{4}\s*\/\s*[a-z]\S*/g,
  /\b(so|nghi quyet|nghi dinh|quyet dinh|huong dan|thong tu)\s+\d+\s*[-/]\S*/g,
]

/** What is to come, named behind what a report is of: “6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026”. */
const outlook =
  /^(.*?\b(?:(?:quy|thang) (?:i{1,3}|iv|\d+)|\d+ thang|(?:dau|cuoi) nam)\b.*?)\b(?:phuong huong|nhiem vu|chuong trinh|ke hoach|trong tam)\b(.*)$/

/** A folded text without what it says is to come; a year that stands only there is that of both. */
function withoutOutlook(folded: string): string {
  const [, past = folded, future = ''] = folded.match(outlook) ?? []
  const [inYear = ''] = /\b20\d\d\b/.test(past) ? [] : (future.match(/\b20\d\d\b/) ?? [])
  return `${past.replace(/[\s,;.-]+$/, '')} ${inYear}`.trim()
}

const numberOf = (text: string) => numerals[text] ?? Number(text)

/** The words for months from the first to the last one: a quarter, a half, the year, or only their number. */
function wordsOfMonths(first: number, last: number): string {
  const count = last - first + 1
  if (count === 1) return `thang ${first}`
  if (count === 3 && first % 3 === 1) return `quy ${last / 3}`
  if (count === 6 && first % 6 === 1) return `6 thang ${first === 1 ? 'dau' : 'cuoi'} nam`
  return count === 12 ? 'nam' : `${count === 3 || count === 6 ? 2 : count} thang`
}

const and = '\\s*(?:,|;|\\+|-|&|va|den)\\s*'
const ofYear = '(?:\\s*(?:[/.-]|nam)\\s*20\\d\\d)?'
// “Tháng 6 và 6 tháng đầu năm”: the second number counts months.
const quarter = '(?:iv|i{1,3}|[1-4])(?!\\w| thang)'
const month = '\\d{1,2}(?!\\d| thang)'
const severalOf = (word: string, one: string) =>
  new RegExp(`\\b${word} (${one}${ofYear}(?:${and}(?:${word} )?${one}${ofYear})+)`, 'g')
const severalQuarters = severalOf('quy', quarter)
const severalMonths = severalOf('thang', month)

/** “Quý I, II”, “tháng 7-9” as the one period that they are together, with the year that stands among them. */
function together(list: string, length: 1 | 3): string {
  const years = list.match(/20\d\d/g) ?? []
  const named = (list.replace(/20\d\d/g, ' ').match(/\b(?:iv|i{1,3}|\d{1,2})\b/g) ?? []).map(numberOf)
  const [from = 0, to = 0] = named
  const isSpan = named.length === 2 && /-|\bden\b/.test(list)
  const parts = isSpan ? Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at) : named
  const last = Math.max(...parts) * length
  const first = (Math.min(...parts) - 1) * length + 1
  if (parts.length === 0 || first < 1 || last > 12) return list
  const isWhole = new Set(parts).size * length === last - first + 1 && new Set(years).size < 2
  return `${isWhole ? wordsOfMonths(first, last) : '2 thang'} ${years.at(-1) ?? ''}`.trim()
}

const cutOff = new RegExp(
  `\\b(?:tinh |luy ke |cong don )*(?:den|toi) (?:het |cuoi )?(quy|thang) (iv|i{1,3}|\\d{1,2})(?!\\w)(${ofYear})`,
  'g',
)

/** What a text says of the last month counted: beside a year of its own nothing, else how many months there are. */
function withoutCutOffs(words: string): string {
  const others = words.replace(cutOff, ' ')
  if (/\b20\d\d\b/.test(others)) return others
  return words.replace(cutOff, (_, sort: string, number: string, inYear: string) => {
    const last = numberOf(number) * (sort === 'quy' ? 3 : 1)
    return last >= 1 && last <= 12 ? `${wordsOfMonths(1, last).replace(/^thang 1$/, '1 thang')}${inYear}` : ''
  })
}

/**
 * The folded words of a text in which a period may stand, in one spelling: without dates, numbers of papers and what is to come;
 * “quí 03”, “nửa đầu năm”, “quý I, II”, “tháng 7 đến tháng 9” as the quarter or half that they are.
 */
export function wordsOfPeriod(folded: string): string {
  const words = withoutOutlook(folded)
    .replace(/\bqui(?= (?:thu|0?\d|i{1,3}|iv|mot|hai|ba|bon)\b)/g, 'quy')
    .replace(/\bquy thu (nhat|hai|ba|tu)\b/g, (_, one: string) => `quy ${numberOf(one)}`)
    // “Hai quy mot bang” without marks speaks of two quarters in one table.
    .replace(/\bquy (mot|hai|ba|bon)(?= (?:nam )?20)/g, (_, one: string) => `quy ${numberOf(one)}`)
    .replace(/\bquy 0(?=[1-4]\b)/g, 'quy ')
    .replace(/\b(?:nua|(?:0?2|hai) quy) (dau|cuoi)(?= nam\b)/g, '6 thang $1')
  const plain = notPeriods.reduce((text, pattern) => text.replace(pattern, ' '), words)
  return withoutCutOffs(
    plain
      .replace(severalQuarters, (_, list: string) => together(list, 3))
      .replace(severalMonths, (_, list: string) => together(list, 1)),
  )
}

const monthCount =
  /\b(?:0?[124-57-9]|1[01]|mot|hai|bon|bay|tam|chin|muoi)\s*(?:thang|t(?=\b|[-_. ]*20\d\d))(?!\s*\d{1,2}\b)/
const week = /\btuan (?:thu )?\d{1,2}\b/
const twoPeriods = new RegExp(
  `\\b(?:quy (?:iv|i{1,3}|[1-4])|thang \\d{1,2})${ofYear}\\s*(?:(?:,|\\+|&|va)\\s*(?:luy ke )?(?:\\d{1,2} thang|ca nam)|va nam 20)`,
)

/** True for words of months that make up no period of ours, and of two periods at once: “9 tháng”, “quý II và 6 tháng đầu năm”. */
export function isNoPeriod(words: string): boolean {
  return monthCount.test(words) || week.test(words) || twoPeriods.test(words)
}
