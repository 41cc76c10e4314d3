import type { Label } from '../records/field.ts'

/**
 * Everything that a clerk can cause and that the program expects, with the sentence that says what to do.
 * `{name}` stands for a detail that the error carries. Bugs are not here: they go to the log and the crash window.
 */
export const expectedErrors = {
  'record.notFound': {
    vi: 'Không tìm thấy bản ghi này. Có thể người khác đã xóa; mở lại danh sách để xem.',
    en: 'This record was not found. Someone may have deleted it; open the list again.',
  },
  'record.changedMeanwhile': {
    vi: 'Bản ghi này vừa được sửa ở cửa sổ khác. Mở lại để xem bản mới rồi sửa tiếp; phần đang nhập vẫn còn đây.',
    en: 'This record was changed in another window. Open it again; what you typed is still here.',
  },
  'record.invalid': {
    vi: 'Một số ô chưa đúng. Xem dòng báo dưới từng ô.',
    en: 'Some fields are not right. See the line under each field.',
  },
  'record.inBin': {
    vi: 'Bản ghi này đang ở trong thùng rác. Khôi phục rồi mới sửa được.',
    en: 'This record is in the bin. Restore it first.',
  },
  'record.linkMissing': {
    vi: 'Mục được chọn ở ô “{field}” không còn hoặc đang trong thùng rác. Chọn mục khác.',
    en: 'What “{field}” leads to is gone or in the bin. Choose another.',
  },
  'record.inUse': {
    vi: '“{title}” còn được dùng ở {count} nơi ({where}) nên chưa xóa được. Đổi ở các nơi đó trước.',
    en: '“{title}” is still used in {count} places ({where}) and cannot be deleted. Change these first.',
  },
  'person.inUse': {
    vi: '“{title}” còn là thành viên của {count} đoàn kiểm tra ({where}) nên chưa xóa được. Người thôi công tác thì ghi ngày kết thúc chức vụ; các đoàn cũ vẫn giữ tên.',
    en: '“{title}” is a member of {count} inspection teams ({where}) and cannot be deleted. Of someone who left, enter the last day of the position; earlier teams keep the name.',
  },
  'history.notFound': {
    vi: 'Lần sửa này không còn trong lịch sử nên không lấy lại được. Mở lại lịch sử để xem.',
    en: 'This change is no longer in the history. Open the history again.',
  },
  'attachment.notFound': {
    vi: 'Không tìm thấy tệp đính kèm này. Có thể đã được bỏ; mở lại bản ghi để xem.',
    en: 'This attachment was not found. It may have been removed; open the record again.',
  },
  'attachment.missing': {
    vi: 'Tệp đính kèm “{name}” không còn trong thư mục dữ liệu. Chép lại thư mục “attachments” từ bản sao, hoặc đính kèm lại tệp.',
    en: 'The attachment “{name}” is missing from the data folder. Copy the folder “attachments” back, or attach the file again.',
  },
  'attachment.tooLarge': {
    vi: 'Tệp “{name}” quá lớn ({size}). Mỗi tệp đính kèm nhiều nhất {most}; nén hoặc tách tệp rồi đính kèm lại.',
    en: 'The file “{name}” is too large ({size}). An attachment has at most {most}; compress or split it.',
  },
  'inspection.yearEmpty': {
    vi: 'Năm {year} chưa có đoàn hay cuộc kiểm tra nào để lấy làm gốc. Chọn năm khác.',
    en: 'There are no teams or inspections of {year} to start from. Choose another year.',
  },
  'inspection.yearStarted': {
    vi: 'Năm {year} đã có đoàn hoặc cuộc kiểm tra. Sửa kế hoạch đang có, hoặc xóa rồi lấy lại từ năm trước.',
    en: 'The year {year} has teams or inspections already. Change them, or delete them first.',
  },
  'operation.nothingToUndo': { vi: 'Không còn thao tác nào để hoàn tác.', en: 'There is nothing to undo.' },
  'file.encrypted': {
    vi: 'Tệp này được bảo vệ bằng mật khẩu. Mở bằng Excel, bỏ mật khẩu rồi thả lại.',
    en: 'This file is protected by a password. Open it in Excel, remove the password and drop it again.',
  },
  'file.damaged': {
    vi: 'Tệp này bị hỏng hoặc thiếu một phần nên không đọc được. Xin đơn vị gửi lại, hoặc mở bằng Excel, lưu thành tệp mới rồi thả lại.',
    en: 'This file is damaged or incomplete. Ask the unit to send it again, or save it anew from Excel.',
  },
  'file.tooLarge': {
    vi: 'Tệp này quá lớn ({size}). Tách thành nhiều tệp nhỏ hơn rồi thả lại.',
    en: 'This file is too large ({size}). Split it and drop it again.',
  },
  'file.notAWorkbook': {
    vi: 'Tệp này không phải bảng tính Excel ({actual}). Xin đơn vị gửi bảng tính gốc.',
    en: 'This file is not a workbook ({actual}). Ask the unit for the original workbook.',
  },
  'file.empty': { vi: 'Tệp này không có dữ liệu.', en: 'This file holds no data.' },
  'intake.notRecognised': {
    vi: 'Chưa nhận ra biểu mẫu của bảng này. Chọn loại sổ và dòng tiêu đề rồi tiếp tục.',
    en: 'The form of this table is not recognised. Choose the kind and the heading row.',
  },
  'intake.interrupted': {
    vi: 'Tệp này chưa được đọc xong vì dữ liệu vừa được thay bằng bản sao lưu. Đưa tệp vào lại.',
    en: 'This file was not read to its end, for a backup took the place of the data. Drop it again.',
  },
  'intake.questionsOpen': {
    vi: 'Còn {count} dòng cần xử lý. Sửa hoặc bỏ qua các dòng đó rồi ghi vào sổ.',
    en: '{count} rows still need a decision. Correct or skip them first.',
  },
  'intake.alreadyCommitted': { vi: 'Bảng này đã ghi vào sổ rồi.', en: 'This table is stored already.' },
  'dataFolder.inUse': {
    vi: 'Dữ liệu trong thư mục {folder} đang được một chương trình Sổ Dân vận khác mở (máy {computer}, từ {since}). Làm tiếp ở chương trình đó, hoặc đóng nó rồi mở lại; dữ liệu không bị thay đổi.',
    en: 'The data in {folder} are open in another Sổ Dân vận (computer {computer}, since {since}). Go on there, or close it and try again; nothing was changed.',
  },
  'database.newer': {
    vi: 'Dữ liệu này do bản chương trình mới hơn tạo ra (mức {found}, bản này đọc được đến mức {known}). Cài bản mới rồi mở lại; dữ liệu không bị thay đổi.',
    en: 'This data was made by a newer program (level {found}, this one knows {known}). Install the new version; nothing was changed.',
  },
  'database.damaged': {
    vi: 'Tệp dữ liệu không mở được. Không có gì bị xóa; khôi phục từ bản sao lưu gần nhất trong Cài đặt.',
    en: 'The database cannot be opened. Nothing was deleted; restore the latest backup.',
  },
  'backup.notFound': { vi: 'Không thấy bản sao lưu này nữa.', en: 'This backup is no longer there.' },
  'backup.damaged': {
    vi: 'Bản sao lưu này không đọc được trọn vẹn nên không dùng để khôi phục. Chọn bản khác.',
    en: 'This backup cannot be read whole and was not used. Choose another.',
  },
  'document.notFound': {
    vi: 'Không tìm thấy văn bản này. Có thể đã bị xóa; mở lại danh sách văn bản để xem.',
    en: 'This document was not found. It may have been deleted; open the list again.',
  },
  'document.issued': {
    vi: 'Văn bản này đã phát hành nên được giữ nguyên. Muốn sửa, chọn “Lập bản sửa” để có bản mới.',
    en: 'This document was issued and stays as it is. To change it, start a corrected version.',
  },
  'document.numberMissing': {
    vi: 'Chưa ghi số văn bản. Nhập số rồi phát hành.',
    en: 'The document has no number yet. Enter it first.',
  },
  'document.printerMissing': {
    vi: 'Máy này chưa có trình duyệt để tạo PDF. Cài Chrome hoặc Edge, hoặc dùng nút In rồi chọn “Lưu thành PDF”.',
    en: 'No browser was found to make the PDF. Install Chrome or Edge, or print and choose “Save as PDF”.',
  },
} as const satisfies Record<string, Label>

export type ExpectedErrorCode = keyof typeof expectedErrors

export type ErrorDetails = Record<string, string | number>

/** The sentence for an error code with its details filled in. */
export function errorSentence(
  code: ExpectedErrorCode,
  details: ErrorDetails = {},
  language: keyof Label = 'vi',
): string {
  return expectedErrors[code][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in details ? String(details[name]) : whole,
  )
}

export function isExpectedErrorCode(code: string): code is ExpectedErrorCode {
  return code in expectedErrors
}
