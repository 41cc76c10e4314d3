import { describe, expect, test } from 'vitest'
import { analyseFile } from '../../../electron/backend/intake/analyse.ts'
import { readWorkbook } from '../../../electron/backend/intake/read/workbook.ts'
import { rereadTable } from '../../../electron/backend/intake/recognise/tables.ts'
import { reportOf, type TableReport } from '../../../electron/backend/intake/report.ts'
import { shippedUnits } from '../../support/intake/units.ts'
import { type SheetCell, type SheetContent, workbookOf } from '../../support/intake/workbooks.ts'

const units = shippedUnits()

function reports(bytes: Uint8Array, name: string): TableReport[] {
  const { tables } = analyseFile(bytes, name, units)
  return tables.map((table) => reportOf(name, table, units))
}

function read(rows: readonly (readonly SheetCell[])[], more: Partial<SheetContent> = {}): TableReport {
  const [report] = reports(workbookOf([{ name: 'Sheet1', rows, ...more }]), 'Danh sach.xlsx')
  if (!report) throw new Error('No table')
  return report
}

function column(report: TableReport, field: string): unknown[] {
  return report.rows.map(({ values }) => values[field])
}

function reasons(report: TableReport): string[] {
  return report.ignored.map(({ row, reason }) => `${row} ${reason}`)
}

const titles = [['ĐẢNG ỦY XÃ HUY GIÁP'], ['DANH SÁCH HỘI NGHỊ QUÝ II NĂM 2026']]
const heading = ['STT', 'Tên hội nghị', 'Ngày tổ chức', 'Địa điểm', 'Số người dự']
const first = [1, 'Giao ban công tác dân vận', '18/04/2026', 'Phòng họp', 20]
const second = [2, 'Tập huấn hòa giải viên', '19/05/2026', 'Hội trường', 35]

