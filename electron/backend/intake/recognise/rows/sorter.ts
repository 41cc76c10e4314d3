import { foldWords } from '../../../../../shared/text/fold.ts'
import type { Merge, Sheet } from '../../read/grid.ts'
import { type ColumnUse, districtColumn } from '../columns/columns.ts'
import { type Form, formField } from '../forms.ts'
import type { TablePlace } from '../places.ts'
import { BodySorter } from './body.ts'

function wideMergesOf(sheet: Sheet): Map<number, Merge[]> {
  const wide = new Map<number, Merge[]>()
  for (const merge of sheet.merges) {
    if (merge.right > merge.left) wide.set(merge.top, [...(wide.get(merge.top) ?? []), merge])
  }
  return wide
}

const wordTypes = new Set(['text', 'longText', 'suggested', 'choice', 'date', 'dateTime', 'unit', 'list'])

/** The column that names a row: that of the title, else of the unit, else of the first key field. */
function namingColumn(form: Form, columns: readonly ColumnUse[]): ColumnUse | undefined {
  const names = [form.titleField, ...form.keyFields, form.unitField]
  const named = names.map((name) => columns.find(({ field }) => field !== null && field === name))
  return named.find((column) => column !== undefined)
}

function isWords(form: Form, field: string | null): boolean {
  return field !== null && wordTypes.has(formField(form, field)?.field.type ?? '')
}

/** The sorter for the rows of a table whose columns are known. */
export function sorterFor(place: TablePlace, form: Form, columns: readonly ColumnUse[]): BodySorter {
  const { sheet, header } = place
  const title = namingColumn(form, columns)
  const indexColumn = columns.find(({ isIndex }) => isIndex)?.column ?? null
  return new BodySorter({
    columns,
    indexColumn,
    indexBelow: (rowIndex) => {
      if (indexColumn === null) return ''
      let below = rowIndex + 1
      while (below < sheet.rows.length && !sheet.rows[below]) below += 1
      return sheet.rows[below]?.[indexColumn]?.text ?? ''
    },
    titleColumn: title?.column ?? null,
    template: sheet.template ?? null,
    titleIsUnit: title !== undefined && title.field === form.unitField,
    wordColumns: columns
      .filter(({ field }) => field === districtColumn || isWords(form, field))
      .map(({ column }) => column),
    wideMerges: wideMergesOf(sheet),
    headingTexts: new Map(header.headings.map(({ column, path }) => [column, foldWords(path.at(-1) ?? '')])),
  })
}
