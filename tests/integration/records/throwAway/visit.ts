import { defineRecord } from '../../../../shared/records/define.ts'
import { count, date, text, unit } from '../../../../shared/records/field.ts'

/** A visit to a village. */
export const visit = defineRecord('visit', {
  label: { vi: 'Chuyến cơ sở', en: 'Visit' },
  plural: { vi: 'Chuyến cơ sở', en: 'Visits' },
  titleField: 'purpose',
  unitField: 'unitId',
  dateField: 'visitedOn',
  identity: ['purpose', 'unitId', 'visitedOn'],
  defaultSort: { field: 'visitedOn', descending: true },
  fields: {
    purpose: text({ vi: 'Nội dung', en: 'Purpose', required: true, search: true, width: 46 }),
    unitId: unit({ vi: 'Đơn vị', en: 'Unit', filter: true }),
    visitedOn: date({ vi: 'Thời gian', en: 'Visited on', precision: true }),
    households: count({ vi: 'Số hộ', en: 'Households', unit: 'hộ', total: 'sum' }),
  },
})
