import { documentKinds } from '../../../shared/documents/kinds.ts'
import { paperLabels } from '../../../shared/records/inspectionPapers.ts'
import { definitions } from '../../../shared/records/registry.ts'
import { type SentencePair, sentencesInEnglish } from '../sentences.ts'

/**
 * What was done, as the backend stores it with each operation (`label`), and the same in English. The longer of two that
 * begin alike stands first.
 */
const pairs: readonly SentencePair[] = [
  ['Thêm {count} cuộc kiểm tra vào kế hoạch', 'Added {count} inspections to the plan'],
  ['Thêm {kind} {title}', 'Added {kind} {title}'],
  ['Sửa số liệu biểu {form}', 'Changed figures of form {form}'],
  ['Sửa {kind} {title}', 'Changed {kind} {title}'],
  ['Sửa {count} {kinds}', 'Changed {count} {kinds}'],
  ['Xóa dòng số liệu', 'Deleted a row of figures'],
  ['Xóa dự thảo {title}', 'Deleted the draft {title}'],
  ['Xóa {kind} {title}', 'Deleted {kind} {title}'],
  ['Xóa {count} {kinds}', 'Deleted {count} {kinds}'],
  ['Khôi phục {kind} {title}', 'Restored {kind} {title}'],
  ['Khôi phục {count} {kinds}', 'Restored {count} {kinds}'],
  ['Lấy lại bản cũ của {kind} {title}', 'Put back an earlier state of {kind} {title}'],
  [
    'Lấy kế hoạch kiểm tra năm {from} làm gốc cho năm {to}',
    'Took the inspection plan of {from} as a start for {to}',
  ],
  ['Ghi biên bản kiểm tra', 'Wrote the minutes of an inspection'],
  ['Ghi phiếu nhận xét', 'Wrote remarks on a report'],
  ['Ghi hồ sơ kiểm tra: “{paper}”', 'Filed in the dossier: “{paper}”'],
  [
    'Ghi báo cáo số {number} cho {count} kiến nghị',
    'Recorded the answer no. {number} to {count} recommendations',
  ],
  ['Ghi báo cáo ngày {day} cho {count} kiến nghị', 'Recorded the answer of {day} to {count} recommendations'],
  ['Đính kèm tệp {title} vào {kind} {record}', 'Attached the file {title} to {kind} {record}'],
  ['Đính kèm {count} tệp vào {kind} {record}', 'Attached {count} files to {kind} {record}'],
  ['Xếp tệp {title} vào phần “{paper}”', 'Filed {title} under “{paper}”'],
  ['Bỏ xếp phần cho tệp {title}', 'Took {title} out of its part of the dossier'],
  ['Bỏ tệp đính kèm {title}', 'Removed the attached file {title}'],
  [
    'Tiếp nhận {count} dòng từ {file} và {more} bảng khác',
    'Received {count} rows from {file} and {more} other tables',
  ],
  ['Tiếp nhận {count} dòng từ {file}', 'Received {count} rows from {file}'],
  ['Phát hành {count} công văn đôn đốc', 'Issued {count} reminder letters'],
  ['Phát hành {document} số {number}', 'Issued {document} no. {number}'],
  ['Phát hành {document} {title} số {number}', 'Issued {document} {title} no. {number}'],
  ['Phát hành {document} {title}', 'Issued {document} {title}'],
  ['Phát hành {document}', 'Issued {document}'],
  ['Soạn {document} {title}', 'Wrote {document} {title}'],
  ['Soạn {document}', 'Wrote {document}'],
  ['Lập bản sửa {title}', 'Began a correction of {title}'],
  ['Nạp danh mục đơn vị tỉnh Cao Bằng', 'Loaded the units of Cao Bằng province'],
  ['Nạp dữ liệu dùng thử', 'Loaded invented records to look at'],
]

const all = Object.values(definitions)
const small = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

const inEnglish = sentencesInEnglish(pairs, {
  kind: Object.fromEntries(all.map(({ label }) => [label.vi.toLowerCase(), label.en.toLowerCase()])),
  kinds: Object.fromEntries(
    all.map(({ label, plural }) => [label.vi.toLowerCase(), plural.en.toLowerCase()]),
  ),
  document: Object.fromEntries(
    Object.values(documentKinds).map(({ label }) => [small(label.vi), `the ${small(label.en)}`]),
  ),
  paper: Object.fromEntries(Object.values(paperLabels).map(({ vi, en }) => [vi, en])),
})

const undone = 'Hoàn tác: '

/** What an operation did, in English. */
export function operationInEnglish(label: string): string {
  return label.startsWith(undone)
    ? `Undid: ${operationInEnglish(label.slice(undone.length))}`
    : inEnglish(label)
}
