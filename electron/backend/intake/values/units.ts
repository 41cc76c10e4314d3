import { fold } from '../../../../shared/text/fold.ts'

/** What a number may be of; the unit glued to it must fit. */
export type NumberSort = 'count' | 'decimal' | 'money' | 'area' | 'percent'

const moneyFactors: readonly (readonly [RegExp, number])[] = [
  [/^(ty|ti|ty dong|ti dong|ty d)$/, 1e9],
  [/^(trieu|trieu dong|tr|trd|tr d|tr dong|trieu d)$/, 1e6],
  [/^(nghin|ngan|nghin dong|ngan dong|nghin d|ngan d|1000 dong|1000d|k|ng d)$/, 1e3],
  [/^(dong|d|vnd|vnđ)$/, 1],
]

const areaFactors: readonly (readonly [RegExp, number])[] = [
  [/^(ha|hec ta|hecta)$/, 10_000],
  [/^(km2)$/, 1_000_000],
  [/^(m2|met vuong|m)$/, 1],
]

/** Words behind a number that name what is counted and change nothing. */
const countedThings = new RegExp(
  `^(${[
    'luot( nguoi)?|nguoi( dan| du| tham du| tham gia)?|hoc sinh|ho( gia dinh| dan)?|(ngay )?cong|ngay|cuoc|buoi|mo hinh|dai bieu|dong chi|d/c|(hoi|dang|doan) vien|dvtn|doan vien,? thanh nien',
    'thanh vien|hoc vien|can bo|hoi nghi|vu( viec)?|viec|don( thu)?|thu|xom|thon|ban|to( dan pho)?|cau lac bo|lan|cai|km|tin',
    'bai|tin,? bai|van ban|y kien|ho so|phieu|phuong an|lop|doan|cong trinh|du an|sai pham|kien nghi|tai lieu|to roi',
  ].join('|')})$`,
)

export function wordsOfUnit(text: string): string {
  return fold(text).replace(/²/g, '2').replace(/\./g, ' ').replace(/\s+/g, ' ').trim()
}

/** The factor that a unit of measure behind a number means; null where the words are not known. */
export function factorOf(words: string, sort: NumberSort): number | null {
  const factors = sort === 'money' ? moneyFactors : sort === 'area' ? areaFactors : []
  const found = factors.find(([pattern]) => pattern.test(words))
  if (found) return found[1]
  if (sort === 'percent') return /^(%|phan tram)$/.test(words) ? 1 : null
  return sort !== 'money' && sort !== 'area' && countedThings.test(words) ? 1 : null
}

/** Things counted by the thousand: “Ngày công (nghìn công)”. */
const thousands = /\(\s*(?:đvt\s*:?\s*)?(?:nghìn|ngàn|1[. ]?000)\s+(?!đồng)\p{L}/u

/**
 * The factor that a heading or a note states: “Kinh phí (triệu đồng)”, “Đơn vị tính: 1.000 đồng”, “Diện tích (ha)”.
 * Null where it states none. Marks count here: “huy động” and “hoạt động” name no money.
 */
export function factorInText(text: string, sort: NumberSort): number | null {
  const typed = text.normalize('NFC').toLowerCase().replace(/²/g, '2')
  if (sort === 'money') return moneyFactorIn(typed)
  if (sort === 'count' || sort === 'decimal') return thousands.test(typed) ? 1e3 : null
  if (sort !== 'area') return null
  if (/\bha\b|héc ?-?ta/.test(typed)) return 10_000
  return /\bm2\b|mét vuông/.test(typed) ? 1 : null
}

function moneyFactorIn(typed: string): number | null {
  const folded = fold(typed)
  if (/\b(ty|ti)\.? ?(dong|d)\b|\b(ty|ti)\b ?\)/.test(folded)) return 1e9
  if (/\btrieu( dong| d)?\b|\btrd\b|\btr\.? ?(d|dong)\b|\(tr\)/.test(folded)) return 1e6
  // Without marks “ngân sách” would be “ngàn”.
  const isThousands = /\bnghin\b|\bngan (d|dong)\b|\b1[. ]?000 ?(d|dong)\b/.test(folded)
  if (isThousands || /ngàn/.test(typed)) return 1e3
  return /(?<!(cộng|hội|hợp|tương|quân) )đồng(?! (bào|chí|thuận|bộ|đội))|vn[đd]|\(\s*(đ|dong)\s*\)/.test(
    typed,
  )
    ? 1
    : null
}

const notedUnit =
  /((don vi( tinh)?|dvt)\s*[:.(-]?|\b(so tien|tien|kinh phi|gia tri|von)( tinh)?\s*:)\s*(trieu|tr\b|trd|ty|nghin|ngan(?! sach)|1\.?000|dong|vnd|ha\b|m2)|tinh bang (trieu|ty|nghin|ngan|dong|ha|m2)|\((trieu|ty|nghin|ngan|1\.?000) dong\)\s*$/

/** True where a line above or below a table says in what unit its figures are. */
export function statesUnit(line: string): boolean {
  return notedUnit.test(fold(line).replace(/²/g, '2'))
}