describe('headings', () => {
  test('are none where they are the last row of a list of little more than names', () => {
    const report = read([
      ['ĐẢNG ỦY XÃ SƠN LỘ'],
      ['DANH SÁCH MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2026'],
      [],
      ['Tên mô hình', 'Tập thể/Cá nhân', 'Số hộ hưởng lợi', 'Kinh phí (đồng)', 'Ngày QĐ'],
      ['Mô hình Nà Thơm', null, null, null, null],
      ['Mô hình đất Nà Nà', 'Tập thể', null, null, null],
      ['Ghi chú: số liệu tính đến ngày 15/12'],
    ])
    expect(report.form).toBe('model')
    expect(column(report, 'name')).toEqual(['Mô hình Nà Thơm', 'Mô hình đất Nà Nà'])
  })

  test('are none where a row below has one of the choices of its column', () => {
    const report = read([
      ['ĐẢNG ỦY XÃ SƠN LỘ'],
      ['DANH SÁCH MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2026'],
      [],
      ['Tên mô hình', 'Tập thể/Cá nhân', 'Số hộ hưởng lợi', 'Kinh phí (đồng)', 'Ngày QĐ'],
      ['Mô hình Nà Thơm', null, null, null, null],
      ['Mô hình đất Nà Nà', 'Tập thể', null, null, null],
      ['Mô hình Nà Quản', null, null, null, '01/01/2026'],
    ])
    expect(column(report, 'name')).toEqual(['Mô hình Nà Thơm', 'Mô hình đất Nà Nà', 'Mô hình Nà Quản'])
    expect(column(report, 'subject')).toEqual([null, 'collective', null])
  })

  test('mean what the rows say, not what titles of groups say that stand below them', () => {
    const report = read([
      ['ĐẢNG ỦY XÃ SƠN LỘ'],
      ['DANH SÁCH MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2026'],
      [],
      ['STT', 'Tập thể/Cá nhân', 'Tên mô hình', 'Số hộ hưởng lợi', 'Ngày QĐ'],
      ['I', 'Công tác tham mưu'],
      [1, 'Đang tổng hợp', 'Mô hình Nà Nà', null, null],
      [2, null, 'Mô hình Nà Hoa', 12, '01/01/2026'],
      ['II', 'Công tác tuyên truyền'],
      [3, null, 'Mô hình Nà Đất', null, null],
    ])
    expect(report.rows[0]?.issues).toEqual([
      expect.objectContaining({ field: 'subject', text: 'Đang tổng hợp' }),
    ])
  })

  test('may stand in any order, begin in any column and be worded otherwise', () => {
    const report = read([
      ...titles,
      [],
      [null, null, 'TT', 'Số lượng người tham dự', 'Thời gian tổ chức', 'Nơi tổ chức', 'Nội dung hội nghị'],
      [null, null, 1, 20, '18/04/2026', 'Phòng họp', 'Giao ban công tác dân vận'],
    ])
    expect(report.columns.map(({ column: letter, field }) => [letter, field])).toEqual([
      ['C', null],
      ['D', 'attendees'],
      ['E', 'heldOn'],
      ['F', 'place'],
      ['G', 'title'],
    ])
    expect(report.rows[0]?.values).toMatchObject({ attendees: 20, heldOn: '2026-04-18', place: 'Phòng họp' })
  })

  test('may stand in two rows without merged cells, with a row of column numbers under them', () => {
    const report = read([
      ['UBND HUYỆN BẢO LẠC'],
      ['ĐĂNG KÝ MÔ HÌNH NĂM 2024'],
      ['STT', 'Tên mô hình', 'Đơn vị', 'Đối tượng', null, 'Lĩnh vực'],
      [null, null, null, 'Tập thể', 'Cá nhân', null],
      ['A', 'B', '1', '2', '3', '4'],
      [1, 'Chi bộ điện tử', 'Xã Cốc Pàng', 'x', null, 'Kinh tế'],
      [2, 'Nuôi lợn đen', 'Xã Cốc Pàng', null, 'x', 'Kinh tế'],
    ])
    expect(reasons(report)).toEqual(['1 title', '2 title', '3 header', '4 header', '5 columnNumbers'])
    expect(column(report, 'subject')).toEqual(['collective', 'individual'])
  })

  test('that are repeated on each page begin no new table', () => {
    const report = read([...titles, heading, first, heading, second])
    expect(column(report, 'title')).toEqual([first[1], second[1]])
    expect(reasons(report).at(-1)).toBe('5 header')
  })
})

describe('rows without a record', () => {
  test('groups, totals, notes and signatures are told apart from data', () => {
    const report = read([
      ...titles,
      heading,
      ['I', 'Cấp xã'],
      first,
      [null, 'Cộng', null, null, 20],
      ['II', 'Xóm'],
      second,
      [null, 'Tổng cộng', null, null, 56],
      ['Ghi chú: số liệu đến ngày 30/6/2026'],
      [],
      [null, 'NGƯỜI LẬP BIỂU', null, 'TM. BAN THƯỜNG VỤ'],
      [],
      [null, 'Lý Thị Mai', null, 'Vi Văn Sơn'],
    ])
    expect(report.rows.map(({ row }) => row)).toEqual([5, 8])
    expect(reasons(report).slice(3)).toEqual([
      '4 group',
      '6 total',
      '7 group',
      '9 total',
      '10 note',
      '12 signature',
      '14 signature',
    ])
    expect(report.totals).toEqual([{ row: 9, field: 'attendees', stated: 56, computed: 55 }])
    expect(column(report, 'level')).toEqual(['commune', 'grassroots'])
  })

  test('a total above the rows is held against all of them', () => {
    const report = read([...titles, heading, [null, 'Tổng số', null, null, 55], first, second])
    expect(report.totals).toEqual([])
    expect(report.rows.map(({ row }) => row)).toEqual([5, 6])
  })

  test('records whose names begin like totals stay records', () => {
    const names = [
      'Tổng kết phong trào thi đua',
      'Công tác tổ chức',
      'Cộng đồng tự quản',
      'Toàn dân bảo vệ an ninh',
    ]
    const rows = names.map((name, index) => [index + 1, name, '18/04/2026', 'Hội trường', 30])
    expect(column(read([...titles, heading, ...rows]), 'title')).toEqual(names)
  })
})

