import type { DefectFile, FileCell, TruthLine } from './file.ts'
import { unit } from './units.ts'

const heading = ['STT', 'Tên hội nghị', 'Ngày tổ chức', 'Số người dự']

/** A list of conferences with these titles; one row in the middle of the period. */
function conferences(
  name: string,
  defects: DefectFile['defects'],
  titles: readonly (readonly FileCell[])[],
  expected: {
    unit: readonly [string, string] | null
    period: string | null
    periodAccept?: readonly string[]
    day: string
    sheet?: string
    mustFlag?: readonly string[]
  },
  more: Pick<DefectFile, 'format'> = { format: 'xlsx' },
): DefectFile {
  const [year = '', month = '', day = ''] = expected.day.split('-')
  const row = titles.length + 2
  return {
    name,
    ...more,
    defects,
    sheets: [
      {
        name: expected.sheet ?? 'Sheet1',
        rows: [...titles, heading, [1, 'Giao ban công tác dân vận', `${day}/${month}/${year}`, 25]],
        tables: [
          {
            form: 'conference',
            unit: expected.unit,
            period: expected.period,
            ...(expected.periodAccept ? { periodAccept: expected.periodAccept } : {}),
            fields: ['title', 'heldOn', 'attendees'],
            rows: [[row, 'Giao ban công tác dân vận', expected.day, 25]],
            mustFlag: expected.mustFlag ? { [row]: expected.mustFlag } : {},
          },
        ],
      },
    ],
  }
}

const statistical = (rows: readonly (readonly FileCell[])[]) => [
  ['TT', 'Tên xã phường, thị trấn', 'Số cuộc giám sát', 'Số vụ việc kiến nghị', 'Thu hồi tiền (đồng)'],
  ...rows,
]

/** A list of Ban TTND reports over units. */
function inspectorates(
  name: string,
  defects: DefectFile['defects'],
  titles: readonly (readonly FileCell[])[],
  expected: {
    unit: readonly [string, string] | null
    period: string | null
    periodAccept?: readonly string[]
  },
  rows: readonly (readonly FileCell[])[],
  truth: readonly TruthLine[],
  mustFlag: Readonly<Record<number, readonly string[]>> = {},
): DefectFile {
  return {
    name,
    format: 'xlsx',
    defects,
    sheets: [
      {
        name: 'Sheet1',
        rows: [...titles, ...statistical(rows)],
        tables: [
          {
            form: 'B7',
            ...expected,
            fields: ['unitId', 'supervisions', 'casesRecommended', 'moneyRecovered'],
            rows: truth,
            mustFlag,
          },
        ],
      },
    ],
  }
}

const of = ([code, name]: readonly [string, string]) => ({ code, name })

