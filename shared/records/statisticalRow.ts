import { z } from 'zod'
import { defineRecord } from './define.ts'
import { count, longText, structure, unit } from './field.ts'

/**
 * One row of a statistical form: a unit's figures for a period. It is stored as records are, so that history, bin and
 * undo hold for it; its columns are those of the form, so the values are kept whole.
 */
export const statisticalRow = defineRecord('statisticalRow', {
  label: { vi: 'Dòng số liệu', en: 'Row of figures' },
  plural: { vi: 'Số liệu', en: 'Figures' },
  titleField: 'formCode',
  unitField: 'unitId',
  identity: ['formCode', 'period', 'unitId', 'subject'],
  fields: {
    formCode: longText({ vi: 'Biểu', en: 'Form', required: true }),
    formVersion: count({ vi: 'Phiên bản biểu', en: 'Version of the form' }),
    unitId: unit({ vi: 'Đơn vị', en: 'Unit' }),
    period: longText({ vi: 'Kỳ', en: 'Period', required: true }),
    /** What tells the rows of one unit apart, where a form has several; null where it has one. */
    subject: longText({ vi: 'Nội dung', en: 'Subject' }),
    /** Values by the codes of the form's columns. */
    figures: structure({
      vi: 'Số liệu',
      en: 'Figures',
      schema: z.record(z.string(), z.json()).default({}),
    }),
  },
})