describe('rows that look like something else', () => {
  const noNumbers = ['Tên hội nghị', 'Ngày tổ chức', 'Địa điểm', 'Chủ trì']

  test('a row with an office in it is data, the block with offices below is not', () => {
    const report = read([
      ...titles,
      noNumbers,
      ['Giao ban', '18/04/2026', 'Phòng họp', 'Bí thư'],
      ['Tổng kết công tác dân vận', '19/05/2026', null, null],
      [],
      ['CÁN BỘ TỔNG HỢP', null, null, 'TM. BAN THƯỜNG VỤ'],
      [null, null, null, 'PHÓ BÍ THƯ'],
      ['Lý Thị Mai', null, null, 'Vi Văn Sơn'],
    ])
    expect(column(report, 'title')).toEqual(['Giao ban', 'Tổng kết công tác dân vận'])
    expect(reasons(report).slice(3)).toEqual(['7 signature', '8 signature', '9 signature'])
  })

  test('a row with nothing but its number carries no record', () => {
    const report = read([...titles, heading, first, [2, null, null, null, null]])
    expect(report.rows).toHaveLength(1)
    expect(reasons(report).at(-1)).toBe('5 note')
  })
})

describe('statistical forms', () => {
  test('headings in three rows with sums to date, a total of the district', () => {
    const rows = [
      ['UBND HUYỆN HÒA AN'],
      ['ĐƠN THƯ KHIẾU NẠI, TỐ CÁO'],
      ['Quý I năm 2024'],
      ['TT', 'Đơn vị', 'Tình hình đơn thư', null, null, null, 'Ghi chú'],
      [null, null, 'Số đơn thư KNTC đã tiếp nhận', null, 'Số đơn thư KNTC đã giải quyết', null, null],
      [null, null, 'Trong kỳ', 'Lũy kế từ đầu năm', 'Trong kỳ', 'Lũy kế từ đầu năm', null],
      [1, 'Xã Dân Chủ', 5, 5, 4, 4],
      [2, 'Xã Nam Tuấn', '06', 7, 6, 6],
      [null, 'Toàn huyện', 11, 12, 10, 11],
    ]
    const merges = ['C4:F4', 'C5:D5', 'E5:F5', 'A4:A6', 'B4:B6', 'G4:G6']
    const report = read(rows, { merges })
    expect(report).toMatchObject({ form: 'B9', unit: { code: '051' }, period: '2024-Q1' })
    expect(column(report, 'receivedYearToDate')).toEqual([5, 7])
    expect(report.totals).toEqual([{ row: 9, field: 'resolvedYearToDate', stated: 11, computed: 10 }])
  })

  test('a district above tells communes of one name apart', () => {
    const report = read([
      ['BAN CHỈ ĐẠO TỈNH CAO BẰNG'],
      ['KẾT QUẢ TỔ CHỨC HỌP THÔN, BẢN, TỔ DÂN PHỐ NĂM 2023'],
      ['STT', 'Tên xã, phường, thị trấn', 'Tổng số thôn, bản, tổ dân phố', '1 năm/lần', '1 năm/2 lần'],
      ['I', 'Huyện Bảo Lâm', 20, 10, 10],
      [1, 'Vĩnh Quang', 12, 6, 6],
      ['II', 'Thành phố Cao Bằng', 9, 9, 0],
      [1, 'Vĩnh Quang', 9, 9, 0],
    ])
    expect(report.unit).toBeNull()
    expect(column(report, 'unitId')).toMatchObject([{ code: '01300' }, { code: '01693' }])
  })

  test('a report with an indicator on each row is one record; what is unknown is told, signatures are not read', () => {
    const report = read([
      ['ĐẢNG ỦY XÃ CỐC PÀNG'],
      ['BÁO CÁO THÁNG CÔNG TÁC TUYÊN GIÁO VÀ DÂN VẬN'],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Kết quả'],
      [1, 'Kỳ báo cáo', null, 'Tháng 5/2026'],
      [2, 'Số hội nghị tuyên truyền', 'cuộc', '12 cuộc'],
      [3, 'Tỷ lệ đảng viên học tập', '%', '97,5%'],
      ['II', 'Chuyển đổi số'],
      [1, 'Tiến độ', null, 'Đang triển khai'],
      [2, 'Số con gà', 'con', 99],
      [],
      [null, 'NGƯỜI LẬP BIỂU', null, 'BÍ THƯ'],
    ])
    expect(report).toMatchObject({ form: 'BCT', period: '2026-05' })
    expect(report.rows).toHaveLength(1)
    expect(report.rows[0]?.values).toMatchObject({
      conferences: 12,
      membersStudying: 97.5,
      digitalProgress: 'Đang triển khai',
    })
    expect(report.rows[0]?.values).not.toHaveProperty('preparedBy')
    expect(report.rows[0]?.issues).toMatchObject([{ code: 'row.indicatorUnknown', text: 'Số con gà' }])
  })
})

