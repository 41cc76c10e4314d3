import { describe, expect, test } from 'vitest'
import type { Parts } from '../../../electron/backend/intake/read/container.ts'
import type { RawSheet } from '../../../electron/backend/intake/read/grid.ts'
import { plainRows } from '../../../electron/backend/intake/read/plainCells.ts'
import { readPlain } from '../../../electron/backend/intake/read/plainWorkbook.ts'
import { rowsOf } from '../../../electron/backend/intake/read/sheetJsRows.ts'
import { readUnpacked } from '../../../electron/backend/intake/read/unpackedWorkbook.ts'
import { changedParts, wholeParts } from '../../support/intake/fuzz/changedSheets.ts'

function bySheetJs(parts: Parts) {
  return readUnpacked(parts, {
    dense: true,
    cellText: false,
    cellNF: true,
    cellFormula: true,
    sheetStubs: true,
  })
}

/** The cells by their places: blank ones and blank ends of rows are nothing. */
function cellsOf(sheets: readonly RawSheet['rows'][]): string[] {
  return sheets.flatMap((rows, sheet) =>
    rows.flatMap(
      (row, index) =>
        row?.flatMap((cell, column) =>
          cell ? [`${sheet} ${index}:${column} ${JSON.stringify(cell)}`] : [],
        ) ?? [],
    ),
  )
}

function cellsBySheetJs(parts: Parts): string[] {
  const workbook = bySheetJs(parts)
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true
  return cellsOf(workbook.SheetNames.map((name) => rowsOf(workbook.Sheets[name] ?? {}, date1904)))
}

describe('cells of an .xlsx read beside SheetJS', () => {
  const files = wholeParts()

  test('are those that SheetJS reads, in every file of the corpus; few need it', () => {
    const others: string[] = []
    for (const [name, parts] of files) {
      const plain = readPlain(parts, bySheetJs)
      if (plain) expect(cellsOf(plain.rows), name).toEqual(cellsBySheetJs(parts))
      else others.push(name)
    }
    expect(files.length).toBeGreaterThan(300)
    expect(others.length, others.join(', ')).toBeLessThan(files.length / 20)
  })

  test('are those that SheetJS reads, or left to it, where the file is written in some other way', () => {
    let read = 0
    for (let number = 0; number < 5_000; number += 1) {
      const [name, parts] = changedParts(files, number)
      const plain = readPlain(parts, bySheetJs)
      if (plain) expect(cellsOf(plain.rows), `${number} ${name}`).toEqual(cellsBySheetJs(parts))
      if (plain) read += 1
    }
    expect(read).toBeGreaterThan(250)
  })
})

describe('a sheet of cells', () => {
  const context = { texts: ['Xã Huy Giáp', undefined], formatOf: () => 'General', date1904: false }
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
    ['a text of nothing but formatting', '<c r="A1" t="s"><v>1</v></c>'],
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
