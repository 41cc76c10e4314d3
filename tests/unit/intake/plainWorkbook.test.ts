import { describe, expect, test } from 'vitest'
import type { Parts } from '../../../electron/backend/intake/read/container.ts'
import { plainRows } from '../../../electron/backend/intake/read/plain/cells.ts'
import { plainFormats } from '../../../electron/backend/intake/read/plain/formats.ts'
import { plainTexts } from '../../../electron/backend/intake/read/plain/texts.ts'
import { readPlain } from '../../../electron/backend/intake/read/plain/workbook.ts'
import { plainLines, sheetJsLines } from '../../support/intake/fuzz/bothReaders.ts'
import { changedParts, wholeParts } from '../../support/intake/fuzz/changedSheets.ts'

describe('an .xlsx read without SheetJS', () => {
  const files = wholeParts()

  test('says what SheetJS says of it, in every file of the corpus; few need it', () => {
    const others: string[] = []
    for (const [name, parts] of files) {
      const plain = plainLines(parts)
      if (plain) expect(plain, name).toEqual(sheetJsLines(parts))
      else others.push(name)
    }
    expect(files.length).toBeGreaterThan(300)
    expect(others.length, others.join(', ')).toBeLessThan(files.length / 20)
  })

  test('says what SheetJS says of it, or is left to it, where it is written in some other way', () => {
    let read = 0
    for (let number = 0; number < 5_000; number += 1) {
      const [name, parts] = changedParts(files, number)
      const plain = plainLines(parts)
      if (plain) expect(plain, `${number} ${name}`).toEqual(sheetJsLines(parts))
      if (plain) read += 1
    }
    expect(read).toBeGreaterThan(250)
  })
})

describe('a workbook', () => {
  const [, whole] = wholeParts()[0] ?? []
  const changed = (path: string, from: string, to: string): Parts => {
    const text = new TextDecoder().decode(whole?.get(path))
    expect(text).toContain(from)
    return new Map([...(whole ?? []), [path, new TextEncoder().encode(text.replaceAll(from, to))]])
  }

  test('is read as it is', () => {
    expect(readPlain(whole ?? new Map())).not.toBeNull()
  })

  test.each([
    ['its styles lie in another place', '[Content_Types].xml', '/xl/styles.xml', '/xl/styles2.xml'],
    ['its parts are not told of', 'xl/_rels/workbook.xml.rels', 'Relationship ', 'Other '],
    ['a sheet is nothing but a chart', 'xl/_rels/workbook.xml.rels', 'worksheets/', 'chartsheets/'],
    [
      'its calendar is told in single quotes',
      'xl/workbook.xml',
      '<sheets',
      "<workbookPr date1904='1'/><sheets",
    ],
    ['the names of its tags have a prefix', 'xl/workbook.xml', '<sheet ', '<x:sheet '],
  ])('is left to SheetJS where %s', (_, path, from, to) => {
    expect(readPlain(changed(path, from, to))).toBeNull()
  })
})

