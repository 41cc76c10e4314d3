import { expect, test } from 'vitest'
import { bodyInSentence, usualBodyName, usualSuperiorName } from '../../../shared/documents/bodyName.ts'

test.each([
  ['TỈNH ỦY CAO BẰNG', 'Tỉnh ủy Cao Bằng'],
  ['BAN TUYÊN GIÁO VÀ DÂN VẬN', 'Ban Tuyên giáo và Dân vận'],
  ['BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY CAO BẰNG', 'Ban Tuyên giáo và Dân vận Tỉnh ủy Cao Bằng'],
  ['ỦY BAN KIỂM TRA', 'Ủy ban Kiểm tra'],
  ['ĐẢNG ỦY XÃ NGUYÊN BÌNH', 'Đảng ủy xã Nguyên Bình'],
  ['ỦY BAN  NHÂN DÂN TỈNH CAO BẰNG', 'Ủy ban nhân dân tỉnh Cao Bằng'],
  ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  ['', ''],
])('%s within a sentence', (capitals, sentence) => {
  expect(bodyInSentence(capitals)).toBe(sentence)
})

test('a steering committee and a People’s Committee have short names', () => {
  expect(usualBodyName({ issuingBodyLines: ['BAN CHỈ ĐẠO THỰC HIỆN', 'QUY CHẾ DÂN CHỦ Ở CƠ SỞ'] })).toBe(
    'Ban Chỉ đạo',
  )
  expect(usualBodyName({ issuingBodyLines: ['ỦY BAN NHÂN DÂN', 'TỈNH CAO BẰNG'] })).toBe(
    'Ủy ban nhân dân tỉnh',
  )
  expect(usualSuperiorName({ superiorBody: ' ' })).toBe('')
})
