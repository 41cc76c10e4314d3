import { z } from 'zod'
import type { CellAlign, HeaderCell, TableBlock } from '../model.ts'
import { orGap, sentenceStart } from '../wording.ts'

/** A column of a list; columns with one `group` stand under a common heading. */
export type ListColumn<Row> = {
  heading: string
  group?: string
  widthMm: number
  align: CellAlign
  /** As printed under the heading: `(3)=(4)+(5)`; the column's number alone where left out. */
  formula?: string
  text: (row: Row, index: number) => string
}

/** One header row, or two where columns stand under common headings. */
function headerRows<Row>(columns: readonly ListColumn<Row>[]): HeaderCell[][] {
  if (columns.every(({ group }) => group === undefined)) {
    return [columns.map(({ heading }) => ({ text: heading }))]
  }
  const upper: HeaderCell[] = []
  columns.forEach(({ heading, group }, index) => {
    if (group === undefined) upper.push({ text: heading, rowSpan: 2 })
    else if (columns[index - 1]?.group !== group) {
      const end = columns.findIndex((column, at) => at > index && column.group !== group)
      upper.push({ text: group, columnSpan: (end < 0 ? columns.length : end) - index })
    }
  })
  const lower = columns.filter(({ group }) => group !== undefined)
  return [upper, lower.map(({ heading }) => ({ text: heading }))]
}

/** A list with a header, the row of column numbers, and a row for each fact; a total closes it where there is one. */
export function listTable<Row>(
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
  total?: readonly string[],
): TableBlock {
  return {
    kind: 'table',
    density: 'compact',
    columns: columns.map(({ widthMm, align }) => ({ widthMm, align })),
    headerRows: headerRows(columns),
    columnNumbers: columns.map(({ formula }, index) => `(${index + 1})${formula ? `=\n${formula}` : ''}`),
    rows: [
      ...rows.map((row, index) => ({ cells: columns.map(({ text }) => text(row, index)) })),
      ...(total ? [{ cells: total, emphasis: 'total' as const }] : []),
    ],
  }
}

/** The running number in front of a row. */
export function ordinalColumn<Row>(heading = 'STT'): ListColumn<Row> {
  return { heading, widthMm: 14, align: 'center', text: (_row, index) => String(index + 1) }
}

/** A column of text: what is missing stays blank, as in the lists that offices print; a cell begins with a capital. */
export function textColumn<Row>(
  heading: string,
  widthMm: number,
  text: (row: Row) => string | null | undefined,
  align: CellAlign = 'left',
): ListColumn<Row> {
  return { heading, widthMm, align, text: (row) => sentenceStart(text(row)?.trim() ?? '') }
}

/** Collective or individual, as lists print it. */
export const subjectNames = { collective: 'Tập thể', individual: 'Cá nhân' } as const

/** A model as lists print it; it is put right in the register of models, never in a document. */
export const listedModel = z.object({
  name: z.string(),
  subject: z.enum(['collective', 'individual']).nullish(),
  owner: z.string().nullish(),
  address: z.string().nullish(),
  field: z.string().nullish(),
  content: z.string().nullish(),
  period: z.string().nullish(),
  /** As printed: `Cấp tỉnh`. */
  level: z.string().nullish(),
  /** As printed: `Đăng ký mới`, `Duy trì`. */
  status: z.string().nullish(),
  result: z.string().nullish(),
  /** As printed: `120 hộ`. */
  beneficiaries: z.string().nullish(),
  note: z.string().nullish(),
})
export type ListedModel = z.infer<typeof listedModel>

/** Who registers a model: `Tập thể: Chi hội Phụ nữ xóm 3`. */
function ownerText({ subject, owner }: ListedModel): string {
  const kind = subject ? subjectNames[subject] : ''
  return [kind, owner?.trim() ?? ''].filter((part) => part !== '').join(': ')
}

/** The columns with which every list of models begins. */
export const modelColumns: readonly ListColumn<ListedModel>[] = [
  ordinalColumn(),
  textColumn('Tên mô hình, điển hình', 44, ({ name }) => orGap(name)),
  textColumn('Tập thể/Cá nhân đăng ký', 36, ownerText),
  textColumn('Địa chỉ (xóm, xã)', 32, ({ address }) => address),
  textColumn('Lĩnh vực', 26, ({ field }) => field),
]
