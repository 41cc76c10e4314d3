import { defineRecord } from './define.ts'
import { choice, date, link, text, unit, year } from './field.ts'

/** A plan, a coordination programme or an assignment of areas for one year (domain.md §3, §7.2 “Kế hoạch”). */
export const plan = defineRecord('plan', {
  label: { vi: 'Kế hoạch', en: 'Plan' },
  plural: { vi: 'Kế hoạch', en: 'Plans' },
  titleField: 'title',
  unitField: 'unitId',
  identity: ['number', 'unitId', 'title'],
  dateField: 'year',
  defaultSort: { field: 'issuedOn', descending: true },
  fields: {
    number: text({
      vi: 'Số kế hoạch',
      en: 'Number',
      headings: [
        'Số, ký hiệu',
        'Số, ngày ban hành',
        'Số, ngày kế hoạch',
        'Số, ngày, tháng',
        'Số, ký hiệu, ngày ban hành',
        'Số, ngày văn bản',
        'Số KH',
        'Số văn bản',
        'Số/ký hiệu',
        'Số và ký hiệu',
        'Ký hiệu',
      ],
      search: true,
      width: 16,
    }),
    issuedOn: date({
      vi: 'Ngày ban hành',
      en: 'Issued on',
      headings: ['Ngày, tháng ban hành', 'Ngày ký', 'Ngày', 'Ngày văn bản', 'Thời gian ban hành'],
      precision: true,
    }),
    title: text({
      vi: 'Tên kế hoạch',
      en: 'Plan',
      headings: [
        'Tên văn bản',
        'Trích yếu',
        'Trích yếu nội dung',
        'Nội dung trích yếu',
        'Nội dung kế hoạch',
        'Tên loại, trích yếu nội dung',
        'Tên kế hoạch, chương trình',
      ],
      required: true,
      search: true,
      width: 48,
    }),
    unitId: unit({
      vi: 'Đơn vị ban hành',
      en: 'Unit',
      headings: ['Đơn vị', 'Cơ quan ban hành', 'Tên đơn vị'],
      filter: true,
    }),
    kind: choice({
      vi: 'Loại',
      en: 'Kind',
      headings: ['Loại kế hoạch', 'Loại văn bản'],
      filter: true,
      codes: ['plan', 'coordination', 'assignment'],
      choices: {
        plan: { label: { vi: 'Kế hoạch công tác', en: 'Plan' }, aliases: ['Kế hoạch', 'KH'] },
        coordination: {
          label: { vi: 'Chương trình phối hợp', en: 'Coordination' },
          aliases: ['Phối hợp', 'Kế hoạch phối hợp'],
        },
        assignment: { label: { vi: 'Phân công nhiệm vụ', en: 'Assignment' }, aliases: ['Phân công'] },
      },
    }),
    programmeId: link({ vi: 'Thuộc chương trình', en: 'Programme', target: 'programme', list: false }),
    year: year({ vi: 'Năm', en: 'Year', headings: ['Năm kế hoạch'], filter: true }),
    status: choice({
      vi: 'Tình trạng',
      en: 'Status',
      filter: true,
      codes: ['drafted', 'issued', 'superseded'],
      choices: {
        drafted: { label: { vi: 'Dự thảo', en: 'Drafted' } },
        issued: { label: { vi: 'Đã ban hành', en: 'Issued' } },
        superseded: { label: { vi: 'Đã thay thế', en: 'Superseded' } },
      },
      next: { drafted: ['issued'], issued: ['superseded'], superseded: ['issued'] },
      needs: { issued: ['number', 'issuedOn'], superseded: ['number', 'issuedOn'] },
    }),
  },
})
