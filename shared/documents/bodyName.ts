/** Words that name a kind of body; the name of a place follows them. */
const bodyWords =
  /(^|(?<= ))(tỉnh ủy|thành ủy|huyện ủy|thị ủy|đảng ủy( xã| phường)?|ủy ban nhân dân( tỉnh| thành phố| huyện| xã| phường)?|hội đồng nhân dân( tỉnh| xã| phường)?|đảng bộ tỉnh)(?= |$)/

/** What bodies look after, which keeps a capital in their names: `Ban Tuyên giáo và Dân vận`, `Ủy ban Kiểm tra`. */
const namesOfBodies: readonly string[] = [
  'Mặt trận Tổ quốc Việt Nam',
  'Tuyên giáo',
  'Dân vận',
  'Tổ chức',
  'Nội chính',
  'Kiểm tra',
  'Chỉ đạo',
  'Thường vụ',
  'Nội vụ',
]

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

function withNames(text: string): string {
  return namesOfBodies.reduce((so, name) => so.replaceAll(name.toLocaleLowerCase('vi'), name), text)
}

/**
 * A body printed in capitals as it stands in a sentence: `TỈNH ỦY CAO BẰNG` is `Tỉnh ủy Cao Bằng`, `BAN TUYÊN GIÁO VÀ DÂN
 * VẬN` is `Ban Tuyên giáo và Dân vận`. Capitals do not tell which words keep one, so the office may set the name itself.
 */
export function bodyInSentence(capitals: string): string {
  const small = capitals.trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi')
  const found = bodyWords.exec(small)
  if (!found) return capitalised(withNames(small))
  const [words] = found
  const place = small
    .slice(found.index + words.length)
    .split(' ')
    .map(capitalised)
    .join(' ')
  return capitalised(withNames(small.slice(0, found.index)) + capitalised(words) + place)
}

/** The parts of the settings that name the issuing body. */
interface IssuingBody {
  issuingBodyLines: readonly string[]
  superiorBody: string
}

/** True where the body that issues is a People's Committee. */
export function isPeoplesCommittee({ issuingBodyLines }: Pick<IssuingBody, 'issuingBodyLines'>): boolean {
  return /^ủy ban nhân dân/.test(issuingBodyLines.join(' ').trim().toLocaleLowerCase('vi'))
}

/**
 * The issuing body within a sentence where the office has not set it: a steering committee is `Ban Chỉ đạo`, a People's
 * Committee goes without the name of its place (`Ủy ban nhân dân tỉnh`), any other stands with its whole name.
 */
export function usualBodyName(body: Pick<IssuingBody, 'issuingBodyLines'>): string {
  const whole = body.issuingBodyLines.join(' ')
  if (/^\s*ban chỉ đạo/.test(whole.toLocaleLowerCase('vi'))) return 'Ban Chỉ đạo'
  const sentence = bodyInSentence(whole)
  if (!isPeoplesCommittee(body)) return sentence
  return /^Ủy ban nhân dân (tỉnh|thành phố|huyện|xã|phường)(?= |$)/.exec(sentence)?.[0] ?? sentence
}

/** The body above within a sentence where the office has not set it; blank where there is none. */
export function usualSuperiorName({ superiorBody }: Pick<IssuingBody, 'superiorBody'>): string {
  return bodyInSentence(superiorBody)
}
