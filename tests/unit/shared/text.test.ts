import { describe, expect, test } from 'vitest'
import { fold, foldWords, normalise, tidy } from '../../../shared/text/fold.ts'
import { inSentence } from '../../../shared/text/inSentence.ts'
import { sortKey } from '../../../shared/text/sortKey.ts'

describe('fold', () => {
  test('makes spelling variants of one name equal', () => {
    for (const spelling of ['Hòa An', 'Hoà An', 'HÒA AN', 'hoa\u00A0 an', 'Hòa An'.normalize('NFD')]) {
      expect(fold(spelling)).toBe('hoa an')
    }
  })

  test('knows đ and its look-alike Ð', () => {
    expect(fold('Đàm Thủy')).toBe('dam thuy')
    expect(fold('\u00D0àm Thuỷ')).toBe('dam thuy')
  })

  test('takes punctuation for spaces where headings are compared', () => {
    expect(foldWords('Diện tích (m²), đất/hiến')).toBe('dien tich m2 dat hien')
  })

  test('drops what cannot be seen and keeps what was typed', () => {
    expect(normalise('Xã\u200B Hu\u00ADy Giáp\uFEFF')).toBe('Xã Huy Giáp')
    expect(tidy('  Xã \n Huy   Giáp ')).toBe('Xã Huy Giáp')
  })
})

describe('sortKey', () => {
  function sorted(...words: string[]): string[] {
    return [...words].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))
  }

  test('puts the Vietnamese letters in their places', () => {
    expect(sorted('Đông Khê', 'Dân Chủ', 'Ea', 'Ân', 'Ăn', 'An', 'Ôn', 'On', 'Ơn', 'Ưu', 'Uy')).toEqual([
      'An',
      'Ăn',
      'Ân',
      'Dân Chủ',
      'Đông Khê',
      'Ea',
      'On',
      'Ôn',
      'Ơn',
      'Uy',
      'Ưu',
    ])
  })

  test('puts tones after letters, in the order of the dictionary', () => {
    expect(sorted('mạ', 'má', 'mã', 'mả', 'mà', 'ma', 'mai')).toEqual([
      'ma',
      'mà',
      'mả',
      'mã',
      'má',
      'mạ',
      'mai',
    ])
    expect(sorted('Hạ Lang', 'Hà Quảng')).toEqual(['Hạ Lang', 'Hà Quảng'])
  })

  test('counts numbers by their value', () => {
    expect(sorted('Đoàn số 10', 'Đoàn số 2', 'Đoàn số 1')).toEqual(['Đoàn số 1', 'Đoàn số 2', 'Đoàn số 10'])
  })

  test('agrees with the collator of the platform on names of communes', () => {
    const names = [
      'Bảo Lạc',
      'Bảo Lâm',
      'Ca Thành',
      'Canh Tân',
      'Cần Yên',
      'Cốc Pàng',
      'Cô Ba',
      'Đàm Thủy',
      'Độc Lập',
      'Hạ Lang',
      'Hà Quảng',
      'Hưng Đạo',
      'Yên Thổ',
    ]
    const collator = new Intl.Collator('vi')
    expect(sorted(...names)).toEqual([...names].sort(collator.compare))
  })
})

test('a name within a sentence keeps the names that it holds', () => {
  expect(inSentence('Mô hình “Dân vận khéo”')).toBe('mô hình “Dân vận khéo”')
  expect(inSentence('Đoàn kiểm tra')).toBe('đoàn kiểm tra')
})
