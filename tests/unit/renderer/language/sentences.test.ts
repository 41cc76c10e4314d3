import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { operationInEnglish } from '../../../../renderer/language/texts/operationLabels.ts'
import { warningInEnglish } from '../../../../renderer/language/texts/warningSentences.ts'

const backend = join(import.meta.dirname, '../../../../electron/backend')

/** Every text of the files that `pick` finds, its varying parts replaced by something that might stand there. */
function textsIn(files: readonly string[], pick: RegExp): string[] {
  return files.flatMap((file) =>
    [...readFileSync(join(backend, file), 'utf8').matchAll(pick)].map(([, text = '']) =>
      text
        .replace(/\$\{(cited|quoted)\([^}]*\}/g, '“đoạn văn”')
        .replace(/\$\{surely\}|\$\{number\}\$\{day\}/g, '')
        .replace(/\$\{[^}]+\}/g, 'x'),
    ),
  )
}

test('every warning of a check and of the register has English words', () => {
  const checks = readdirSync(join(backend, 'documents/checks')).map((file) => `documents/checks/${file}`)
  // sentences begin with a capital, or with the name of an act, and end with a full stop
  const sentence = /[`']((?:[A-ZĐÂÁÀ]|\$\{name\})[^`'\n]{14,}\.)[`']/gu
  const said = textsIn([...checks, 'documents/register/next.ts'], sentence)
    .map((text) => text.replace(/^(Chưa viện dẫn đủ|Chưa ghi) x\b/, '$1 ngày họp xét khen thưởng'))
    .map((text) => text.replace('Phần “x”', 'Phần “Nơi nhận”').replace(', x. Phần', ', đang để trống. Phần'))
  expect(said.length).toBeGreaterThan(20)
  expect(said.filter((text) => warningInEnglish(text) === text)).toEqual([])
  expect(said.map(warningInEnglish).filter((text) => text.includes('{'))).toEqual([])
})

test('a gap is told with the English words of its place', () => {
  const told = warningInEnglish(
    'Còn chỗ trống “…” ở mục “Kết quả kiểm tra theo nội dung, mục 2: Hạn chế”. Ghi đủ rồi phát hành.',
  )
  expect(told).toMatch(/^A gap “…” is left at “[A-Za-z ,]+, item 2: [A-Z][a-z]+”\. Fill it before issuing\.$/)
})

test('a warning keeps what it quotes', () => {
  expect(warningInEnglish('Yêu cầu “Niêm yết {đủ} hồ sơ” chưa có thời hạn. Ghi ngày hoàn thành.')).toBe(
    'The demand “Niêm yết {đủ} hồ sơ” has no deadline. State the day by which it is done.',
  )
  expect(warningInEnglish('Câu không ai biết.')).toBe('Câu không ai biết.')
})

test.each([
  ['Thêm hội nghị “Sơ kết & tổng kết”', 'Added conference “Sơ kết & tổng kết”'],
  ['Sửa 3 đề nghị khen thưởng', 'Changed 3 commendations'],
  ['Xóa đoàn kiểm tra “Đoàn kiểm tra số 1”', 'Deleted inspection team “Đoàn kiểm tra số 1”'],
  ['Khôi phục 2 mô hình', 'Restored 2 models'],
  ['Hoàn tác: Xóa 2 mô hình', 'Undid: Deleted 2 models'],
  ['Hoàn tác: Hoàn tác: Ghi biên bản kiểm tra', 'Undid: Undid: Wrote the minutes of an inspection'],
  ['Soạn công văn đôn đốc “Xã Huy Giáp”', 'Wrote the reminder letter “Xã Huy Giáp”'],
  ['Phát hành công văn số 12-CV/BCĐ', 'Issued the letter no. 12-CV/BCĐ'],
  [
    'Phát hành thông báo kết luận kiểm tra “Kiểm tra” số 12-TB/BCĐ',
    'Issued the notice of conclusions “Kiểm tra” no. 12-TB/BCĐ',
  ],
  ['Ghi hồ sơ kiểm tra: “Thông báo kết luận”', 'Filed in the dossier: “Notice of conclusions”'],
  ['Tiếp nhận 12 dòng từ “Mẫu.xlsx” và 3 bảng khác', 'Received 12 rows from “Mẫu.xlsx” and 3 other tables'],
  ['Ghi báo cáo số 12-BC/ĐU cho 2 kiến nghị', 'Recorded the answer no. 12-BC/ĐU to 2 recommendations'],
  ['Một việc cũ', 'Một việc cũ'],
])('the operation “%s” in English', (label, english) => {
  expect(operationInEnglish(label)).toBe(english)
})
