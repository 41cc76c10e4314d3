import { foldWords } from '../../../../../shared/text/fold.ts'

/** What a total may be of; “Tổng kết” and “Cộng đồng” are no totals. */
const totalled =
  'toan|chung|cua|cac|nhom|muc|phan|huyen|thi tran|thi xa|thanh pho|phuong|xa|tinh|don vi|khoi|so|' +
  'quy [ivx\\d]+|thang \\d+|dot|linh vuc|nam \\d+|trong (ky|quy|thang|nam)|ca nam'
const things = 'mo hinh|hoi nghi|nhiem vu|ke hoach|cuoc|tap the|ca nhan|du an|cong trinh'
/** The words of a total row. */
export const totalWords = new RegExp(
  `^(luy ke|tc|t cong|t so|(cong )?mang sang|(cong )?chuyen (sang )?trang( sau)?|(cong )?trang truoc( chuyen sang)?|cong don|cong|tong( cong| so)?( ((${totalled}|${things}|[ivx]+|[a-d])( .*)?|\\d.*))?|` +
    `toan (huyen|tinh|xa|phuong|thi tran|thanh pho|quan|dia ban)( .*)?|` +
    `cong (${totalled}|i|ii|iii|iv|v|vi|a|b|c|\\d+)( .*)?)$`,
)
/** A total of a part: “Cộng quý I”, “Cộng lĩnh vực kinh tế”; “Công …” is another word. */
export const partTotalWords = new RegExp(`^cong (${totalled})( .*)?$`)
/** What begins like a total and is none. */
export const notTotal =
  /^(tong (ket|hop|duyet|ve sinh|dien tap|ra quan|bi thu)|cong (dong|hoa|tac|an|dan|chuc|nhan))\b/
/** What stands below a total and holds it against another figure: the plan, the year before, an average. */
const averages =
  /^(diem )?(trung binh|binh quan)\b|^(so (voi )?(cung ky|quy truoc|nam truoc|ky truoc)|tang giam)\b/
const comparisons =
  /^(ke hoach( giao)?( (ca )?nam| quy| thang)?( 20\d\d)?|chi tieu( giao| ke hoach)?( nam)?( 20\d\d)?|(dat )?t[iy] le( .*)?|(so (voi )?|cung )(cung )?(ky|quy truoc|nam|ke hoach)( .*)?|(tang|giam|chenh lech)( .*)?|nam 20\d\d|(ky|quy|thang|nam) truoc)$/

/** True for the label of a row without a number that compares; where rows are units, more words do, for no unit is called so. */
export function compares(label: string, isOfUnits: boolean): boolean {
  return averages.test(label) || (isOfUnits && comparisons.test(label))
}

/** What a total of the whole table begins with. */
const wholeTotalWords = /^(tong|toan|cong$|luy ke)/
/** What stands in the first row of a list in which nothing was to be told. */
export const nothingThere = /^(khong|khong (co|phat sinh|to chuc)|chua (co|phat sinh|to chuc))[.]?$/

/** True for a total of the whole table, false for one of a group. */
export function isWholeTotal(label: string): boolean {
  return wholeTotalWords.test(foldWords(label))
}
