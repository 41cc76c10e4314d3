import { defineRecord } from './define.ts'
import { area, choice, count, date, decimal, longText, money, suggested, text, unit, year } from './field.ts'

/**
 * A “Dân vận khéo” model. A model continued for three years is one model with a row for each year
 * (domain.md §11.3): what changes from year to year is in `yearly`.
 */
export const model = defineRecord('model', {
  label: { vi: 'Mô hình', en: 'Model' },
  plural: { vi: 'Mô hình “Dân vận khéo”', en: 'Models' },
  titleField: 'name',
  unitField: 'unitId',
  identity: ['name', 'unitId', 'address'],
  defaultSort: { field: 'name', descending: false },
  fields: {
    name: text({
      vi: 'Tên mô hình',
      en: 'Model',
      headings: [
        'Tên mô hình, điển hình',
        'Tên MH, điển hình',
        'Tên mô hình/công trình',
        'Mô hình',
        'Tên MH',
        'Tên điển hình',
      ],
      required: true,
      search: true,
      width: 40,
    }),
    unitId: unit({
      vi: 'Đơn vị',
      en: 'Unit',
      headings: [
        'Xã, thị trấn',
        'Xã, phường',
        'Tên xã, phường, thị trấn',
        'Đơn vị đăng ký',
        'Tên đơn vị',
        'Xã',
      ],
      filter: true,
    }),
    field: suggested({ vi: 'Lĩnh vực', en: 'Field', headings: ['Lĩnh vực đăng ký'], filter: true }),
    subject: choice({
      vi: 'Đối tượng',
      en: 'Subject',
      headings: ['Tập thể/Cá nhân', 'Loại hình'],
      filter: true,
      codes: ['collective', 'individual'],
      choices: {
        collective: { label: { vi: 'Tập thể', en: 'Collective' }, aliases: ['TT'] },
        individual: { label: { vi: 'Cá nhân', en: 'Individual' }, aliases: ['CN'] },
      },
    }),
    owner: text({
      vi: 'Tập thể, cá nhân đăng ký',
      en: 'Registered by',
      headings: [
        'Tập thể/Cá nhân đăng ký',
        'Đơn vị thực hiện',
        'Chủ thể',
        'Người đăng ký',
        'Tập thể, cá nhân',
      ],
      search: true,
      width: 32,
    }),
    address: text({
      vi: 'Địa chỉ',
      en: 'Address',
      headings: ['Địa chỉ (xóm, xã)', 'Xóm', 'Địa bàn'],
      search: true,
      list: false,
    }),
    content: longText({
      vi: 'Nội dung, cách làm',
      en: 'Content',
      headings: ['Nội dung', 'Cách làm', 'Tóm tắt nội dung', 'Mục tiêu và nội dung'],
      search: true,
      list: false,
    }),
    level: choice({
      vi: 'Cấp đăng ký',
      en: 'Level',
      headings: ['Cấp đăng ký (cơ sở/huyện/tỉnh)', 'Cấp', 'Cấp công nhận'],
      filter: true,
      list: false,
      codes: ['province', 'district', 'commune', 'grassroots'],
      choices: {
        province: { label: { vi: 'Cấp tỉnh', en: 'Province' }, aliases: ['Tỉnh'] },
        district: { label: { vi: 'Cấp huyện', en: 'District' }, aliases: ['Huyện'] },
        commune: { label: { vi: 'Cấp xã', en: 'Commune' }, aliases: ['Xã'] },
        grassroots: { label: { vi: 'Cơ sở', en: 'Grassroots' }, aliases: ['Cấp cơ sở'] },
      },
    }),
    startYear: year({
      vi: 'Năm bắt đầu',
      en: 'Start year',
      headings: ['Năm đăng ký', 'Thời gian thực hiện'],
      list: false,
    }),
  },
  yearly: {
    status: choice({
      vi: 'Tình trạng',
      en: 'Status',
      headings: [
        'Đăng ký mới/Duy trì',
        'Công nhận/Không công nhận',
        'Đề nghị công nhận (Đạt/Không đạt)',
        'Kết quả công nhận',
        'Trạng thái',
      ],
      filter: true,
      codes: ['registered', 'proposed', 'recognised', 'notRecognised', 'continued', 'stopped'],
      choices: {
        registered: { label: { vi: 'Đăng ký mới', en: 'Registered' }, aliases: ['Mới', 'Đăng ký', 'ĐK mới'] },
        proposed: { label: { vi: 'Đề nghị công nhận', en: 'Proposed' } },
        recognised: { label: { vi: 'Công nhận', en: 'Recognised' }, aliases: ['Đạt', 'Được công nhận'] },
        notRecognised: {
          label: { vi: 'Không công nhận', en: 'Not recognised' },
          aliases: ['Không đạt', 'Chưa công nhận'],
        },
        continued: { label: { vi: 'Duy trì', en: 'Continued' }, aliases: ['Tiếp tục', 'Duy trì, nhân rộng'] },
        stopped: { label: { vi: 'Dừng', en: 'Stopped' }, aliases: ['Không thực hiện', 'Dừng thực hiện'] },
      },
    }),
    households: count({
      vi: 'Số hộ hưởng lợi',
      en: 'Households',
      headings: ['Số hộ/người hưởng lợi', 'Số hộ', 'Số hộ tham gia'],
      unit: 'hộ',
      total: 'sum',
    }),
    landM2: area({
      vi: 'Đất hiến',
      en: 'Land given',
      headings: ['Diện tích đất hiến (m2)', 'Hiến đất', 'Đất hiến (m2)', 'Diện tích hiến đất'],
      total: 'sum',
      list: false,
    }),
    workdays: decimal({
      vi: 'Ngày công',
      en: 'Work days',
      headings: ['Số ngày công', 'Công lao động'],
      unit: 'công',
      total: 'sum',
      list: false,
    }),
    amount: money({
      vi: 'Kinh phí',
      en: 'Funds',
      headings: ['Số tiền', 'Kinh phí thực hiện', 'Tiền mặt'],
      total: 'sum',
      list: false,
    }),
    decisionNumber: text({
      vi: 'Số quyết định',
      en: 'Decision number',
      headings: ['Số, ngày QĐ công nhận', 'Số QĐ', 'Quyết định công nhận'],
      search: false,
      list: false,
      width: 18,
    }),
    decisionOn: date({ vi: 'Ngày quyết định', en: 'Decision date', headings: ['Ngày QĐ'], list: false }),
    result: longText({
      vi: 'Kết quả',
      en: 'Result',
      headings: ['Kết quả nổi bật', 'Kết quả đạt được'],
      list: false,
    }),
  },
})
