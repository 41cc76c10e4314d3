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
/** What a total of the whole table begins with. */
export const wholeTotalWords = /^(tong|toan|cong$|luy ke)/
