import ExcelJS from '@protobi/exceljs'

/** What stands in cells of a row, by heading. */
export type FilledRow = Readonly<Record<string, string | number | Date>>

/** The row of headings and the number of the column under each. */
export function headingsOf(sheet: ExcelJS.Worksheet): { row: number; column: Map<string, number> } {
  for (let row = 1; row <= 10; row += 1) {
    if (sheet.getCell(row, 1).text !== 'STT') continue
    const column = new Map<string, number>()
    sheet.getRow(row).eachCell((cell, index) => column.set(cell.text, index))
    return { row, column }
  }
  throw new Error('No row of headings')
}

/** A template as a unit sends it back: the rows stand under the headings and their row of examples. */
export async function fillTemplate(bytes: ArrayBuffer, rows: readonly FilledRow[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes)
  const [sheet] = workbook.worksheets
  if (!sheet) throw new Error('No sheet')
  const { row, column } = headingsOf(sheet)
  rows.forEach((values, index) => {
    for (const [heading, value] of Object.entries(values)) {
      const at = column.get(heading)
      if (at === undefined) throw new Error(`No heading ${heading} among ${[...column.keys()].join(', ')}`)
      sheet.getCell(row + 2 + index, at).value = value
    }
  })
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
