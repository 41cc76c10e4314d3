import { z } from 'zod'
import { firstDayOf, formatDate, isPartialDate, parseDate } from '../values/dates.ts'
import { type CellText, linesOfCell } from './cellText.ts'
import { defineRecord } from './define.ts'
import { choice, date, fieldErrors, link, longText, structure, suggested, text, unit, year } from './field.ts'

/** One step of carrying a recommendation out: by when, and what is to be seen. */
export const stage = z.object({
  dueOn: z
    .string()
    .refine((value) => value.length === 10 && isPartialDate(value), 'field.date')
    .nullable()
    .default(null),
  product: z.string().max(1_000, 'field.tooLong').default(''),
  /** The day on which this step was carried out; null while it is open. */
  doneOn: z.iso.date('field.date').nullable().default(null),
})
export type Stage = z.output<typeof stage>

const stages = z.array(stage).max(20)

const mostAnswers = 100

/** What a unit answered in a letter: which steps it says are done, and the file of the letter among the attachments. */
export const answer = z.object({
  on: z.iso.date('field.date').nullable().default(null),
  number: z.string().max(200, 'field.tooLong').default(''),
  text: z.string().max(5_000, 'field.tooLong').default(''),
  /** Places of the stages that it closes, 0 is the first. */
  stages: z.array(z.number().int().min(0)).max(20).default([]),
  attachmentName: z.string().max(255, 'field.tooLong').default(''),
})
export type Answer = z.output<typeof answer>

/** A letter that reminded the unit. */
export const reminder = z.object({
  number: z.string().max(200, 'field.tooLong').default(''),
  on: z.iso.date('field.date').nullable().default(null),
  /** The written document; null where the letter was not written here. */
  documentId: z.string().nullable().default(null),
})
export type Reminder = z.output<typeof reminder>

/** Words before a deadline that change nothing: “Trước ngày 30/9/2026”. */
const beforeDeadline =
  /^(?:xong trước|trước|chậm nhất(?: là)?|hạn(?: cuối)?)?:?\s*(?:ngày\s+)?(?=\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})/iu

const doneMark = /\s*\((?:đã )?xong(?: ngày)? (\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})\)$/i

/** A day, month or quarter within what is to be done. */
const namesDeadline = /\d\s*[/.-]\s*\d|tháng\s*\d|quý\s*[ivx\d]|\d+\s*(?:ngày|tháng)/iu

function stageOf(line: string): object {
  const [done = '', doneDay = ''] = line.match(doneMark) ?? []
  const said = line.slice(0, line.length - done.length).replace(beforeDeadline, '')
  const [, day = '', product = ''] =
    said.match(/^(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?:\s*[:,–-]\s*|\s+|$)(.*)$/) ?? []
  const doneOn = doneDay === '' ? null : (parseDate(doneDay) ?? doneDay)
  return day === '' ? { product: said, doneOn } : { dueOn: parseDate(day) ?? day, product, doneOn }
}

/**
 * One line for each deadline: “30/06/2026: Báo cáo kết quả”; either part may be missing. Behind a step that is carried
 * out stands the day: “… (xong 12/05/2026)”.
 */
