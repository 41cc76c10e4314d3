import { z } from 'zod'
import { formatDate, isPartialDate, parseDate } from '../values/dates.ts'
import { type CellText, linesOfCell } from './cellText.ts'
import { defineRecord } from './define.ts'
import { choice, link, longText, structure, text, unit, year } from './field.ts'

/** One step of carrying a recommendation out: by when, and what is to be seen. */
export const stage = z.object({
  dueOn: z
    .string()
    .refine((value) => value.length === 10 && isPartialDate(value), 'field.date')
    .nullable()
    .default(null),
  product: z.string().max(1_000, 'field.tooLong').default(''),
})
export type Stage = z.output<typeof stage>

const stages = z.array(stage).max(20)

function stageOf(line: string): object {
  const [, day = '', product = ''] =
    line.match(/^(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?:\s*[:,–-]\s*|\s+|$)(.*)$/) ?? []
  return day === '' ? { product: line } : { dueOn: parseDate(day) ?? day, product }
}

/** One line for each deadline: “30/06/2026: Báo cáo kết quả”; either part may be missing. */
export const stagesCell: CellText = {
  write: (value) =>
    stages
      .catch([])
      .parse(value)
      .map(({ dueOn, product }) => [dueOn && formatDate(dueOn), product].filter(Boolean).join(': '))
      .join('\n'),
  read: (cell) => stages.safeParse(linesOfCell(cell).map(stageOf)).data ?? null,
  example: '30/06/2026: Báo cáo kết quả',
}

/** What an inspection asks of a unit and how far it has come (domain.md §9). Overdue is computed, never stored. */
export const recommendation = defineRecord('recommendation', {
  label: { vi: 'Kiến nghị', en: 'Recommendation' },
  plural: { vi: 'Kiến nghị', en: 'Recommendations' },
  titleField: 'text',
  unitField: 'unitId',
  identity: ['inspectionId', 'text'],
  fields: {
    text: longText({
      vi: 'Nội dung kiến nghị',
      en: 'Recommendation',
      required: true,
      search: true,
      width: 50,
    }),
    limitation: longText({ vi: 'Hạn chế liên quan', en: 'Limitation', search: true, list: false }),
    inspectionId: link({ vi: 'Cuộc kiểm tra', en: 'Inspection', target: 'inspection', list: false }),
    unitId: unit({ vi: 'Đơn vị thực hiện', en: 'Unit', filter: true }),
    followedBy: text({ vi: 'Đầu mối theo dõi', en: 'Followed by', search: true }),
    stages: structure({
      vi: 'Thời hạn',
      en: 'Deadlines',
      headings: ['Thời hạn thực hiện', 'Thời hạn, sản phẩm'],
      schema: stages.default([]),
      cell: stagesCell,
    }),
    status: choice({
      vi: 'Tình trạng',
      en: 'Status',
      filter: true,
      codes: ['open', 'inProgress', 'partlyDone', 'done', 'obsolete'],
      choices: {
        open: { label: { vi: 'Chưa thực hiện', en: 'Open' } },
        inProgress: { label: { vi: 'Đang thực hiện', en: 'In progress' } },
        partlyDone: { label: { vi: 'Hoàn thành một phần', en: 'Partly done' } },
        done: { label: { vi: 'Đã hoàn thành', en: 'Done' } },
        obsolete: { label: { vi: 'Không còn phù hợp', en: 'Obsolete' } },
      },
    }),
    evidence: longText({ vi: 'Kết quả, minh chứng', en: 'Evidence', search: true, list: false }),
  },
  computed: {
    // The year of the inspection that asks for it.
    year: year({ vi: 'Năm', en: 'Year', filter: true }),
    state: choice({
      vi: 'Tiến độ thực hiện',
      en: 'State',
      filter: true,
      codes: ['open', 'inProgress', 'partlyDone', 'overdue', 'done', 'obsolete'],
      choices: {
        open: { label: { vi: 'Chưa thực hiện', en: 'Open' } },
        inProgress: { label: { vi: 'Đang thực hiện', en: 'In progress' } },
        partlyDone: { label: { vi: 'Hoàn thành một phần', en: 'Partly done' } },
        overdue: { label: { vi: 'Quá hạn', en: 'Overdue' } },
        done: { label: { vi: 'Đã hoàn thành', en: 'Done' } },
        obsolete: { label: { vi: 'Không còn phù hợp', en: 'Obsolete' } },
      },
    }),
  },
  state: ({ status, stages: deadlines }, today) => recommendationState(status, deadlines, today),
})

/**
 * How far a recommendation is on `today` (`YYYY-MM-DD`): overdue where it is neither done nor obsolete and one of its
 * deadlines is past.
 */
export function recommendationState(status: unknown, deadlines: unknown, today: string): string {
  const code = typeof status === 'string' ? status : 'open'
  if (code === 'done' || code === 'obsolete') return code
  const isPast = stages
    .catch([])
    .parse(deadlines)
    .some(({ dueOn }) => dueOn !== null && dueOn < today)
  return isPast ? 'overdue' : code
}
