import * as XLSX from 'xlsx'

/** A cell as it is put into a workbook; `null` stays blank. */
export type SheetCell = string | number | boolean | Date | null

export interface SheetContent {
  name: string
  rows: readonly (readonly SheetCell[])[]
  /** Merged cells: `A1:C1`. */
  merges?: readonly string[]
}

/** The bytes of a workbook made for a test. */
export function workbookOf(sheets: readonly SheetContent[], bookType: XLSX.BookType = 'xlsx'): Uint8Array {
  const workbook = XLSX.utils.book_new()
  for (const { name, rows, merges = [] } of sheets) {
    const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => [...row]))
    sheet['!merges'] = merges.map((merge) => XLSX.utils.decode_range(merge))
    XLSX.utils.book_append_sheet(workbook, sheet, name)
  }
  return new Uint8Array(XLSX.write(workbook, { type: 'array', bookType, compression: true }))
}

/** A file as a screen hands it over. */
export function fileOf(name: string, bytes: Uint8Array): File {
  return new File([Buffer.from(bytes)], name)
}

const units = [
  'Xã Huy Giáp',
  'Xã Cốc Pàng',
  'Xã Khánh Xuân',
  'Xã Xuân Trường',
  'Xã Hưng Đạo',
  'Thị trấn Bảo Lạc',
]
const fields = ['Kinh tế', 'Văn hóa - xã hội', 'Quốc phòng - an ninh', 'Hệ thống chính trị']

/** A list of recognised models of the district Bảo Lạc, with this many rows; the first is number `from` + 1. */
export function modelList(count: number, from = 0): Uint8Array {
  const rows: SheetCell[][] = Array.from({ length: count }, (_, index) => [
    index + 1,
    `Vận động nhân dân làm đường xóm số ${from + index + 1}`,
    units[index % units.length] ?? '',
    `Chi hội Phụ nữ xóm ${index % 700}`,
    `Xóm Bản ${index % 90}`,
    fields[index % fields.length] ?? '',
    'Vận động hội viên góp ngày công, hiến đất làm đường liên xóm',
    20 + (index % 150),
    index % 3 === 0 ? null : 100 + (index % 900),
    index % 4 === 0 ? `${200 + (index % 300)},5 triệu` : null,
    index % 5 === 0 ? 'Không công nhận' : 'Công nhận',
    index % 5 === 0 ? null : `${100 + (index % 800)}/QĐ-UBND ngày ${10 + (index % 18)}/11/2024`,
  ])
  const headings = [
    'STT',
    'Tên mô hình',
    'Đơn vị',
    'Tập thể/Cá nhân đăng ký',
    'Địa chỉ (xóm, xã)',
    'Lĩnh vực',
    'Nội dung, cách làm',
    'Số hộ hưởng lợi',
    'Diện tích đất hiến (m2)',
    'Kinh phí',
    'Công nhận/Không công nhận',
    'Số, ngày QĐ công nhận',
  ]
  const titles = [['UBND HUYỆN BẢO LẠC'], ['DANH SÁCH MÔ HÌNH ĐƯỢC CÔNG NHẬN NĂM 2024']]
  return workbookOf([{ name: 'CN', rows: [...titles, headings, ...rows] }])
}
