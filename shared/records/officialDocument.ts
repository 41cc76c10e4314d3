import { z } from 'zod'
import { defineRecord } from './define.ts'
import { choice, count, date, link, longText, structure, year } from './field.ts'

/**
 * A document that is written here: what it is made of, what the clerk wrote over it, and under which number it was
 * issued. It is stored as records are, so that history, bin and undo hold for it; what was issued is frozen elsewhere
 * (`issuedPage`). Keys are long texts because those have no column for their order.
 */
export const officialDocument = defineRecord('officialDocument', {
  label: { vi: 'Văn bản soạn', en: 'Written document' },
  plural: { vi: 'Văn bản soạn', en: 'Written documents' },
  titleField: 'title',
  identity: ['document', 'recordId', 'year', 'version'],
  fields: {
    /** Its kind: a name of `documentKinds`. */
    document: longText({ vi: 'Loại văn bản', en: 'Kind of document', required: true }),
    title: longText({ vi: 'Tên văn bản', en: 'Title', required: true, search: true }),
    recordId: longText({ vi: 'Lập từ', en: 'Made of' }),
    year: year({ vi: 'Năm', en: 'Year' }),
    state: choice({
      vi: 'Tình trạng',
      en: 'State',
      codes: ['draft', 'issued', 'replaced'],
      choices: {
        draft: { label: { vi: 'Dự thảo', en: 'Draft' } },
        issued: { label: { vi: 'Đã phát hành', en: 'Issued' } },
        replaced: { label: { vi: 'Đã có bản sửa', en: 'Replaced' } },
      },
    }),
    version: count({ vi: 'Bản thứ', en: 'Version' }),
    /** The document that this one corrects. */
    replacesId: longText({ vi: 'Sửa văn bản', en: 'Corrects' }),
    registerId: link({ vi: 'Trong sổ văn bản', en: 'In the register', target: 'document' }),
    number: longText({ vi: 'Số, ký hiệu', en: 'Number', search: true }),
    signedOn: date({ vi: 'Ngày ký', en: 'Signed on' }),
    ruleSet: longText({ vi: 'Thể thức', en: 'Layout rules' }),
    toneStyle: longText({ vi: 'Cách đặt dấu', en: 'Tone style' }),
    /** Facts by name that the clerk wrote; they no longer follow the records. */
    edits: structure({
      vi: 'Nội dung soạn',
      en: 'What was written',
      schema: z.record(z.string(), z.json()).default({}),
    }),
    /** The frozen page that it was issued as. */
    pageId: longText({ vi: 'Bản phát hành', en: 'Issued page' }),
  },
})