describe('a sheet of cells', () => {
  const context = { texts: ['Xã Huy Giáp'], formatOf: () => 'General', date1904: false }
  const cellsIn = (cells: string) => plainRows(`<row r="1" spans="1:3">${cells}</row>`, context)?.[0]

  test('is read however programs write them', () => {
    const texts = (cells: string) => cellsIn(cells)?.map((cell) => `${cell?.kind} ${cell?.text}`)
    expect(texts('<c r="A1" s="3" t="s"><v>0</v></c><c r="B1" t="n" s="3"><v>-1.5E3</v></c>')).toEqual([
      'text Xã Huy Giáp',
      'number -1500',
    ])
    expect(texts('<c r="A1" t="str"><f>B1&amp;C1</f><v>Lúa &amp; ngô &lt;2&gt;_x000D_</v></c>')).toEqual([
      'text Lúa & ngô <2>\r',
    ])
    expect(texts('<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c>')).toEqual(['text  a'])
    expect(texts('<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c>')).toEqual([
      'mark TRUE',
      'fault #N/A',
    ])
    expect(texts('<c r="A1" s="1"/><c r="C1"><f>A1*2</f><v>4</v></c>')?.[2]).toBe('number 4')
  })

  test.each([
    ['a formula without a result', '<c r="A1"><f>B1*2</f></c>'],
    ['a day as text', '<c r="A1" t="d"><v>2026-04-05</v></c>'],
    ['letters of several fonts', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>'],
    ['a text that is not there', '<c r="A1" t="s"><v>9</v></c>'],
    ['a number that is none', '<c r="A1"><v>1,5</v></c>'],
    ['a cell of another row', '<c r="A2"><v>1</v></c>'],
    ['a cell twice', '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'],
    ['a cell without a place', '<c><v>1</v></c>'],
    ['names with a prefix', '<x:c r="A1"><x:v>1</x:v></x:c>'],
    ['a column beyond the last', '<c r="XFE1"><v>1</v></c>'],
    ['more than one value', '<c r="A1"><v>1</v><v>2</v></c>'],
    ['a line break between cells', '<c r="A1"><v>1</v></c>\n'],
  ])('is left to SheetJS where it has %s', (_, cells) => {
    expect(cellsIn('<c r="A1"/>')).toBeUndefined()
    expect(plainRows(`<row r="1">${cells}</row>`, context)).toBeNull()
  })

  test('is left to SheetJS where its rows are not in their order, or no rows', () => {
    const row = (number: number) => `<row r="${number}"><c r="A${number}"><v>1</v></c></row>`
    expect(plainRows(row(1) + row(3), context)?.map((cells) => cells?.length)).toEqual([1, undefined, 1])
    expect(plainRows(row(3) + row(1), context)).toBeNull()
    expect(plainRows(row(1_048_577), context)).toBeNull()
    expect(plainRows(`${row(1)}<!-- -->`, context)).toBeNull()
  })
})

describe('the shared texts', () => {
  const textsIn = (items: string) => plainTexts(`<?xml version="1.0"?><sst count="1">${items}</sst>`)

  test('are read whole, without how they look and how they are spoken', () => {
    expect(
      textsIn('<si><t>Xã A</t></si><si><t/></si><si><t xml:space="preserve"> B &amp; C</t></si>'),
    ).toEqual(['Xã A', '', ' B & C'])
    const stretches = '<r><rPr><b/><sz val="12"/></rPr><t>Tổng </t></r><r><t xml:space="preserve">số </t></r>'
    expect(textsIn(`<si>${stretches}</si><si><t>a</t><phoneticPr fontId="1"/></si>`)).toEqual([
      'Tổng số ',
      'a',
    ])
  })

  test.each([
    '<si/>',
    '<si><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></si>',
    '<x:si><x:t>a</x:t></x:si>',
    '\n',
  ])('are left to SheetJS where one is %j', (item) => {
    expect(textsIn(`<si><t>a</t></si>${item}`)).toBeNull()
  })
})

test('a damaged text of a thousand stretches is given up at once', () => {
  const stretches = '<r><rPr><b/></rPr><t></t></r>'.repeat(1_000)
  expect(plainTexts(`<sst><si>${stretches}</si></sst>`)).toEqual([''])
  expect(plainTexts(`<sst><si>${stretches}<r></si></sst>`)).toBeNull()
})

describe('the number formats', () => {
  const formatsIn = (own: string, cells: string) =>
    plainFormats(`<styleSheet>${own}<cellXfs count="3">${cells}</cellXfs></styleSheet>`)
  const own = '<numFmts count="1"><numFmt numFmtId="164" formatCode="[&gt;100]0&quot; hộ&quot;;0"/></numFmts>'

  test('are those that the file names, else those that every file has', () => {
    const cells =
      '<xf numFmtId="0"/><xf numFmtId="14" xfId="0"><alignment/></xf><xf fontId="1" numFmtId="164"/>'
    expect(formatsIn(own, cells)).toEqual(['General', 'm/d/yy', '[>100]0" hộ";0'])
    expect(formatsIn('', '<xf fontId="1"/><xf numFmtId="999"/>')).toEqual(['General', ''])
  })

  test('are left to SheetJS where they are written in some other way', () => {
    expect(
      formatsIn("<numFmts><numFmt numFmtId='164' formatCode='0'/></numFmts>", '<xf numFmtId="0"/>'),
    ).toBeNull()
    expect(formatsIn(own.replace('count="1"', "count='1'"), '<xf numFmtId="0"/>')).toBeNull()
    expect(formatsIn(own, '<x:xf numFmtId="164"/>')).toBeNull()
    expect(plainFormats('<styleSheet/>')).toBeNull()
  })
})
