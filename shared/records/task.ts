import { lastDayOf } from '../values/dates.ts'
import { defineRecord } from './define.ts'
import { choice, date, decimal, link, list, longText, text } from './field.ts'

/** A task of a plan (domain.md §7.2 “Kế hoạch”, “Nhiệm vụ”). Whether it is late is computed, never stored. */
export const task = defineRecord('task', {
  label: { vi: 'Nhiệm vụ', en: 'Task' },
  plural: { vi: 'Nhiệm vụ', en: 'Tasks' },
  titleField: 'content',
  identity: ['planId', 'content'],
  dateField: 'dueOn',
  defaultSort: { field: 'dueOn', descending: false },
  fields: {
    content: longText({
      vi: 'Nội dung công việc',
      en: 'Task',
      headings: [
        'Nội dung nhiệm vụ',
        'Đầu việc',
        'Nhiệm vụ được giao',
        'Nội dung công tác',
        'Việc cần làm',
        'Tên nhiệm vụ',
        'Tên công việc',
        'Nội dung, nhiệm vụ',
        'Nội dung triển khai',
        'Nhiệm vụ, giải pháp',
        'Nhiệm vụ',
        'Nội dung',
        'Công việc',
      ],
      required: true,
      search: true,
      width: 46,
    }),
    planId: link({ vi: 'Thuộc kế hoạch', en: 'Plan', target: 'plan', filter: true, list: false }),
    leadUnit: text({
      vi: 'Cơ quan chủ trì',
      en: 'Lead',
      headings: [
        'Đơn vị chủ trì',
        'Đơn vị tham mưu',
        'Cơ quan tham mưu',
        'Phân công',
        'Đồng chí phụ trách',
        'Người, đơn vị chủ trì',
        'Đơn vị, cá nhân chủ trì',
        'Người được giao',
        'Đơn vị được giao',
        'Phân công thực hiện',
        'Chủ trì',
        'Cơ quan thực hiện',
        'Đơn vị thực hiện',
        'Người chủ trì',
        'Người thực hiện',
        'Đơn vị phụ trách',
        'Người phụ trách',
        'Cán bộ phụ trách',
        'Bộ phận chủ trì',
        'Người xử lý chính',
        'Xử lý chính',
        'Đơn vị xử lý chính',
      ],
      search: true,
      filter: true,
      width: 26,
    }),
    supportingUnits: list({
      vi: 'Cơ quan phối hợp',
      en: 'Support',
      headings: [
        'Đơn vị phối hợp',
        'Đơn vị liên quan',
        'Cơ quan, đơn vị liên quan',
        'Đơn vị, cá nhân phối hợp',
        'Cơ quan, đơn vị phối hợp',
        'Phối hợp',
        'Người phối hợp',
      ],
      search: true,
      list: false,
    }),
    dueOn: date({
      vi: 'Thời gian hoàn thành',
      en: 'Due on',
      headings: [
        'Hạn hoàn thành',
        'Mốc hoàn thành',
        'Hạn cuối',
        'Thời hạn cuối',
        'Hạn',
        'Kết thúc',
        'Ngày kết thúc',
        'Thời gian kết thúc',
        'Thời điểm hoàn thành',
        'Ngày hoàn thành theo kế hoạch',
        'Tiến độ hoàn thành',
        'Thời hạn',
        'Ngày chậm nhất phải hoàn thành',
        'Thời gian thực hiện',
        'Thời hạn hoàn thành',
        'Hoàn thành trước',
        'Hoàn thành trước ngày',
        'Hạn xử lý',
        'Thời gian xong',
        'Hạn xong',
        'Hạn thực hiện',
        'Thời hạn thực hiện',
        'Thời hạn xong',
      ],
      precision: true,
    }),
    status: choice({
      vi: 'Tình trạng',
      en: 'Status',
      headings: ['Trạng thái'],
      filter: true,
      codes: ['open', 'inProgress', 'done'],
      choices: {
        open: {
          label: { vi: 'Chưa thực hiện', en: 'Open' },
          aliases: ['Chưa triển khai', 'Chưa làm', 'Mới'],
        },
        inProgress: {
          label: { vi: 'Đang thực hiện', en: 'In progress' },
          aliases: ['Đang triển khai', 'Đang làm', 'Đang xử lý'],
        },
        done: { label: { vi: 'Đã hoàn thành', en: 'Done' }, aliases: ['Hoàn thành', 'Xong'] },
      },
    }),
    progressPercent: decimal({
      vi: 'Tiến độ',
      en: 'Progress',
      headings: [
        'Tiến độ (%)',

        'Tỷ lệ hoàn thành',
        '% hoàn thành',
        'Mức độ hoàn thành',
        'Tỷ lệ thực hiện',
        '% thực hiện',
      ],
      unit: '%',
      most: 100,
    }),
    product: longText({
      vi: 'Sản phẩm',
      en: 'Product',
      headings: [
        'Sản phẩm, kết quả',
        'Sản phẩm chính',
        'Sản phẩm hoàn thành',
        'Sản phẩm dự kiến',
        'Sản phẩm cụ thể',
        'Sản phẩm, kết quả dự kiến',
        'Dự kiến sản phẩm',
        'Yêu cầu sản phẩm',
        'Kết quả đầu ra',
        'Sản phẩm đầu ra',
      ],
      search: true,
      list: false,
    }),
    completedOn: date({
      vi: 'Ngày hoàn thành',
      en: 'Completed on',
      headings: ['Ngày xong', 'Hoàn thành ngày', 'Ngày hoàn thành thực tế', 'Đã hoàn thành (ngày)'],
      list: false,
      precision: true,
    }),
    result: longText({
      vi: 'Kết quả',
      en: 'Result',
      headings: ['Kết quả/Ghi chú', 'Kết quả thực hiện', 'Ghi chú'],
      search: true,
      list: false,
    }),
  },
  computed: {
    state: choice({
      vi: 'Tiến độ thực hiện',
      en: 'State',
      filter: true,
      codes: ['open', 'inProgress', 'late', 'done'],
      choices: {
        open: { label: { vi: 'Chưa thực hiện', en: 'Open' } },
        inProgress: { label: { vi: 'Đang thực hiện', en: 'In progress' } },
        late: { label: { vi: 'Quá hạn', en: 'Late' } },
        done: { label: { vi: 'Đã hoàn thành', en: 'Done' } },
      },
    }),
    // A task due “tháng 3/2026” may be done until 31 March.
    deadline: date({ vi: 'Hạn cuối', en: 'Last day', filter: true }),
  },
  state: ({ status, dueOn }, today) => taskState(status, dueOn, today),
})

export type TaskState = 'open' | 'inProgress' | 'late' | 'done'

/**
 * How far a task is on `today` (`YYYY-MM-DD`): late where it is not done and the last day of its deadline is past, so
 * one due “tháng 3/2026” is late from 1 April on.
 */
export function taskState(status: unknown, dueOn: unknown, today: string): TaskState {
  if (status === 'done') return 'done'
  if (typeof dueOn === 'string' && lastDayOf(dueOn) < today) return 'late'
  return status === 'inProgress' ? 'inProgress' : 'open'
}
