import { type SentencePair, sentencesInEnglish } from '../sentences.ts'
import { factLabelsInEnglish } from './factLabels.ts'

/** What is told before a document is issued, as the checks and the register say it, and the same in English. */
const pairs: readonly SentencePair[] = [
  [
    'Yêu cầu “{text}” chưa gắn với hạn chế nào. Ghi hạn chế mà yêu cầu này khắc phục.',
    'The demand “{text}” answers no limitation. State the limitation that it puts right.',
  ],
  [
    'Hạn chế của yêu cầu “{text}” không có trong phần hạn chế, tồn tại. Bổ sung vào phần hạn chế hoặc sửa yêu cầu.',
    'The limitation of the demand “{text}” is not among the limitations. Add it there or change the demand.',
  ],
  [
    'Hạn chế “{text}” chưa có yêu cầu khắc phục. Thêm yêu cầu và ghi hạn chế này vào yêu cầu đó.',
    'The limitation “{text}” has no demand. Add a demand and state this limitation in it.',
  ],
  [
    'Yêu cầu “{text}” chưa có đầu mối theo dõi. Ghi cơ quan hoặc người theo dõi, đôn đốc.',
    'Nobody follows up the demand “{text}”. State the body or person who does.',
  ],
  [
    'Yêu cầu “{text}” chưa có thời hạn. Ghi ngày hoàn thành.',
    'The demand “{text}” has no deadline. State the day by which it is done.',
  ],
  [
    'Mọi yêu cầu chung một thời hạn cuối. Việc làm được ngay nên có mốc sớm hơn (phân kỳ thời hạn).',
    'All demands have one final deadline. What can be done at once should have an earlier one.',
  ],
  [
    'Chưa ghi {paper}. Ghi ngày để viện dẫn đủ căn cứ.',
    'The {paper} is not stated. State the day so that it is cited.',
  ],
  [
    'Chưa viện dẫn đủ {paper}. Ghi số và ngày ban hành.',
    'The {paper} is not cited in full. State its number and day.',
  ],
  [
    'Chưa có căn cứ ban hành. Chọn căn cứ trong danh mục hoặc ghi thêm.',
    'No legal basis is stated. Choose one from the list or write it.',
  ],
  [
    'Chưa ghi văn bản nêu kiến nghị. Ghi thông báo kết luận hoặc biên bản kiểm tra.',
    'The document that holds the recommendations is not stated. State the notice or the minutes.',
  ],
  [
    '{act} đã được thay thế bởi {by}. Viện dẫn văn bản đang có hiệu lực.',
    '{act} was superseded by {by}. Cite what is in force.',
  ],
  [
    '{act} ghi ngày {day}, trong danh mục là ngày {listed} (ngày trong danh mục chưa được kiểm chứng). Đối chiếu bản gốc.',
    '{act} is dated {day}, in the list it is {listed} (a day that nobody has verified). Compare the original.',
  ],
  [
    '{act} ghi ngày {day}, trong danh mục là ngày {listed}. Đối chiếu bản gốc.',
    '{act} is dated {day}, in the list it is {listed}. Compare the original.',
  ],
  [
    'Nơi nhận chưa có {who}. Thông báo phải gửi đơn vị được kiểm tra, cấp trên của đơn vị và đầu mối theo dõi.',
    '{who} is not among the recipients. A notice goes to the inspected unit, the body above it and who follows up.',
  ],
  [
    'Chưa ghi nơi gửi. Ghi cơ quan, đơn vị mà văn bản gửi đến.',
    'Nobody is addressed. State the body or unit that the document goes to.',
  ],
  ['Chưa ghi người được mời. Ghi thành phần mời dự.', 'Nobody is invited. State who is.'],
  [
    'Chưa ghi nơi lưu bản gốc. Ghi nơi lưu, ví dụ Văn phòng Ban Chỉ đạo.',
    'Where the original is kept is not stated. State it, for example Văn phòng Ban Chỉ đạo.',
  ],
  [
    'Chưa ghi họ và tên người ký. Chọn người ký, hoặc ghi trong Cài đặt một lần cho mọi văn bản.',
    'The name of the signer is not stated. Choose a signer, or state it in Settings once for all documents.',
  ],
  [
    'Đoạn “{text}” nhắc đến {unit}, không phải đơn vị của văn bản này. Kiểm tra có chép từ văn bản khác.',
    '“{text}” names {unit}, which is not the unit of this document. See whether it was copied from another one.',
  ],
  [
    'Đoạn “{text}” có từ “{word}”, chỉ dùng cho cấp xã. Kiểm tra có chép từ văn bản khác.',
    '“{text}” has the word “{word}”, which is for communes only. See whether it was copied from another document.',
  ],
  [
    'Phần “{fact}” đã soạn không còn đúng mẫu của văn bản này, đang in theo hồ sơ. Phần đã soạn vẫn được giữ cho đến khi soạn lại.',
    'What was written for “{fact}” no longer fits the form of this document; the records are printed. It is kept until it is written anew.',
  ],
  [
    'Phần “{fact}” đã soạn không còn đúng mẫu của văn bản này, đang để trống. Phần đã soạn vẫn được giữ cho đến khi soạn lại.',
    'What was written for “{fact}” no longer fits the form of this document; it is left blank. It is kept until it is written anew.',
  ],
  [
    'Có phần đã soạn mà mẫu của văn bản này không còn. Phần đó vẫn được giữ và không in ra.',
    'Something was written that the form of this document no longer has. It is kept and not printed.',
  ],
  [
    'Văn bản đặt dấu theo hai cách ({one} và {other}). Chọn một cách đặt dấu cho cả văn bản.',
    'The document places tones in two ways ({one} and {other}). Choose one for the whole document.',
  ],
  [
    'Văn bản này đã phát hành{which}. Muốn sửa, mở bản đã phát hành rồi chọn “Lập bản sửa”.',
    'This document was issued already. To correct it, open the issued one and choose “Start a corrected version”.',
  ],
  [
    'Trong văn bản còn chỗ trống “…”. Xem lại bản in và ghi đủ.',
    'Gaps “…” are left in the document. Look at the page and fill them.',
  ],
  [
    'Số này không đúng cách viết số văn bản nên không theo dõi được trong sổ. Kiểm tra lại số, ký hiệu.',
    'This is not how numbers of documents are written, so the register cannot follow it. Look at number and symbols.',
  ],
  [
    'Số này viết theo kiểu khác với thể thức của văn bản. Kiểm tra dấu gạch ngang và gạch chéo.',
    'This number is written in another style than the document. Look at hyphen and slash.',
  ],
  [
    'Ký hiệu “{symbol}” không phải của loại văn bản này ({wanted}).',
    'The symbol “{symbol}” is not that of this kind of document ({wanted}).',
  ],
  [
    'Số {number} đã cấp cho: {subject}. Chọn số khác.',
    'Number {number} was given to: {subject}. Choose another one.',
  ],
  [
    'Số này bỏ trống từ {from} đến {to}. Kiểm tra có văn bản nào chưa vào sổ.',
    'This number leaves {from} to {to} out. See whether a document is not in the register.',
  ],
  [
    'Ngày ký sớm hơn ngày của số {number} ({day}). Kiểm tra lại ngày.',
    'It is signed before number {number} ({day}). Look at the day.',
  ],
  [
    'Ngày ký muộn hơn ngày của số {number} ({day}). Kiểm tra lại ngày.',
    'It is signed after number {number} ({day}). Look at the day.',
  ],
]