describe('values that stand for those above', () => {
  const modelHeading = ['STT', 'Tên mô hình', 'Đơn vị', 'Số hộ']
  const modelTitles = [['UBND HUYỆN BẢO LẠC'], ['MÔ HÌNH ĐƯỢC CÔNG NHẬN NĂM 2024']]

  test('ditto marks and cells merged down', () => {
    const rows = [
      [1, 'Mô hình A', 'Xã Cốc Pàng', 10],
      [2, 'Mô hình B', '//', 11],
      [3, 'Mô hình C', 'Xã Huy Giáp', 12],
      [4, 'Mô hình D', null, 13],
      [5, 'Mô hình E', null, 14],
    ]
    const report = read([...modelTitles, modelHeading, ...rows], { merges: ['C6:C8'] })
    const [pang, giap] = [
      { code: '01324', name: 'Xã Cốc Pàng' },
      { code: '01354', name: 'Xã Huy Giáp' },
    ]
    expect(column(report, 'unitId')).toEqual([pang, pang, giap, giap, giap])
  })

  test('a group row names the field of the rows below', () => {
    const report = read([
      ['UBND XÃ HUY GIÁP'],
      ['DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026'],
      ['STT', 'Tên mô hình', 'Đơn vị', 'Số hộ hưởng lợi'],
      ['I', 'LĨNH VỰC KINH TẾ', null, null],
      [1, 'Trồng cây dẻ', 'Xã Huy Giáp', 20],
      ['II', 'Lĩnh vực văn hóa - xã hội', null, null],
      [2, 'Giữ gìn tiếng hát then', 'Xã Huy Giáp', 45],
      [3, 'Lĩnh vực nào cũng khéo', 'Xã Huy Giáp', 5],
      ['III', 'LĨNH VỰC QP-AN', null, null],
      [4, 'Tổ tự quản', 'Xã Huy Giáp', 30],
    ])
    const culture = 'Văn hóa - xã hội'
    expect(column(report, 'field')).toEqual(['Kinh tế', culture, culture, 'QP-AN'])
  })

  test('a group row names the unit of the rows below', () => {
    const report = read([
      ...modelTitles,
      ['STT', 'Tên mô hình', 'Số hộ', 'Lĩnh vực'],
      ['I', 'Xã Cốc Pàng'],
      [1, 'Mô hình A', 10, 'Kinh tế'],
      ['II', 'Xã Huy Giáp'],
      [1, 'Mô hình B', 11, 'Kinh tế'],
    ])
    expect(column(report, 'unitId')).toMatchObject([{ name: 'Xã Cốc Pàng' }, { name: 'Xã Huy Giáp' }])
  })

  test('nothing above is an error, and a blank unit is told', () => {
    const report = read([
      ...modelTitles,
      modelHeading,
      [1, 'Mô hình A', 'nt', 10],
      [2, 'Mô hình B', null, 11],
    ])
    expect(report.rows.map(({ issues }) => issues[0]?.code)).toEqual(['cell.nothingAbove', 'unit.missing'])
  })

  test('money in the unit that a note above the table names', () => {
    const report = read([
      ...modelTitles,
      ['Đơn vị tính: triệu đồng'],
      ['STT', 'Tên mô hình', 'Đơn vị', 'Kinh phí'],
      [1, 'Mô hình A', 'Xã Huy Giáp', 12.5],
      [2, 'Mô hình B', 'Xã Huy Giáp', '2 tỷ'],
    ])
    expect(column(report, 'amount')).toEqual([12_500_000, 2_000_000_000])
  })
})

