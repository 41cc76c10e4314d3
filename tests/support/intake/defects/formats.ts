import { encoded } from '../generator/formats.ts'
import type { DefectFile, FileCell, FileFormat, TruthLine } from './file.ts'
import { unit } from './units.ts'

const rows: readonly (readonly FileCell[])[] = [
  ['ĐẢNG ỦY XÃ KIM ĐỒNG'],
  ['DANH SÁCH MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2026'],
  [
    'STT',
    'Tên mô hình',
    'Tập thể/Cá nhân',
    'Địa chỉ',
    'Lĩnh vực',
    'Số hộ hưởng lợi',
    'Kinh phí (triệu đồng)',
    'Ghi chú',
  ],
  [
    1,
    'Đường giao thông nông thôn; hiến đất mở rộng',
    'Tập thể',
    'Xóm Nà Pò',
    'Kinh tế',
    25,
    150.5,
    'Đã nghiệm thu',
  ],
  [2, 'Bữa cơm nghĩa tình', 'Cá nhân', 'Xóm Bản Nưa', 'Văn hóa - xã hội', '08', '12,5', null],
  [
    3,
    'Tự quản "xóm bình yên"',
    'Tập thể',
    'Xóm Phủng',
    'Quốc phòng - an ninh',
    'Chưa thống kê',
    30,
    'Ước tính,\ncòn bổ sung',
  ],
  ['Tổng cộng', null, null, null, null, 33, 193, null],
  [],
  [null, 'Người lập', null, null, 'TM. BAN THƯỜNG VỤ'],
  [null, 'Đàm Thị Ngọc', null, null, 'Hà Ngọc Giáp'],
]

const truth: readonly TruthLine[] = [
  [4, 'Đường giao thông nông thôn; hiến đất mở rộng', 'collective', 'Xóm Nà Pò', 'Kinh tế', 25, 150_500_000],
  [5, 'Bữa cơm nghĩa tình', 'individual', 'Xóm Bản Nưa', 'Văn hóa - xã hội', 8, 12_500_000],
  [6, 'Tự quản "xóm bình yên"', 'collective', 'Xóm Phủng', 'Quốc phòng - an ninh', null, 30_000_000],
]

const fields = ['name', 'subject', 'address', 'field', 'households', 'amount']

/** The same list in a format; `made` turns its cells into those of the file. */
function list(
  name: string,
  format: FileFormat,
  defects: DefectFile['defects'],
  more: {
    made?: (cell: FileCell) => FileCell
    truth?: readonly TruthLine[]
    hiddenRows?: readonly number[]
  } = {},
): DefectFile {
  const isText = ['csv', 'csvBom', 'csv1258', 'semicolons', 'tabs', 'utf16'].includes(format)
  return {
    name,
    format,
    defects,
    sheets: [
      {
        name: isText ? name.replace(/\.[^.]*$/, '') : format === 'html' ? 'Sheet1' : 'MH',
        rows: rows.map((row) => row.map((cell) => more.made?.(cell) ?? cell)),
        ...(more.hiddenRows ? { hiddenRows: more.hiddenRows } : {}),
        tables: [
          {
            form: 'model',
            unit: unit('01792', 'after'),
            period: '2026',
            fields,
            rows: more.truth ?? truth,
            mustFlag: { 5: more.hiddenRows ? ['name'] : [], 6: ['households'] },
          },
        ],
      },
    ],
  }
}

const inFont =
  (font: string, encoding: 'tcvn3' | 'vni') =>
  (cell: FileCell): FileCell =>
    typeof cell === 'string' ? { v: encoded(cell, encoding), font } : cell

/** Titles and signatures in Unicode, as a clerk leaves them who pasted old rows into a new file. */
const partlyInFont =
  (font: string, encoding: 'tcvn3' | 'vni') =>
  (cell: FileCell): FileCell =>
    typeof cell === 'string' && cell !== cell.toUpperCase() ? { v: encoded(cell, encoding), font } : cell

const bare =
  (encoding: 'tcvn3' | 'vni') =>
  (cell: FileCell): FileCell =>
    typeof cell === 'string' ? encoded(cell, encoding) : cell

/** TCVN3 has no capitals with marks outside its capital fonts, so no value begins with one. */
export const files: readonly DefectFile[] = [
  list('Dinh dang 01.xlsb', 'xlsb', [12]),
  list('Dinh dang 02 an dong.xlsb', 'xlsb', [10, 12], { hiddenRows: [5] }),
  list('Dinh dang 03.ods', 'ods', [12]),
  list('Dinh dang 04 an dong.ods', 'office', [10, 12], { hiddenRows: [5] }),
  list('Dinh dang 05 an dong.xls', 'office', [10, 12], { hiddenRows: [5] }),
  list('Dinh dang 06 Excel 95.xls', 'xls95', [12]),
  list('Dinh dang 07.html.xls', 'html', [12]),
  list('Dinh dang 08.csv', 'csv', [12]),
  list('Dinh dang 09 BOM.csv', 'csvBom', [12]),
  list('Dinh dang 10 1258.csv', 'csv1258', [12]),
  list('Dinh dang 11 cham phay.csv', 'semicolons', [12]),
  list('Dinh dang 12 tab.csv', 'tabs', [12]),
  list('Dinh dang 13 utf16.csv', 'utf16', [12]),
  list('Phong chu 01 VnTime.xlsx', 'xlsx', [13], { made: inFont('.VnTime', 'tcvn3') }),
  list('Phong chu 02 VnTime.xls', 'office', [13], { made: inFont('.VnTime', 'tcvn3') }),
  list('Phong chu 03 VnTime.ods', 'office', [13], { made: inFont('.VnTime', 'tcvn3') }),
  list('Phong chu 04 VNI.xlsx', 'xlsx', [13], { made: inFont('VNI-Times', 'vni') }),
  list('Phong chu 05 VNI.xls', 'office', [13], { made: inFont('VNI-Times', 'vni') }),
  list('Phong chu 06 VNI.ods', 'office', [13], { made: inFont('VNI-Times', 'vni') }),
  list('Phong chu 07 TCVN3 khong phong.csv', 'csv', [13, 12], { made: bare('tcvn3') }),
  list('Phong chu 08 VNI khong phong.csv', 'csv', [13, 12], { made: bare('vni') }),
  list('Phong chu 09 lan Unicode.xlsx', 'xlsx', [13], { made: partlyInFont('.VnArial', 'tcvn3') }),
  list('Phong chu 10 lan Unicode.xls', 'office', [13], { made: partlyInFont('.VnArial', 'tcvn3') }),
  list('Phong chu 11 lan Unicode.ods', 'office', [13], { made: partlyInFont('.VnArial', 'tcvn3') }),
  list('Phong chu 12 Excel 95.xls', 'xls95tcvn3', [13, 12], { hiddenRows: [5] }),
  list('Phong chu 13 TCVN3.html.xls', 'html', [13, 12], { made: bare('tcvn3') }),
  list('Phong chu 14 TCVN3.xlsb', 'xlsb', [13, 12], { made: bare('tcvn3') }),
]
