import { expect, test } from 'vitest'
import { isDitto, readChoice, readMark, wordingsOf } from '../../../electron/backend/intake/values/choices.ts'
import { conference } from '../../../shared/records/conference.ts'
import { model } from '../../../shared/records/model.ts'

const format = wordingsOf(conference.fields.format.choices)
const level = wordingsOf(conference.fields.level.choices)
const status = wordingsOf(model.yearly.status.choices)

test.each([
  ['Trực tiếp', format, 'inPerson'],
  ['Trực tiếp kết hợp trực tuyến', format, 'combined'],
  ['họp trực tuyến', format, 'online'],
  ['CẤP XÃ', level, 'commune'],
  ['Cơ sở', level, 'grassroots'],
  ['Không công nhận', status, 'notRecognised'],
  ['Đã công nhận', status, 'recognised'],
  ['Chưa đạt', status, null],
  ['', status, null],
])('“%s”', (text, wordings, code) => {
  expect(readChoice(text, wordings).value).toBe(code)
})

test('what is not known or names several is an issue', () => {
  expect(readChoice('Hội thi', format).issue?.code).toBe('choice.unknown')
  expect(readChoice('Đăng ký mới, đã dừng', status).issue?.code).toBe('choice.several')
  expect(readChoice('Chưa đạt', status).issue?.code).toBe('choice.unknown')
})

test('marks and their absence', () => {
  expect(['x', 'X', ' X ', '✓', 'có', '+'].map(readMark)).toEqual([true, true, true, true, true, true])
  expect(['không', '0', '-'].map(readMark)).toEqual([false, false, false])
  expect(readMark('Chi đoàn')).toBeNull()
})

test('the same as above', () => {
  expect(
    ['nt', '-nt-', 'NT', '//', '"', 'như trên', 'Như trên', '″nt″'.replace(/″/g, '"')].every(isDitto),
  ).toBe(true)
  expect(['Ninh Thuận', 'tn', '/', 'n'].some(isDitto)).toBe(false)
})
