import type { RowIssue } from '../../../shared/contract/intake.ts'

/**
 * What a clerk must see of a row: the sentence for each code. `{text}` is what the cell says, other names are details
 * of the issue. Errors: the cell is not taken. Warnings: it is taken, but doubtful.
 */
const sentences = {
  'number.unreadable': {
    severity: 'error',
    vi: 'Không đọc được số trong ô “{text}”. Nhập số đúng hoặc để trống.',
  },
  'number.ambiguous': { severity: 'warning', vi: '“{text}” có thể hiểu hai cách; đang hiểu là {value}.' },
  'number.undecided': { severity: 'error', vi: '“{text}” có thể là {value} hoặc {other}. Nhập lại số đúng.' },
  'number.notWhole': { severity: 'error', vi: '“{text}” không phải số nguyên.' },
  'number.negative': { severity: 'error', vi: '“{text}” là số âm.' },
  'number.approximate': { severity: 'warning', vi: '“{text}” là số ước lượng; đang ghi {value}.' },
  'number.remark': {
    severity: 'warning',
    vi: '“{text}” có ghi thêm trong ngoặc; đang ghi {value}. Nếu số trong ngoặc mới đúng thì sửa lại.',
  },
  'number.otherThings': {
    severity: 'warning',
    vi: '“{text}” không ghi đúng đơn vị của cột; đang ghi {value}.',
  },
  'number.none': {
    severity: 'warning',
    vi: 'Ô ghi “{text}”; đang ghi số 0. Nếu là chưa có số liệu thì để trống.',
  },
  'money.unitMissing': {
    severity: 'warning',
    vi: 'Số tiền “{text}” quá nhỏ: cột này có thể tính bằng triệu đồng.',
  },
  'money.unitsDiffer': {
    severity: 'warning',
    vi: 'Tiêu đề cột và ghi chú ghi hai đơn vị tiền khác nhau; đang hiểu “{text}” là {value} đồng.',
  },
  'percent.share': { severity: 'warning', vi: '“{text}” không ghi dấu %; đang hiểu là {value}.' },
  'percent.above100': { severity: 'warning', vi: 'Tỷ lệ “{text}” lớn hơn 100%.' },
  'date.unreadable': {
    severity: 'error',
    vi: 'Không đọc được ngày trong ô “{text}”. Nhập ngày dạng 18/01/2022.',
  },
  'date.impossible': { severity: 'error', vi: 'Ngày “{text}” không có trong lịch. Nhập lại ngày đúng.' },
  'date.swapped': { severity: 'warning', vi: '“{text}” viết tháng trước ngày; đang hiểu là {value}.' },
  'date.maybeSwapped': {
    severity: 'error',
    vi: '“{text}” có thể viết tháng trước ngày; nếu đổi lại thì là {value}. Nhập lại ngày đúng.',
  },
  'date.orderMixed': {
    severity: 'warning',
    vi: '“{text}”: cột này có chỗ viết ngày trước, có chỗ viết tháng trước; đang hiểu là {value}.',
  },
  'date.outsidePeriod': { severity: 'warning', vi: 'Ngày “{text}” nằm ngoài kỳ báo cáo.' },
  'date.yearAssumed': {
    severity: 'warning',
    vi: '“{text}” không ghi năm; đang lấy năm của kỳ báo cáo: {value}.',
  },
  'date.span': { severity: 'warning', vi: '“{text}” là một khoảng thời gian; đang ghi ngày đầu {value}.' },
  'date.spanEnd': {
    severity: 'warning',
    vi: '“{text}” là một khoảng thời gian; đang ghi ngày cuối {value}.',
  },
  'text.fromDate': {
    severity: 'warning',
    vi: 'Ô này là ngày {value} trong Excel, có thể do Excel tự đổi điều đã gõ (như 4/5 thành ngày). Xem lại ô gốc.',
  },
  'date.remark': {
    severity: 'warning',
    vi: '“{text}” có ghi thêm trong ngoặc; đang ghi {value}.',
  },
  'date.imprecise': {
    severity: 'error',
    vi: '“{text}” chưa đủ ngày, tháng, năm. Nhập ngày đầy đủ hoặc để trống.',
  },
  'choice.unknown': { severity: 'error', vi: 'Chưa rõ “{text}” là loại nào. Chọn một mục trong danh sách.' },
  'choice.spelling': {
    severity: 'error',
    vi: 'Chưa rõ “{text}” là mục nào; có thể là “{value}”. Chọn một mục trong danh sách.',
  },
  'choice.several': { severity: 'error', vi: '“{text}” chọn nhiều mục cùng lúc. Chỉ chọn một mục.' },
  'unit.unknown': { severity: 'error', vi: 'Không tìm thấy đơn vị “{text}”. Chọn đơn vị đúng.' },
  'unit.part': {
    severity: 'error',
    vi: '“{text}” là một phần của xã, phường. Biểu này mỗi xã, phường ghi một dòng: cộng các dòng lại thành một dòng.',
  },
  'unit.spelling': {
    severity: 'error',
    vi: 'Không có đơn vị “{text}”; có thể là {value}. Chọn đơn vị đúng.',
  },
  'unit.ambiguous': { severity: 'error', vi: '“{text}” có thể là nhiều đơn vị: {value}. Chọn đơn vị đúng.' },
  'unit.otherTime': {
    severity: 'error',
    vi: '“{text}” không phải tên đơn vị ở thời điểm này. Chọn đơn vị đúng.',
  },
  'unit.several': { severity: 'error', vi: '“{text}” ghi nhiều đơn vị: {value}. Chọn một đơn vị.' },
  'unit.missing': { severity: 'warning', vi: 'Dòng này không ghi đơn vị.' },
  'link.unknown': {
    severity: 'error',
    vi: 'Trong sổ không có {kind} “{text}”. Chọn mục đúng hoặc bỏ trống.',
  },
  'link.ambiguous': {
    severity: 'error',
    vi: '“{text}” có thể là nhiều {kind}: {value}. Chọn mục đúng.',
  },
  'member.ambiguous': {
    severity: 'warning',
    vi: 'Có nhiều người tên “{text}”: {value}. Ghi đúng chức vụ của một người để nối với người đó; đang ghi như trong tệp.',
  },
  'lines.unreadable': {
    severity: 'error',
    vi: 'Không đọc được “{text}”. Ghi mỗi mục một dòng, dạng: {value}.',
  },
  'pair.unreadable': {
    severity: 'error',
    vi: '“{text}” không phải hai số dạng 121/131. Nhập lại hai số.',
  },
  'mark.unreadable': { severity: 'error', vi: '“{text}” không phải dấu x. Đánh dấu x hoặc để trống.' },
  'paper.noNumber': {
    severity: 'error',
    vi: '“{text}” không phải số văn bản. Nhập số, ký hiệu hoặc để trống.',
  },
  'cell.corrected': {
    severity: 'error',
    vi: 'Cột “{heading}” ghi “{text}”, ô bên cạnh ghi “{value}”. Nhập giá trị đúng.',
  },
  'cell.struck': {
    severity: 'error',
    vi: '“{text}” bị gạch ngang trong tệp. Nhập giá trị đúng hoặc bỏ qua dòng.',
  },
  'lines.dateLeft': {
    severity: 'warning',
    vi: 'Chưa lấy được thời hạn trong “{text}”; đang ghi nguyên lời.',
  },
  'cell.fault': { severity: 'error', vi: 'Ô này có công thức lỗi ({text}). Nhập giá trị đúng.' },
  'cell.noResult': { severity: 'error', vi: 'Ô này có công thức chưa tính kết quả. Nhập giá trị đúng.' },
  'cell.nothingAbove': { severity: 'error', vi: '“{text}” nhưng phía trên không có giá trị nào.' },
  'cell.required': { severity: 'error', vi: 'Thiếu “{label}”.' },
  'cell.severalNames': {
    severity: 'warning',
    vi: 'Ô này ghi nhiều tên: “{text}”. Nếu là nhiều bản ghi thì ghi lại mỗi tên một dòng.',
  },
  'cell.tooLong': { severity: 'error', vi: 'Ô này dài quá mức cho phép.' },
  'cell.invalid': { severity: 'error', vi: 'Giá trị “{text}” chưa đúng.' },
  'row.struck': {
    severity: 'warning',
    vi: 'Dòng này bị gạch ngang trong tệp. Nếu đơn vị đã bỏ thì bỏ qua dòng.',
  },
  'row.torn': {
    severity: 'error',
    vi: 'Dòng này không có số thứ tự, có thể là phần lời còn lại của dòng {value}. Nếu đúng thì bổ sung vào dòng {value} và bỏ qua dòng này.',
  },
  'row.hidden': { severity: 'warning', vi: 'Dòng này bị ẩn trong tệp.' },
  'row.duplicate': { severity: 'warning', vi: 'Trùng hoàn toàn với dòng {value} của bảng này nên bỏ qua.' },
  'row.sameKey': {
    severity: 'error',
    vi: 'Cùng tên với dòng {value} của bảng này nhưng nội dung khác. Xem lại một trong hai dòng.',
  },
  'row.noFigures': { severity: 'warning', vi: 'Dòng này chưa có số liệu nào nên bỏ qua.' },
  'row.severalRecords': {
    severity: 'error',
    vi: 'Trong sổ có nhiều bản ghi trùng với dòng này. Chọn cách xử lý.',
  },
  'row.periodMissing': {
    severity: 'error',
    vi: 'Chưa rõ số liệu này của kỳ nào. Chọn kỳ báo cáo của bảng.',
  },
  'period.contradicts': {
    severity: 'warning',
    vi: 'Bảng ghi “{value}” nhưng {place} ghi “{other}”; đang lấy “{value}”. Nếu chưa đúng, sửa kỳ báo cáo của bảng.',
  },
  'sender.contradicts': {
    severity: 'warning',
    vi: 'Bảng ghi “{value}” nhưng {place} ghi “{other}”; đang lấy “{value}”. Nếu chưa đúng, sửa đơn vị gửi của bảng.',
  },
  'row.indicatorUnknown': {
    severity: 'error',
    vi: 'Chưa rõ “{text}” là chỉ tiêu nào; số liệu “{value}” chưa được lấy.',
  },
  'check.failed': { severity: 'warning', vi: '{value}' },
  'row.asNew': { severity: 'warning', vi: 'Ghi thành bản ghi mới dù trong sổ có bản ghi giống.' },
  'row.changedMeanwhile': { severity: 'error', vi: 'Bản ghi này vừa thay đổi trong sổ. Xem lại rồi ghi.' },
} as const satisfies Record<string, { severity: RowIssue['severity']; vi: string }>

export type IssueCode = keyof typeof sentences

/** An issue with the sentence for the clerk. `details` fill the places of the sentence. */
export function issueOf(
  code: IssueCode,
  field: string | null,
  text: string,
  details: Record<string, string> = {},
): RowIssue {
  const { severity, vi } = sentences[code]
  const places: Record<string, string> = { text, ...details }
  const message = vi.replace(/\{(\w+)\}/g, (whole, name: string) => places[name] ?? whole)
  return { field, code, severity, text, message }
}