/** Senders and periods: in titles, sheet names, file names, and where they contradict each other. */
export const files: readonly DefectFile[] = [
  conferences(
    'Ky 01 bao cao quy 3 nam 2026.xlsx',
    ['kỳ chỉ ở tên tệp'],
    [['UBND XÃ YÊN THỔ'], ['DANH SÁCH HỘI NGHỊ']],
    { unit: unit('01318', 'after'), period: '2026-Q3', day: '2026-08-15' },
  ),
  conferences(
    'Ky 02_HoiNghi_T8.2026_XaSonLo.xlsx',
    ['kỳ và đơn vị chỉ ở tên tệp'],
    [['DANH SÁCH HỘI NGHỊ']],
    { unit: unit('01360', 'after'), period: '2026-08', day: '2026-08-15' },
  ),
  conferences(
    'Ky 03 hoi nghi.xlsx',
    ['kỳ chỉ ở tiêu đề'],
    [['XÃ SƠN LỘ'], ['DANH SÁCH HỘI NGHỊ 9 THÁNG ĐẦU NĂM 2026']],
    { unit: unit('01360', 'after'), period: '2026', day: '2026-08-15' },
  ),
  conferences(
    'Ky 04 hoi nghi quy 1 nam 2026.xlsx',
    [19],
    [['ĐẢNG ỦY XÃ SƠN LỘ'], ['DANH SÁCH HỘI NGHỊ QUÝ II NĂM 2026']],
    {
      unit: unit('01360', 'after'),
      period: '2026-Q2',
      periodAccept: ['2026-Q1'],
      day: '2026-05-15',
      mustFlag: ['heldOn'],
    },
  ),
  conferences(
    'Ky 05 hoi nghi nam 2025.xlsx',
    [19],
    [['ĐẢNG ỦY XÃ SƠN LỘ'], ['DANH SÁCH HỘI NGHỊ NĂM 2026']],
    {
      unit: unit('01360', 'after'),
      period: '2026',
      periodAccept: ['2025'],
      day: '2026-05-15',
      mustFlag: ['heldOn'],
    },
  ),
  conferences(
    'Ky 06 hoi nghi.xlsx',
    ['kỳ viết bằng khoảng ngày'],
    [['ĐẢNG ỦY XÃ SƠN LỘ'], ['DANH SÁCH HỘI NGHỊ'], ['(Từ ngày 01/4/2026 đến ngày 30/6/2026)']],
    { unit: unit('01360', 'after'), period: '2026-Q2', day: '2026-05-15' },
  ),
  conferences(
    'Ky 07 hoi nghi.xlsx',
    ['quý viết bằng số và chữ'],
    [['ĐẢNG ỦY XÃ SƠN LỘ'], ['DANH SÁCH HỘI NGHỊ QUÝ 2 - 2026']],
    { unit: unit('01360', 'after'), period: '2026-Q2', day: '2026-05-15' },
  ),
  conferences(
    'Ky 08 hoi nghi.xlsx',
    ['tháng hai chữ số năm hai chữ số'],
    [['ĐẢNG ỦY XÃ SƠN LỘ'], ['DANH SÁCH HỘI NGHỊ THÁNG 05/2026']],
    { unit: unit('01360', 'after'), period: '2026-05', day: '2026-05-15' },
  ),
  conferences(
    'Ky 09 hoi nghi.xlsx',
    ['kỳ ở tên trang tính'],
    [['ĐẢNG ỦY XÃ SƠN LỘ'], ['DANH SÁCH HỘI NGHỊ']],
    { unit: unit('01360', 'after'), period: '2026-Q2', day: '2026-05-15', sheet: 'Quý II.2026' },
  ),
  conferences(
    'Ky 10 hoi nghi.xlsx',
    ['kỳ hai năm'],
    [['ĐẢNG ỦY XÃ SƠN LỘ'], ['DANH SÁCH HỘI NGHỊ GIAI ĐOẠN 2021 - 2025']],
    { unit: unit('01360', 'before'), period: '2021/2025', day: '2024-05-15' },
  ),
  conferences(
    'Ky 11 hoi nghi.xlsx',
    ['kỳ viết tháng đến tháng'],
    [['ĐẢNG ỦY XÃ SƠN LỘ'], ['DANH SÁCH HỘI NGHỊ THÁNG 4, 5, 6 NĂM 2026']],
    { unit: unit('01360', 'after'), period: '2026-Q2', periodAccept: ['2026'], day: '2026-05-15' },
  ),
  conferences(
    'Ky 12 hoi nghi 6T cuoi nam 2026.xlsx',
    ['6T cuối năm'],
    [['ĐẢNG ỦY XÃ SƠN LỘ'], ['DANH SÁCH HỘI NGHỊ SÁU THÁNG CUỐI NĂM 2026']],
    { unit: unit('01360', 'after'), period: '2026-H2', day: '2026-11-15' },
  ),
  conferences(
    'Ky 13 hoi nghi.xlsx',
    ['năm của văn bản không phải kỳ'],
    [
      ['ĐẢNG ỦY XÃ SƠN LỘ'],
      ['DANH SÁCH HỘI NGHỊ QUÝ IV NĂM 2026'],
      ['(Kèm theo Công văn số 12-CV/ĐU, ngày 05/01/2027)'],
      ['Thực hiện Luật Thực hiện dân chủ ở cơ sở năm 2022'],
    ],
    { unit: unit('01360', 'after'), period: '2026-Q4', day: '2026-11-15' },
  ),
  conferences(
    'Ky 14 hoi nghi.xlsx',
    ['ban hành sau kỳ'],
    [['ĐẢNG ỦY XÃ SƠN LỘ', null, 'Sơn Lộ, ngày 10 tháng 01 năm 2027'], ['BÁO CÁO HỘI NGHỊ NĂM 2026']],
    { unit: unit('01360', 'after'), period: '2026', day: '2026-11-15' },
  ),
  conferences(
    'Don vi 01 hoi nghi 2024.xlsx',
    [22],
    [['UBND XÃ HƯNG ĐẠO', null, null], ['HUYỆN NGUYÊN BÌNH'], ['DANH SÁCH HỘI NGHỊ NĂM 2024']],
    { unit: ['01783', 'Xã Hưng Đạo'], period: '2024', day: '2024-05-15' },
  ),
  conferences('Don vi 02 hoi nghi 2024.xlsx', [22], [['UBND XÃ HƯNG ĐẠO'], ['DANH SÁCH HỘI NGHỊ NĂM 2024']], {
    unit: null,
    period: '2024',
    day: '2024-05-15',
    mustFlag: ['unitId'],
  }),
  conferences('Don vi 03 hoi nghi 2026.xlsx', [22], [['UBND XÃ HÀ QUẢNG'], ['DANH SÁCH HỘI NGHỊ NĂM 2026']], {
    unit: unit('01438', 'after'),
    period: '2026',
    day: '2026-05-15',
  }),
  conferences('Don vi 04 hoi nghi 2024.xlsx', [22], [['BCĐ H. HÀ QUẢNG'], ['DANH SÁCH HỘI NGHỊ NĂM 2024']], {
    unit: ['045', 'Huyện Hà Quảng'],
    period: '2024',
    day: '2024-05-15',
  }),
  conferences('Don vi 05 Ha Quang 2024.xlsx', [22], [['DANH SÁCH HỘI NGHỊ NĂM 2024']], {
    unit: ['045', 'Huyện Hà Quảng'],
    period: '2024',
    day: '2024-05-15',
  }),
  conferences('Don vi 06 Ha Quang 2026.xlsx', [22], [['DANH SÁCH HỘI NGHỊ NĂM 2026']], {
    unit: unit('01438', 'after'),
    period: '2026',
    day: '2026-05-15',
  }),
  conferences(
    'Ky 15 hoi nghi.xlsx',
    ['quý ở tên trang tính, năm ở tiêu đề'],
    [['ĐẢNG ỦY XÃ SƠN LỘ'], ['DANH SÁCH HỘI NGHỊ NĂM 2026']],
    { unit: unit('01360', 'after'), period: '2026-Q2', day: '2026-05-15', sheet: 'Quý II' },
  ),
  conferences(
    'Ky 16 hoi nghi 2026.xlsx',
    ['quý ở tiêu đề, năm ở tên tệp'],
    [['ĐẢNG ỦY XÃ SƠN LỘ'], ['DANH SÁCH HỘI NGHỊ'], ['QUÝ II']],
    { unit: unit('01360', 'after'), period: '2026-Q2', day: '2026-05-15' },
  ),
  conferences('Ky 17 hoi nghi T5-2026.xlsx', [19], [['ĐẢNG ỦY XÃ SƠN LỘ'], ['DANH SÁCH HỘI NGHỊ NĂM 2026']], {
    unit: unit('01360', 'after'),
    period: '2026',
    periodAccept: ['2026-05'],
    day: '2026-05-15',
    mustFlag: ['heldOn'],
  }),
  conferences(
    'Ky 18 hoi nghi.xlsx',
    ['năm hai chữ số'],
    [['ĐẢNG ỦY XÃ SƠN LỘ'], ['DANH SÁCH HỘI NGHỊ QUÝ II/26']],
    { unit: unit('01360', 'after'), period: '2026-Q2', day: '2026-05-15' },
  ),
  conferences(
    '1975 hoi nghi xa Son Lo 2026.xlsx',
    ['số thứ tự tệp không phải năm'],
    [['DANH SÁCH HỘI NGHỊ']],
    { unit: unit('01360', 'after'), period: '2026', day: '2026-05-15' },
  ),
  conferences(
    'Don vi 10 hoi nghi xa Huy Giap 2026.xlsx',
    ['tên tệp của đơn vị khác'],
    [['ĐẢNG ỦY XÃ SƠN LỘ'], ['DANH SÁCH HỘI NGHỊ NĂM 2026']],
    { unit: unit('01360', 'after'), period: '2026', day: '2026-05-15', mustFlag: ['title'] },
  ),
  inspectorates(
    'Don vi 07 ten cu ten moi.xlsx',
    [22],
    [['BAN CHỈ ĐẠO TỈNH'], ['KẾT QUẢ HOẠT ĐỘNG CỦA BAN THANH TRA NHÂN DÂN QUÝ III NĂM 2025']],
    { unit: null, period: '2025-Q3' },
    [
      [1, 'Xã Quang Trung', 3, 1, 0],
      [2, 'Xã Pác Miầu', 2, 0, 0],
      [3, 'P. Hợp Giang', 2, 0, 0],
      [4, 'xã Đàm Thuỷ', 4, 2, '1.500.000'],
      [5, 'Xã Hòa An', 1, 0, 0],
      [6, 'Huyện Hòa An', 1, 0, 0],
      [7, 'Xã Thanh Lonh', 1, 0, 0],
      [8, 'Sở Nội vụ', 1, 0, 0],
    ],
    [
      [4, of(unit('01465', 'after')), 3, 1, 0],
      [5, null, 2, 0, 0],
      [6, null, 2, 0, 0],
      [7, of(unit('01501', 'after')), 4, 2, 1_500_000],
      [8, of(unit('01654', 'after')), 1, 0, 0],
      [9, null, 1, 0, 0],
      [10, null, 1, 0, 0],
      [11, null, 1, 0, 0],
    ],
    { 5: ['unitId'], 6: ['unitId'], 9: ['unitId'], 10: ['unitId'], 11: ['unitId'] },
  ),
  inspectorates(
    'Don vi 08 huyen gop o.xlsx',
    [4, 22],
    [['BAN CHỈ ĐẠO TỈNH CAO BẰNG'], ['KẾT QUẢ HOẠT ĐỘNG CỦA BAN THANH TRA NHÂN DÂN 6 THÁNG ĐẦU NĂM 2024']],
    { unit: null, period: '2024-H1' },
    [
      ['I', 'Huyện Thạch An', 5, 1, 0],
      [1, 'Đức Long', 3, 1, 0],
      [2, 'Minh Khai', 2, 0, 0],
      ['II', 'Huyện Hòa An', 7, 2, 500_000],
      [1, 'Đức Long', 4, 2, 500_000],
      [2, 'Quang Trung', 3, 0, 0],
      ['III', 'Huyện Trùng Khánh', 4, 0, 0],
      [1, 'Quang Trung', 4, 0, 0],
      [null, 'Toàn tỉnh', 16, 3, 500_000],
    ],
    [
      [5, { code: '01822', name: 'Xã Đức Long' }, 3, 1, 0],
      [6, { code: '01795', name: 'Xã Minh Khai' }, 2, 0, 0],
      [8, { code: '01669', name: 'Xã Đức Long' }, 4, 2, 500_000],
      [9, { code: '01702', name: 'Xã Quang Trung' }, 3, 0, 0],
      [11, { code: '01465', name: 'Xã Quang Trung' }, 4, 0, 0],
    ],
  ),
  inspectorates(
    'Don vi 09 ten khong dau.xlsx',
    [14],
    [['UBND HUYEN BAO LAC'], ['KET QUA HOAT DONG CUA BAN THANH TRA NHAN DAN NAM 2023']],
    { unit: ['043', 'Huyện Bảo Lạc'], period: '2023' },
    [
      [1, 'X. Bao Toan', 3, 1, 0],
      [2, 'TT. Bao Lac', 2, 0, 0],
      [3, 'HUNG DAO', 2, 0, 0],
      [4, 'Xã Sơn Lập (huyện Bảo Lạc)', 2, 0, 0],
      [5, '01360', 2, 0, 0],
      [6, 1348, 2, 0, 0],
    ],
    [
      [4, { code: '01333', name: 'Xã Bảo Toàn' }, 3, 1, 0],
      [5, { code: '01321', name: 'Thị trấn Bảo Lạc' }, 2, 0, 0],
      [6, { code: '01351', name: 'Xã Hưng Đạo' }, 2, 0, 0],
      [7, { code: '01359', name: 'Xã Sơn Lập' }, 2, 0, 0],
      [8, { code: '01360', name: 'Xã Sơn Lộ' }, 2, 0, 0],
      [9, { code: '01348', name: 'Xã Hồng An' }, 2, 0, 0],
    ],
  ),
]