describe('several tables', () => {
  test('on one sheet, each with its titles', () => {
    const bytes = workbookOf([
      {
        name: 'Sheet1',
        rows: [
          ...titles,
          heading,
          first,
          [],
          ['ĐẢNG ỦY XÃ CỐC PÀNG'],
          ['DANH SÁCH HỘI NGHỊ QUÝ I NĂM 2026'],
          heading,
          [1, 'Giao ban', '18/02/2026', 'Phòng họp', 20],
        ],
      },
    ])
    expect(
      reports(bytes, 'Hai bang.xlsx').map(({ unit, period, rows }) => [unit?.name, period, rows.length]),
    ).toEqual([
      ['Xã Huy Giáp', '2026-Q2', 1],
      ['Xã Cốc Pàng', '2026-Q1', 1],
    ])
  })

  test('below each other, with headings merged down and column numbers', () => {
    const rows: SheetCell[][] = [
      ['UBND XÃ BẢO LẠC'],
      ['KẾT QUẢ HÒA GIẢI Ở CƠ SỞ QUÝ II NĂM 2026'],
      ['STT', 'Đơn vị', 'Số vụ, việc tiếp nhận', 'Kết quả', null],
      [null, null, null, 'Hòa giải thành', 'Hòa giải không thành'],
      [1, 'Xã Bảo Lạc', 58, 51, 7],
      [],
      ['KẾT QUẢ HÒA GIẢI Ở CƠ SỞ QUÝ III NĂM 2026'],
      ['Số TT', 'Số hòa giải viên', 'Số vụ, việc tiếp nhận', 'Kết quả', null, 'Tỷ lệ thành'],
      [null, null, null, 'Hòa giải không thành', 'Đang hòa giải', null],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      [1, 27, 17, 1, null, '32,61 %'],
    ]
    const merges = ['A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'A8:A9', 'B8:B9', 'C8:C9', 'D8:E8', 'F8:F9']
    const bytes = workbookOf([{ name: 'HG', rows, merges }])
    const [one, other, more] = reports(bytes, 'Hoa giai.xlsx')
    expect(one?.rows.map(({ row }) => row)).toEqual([5])
    expect(other?.rows.map(({ values }) => values)).toMatchObject([
      { mediators: 27, received: 17, failed: 1, pending: null },
    ])
    expect(more).toBeUndefined()
  })

  test('side by side', () => {
    const bytes = workbookOf([
      {
        name: 'Sheet1',
        rows: [
          ['UBND XÃ CỐC PÀNG'],
          ['HỘI NGHỊ QUÝ I NĂM 2026', null, null, null, null, null, 'HỘI NGHỊ QUÝ II NĂM 2026'],
          [...heading, null, ...heading],
          [...first, null, 1, 'Tập huấn', '18/05/2026', 'Hội trường', 35],
        ],
      },
    ])
    expect(
      reports(bytes, 'Canh nhau.xlsx').map(({ period, rows }) => [period, rows[0]?.values.title]),
    ).toEqual([
      ['2026-Q1', first[1]],
      ['2026-Q2', 'Tập huấn'],
    ])
  })

  test('on a sheet for each commune', () => {
    const sheet = (name: string) => ({
      name,
      rows: [[`ĐẢNG ỦY ${name.toUpperCase()}`], titles[1] ?? [], heading, first],
    })
    const bytes = workbookOf([sheet('Xã Huy Giáp'), sheet('Xã Cốc Pàng')])
    expect(reports(bytes, 'Nhieu xa.xlsx').map(({ sheet: name, unit }) => [name, unit?.name])).toEqual([
      ['Xã Huy Giáp', 'Xã Huy Giáp'],
      ['Xã Cốc Pàng', 'Xã Cốc Pàng'],
    ])
  })
})

test('a workbook without any table is shown all the same; prose is no workbook', () => {
  const bytes = workbookOf([{ name: 'Bìa', rows: [['BÁO CÁO'], ['Kính gửi Ban Chỉ đạo']] }])
  expect(reports(bytes, 'Bia.xlsx')).toMatchObject([{ sheet: 'Bìa', form: null, rows: [] }])
  const prose = Buffer.from('Kính gửi Ban Chỉ đạo\nĐơn vị xin báo cáo\n')
  expect(analyseFile(prose, 'Cong van.csv', units).error?.code).toBe('file.notAWorkbook')
})

describe('other file formats', () => {
  const rows = [...titles, heading, first, second]
  test.each(['xlsx', 'xlsb', 'biff8', 'ods', 'html'] as const)('%s', (format) => {
    const [report] = reports(workbookOf([{ name: 'Sheet1', rows }], format), `Danh sach.${format}`)
    expect(report && column(report, 'heldOn')).toEqual(['2026-04-18', '2026-05-19'])
    expect(report && column(report, 'attendees')).toEqual([20, 35])
  })

  const text = rows.map((row) => row.join(';')).join('\r\n')
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['tabs', Buffer.from(text.replaceAll(';', '\t'))],
  ])('text in %s', (_, bytes) => {
    const [report] = reports(bytes, 'Danh sach.csv')
    expect(report).toMatchObject({ sheet: 'Danh sach', form: 'conference', unit: { name: 'Xã Huy Giáp' } })
    expect(report && column(report, 'title')).toEqual([first[1], second[1]])
  })
})

