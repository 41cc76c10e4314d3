import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readWorkbook } from '../../../electron/backend/intake/read/workbook.ts'
import { workbookOf } from '../../support/intake/workbooks.ts'

const usualPlace = 'worksheets/sheet1.xml'

/** A workbook with these cells, as some program wrote them, whose sheet lies in this place. */
function withCells(cells: string, place: string): Uint8Array {
  const parts = Object.entries(unzipSync(workbookOf([{ name: 'Bảng', rows: [['STT', 'Tên']] }])))
  const sheetData = `<sheetData><row r="1">${cells}</row></sheetData>`
  return zipSync(
    Object.fromEntries(
      parts.map(([name, content]) => [
        name.replace(usualPlace, place),
        strToU8(
          strFromU8(content)
            .replaceAll(usualPlace, place)
            .replace(/<sheetData>.*<\/sheetData>/s, sheetData),
        ),
      ]),
    ),
  )
}

function kinds(cells: string, place = usualPlace): (string | undefined)[] {
  const [sheet] = readWorkbook(withCells(cells, place), 'a.xlsx')
  return Array.from(sheet?.rows[0] ?? [], (cell) => cell?.kind)
}

describe('formulas', () => {
  const number = '<c r="A1"><v>5</v></c>'

  test('one without a stored result is told from a blank cell, however the file writes it', () => {
    expect(kinds(`${number}<c r="B1"><f>A1*2</f></c>`)).toEqual(['number', 'missing'])
    expect(kinds(`${number}<c r="B1"><f t="array" ref="B1">A1*2</f></c>`)).toEqual(['number', 'missing'])
    expect(kinds(`${number}<x:c r="B1"><x:f>A1*2</x:f></x:c>`)).toEqual(['number', 'missing'])
  })

  test('one is found wherever the program that wrote the file puts its sheets', () => {
    expect(kinds(`${number}<c r="B1"><f>A1*2</f></c>`, 'tabs/one.xml')).toEqual(['number', 'missing'])
  })

  test('one with its result is read as that', () => {
    expect(kinds(`${number}<c r="B1"><f>A1*2</f><v>10</v></c>`)).toEqual(['number', 'number'])
  })

  test('blank cells with a style of their own are blank in a list without formulas', () => {
    expect(kinds('<c r="A1" s="0"/><c r="B1"><v>5</v></c><c r="C1" s="0"/>')).toEqual([undefined, 'number'])
  })
})
