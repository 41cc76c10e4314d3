import { defineRecord } from './define.ts'
import { choice, date, link, list, text } from './field.ts'

/** What sorts of units there are, from the province down. */
export const unitKinds = [
  'province',
  'department',
  'organisation',
  'armedForce',
  'partyBody',
  'district',
  'commune',
  'ward',
  'town',
] as const

/**
 * A unit is a code and a period of validity: on 2025-07-01 codes were reused with a new meaning
 * (Nghị quyết 1657/NQ-UBTVQH15; domain.md §14). `name` is the full name as printed: “Xã Huy Giáp”.
 */
export const unit = defineRecord('unit', {
  label: { vi: 'Đơn vị', en: 'Unit' },
  plural: { vi: 'Đơn vị', en: 'Units' },
  titleField: 'name',
  identity: ['code', 'name', 'validFrom'],
  dateField: 'validFrom',
  fields: {
    code: text({ vi: 'Mã', en: 'Code', width: 10, search: true }),
    name: text({ vi: 'Tên đơn vị', en: 'Name', required: true, search: true, width: 34 }),
    kind: choice({
      vi: 'Loại',
      en: 'Kind',
      filter: true,
      codes: unitKinds,
      choices: {
        province: { label: { vi: 'Tỉnh', en: 'Province' } },
        department: { label: { vi: 'Sở, ban, ngành', en: 'Department' } },
        organisation: { label: { vi: 'Mặt trận, đoàn thể', en: 'Organisation' } },
        armedForce: { label: { vi: 'Lực lượng vũ trang', en: 'Armed force' } },
        partyBody: { label: { vi: 'Cơ quan Đảng', en: 'Party body' } },
        district: { label: { vi: 'Huyện, thành phố', en: 'District' } },
        commune: { label: { vi: 'Xã', en: 'Commune' } },
        ward: { label: { vi: 'Phường', en: 'Ward' } },
        town: { label: { vi: 'Thị trấn', en: 'Town' } },
      },
    }),
    parentId: link({ vi: 'Trực thuộc', en: 'Parent', target: 'unit', filter: true }),
    validFrom: date({ vi: 'Có từ ngày', en: 'Valid from' }),
    validTo: date({ vi: 'Đến hết ngày', en: 'Valid to' }),
    successorIds: list({ vi: 'Đơn vị kế tiếp', en: 'Successors', target: 'unit', list: false }),
    aliases: list({ vi: 'Tên gọi khác', en: 'Aliases', search: true, list: false }),
  },
})
