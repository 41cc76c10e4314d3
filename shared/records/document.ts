import { defineRecord } from './define.ts'
import { choice, date, link, longText, suggested, text } from './field.ts'

/** An entry of the document register: issued, received, or kept as a reference (domain.md §4). */
export const document = defineRecord('document', {
  label: { vi: 'Văn bản', en: 'Document' },
  plural: { vi: 'Văn bản', en: 'Documents' },
  titleField: 'subject',
  identity: ['number', 'issuedOn', 'issuer'],
  dateField: 'issuedOn',
  defaultSort: { field: 'issuedOn', descending: true },
  fields: {
    number: text({
      vi: 'Số, ký hiệu',
      en: 'Number',
      headings: ['Số văn bản', 'Số, ký hiệu văn bản', 'Số ký hiệu'],
      search: true,
      width: 18,
    }),
    kind: suggested({
      vi: 'Loại văn bản',
      en: 'Kind',
      headings: ['Thể loại', 'Loại'],
      filter: true,
      width: 16,
    }),
    issuedOn: date({ vi: 'Ngày ban hành', en: 'Issued on', headings: ['Ngày văn bản', 'Ngày, tháng'] }),
    issuer: suggested({
      vi: 'Cơ quan ban hành',
      en: 'Issuer',
      headings: ['Nơi ban hành', 'Tác giả'],
      search: true,
      filter: true,
      width: 26,
    }),
    subject: longText({
      vi: 'Trích yếu',
      en: 'Subject',
      headings: ['Trích yếu nội dung', 'Nội dung văn bản', 'Tên văn bản'],
      required: true,
      search: true,
      width: 50,
    }),
    signer: text({ vi: 'Người ký', en: 'Signer', search: true, list: false }),
    direction: choice({
      vi: 'Đến, đi',
      en: 'Direction',
      filter: true,
      codes: ['issued', 'received', 'reference'],
      choices: {
        issued: { label: { vi: 'Văn bản đi', en: 'Issued' }, aliases: ['Đi', 'Ban hành'] },
        received: { label: { vi: 'Văn bản đến', en: 'Received' }, aliases: ['Đến'] },
        reference: { label: { vi: 'Căn cứ, tham khảo', en: 'Reference' }, aliases: ['Tham khảo', 'Căn cứ'] },
      },
    }),
    supersededById: link({ vi: 'Được thay thế bởi', en: 'Superseded by', target: 'document', list: false }),
  },
})
