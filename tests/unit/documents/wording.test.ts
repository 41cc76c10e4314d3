import { expect, test } from 'vitest'
import { ruleSet } from '../../../electron/backend/documents/rules.ts'
import {
  authorityLine,
  citation,
  momentText,
  numberLine,
  ordinalLabel,
  placeAndDate,
  pointLetter,
  romanNumeral,
  shortDate,
} from '../../../electron/backend/documents/wording.ts'
import { resourcesFolder } from './sampleFacts.ts'

const party = ruleSet(resourcesFolder)
const state = ruleSet(resourcesFolder, 'state-nd30')

test('days below 10 and the months 1 and 2 are padded, other months are not', () => {
  expect(placeAndDate('Cao Bằng', '2026-02-03', party)).toBe('Cao Bằng, ngày 03 tháng 02 năm 2026')
  expect(placeAndDate('Cao Bằng', '2026-03-15', party)).toBe('Cao Bằng, ngày 15 tháng 3 năm 2026')
  expect(shortDate('2026-06-03', party)).toBe('03/6/2026')
  expect(shortDate('2026-12-31', party)).toBe('31/12/2026')
  expect(shortDate('2020-01', party)).toBe('tháng 01/2020')
  expect(shortDate('2026-Q2', party)).toBe('quý II/2026')
})

test('what is missing leaves a gap', () => {
  expect(placeAndDate(null, undefined, party)).toBe('…, ngày … tháng … năm …')
  expect(shortDate(undefined, party)).toBe('…/…/…')
  expect(momentText(null, party)).toBe('vào lúc … giờ … phút, ngày …/…/…')
  expect(numberLine('', 'BB', 'ĐKT', party)).toBe('Số …-BB/ĐKT')
})

test('numbers are written in the style of the rule set', () => {
  expect(numberLine('3', 'KH', 'BCĐ', party)).toBe('Số 03-KH/BCĐ')
  expect(numberLine('191', 'KH', 'UBND', state)).toBe('Số: 191/KH-UBND')
  expect(numberLine('Số: 12-QĐ/BCĐ', 'QĐ', 'BCĐ', party)).toBe('Số 12-QĐ/BCĐ')
  expect(momentText('2026-02-03T08:05', party)).toBe('vào lúc 8 giờ 05 phút, ngày 03/02/2026')
})

test('headings are numbered by the pattern of their level', () => {
  const labels = (rules: typeof party) =>
    rules.components.headingLevels
      .slice(0, 3)
      .map(({ pattern }, level) => ordinalLabel(pattern, level === 2 ? [2, 5] : [4], rules))
  expect(labels(party)).toEqual(['IV- ', '4. ', '2.5. '])
  expect(labels(state)).toEqual(['IV. ', '4. ', 'đ) '])
  expect([1, 9, 14, 40].map(romanNumeral)).toEqual(['I', 'IX', 'XIV', 'XXXX'])
  expect([1, 4, 5, 23, 24].map((ordinal) => pointLetter(ordinal, party))).toEqual(['a', 'd', 'đ', 'y', 'aa'])
})

test('citations and prefixes of signatures are written in the style of the rule set', () => {
  const plan = { typeName: 'Kế hoạch', issuedOn: '2026-02-03', issuer: 'Ban Chỉ đạo' }
  expect(citation({ ...plan, number: '10-KH/BCĐ' }, party)).toBe(
    'Kế hoạch số 10-KH/BCĐ, ngày 03/02/2026 của Ban Chỉ đạo',
  )
  expect(citation({ ...plan, number: '10/KH-UBND' }, state)).toBe(
    'Kế hoạch số 10/KH-UBND ngày 03 tháng 02 năm 2026 của Ban Chỉ đạo',
  )
  const lines = ['T/M BAN CHỈ ĐẠO', 'KT. TRƯỞNG BAN', 'TL. CHỦ TỊCH', 'TRƯỞNG BAN', 'TM ỦY BAN']
  const printed = (rules: typeof party) => lines.map((line) => authorityLine(line, rules))
  expect(printed(party)).toEqual([
    'T/M BAN CHỈ ĐẠO',
    'K/T TRƯỞNG BAN',
    'T/L CHỦ TỊCH',
    'TRƯỞNG BAN',
    'T/M ỦY BAN',
  ])
  expect(printed(state)).toEqual([
    'TM. BAN CHỈ ĐẠO',
    'KT. TRƯỞNG BAN',
    'TL. CHỦ TỊCH',
    'TRƯỞNG BAN',
    'TM. ỦY BAN',
  ])
})
