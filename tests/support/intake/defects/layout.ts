import type { DefectFile } from './file.ts'
import { unit } from './units.ts'

const of = ([code, name]: readonly [string, string]) => ({ code, name })
const [huyGiap, sonLo] = [unit('01354'), unit('01360')]

/** Where tables stand on a sheet, and what else stands there. */
export const files: readonly DefectFile[] = [
  {
    name: 'Bo cuc 01 dong cot trong.xlsx',
    format: 'xlsx',
    defects: [6, 10, 24],
    sheets: [
      {
        name: 'Sheet1',
        hiddenRows: [9],
        hiddenColumns: ['G'],
        rows: [
          [],
          [null, null, 'UBND XÃ HUY GIÁP'],
          [],
          [null, null, 'DANH SÁCH HỘI NGHỊ NĂM 2026'],
          [],
          [null, null, 'STT', null, 'Tên hội nghị', 'Ngày tổ chức', 'Số người dự', null, 'Địa điểm'],
          [null, null, 1, null, 'Giao ban tháng một', '15/01/2026', 20, null, 'Phòng họp'],
          [],
          [null, null, 2, null, 'Giao ban tháng hai', '15/02/2026', 21, null, 'Phòng họp'],
          [],
          [null, null, 1, null, 'Tập huấn hòa giải', '16/03/2026', 55, null, 'Hội trường'],
          [],
          [],
          [null, null, 2, null, 'Đối thoại', '17/04/2026', 80, null, 'Nhà văn hóa'],
        ],
        tables: [
          {
            form: 'conference',
            unit: huyGiap,
            period: '2026',
            fields: ['title', 'heldOn', 'attendees', 'place'],
            rows: [
              [7, 'Giao ban tháng một', '2026-01-15', 20, 'Phòng họp'],
              [9, 'Giao ban tháng hai', '2026-02-15', 21, 'Phòng họp'],
              [11, 'Tập huấn hòa giải', '2026-03-16', 55, 'Hội trường'],
              [14, 'Đối thoại', '2026-04-17', 80, 'Nhà văn hóa'],
            ],
            mustFlag: { 9: ['title'] },
          },
        ],
      },
    ],
  },
  {
    name: 'Bo cuc 02 trung lap.xlsx',
    format: 'xlsx',
    defects: [18],
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['UBND XÃ HUY GIÁP'],
          ['DANH SÁCH HỘI NGHỊ NĂM 2026'],
          ['STT', 'Tên hội nghị', 'Ngày tổ chức', 'Số người dự'],
          [1, 'Giao ban', '15/01/2026', 20],
          [2, 'Tập huấn', '16/01/2026', 30],
          [3, 'Giao  ban', '15/01/2026', 20],
          [4, 'TẬP HUẤN', '16/01/2026', 35],
        ],
        tables: [
          {
            form: 'conference',
            unit: huyGiap,
            period: '2026',
            fields: ['title', 'heldOn', 'attendees'],
            rows: [
              [4, 'Giao ban', '2026-01-15', 20],
              [5, 'Tập huấn', '2026-01-16', 30],
              [6, 'Giao ban', '2026-01-15', 20],
              [7, 'TẬP HUẤN', '2026-01-16', 35],
            ],
            mustFlag: { 6: ['title'], 7: ['title'] },
            duplicates: { 6: 4 },
          },
        ],
      },
    ],
  },
  {
    name: 'Bo cuc 03 co mat khau.xlsx',
    format: 'password',
    defects: [20],
    error: 'file.encrypted',
    sheets: [],
  },
  {
    name: 'Bo cuc 04 moi xa mot trang.xlsx',
    format: 'xlsx',
    defects: [9, 10],
    sheets: [
      ...[huyGiap, sonLo].map((sender, index) => ({
        name: sender[1],
        rows: [
          ['BAN CHỈ ĐẠO TỈNH CAO BẰNG'],
          ['TỔNG HỢP HỘI NGHỊ QUÝ I NĂM 2026'],
          ['STT', 'Tên hội nghị', 'Ngày tổ chức', 'Số người dự'],
          [1, `Giao ban lần ${index + 1}`, '15/01/2026', 20 + index],
        ],
        tables: [
          {
            form: 'conference',
            unit: sender,
            period: '2026-Q1',
            fields: ['title', 'heldOn', 'attendees'],
            rows: [[4, `Giao ban lần ${index + 1}`, '2026-01-15', 20 + index]] as const,
          },
        ],
      })),
      { name: 'DM', hidden: true, rows: [['Cấp xã'], ['Cơ sở'], ['Cấp tỉnh']], tables: [] },
    ],
  },
  {
    name: 'Bo cuc 05 hai bang canh nhau.xlsx',
    format: 'xlsx',
    defects: [9],
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['UBND XÃ SƠN LỘ'],
          ['HỘI NGHỊ VÀ MÔ HÌNH NĂM 2026'],
          ['STT', 'Tên hội nghị', 'Ngày tổ chức', null, 'STT', 'Tên mô hình', 'Số hộ hưởng lợi'],
          [1, 'Giao ban', '15/01/2026', null, 1, 'Vườn rau sạch', 12],
          [2, 'Tập huấn', '16/01/2026', null, 2, 'Đường hoa', 30],
        ],
        tables: [
          {
            form: 'conference',
            unit: sonLo,
            period: '2026',
            fields: ['title', 'heldOn'],
            rows: [
              [4, 'Giao ban', '2026-01-15'],
              [5, 'Tập huấn', '2026-01-16'],
            ],
          },
        ],
      },
    ],
  },
  {
    name: 'Bo cuc 06 o gop xuong.xlsx',
    format: 'xlsx',
    defects: [23, 4],
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['UBND HUYỆN BẢO LẠC'],
          ['DANH SÁCH MÔ HÌNH ĐĂNG KÝ NĂM 2024'],
          ['STT', 'Xã, thị trấn', 'Tên mô hình', 'Lĩnh vực', 'Đăng ký mới/Duy trì'],
          [1, 'Xã Huy Giáp', 'Vườn rau sạch', 'Kinh tế', 'Mới'],
          [2, null, 'Đường hoa', 'Văn hóa', 'Duy trì'],
          [3, null, 'Tiếng kẻng an ninh', 'Quốc phòng', 'Mới'],
          [4, 'Xã Sơn Lôk', 'Hũ gạo', 'Kinh tế', null],
          [5, null, 'Ngân hàng bò', 'Kinh tế', 'Mới'],
        ],
        merges: ['B4:B6', 'B7:B8', 'E4:E4'],
        tables: [
          {
            form: 'model',
            unit: ['043', 'Huyện Bảo Lạc'],
            period: '2024',
            fields: ['unitId', 'name', 'field', 'status'],
            rows: [
              [4, of(huyGiap), 'Vườn rau sạch', 'Kinh tế', 'registered'],
              [5, of(huyGiap), 'Đường hoa', 'Văn hóa', 'continued'],
              [6, of(huyGiap), 'Tiếng kẻng an ninh', 'Quốc phòng', 'registered'],
              [7, of(sonLo), 'Hũ gạo', 'Kinh tế', null],
              [8, of(sonLo), 'Ngân hàng bò', 'Kinh tế', 'registered'],
            ],
            mustFlag: { 7: ['unitId'], 8: ['unitId'] },
            alt: { 7: { unitId: [null] }, 8: { unitId: [null] } },
          },
        ],
      },
    ],
  },
  {
    name: 'Bo cuc 07 tieu de lap lai.xlsx',
    format: 'xlsx',
    defects: ['tiêu đề lặp lại giữa các dòng thưa', 16],
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['ĐẢNG ỦY XÃ SƠN LỘ'],
          ['DANH SÁCH MÔ HÌNH NĂM 2026'],
          ['Tên mô hình', 'Tập thể/Cá nhân', 'Số hộ hưởng lợi'],
          ['Vườn rau sạch', null, null],
          ['Đường hoa', 'Tập thể', null],
          ['Tên mô hình', 'Tập thể/Cá nhân', 'Số hộ hưởng lợi'],
          ['Ngân hàng bò', 'nt', '-'],
        ],
        tables: [
          {
            form: 'model',
            unit: sonLo,
            period: '2026',
            fields: ['name', 'subject', 'households'],
            rows: [
              [4, 'Vườn rau sạch', null, null],
              [5, 'Đường hoa', 'collective', null],
              [7, 'Ngân hàng bò', 'collective', null],
            ],
          },
        ],
      },
    ],
  },
]