const papers = {
  'Quyết định thành lập Đoàn kiểm tra': 'decision founding the team',
  'Kế hoạch kiểm tra': 'inspection plan',
  'Báo cáo tự kiểm tra của đơn vị': 'self-report of the unit',
  'Báo cáo của Đoàn kiểm tra': 'report of the team',
  'ngày họp xem xét kết luận': 'day of the meeting on the conclusions',
  'ngày họp xét khen thưởng': 'day of the meeting on the commendations',
}

const inEnglish = sentencesInEnglish(pairs, { paper: papers, fact: factLabelsInEnglish })

const gapLeft = /^Còn chỗ trống “…” ở mục “([\s\S]+)”\. Ghi đủ rồi phát hành\.$/u

/** Where a gap is, in English: `Kết luận, mục 2: Ưu điểm` part by part. */
function placeInEnglish(place: string): string {
  return place
    .split(': ')
    .map((part) => {
      const [, label = part, row] = /^(.+), mục (\d+)$/u.exec(part) ?? []
      const word = factLabelsInEnglish[label] ?? label
      return row ? `${word}, item ${row}` : word
    })
    .join(': ')
}

/** What a check or the register warns of, in English; what it quotes of a document stays as it is. */
export function warningInEnglish(message: string): string {
  const [, place] = gapLeft.exec(message) ?? []
  if (place) return `A gap “…” is left at “${placeInEnglish(place)}”. Fill it before issuing.`
  return inEnglish(message)
}