describe('a list that goes on over sheets', () => {
  const pages = (number: number) =>
    workbookOf([
      { name: 'Trang 1', rows: [...titles, heading, first] },
      { name: 'Trang 2', rows: [['(tiếp theo)'], [number, 'Họp xóm', '20/04/2026', 'Nhà văn hóa', 31]] },
    ])

  test('is read by the headings of the first, also when the clerk corrects a column', () => {
    const source = { fileName: 'Danh sach.xlsx', units }
    const [, second] = analyseFile(pages(2), source.fileName, units).tables
    expect(second?.form).toBe('conference')
    expect(second?.rows.map(({ row, values }) => [row, values.title, values.attendees])).toEqual([
      [2, 'Họp xóm', 31],
    ])
    expect(second?.ignored).toEqual([{ row: 1, reason: 'title' }])
    const sheet = readWorkbook(pages(2), source.fileName)[1]
    if (!sheet || !second) throw new Error('No second sheet')
    const columns = [{ column: 'E', field: null }]
    const again = rereadTable(sheet, second.headerRows, source, { columns })
    expect(again.rows.map(({ row, values }) => [row, values.title, values.attendees])).toEqual([
      [2, 'Họp xóm', undefined],
    ])
  })

  test('is not guessed where its numbers do not go on', () => {
    const [, second] = analyseFile(pages(7), 'Danh sach.xlsx', units).tables
    expect(second?.form ?? null).toBeNull()
  })
})

test('a text that Excel holds as a date is doubtful: something else may have been typed', () => {
  const report = read([...titles, heading, [1, 'Giao ban', '18/04/2026', new Date(Date.UTC(2026, 4, 4)), 20]])
  expect(report.rows[0]?.values).toMatchObject({ place: '04/05/2026' })
  expect(report.rows[0]?.issues).toMatchObject([{ code: 'text.fromDate', field: 'place' }])
})