export const stagesCell: CellText = {
  write: (value) =>
    stages
      .catch([])
      .parse(value)
      .map(({ dueOn, product, doneOn }) => {
        const what = [dueOn && formatDate(dueOn), product].filter(Boolean).join(': ')
        return doneOn === null ? what : `${what} (xong ${formatDate(doneOn)})`
      })
      .join('\n'),
  read: (cell) => stages.safeParse(linesOfCell(cell).map(stageOf)).data ?? null,
  leaves: (cell) =>
    linesOfCell(cell)
      .map(stageOf)
      .some((one) => !('dueOn' in one) && 'product' in one && namesDeadline.test(String(one.product))),
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
      headings: ['Kiến nghị của đoàn kiểm tra', 'Nội dung kiến nghị, yêu cầu', 'Nội dung yêu cầu khắc phục'],
      required: true,
      search: true,
      width: 50,
    }),
    limitation: longText({
      vi: 'Hạn chế liên quan',
      en: 'Limitation',
      headings: [
        'Hạn chế',
        'Hạn chế, tồn tại',
        'Tồn tại, hạn chế',
        'Hạn chế, khuyết điểm',
        'Nội dung hạn chế',
      ],
      search: true,
      list: false,
    }),
    inspectionId: link({ vi: 'Cuộc kiểm tra', en: 'Inspection', target: 'inspection', list: false }),
    sourceNumber: text({
      vi: 'Số văn bản nêu kiến nghị',
      en: 'Source number',
      headings: ['Số thông báo', 'Văn bản kiến nghị', 'Số biên bản'],
      search: true,
      list: false,
      width: 18,
    }),
    sourceOn: date({
      vi: 'Ngày văn bản nêu kiến nghị',
      en: 'Source date',
      headings: ['Ngày thông báo', 'Ngày văn bản', 'Ngày biên bản'],
      list: false,
      precision: true,
    }),
    unitId: unit({
      vi: 'Đơn vị thực hiện',
      en: 'Unit',
      headings: ['Đơn vị chịu trách nhiệm', 'Đơn vị khắc phục', 'Đơn vị được kiến nghị'],
      filter: true,
      width: 26,
    }),
    followedBy: text({
      vi: 'Đầu mối theo dõi',
      en: 'Followed by',
      headings: ['Cơ quan theo dõi', 'Cơ quan theo dõi, đôn đốc', 'Cơ quan đôn đốc', 'Người theo dõi'],
      search: true,
    }),
    stages: structure({
      vi: 'Thời hạn',
      en: 'Deadlines',
      width: 24,
      headings: ['Thời hạn thực hiện', 'Thời hạn, sản phẩm', 'Thời hạn khắc phục', 'Hạn hoàn thành'],
      schema: stages.default([]),
      cell: stagesCell,
    }),
    status: choice({
      vi: 'Tình trạng',
      en: 'Status',
      filter: true,
      codes: ['open', 'inProgress', 'partlyDone', 'done', 'obsolete'],
      choices: {
        open: { label: { vi: 'Chưa thực hiện', en: 'Open' }, aliases: ['Chưa khắc phục', 'Chưa triển khai'] },
        inProgress: {
          label: { vi: 'Đang thực hiện', en: 'In progress' },
          aliases: ['Đang khắc phục', 'Đang triển khai'],
        },
        partlyDone: {
          label: { vi: 'Hoàn thành một phần', en: 'Partly done' },
          aliases: ['Đã thực hiện một phần', 'Khắc phục một phần'],
        },
        done: {
          label: { vi: 'Đã hoàn thành', en: 'Done' },
          aliases: ['Hoàn thành', 'Đã thực hiện', 'Đã khắc phục', 'Đã khắc phục xong'],
        },
        obsolete: { label: { vi: 'Không còn phù hợp', en: 'Obsolete' } },
      },
    }),
    evidence: longText({
      vi: 'Kết quả, minh chứng',
      en: 'Evidence',
      headings: ['Kết quả thực hiện', 'Kết quả khắc phục', 'Minh chứng'],
      search: true,
      list: false,
    }),
    answers: structure({
      vi: 'Báo cáo của đơn vị',
      en: 'Answers',
      list: false,
      search: true,
      schema: z.array(answer).max(mostAnswers).default([]),
    }),
    verifiedBy: text({ vi: 'Người xác nhận', en: 'Verified by', list: false }),
    verifiedOn: date({ vi: 'Ngày xác nhận', en: 'Verified on', list: false }),
    reminders: structure({
      vi: 'Công văn đôn đốc',
      en: 'Reminders',
      list: false,
      schema: z.array(reminder).max(mostAnswers).default([]),
    }),
  },
  computed: {
    // Of the inspection that asks for it; the year of the source document where there is none.
    year: year({ vi: 'Năm', en: 'Year', filter: true }),
    form: choice({
      vi: 'Hình thức kiểm tra',
      en: 'Form of inspection',
      codes: ['direct', 'indirect'],
      choices: {
        direct: { label: { vi: 'Trực tiếp', en: 'Direct' } },
        indirect: { label: { vi: 'Gián tiếp', en: 'Indirect' } },
      },
      filter: true,
    }),
    teamId: link({ vi: 'Đoàn kiểm tra', en: 'Team', target: 'inspectionTeam', filter: true }),
    field: suggested({ vi: 'Lĩnh vực kiểm tra', en: 'Field', filter: true }),
    due: choice({
      vi: 'Thời hạn còn lại',
      en: 'Time left',
      filter: true,
      codes: ['overdue', 'within7', 'within15', 'within30', 'later', 'none'],
      choices: {
        overdue: { label: { vi: 'Quá hạn', en: 'Overdue' } },
        within7: { label: { vi: 'Trong 7 ngày', en: 'Within 7 days' } },
        within15: { label: { vi: 'Từ 8 đến 15 ngày', en: '8 to 15 days' } },
        within30: { label: { vi: 'Từ 16 đến 30 ngày', en: '16 to 30 days' } },
        later: { label: { vi: 'Sau 30 ngày', en: 'After 30 days' } },
        none: { label: { vi: 'Không có hạn hoặc đã xong', en: 'No deadline, or done' } },
      },
    }),
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
  check: ({ stages: deadlines, sourceOn }) =>
    Object.fromEntries(
      stages
        .catch([])
        .parse(deadlines ?? [])
        .flatMap(({ dueOn }, step) =>
          typeof sourceOn === 'string' && dueOn !== null && dueOn < firstDayOf(sourceOn)
            ? [[`stages.${step}.dueOn`, fieldErrors.deadlineBefore]]
            : [],
        ),
    ),
  state: ({ status, stages: deadlines }, today) => recommendationState(status, deadlines, today),
})

/**
 * The earliest deadline of a step that is not carried out, `YYYY-MM-DD`; null where there is none, and of recommendations
 * that are done or obsolete.
 */
export function nextDueOn({ status, stages: deadlines }: Record<string, unknown>): string | null {
  if (status === 'done' || status === 'obsolete') return null
  const open = stages
    .catch([])
    .parse(deadlines ?? [])
    .flatMap(({ dueOn, doneOn }) => (dueOn !== null && doneOn === null ? [dueOn] : []))
  return open.sort()[0] ?? null
}

/**
 * How far a recommendation is on `today` (`YYYY-MM-DD`): overdue where it is neither done nor obsolete and the
 * deadline of a step that is not carried out is past.
 */
export function recommendationState(status: unknown, deadlines: unknown, today: string): string {
  const code = typeof status === 'string' ? status : 'open'
  const due = nextDueOn({ status, stages: deadlines })
  return due !== null && due < today ? 'overdue' : code
}
