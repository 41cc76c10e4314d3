import { describe, expect, test } from 'vitest'
import type { Cell, RawSheet } from '../../../electron/backend/intake/read/grid.ts'
import {
  decodeLegacy,
  type LegacyFont,
  legacyFontNamed,
} from '../../../electron/backend/intake/text/legacy.ts'
import { decodeSheet } from '../../../electron/backend/intake/text/sheetFonts.ts'
import legacyEncodings from '../../../resources/legacy-encodings.json' with { type: 'json' }

function sheetOf(rows: readonly (readonly string[])[], fonts: [string, LegacyFont][] = []): RawSheet {
  const cell = (text: string): Cell => ({ kind: 'text', text, number: 0, format: '' })
  return {
    name: 'Sheet1',
    hidden: false,
    rows: rows.map((row) => row.map(cell)),
    merges: [],
    hiddenRows: new Set(),
    date1904: false,
    fonts: new Map(fonts),
  }
}

function decoded(sheet: RawSheet): string[][] {
  return decodeSheet(sheet).rows.map((row) => row?.map((cell) => cell?.text ?? '') ?? [])
}

describe('texts of the shipped tables', () => {
  test.each(legacyEncodings.samples)('$legacy', ({ encoding, legacy, unicode, font }) => {
    const known = font === undefined ? null : legacyFontNamed(font)
    expect(decodeLegacy(legacy, known ?? (encoding === 'vni' ? 'vni' : 'tcvn3'))).toBe(unicode)
  })

  test('the ten letters on which converters fail', () => {
    expect(decodeLegacy('öù öø öû öõ öï ôù ôø ôû ôõ ôï', 'vni')).toBe('ứ ừ ử ữ ự ớ ờ ở ỡ ợ')
  })
})

describe('legacy text is told by its letters', () => {
  test('TCVN3, column by column', () => {
    expect(
      decoded(
        sheetOf([
          ['Héi nghÞ tæng kÕt', 'Phßng häp'],
          ['TËp huÊn c¸n bé', 'Tr\u00adêng x·'],
        ]),
      ),
    ).toEqual([
      ['Hội nghị tổng kết', 'Phòng họp'],
      ['Tập huấn cán bộ', 'Trường xã'],
    ])
  })

  test('VNI', () => {
    expect(decoded(sheetOf([['Uûy ban nhaân daân'], ['Quy cheá daân chuû ôû cô sôû']]))).toEqual([
      ['Ủy ban nhân dân'],
      ['Quy chế dân chủ ở cơ sở'],
    ])
  })

  test('Unicode is left alone, also where its letters are those of Latin-1', () => {
    const texts = [
      ['cô giáo', 'Hội nghị tổng kết'],
      ['Hà Nội', 'Bà Lô Thị Vân'],
      ['Xóm Cốc Lùng', 'Bế Văn Đàn'],
    ]
    expect(decoded(sheetOf(texts))).toEqual(texts)
  })
})

test('the font that the file names goes before the letters; capital fonts are written in capitals', () => {
  const sheet = sheetOf([['huyÖn uû th¹ch an', 'cô']], [['0:0', 'tcvn3Capitals']])
  expect(decoded(sheet)).toEqual([['HUYỆN UỶ THẠCH AN', 'cô']])
})
