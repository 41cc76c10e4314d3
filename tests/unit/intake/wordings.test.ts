import { describe, expect, test } from 'vitest'
import { analyseFile } from '../../../electron/backend/intake/analyse.ts'
import { shippedUnits } from '../../support/intake/units.ts'
import type { WordedForm } from '../../support/intake/wordings/form.ts'
import { forms as offices } from '../../support/intake/wordings/offices.ts'
import { forms as records } from '../../support/intake/wordings/records.ts'
import { forms as statistics } from '../../support/intake/wordings/statistics.ts'
import { type SheetCell, workbookOf } from '../../support/intake/workbooks.ts'

const units = shippedUnits()

/** What the columns of a list with these headings are read into; the form alone where it is another one. */
function readInto({ form, title, columns }: WordedForm, headings: readonly string[]): readonly unknown[] {
  const row = (number: number): SheetCell[] => [
    number,
    ...columns.map(({ value }) => (typeof value === 'number' ? value + number : value)),
  ]
  const rows = [['UBND XÃ CỐC PÀNG'], [title], ['STT', ...headings], row(1), row(2)]
  const { tables } = analyseFile(workbookOf([{ name: 'Sheet1', rows }]), 'bieu.xlsx', units)
  const [table] = tables
  if (table?.form !== form) return [table?.form]
  return table.columns.slice(1).map(({ field }) => field)
}

describe.each([...records, ...statistics, ...offices])('$form', (list) => {
  const fields = list.columns.map(({ field }) => field)

  test.each(list.columns.flatMap(({ field, others }, at) => others.map((other) => ({ field, other, at }))))(
    '“$other” is $field',
    ({ other, at }) => {
      const headings = list.columns.map(({ heading }, index) => (index === at ? other : heading))
      expect(readInto(list, headings)).toEqual(fields)
    },
  )
})
