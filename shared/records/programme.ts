import { defineRecord } from './define.ts'
import { date, longText, text } from './field.ts'

/** A programme, project or resolution of several years that plans carry out (Đề án 08-DA/TU; domain.md §3). */
export const programme = defineRecord('programme', {
  label: { vi: 'Chương trình', en: 'Programme' },
  plural: { vi: 'Chương trình, đề án', en: 'Programmes' },
  titleField: 'title',
  identity: ['code', 'title'],
  dateField: 'issuedOn',
  defaultSort: { field: 'issuedOn', descending: true },
  fields: {
    code: text({
      vi: 'Số, ký hiệu',
      en: 'Code',
      headings: ['Số chương trình', 'Số đề án', 'Ký hiệu'],
      search: true,
      width: 16,
    }),
    title: text({
      vi: 'Tên chương trình, đề án',
      en: 'Programme',
      headings: ['Tên chương trình', 'Tên đề án', 'Chương trình'],
      required: true,
      search: true,
      width: 48,
    }),
    issuer: text({ vi: 'Cơ quan ban hành', en: 'Issuer', search: true, width: 28 }),
    issuedOn: date({ vi: 'Ngày ban hành', en: 'Issued on', precision: true }),
    validFrom: date({ vi: 'Thực hiện từ', en: 'Valid from', precision: true }),
    validTo: date({ vi: 'Đến hết', en: 'Valid to', precision: true }),
    objectives: longText({ vi: 'Mục tiêu', en: 'Objectives', search: true, list: false }),
  },
})
