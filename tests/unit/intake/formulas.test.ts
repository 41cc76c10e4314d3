import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readWorkbook } from '../../../electron/backend/intake/read/workbook.ts'
import { workbookOf } from '../../support/intake/workbooks.ts'

/** A workbook whose sheet's cells are these, as some program wrote them. */
function withCells(cells: string): Uint8Array {
  const parts = unzipSync(
    workbookOf([
      {
        name: 'Bảng',
        rows: [
          ['STT', 'Tên'],
          [1, 'Một'],
        ],
      },
    ]),
  )
  const path = 'xl/worksheets/sheet1.xml'
  const xml = strFromU8(parts[path] ?? new Uint8Array())
  const sheetData = `<sheetData><row r="1">${cells}</row></sheetData>`
  return zipSync({ ...parts, [path]: strToU8(xml.replace(/<sheetData>.*<\/sheetData>/s, sheetData)) })
}

function kinds(cells: string): (string | undefined)[] {
  const [sheet] = readWorkbook(withCells(cells), 'a.xlsx')
  return Array.from(sheet?.rows[0] ?? [], (cell) => cell?.kind)
}

describe('formulas', () => {
  test('one without a stored result is told from a blank cell, however the file writes it', () => {
    const number = '<c r="A1"><v>5</v></c>'
    expect(kinds(`${number}<c r="B1"><f>A1*2</f></c>`)).toEqual(['number', 'missing'])
    expect(kinds(`${number}<c r="B1"><f t="array" ref="B1">A1*2</f></c>`)).toEqual(['number', 'missing'])
  })

  test('one with its result is read as that', () => {
    expect(kinds('<c r="A1"><v>5</v></c><c r="B1"><f>A1*2</f><v>10</v></c>')).toEqual(['number', 'number'])
  })

  test('blank cells with a style of their own are blank in a list without formulas', () => {
    expect(kinds('<c r="A1" s="0"/><c r="B1"><v>5</v></c><c r="C1" s="0"/>')).toEqual([undefined, 'number'])
  })
})
