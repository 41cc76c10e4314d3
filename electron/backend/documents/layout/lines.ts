/** Words of two syllables and terms of our titles that are not torn apart. */
const terms =
  'quy chế|dân chủ|cơ sở|phong trào|thi đua|kiểm tra|kiến nghị|thực hiện|báo cáo|kết quả|kết luận|danh sách|mô hình|tập thể|cá nhân|bằng khen|giấy khen|khen thưởng|thành tích|xuất sắc|công nhận|đề nghị|đôn đốc|hội nghị|đăng ký|tổng hợp'

/** What stays on one line: a short quotation (“Dân vận khéo”), a date, a year or number with its word, a term. */
const unbreakable = new RegExp(
  `“[^”]{1,24}”\\S*|ngày \\S+ tháng \\S+ năm \\S+|(?:năm|số|tháng|quý) \\S+|(?:${terms})(?=\\s|$|[,;.])\\S*|\\S+`,
  'giu',
)

/** The number of a document with its symbols, which is never broken: `10-KH/BCĐ`, `…-KH/BCĐ` where it is not known yet. */
const documentNumber = /((?:\d+|…)[-/][A-ZĐ][A-Za-zĐđ0-9./-]*)/u

/** A text in parts: those at odd places are numbers of documents, which stay on one line. */
export function documentNumbersApart(text: string): readonly string[] {
  return text.split(documentNumber)
}

/** The numbers of documents in a text. */
export function documentNumbersIn(text: string): readonly string[] {
  return documentNumbersApart(text).filter((_part, index) => index % 2 === 1)
}

/** Words before which a line is best broken: those that connect, and the first words of the terms in our titles. */
const goodStarts =
  /^(?:“|(?:và|tại|của|về|theo|trong|với|cho|giữa|từ|đối|năm|giai|do|để|nhân|thuộc|trên|đến|có|được|thực|quy|phong)(?:\s|$))/iu
const brokenElsewhere = 0.2

/** Words that connect what stands on either side belong to what follows them. */
const connects = /^(?:và|tại|của|về|theo|trong|với|cho|giữa|từ|đối|do|để|trên|đến|có|được)$/iu
const brokenAfterConnecting = 0.4

/** The parts of a text that are kept on one line. */
export function unitsOf(text: string): readonly string[] {
  return text.match(unbreakable) ?? []
}

/** How many lines a text takes at least. */
export function fewestLines(
  units: readonly string[],
  widthMm: number,
  measure: (text: string) => number,
): number {
  let count = 1
  let line = ''
  for (const unit of units) {
    const longer = line === '' ? unit : `${line} ${unit}`
    if (line !== '' && measure(longer) > widthMm) {
      count += 1
      line = unit
    } else line = longer
  }
  return count
}

type Breaking = { cost: number; lines: readonly string[] }

/**
 * Breaks a centred text into as few lines as fit, of lengths as equal as can be, rather at the start of a phrase than
 * within one; no single word is left on the last line.
 * @param units parts that are kept on one line
 * @param measure width of a text in mm
 */
export function balancedLines(
  units: readonly string[],
  widthMm: number,
  measure: (text: string) => number,
): readonly string[] {
  const count = fewestLines(units, widthMm, measure)
  if (count < 2) return units.length === 0 ? [] : [units.join(' ')]
  const equalMm = measure(units.join(' ')) / count
  // best[end]: the best breaking of the first `end` units into as many lines as the loop has come to
  let best = new Map<number, Breaking>([[0, { cost: 0, lines: [] }]])
  for (let lineNumber = 1; lineNumber <= count; lineNumber += 1) {
    const next = new Map<number, Breaking>()
    for (const [start, { cost, lines }] of best) {
      for (let end = start + 1; end <= units.length; end += 1) {
        const line = units.slice(start, end).join(' ')
        const width = measure(line)
        if (width > widthMm && end > start + 1) break
        const following = units[end]
        const awkward = following !== undefined && !goodStarts.test(following) ? brokenElsewhere : 0
        const torn =
          following !== undefined && connects.test(units[end - 1] ?? '') ? brokenAfterConnecting : 0
        const total = cost + ((width - equalMm) / equalMm) ** 2 + awkward + torn
        const known = next.get(end)
        if (!known || total < known.cost) next.set(end, { cost: total, lines: [...lines, line] })
      }
    }
    best = next
  }
  return best.get(units.length)?.lines ?? [units.join(' ')]
}
