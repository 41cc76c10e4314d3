import type { InspectionNumbers, StatisticsQuery } from '../../../../shared/contract/inspectionStatistics.ts'

/** The headings of the numbers in their order, under the common headings that an office prints. */
export const numberColumns: readonly { name: keyof InspectionNumbers; group?: string; heading: string }[] = [
  { name: 'planned', group: 'Số cuộc kiểm tra', heading: 'Theo kế hoạch' },
  { name: 'inspections', group: 'Số cuộc kiểm tra', heading: 'Đã kiểm tra' },
  { name: 'direct', group: 'Số cuộc kiểm tra', heading: 'Trực tiếp' },
  { name: 'indirect', group: 'Số cuộc kiểm tra', heading: 'Gián tiếp' },
  { name: 'units', heading: 'Số đơn vị được kiểm tra' },
  { name: 'recommendations', group: 'Kiến nghị', heading: 'Tổng số' },
  { name: 'done', group: 'Kiến nghị', heading: 'Đã hoàn thành' },
  { name: 'partlyDone', group: 'Kiến nghị', heading: 'Hoàn thành một phần' },
  { name: 'open', group: 'Kiến nghị', heading: 'Chưa hoàn thành' },
  { name: 'obsolete', group: 'Kiến nghị', heading: 'Không còn phù hợp' },
  { name: 'overdue', group: 'Kiến nghị', heading: 'Quá hạn' },
]

export const rateHeading = 'Tỷ lệ hoàn thành (%)'

const subjects: Record<StatisticsQuery['by'], string> = {
  year: 'theo năm',
  team: 'theo đoàn kiểm tra',
  form: 'theo hình thức',
  field: 'theo lĩnh vực',
  unit: 'theo đơn vị',
}

/** What stands over the first column. */
export const firstHeadings: Record<StatisticsQuery['by'], string> = {
  year: 'Năm',
  team: 'Đoàn kiểm tra',
  form: 'Hình thức kiểm tra',
  field: 'Lĩnh vực kiểm tra',
  unit: 'Đơn vị',
}

/** `Thống kê kiểm tra và thực hiện kiến nghị theo đơn vị, năm 2026`. */
export function titleOf({ by, from, to, units }: StatisticsQuery): string {
  const years = from === to ? `năm ${from}` : `từ năm ${from} đến năm ${to}`
  const asWere = by === 'unit' && units === 'asWere' ? ' (theo tên đơn vị khi kiểm tra)' : ''
  return `Thống kê kiểm tra và thực hiện kiến nghị ${subjects[by]}${asWere}, ${years}`
}
