import { z } from 'zod'
import { defineRecord } from './define.ts'
import {
  choice,
  date,
  dateTime,
  fieldErrors,
  link,
  mark,
  structure,
  suggested,
  text,
  unit,
  year,
} from './field.ts'
import { papers } from './inspectionPapers.ts'
import { remarks } from './remarks.ts'

const line = z.string().max(5_000, 'field.tooLong')
const lines = z.array(line).max(500).default([])

export const attendee = z.object({
  name: z.string().max(200, 'field.tooLong').default(''),
  position: z.string().max(500, 'field.tooLong').default(''),
})

/** The minutes of one inspection in the order of the form (domain.md §8.5). */
export const minutes = z.object({
  attendees: z.array(attendee).max(300).default([]),
  absent: line.default(''),
  documentsSeen: line.default(''),
  contents: z
    .array(z.object({ title: line.default(''), strengths: lines, limitations: lines }))
    .max(100)
    .default([]),
  opinions: z
    .array(z.object({ speaker: z.string().max(500).default(''), text: line.default('') }))
    .max(300)
    .default([]),
  strengths: lines,
  limitations: lines,
  causes: lines,
  unitProposals: lines,
  conclusion: line.default(''),
  /** Number of signed copies; null where it is not stated. */
  copies: z.number().int().min(1).max(50).nullable().default(null),
})
export type Minutes = z.output<typeof minutes>

function isBefore(end: unknown, start: unknown): boolean {
  return typeof end === 'string' && typeof start === 'string' && end < start.slice(0, end.length)
}

/** An inspection of one unit by one team (domain.md §8.1). */
export const inspection = defineRecord('inspection', {
  label: { vi: 'Cuộc kiểm tra', en: 'Inspection' },
  plural: { vi: 'Cuộc kiểm tra', en: 'Inspections' },
  titleField: 'title',
  unitField: 'unitId',
  dateField: 'plannedOn',
  identity: ['teamId', 'unitId', 'plannedOn'],
  defaultSort: { field: 'plannedOn', descending: true },
  fields: {
    title: text({
      vi: 'Nội dung',
      en: 'Title',
      headings: ['Nội dung kiểm tra', 'Nội dung KT', 'Tên cuộc kiểm tra', 'Tên cuộc kiểm tra, giám sát'],
      required: true,
      search: true,
      width: 44,
    }),
    unitId: unit({
      vi: 'Đơn vị được kiểm tra',
      en: 'Inspected unit',
      headings: [
        'Đơn vị',
        'Tên đơn vị',
        'Đơn vị được KT',
        'Nơi được kiểm tra',
        'Xã, phường được kiểm tra',
        'Xã được kiểm tra',
        'Đơn vị kiểm tra',
        'Đối tượng kiểm tra',
        'Cơ sở được kiểm tra',
        'Địa phương, đơn vị được kiểm tra',
        'Tổ chức đảng được kiểm tra',
        'Tên cơ sở',
        'Đảng ủy được kiểm tra',
      ],
      filter: true,
    }),
    teamId: link({
      vi: 'Đoàn kiểm tra',
      en: 'Team',
      headings: ['Đoàn kiểm tra số'],
      target: 'inspectionTeam',
      filter: true,
    }),
    form: choice({
      vi: 'Hình thức',
      en: 'Form',
      headings: ['Hình thức (trực tiếp/gián tiếp)', 'Hình thức KT', 'Hình thức kiểm tra'],
      filter: true,
      codes: ['direct', 'indirect'],
      choices: {
        direct: { label: { vi: 'Trực tiếp', en: 'Direct' } },
        indirect: { label: { vi: 'Gián tiếp', en: 'Indirect' }, aliases: ['Qua báo cáo'] },
      },
    }),
    field: suggested({
      vi: 'Lĩnh vực kiểm tra',
      en: 'Field',
      headings: ['Lĩnh vực', 'Chuyên đề kiểm tra'],
      filter: true,
      list: false,
      search: true,
    }),
    withReform: mark({
      vi: 'Kết hợp kiểm tra cải cách hành chính',
      en: 'With administrative reform',
      headings: ['Kết hợp kiểm tra CCHC', 'Kết hợp CCHC'],
      list: false,
    }),
    plannedOn: date({
      vi: 'Ngày dự kiến',
      en: 'Planned on',
      headings: ['Thời gian dự kiến', 'Thời gian theo kế hoạch', 'Ngày theo kế hoạch'],
    }),
    plannedTo: date({ vi: 'Dự kiến đến ngày', en: 'Planned to', list: false }),
    startedAt: dateTime({
      vi: 'Bắt đầu lúc',
      en: 'Started at',
      headings: [
        'Thời gian kiểm tra',
        'Thời gian',
        'Ngày kiểm tra',
        'Thời gian làm việc',
        'Ngày',
        'Lịch kiểm tra',
        'Ngày, giờ kiểm tra',
        'Thời điểm kiểm tra',
        'Thời gian KT',
        'Ngày KT',
        'Ngày làm việc',
        'Từ ngày',
        'Ngày bắt đầu',
        'Thời gian tiến hành',
        'Ngày tiến hành',
        'Lịch làm việc',
      ],
      list: false,
    }),
    endedAt: dateTime({
      vi: 'Kết thúc lúc',
      en: 'Ended at',
      headings: ['Đến ngày', 'Ngày kết thúc'],
      list: false,
    }),
    place: text({
      vi: 'Địa điểm',
      en: 'Place',
      headings: [
        'Nơi kiểm tra',
        'Nơi làm việc',
        'Địa chỉ',
        'Địa điểm kiểm tra',
        'Địa điểm làm việc',
        'Địa điểm tiến hành',
      ],
      list: false,
    }),
    status: choice({
      vi: 'Tình trạng',
      en: 'Status',
      filter: true,
      codes: ['planned', 'inProgress', 'done', 'cancelled'],
      choices: {
        planned: { label: { vi: 'Dự kiến', en: 'Planned' } },
        inProgress: { label: { vi: 'Đang kiểm tra', en: 'In progress' } },
        done: { label: { vi: 'Đã kiểm tra', en: 'Done' } },
        cancelled: { label: { vi: 'Không thực hiện', en: 'Cancelled' } },
      },
    }),
    minutes: structure({
      vi: 'Biên bản',
      en: 'Minutes',
      list: false,
      search: true,
      schema: minutes.nullable().default(null),
    }),
    remarks: structure({
      vi: 'Nhận xét báo cáo',
      en: 'Remarks on the report',
      list: false,
      search: true,
      schema: remarks.nullable().default(null),
    }),
    papers: structure({ vi: 'Hồ sơ', en: 'Dossier', list: false, schema: papers.default([]) }),
  },
  check: ({ startedAt, endedAt, plannedOn, plannedTo }) => ({
    ...(isBefore(endedAt, startedAt) ? { endedAt: fieldErrors.endBeforeStart } : {}),
    ...(isBefore(plannedTo, plannedOn) ? { plannedTo: fieldErrors.endBeforeStart } : {}),
  }),
  // The year in which it was, else in which it is planned.
  computed: { year: year({ vi: 'Năm', en: 'Year', filter: true }) },
})
