import { defineRecord } from './define.ts'
import { choice, date, link, longText, money, suggested, text, unit, year } from './field.ts'

/** A round in which commendations are proposed and decided (domain.md §11.2). */
export const commendationRound = defineRecord('commendationRound', {
  label: { vi: 'Đợt khen thưởng', en: 'Commendation round' },
  plural: { vi: 'Đợt khen thưởng', en: 'Commendation rounds' },
  titleField: 'title',
  identity: ['title', 'year'],
  dateField: 'year',
  defaultSort: { field: 'year', descending: true },
  fields: {
    title: text({ vi: 'Tên đợt', en: 'Round', required: true, search: true, width: 46 }),
    year: year({ vi: 'Năm', en: 'Year', filter: true }),
    submittedOn: date({ vi: 'Ngày trình', en: 'Submitted on' }),
    decidedOn: date({ vi: 'Ngày quyết định', en: 'Decided on' }),
    note: longText({ vi: 'Ghi chú', en: 'Note', search: true, list: false }),
  },
})

/** A collective or a person proposed for commendation (domain.md §7.2, §11). No identity card number is kept. */
export const commendation = defineRecord('commendation', {
  label: { vi: 'Đề nghị khen thưởng', en: 'Commendation' },
  plural: { vi: 'Khen thưởng', en: 'Commendations' },
  titleField: 'name',
  unitField: 'unitId',
  identity: ['name', 'subject', 'birthYear', 'roundId', 'form'],
  defaultSort: { field: 'name', descending: false },
  fields: {
    name: text({
      vi: 'Tên tập thể, cá nhân',
      en: 'Name',
      headings: ['Tên tập thể', 'Họ và tên', 'Họ tên', 'Họ và tên (Ông/Bà)', 'Tập thể', 'Cá nhân'],
      required: true,
      search: true,
      width: 34,
    }),
    subject: choice({
      vi: 'Đối tượng',
      en: 'Subject',
      headings: ['Tập thể/Cá nhân', 'TT/CN'],
      filter: true,
      codes: ['collective', 'individual'],
      choices: {
        collective: { label: { vi: 'Tập thể', en: 'Collective' }, aliases: ['TT'] },
        individual: { label: { vi: 'Cá nhân', en: 'Individual' }, aliases: ['CN'] },
      },
    }),
    birthYear: year({
      vi: 'Năm sinh',
      en: 'Birth year',
      headings: ['Sinh năm', 'Ngày sinh', 'Ngày, tháng, năm sinh', 'NS'],
      list: false,
    }),
    position: text({
      vi: 'Chức vụ, đơn vị công tác',
      en: 'Position',
      headings: [
        'Chức vụ',
        'Chức danh',
        'Đơn vị công tác',
        'Chức vụ, đơn vị',
        'Chức vụ, nơi công tác',
        'Chức danh, đơn vị công tác',
        'Chức vụ, chức danh',
      ],
      search: true,
      width: 32,
    }),
    unitId: unit({
      vi: 'Đơn vị',
      en: 'Unit',
      headings: ['Địa chỉ, đơn vị quản lý', 'Đơn vị đề nghị', 'Đơn vị quản lý'],
      filter: true,
    }),
    achievement: longText({
      vi: 'Tóm tắt thành tích',
      en: 'Achievement',
      headings: ['Thành tích', 'Thành tích đạt được', 'Nội dung thành tích'],
      search: true,
      list: false,
    }),
    form: suggested({
      vi: 'Hình thức khen',
      en: 'Form',
      headings: [
        'Hình thức đề nghị khen',
        'Hình thức khen thưởng',
        'Hình thức đề nghị',
        'Hình thức đề nghị khen thưởng',
        'Hình thức, danh hiệu đề nghị',
        'Danh hiệu đề nghị',
        'Đề nghị khen',
        'Đề nghị khen thưởng',
        'Đề nghị tặng',
        'Đề nghị',
      ],
      filter: true,
    }),
    status: choice({
      vi: 'Tình trạng',
      en: 'Status',
      filter: true,
      codes: ['proposed', 'approved', 'decided', 'refused'],
      choices: {
        proposed: { label: { vi: 'Đề nghị', en: 'Proposed' } },
        approved: { label: { vi: 'Đã xét duyệt', en: 'Approved' } },
        decided: { label: { vi: 'Đã quyết định', en: 'Decided' } },
        refused: { label: { vi: 'Không khen', en: 'Refused' } },
      },
      next: {
        proposed: ['approved', 'refused'],
        approved: ['decided', 'refused', 'proposed'],
        decided: ['approved'],
        refused: ['proposed'],
      },
      needs: { refused: ['refusalReason'] },
    }),
    refusalReason: longText({ vi: 'Lý do không khen', en: 'Reason for refusal', list: false }),
    roundId: link({
      vi: 'Đợt khen thưởng',
      en: 'Round',
      target: 'commendationRound',
      filter: true,
      list: false,
    }),
    decisionNumber: text({
      vi: 'Số quyết định',
      en: 'Decision number',
      headings: ['Đã được khen (số QĐ, ngày)', 'Số QĐ'],
      search: true,
      width: 18,
    }),
    decisionOn: date({
      vi: 'Ngày quyết định',
      en: 'Decision date',
      headings: ['Ngày QĐ'],
      list: false,
      precision: true,
    }),
    amount: money({
      vi: 'Tiền thưởng',
      en: 'Amount',
      headings: ['Mức thưởng', 'Mức tiền thưởng', 'Số tiền thưởng'],
      total: 'sum',
      list: false,
    }),
    modelId: link({ vi: 'Mô hình', en: 'Model', target: 'model', list: false }),
    note: longText({ vi: 'Ghi chú', en: 'Note', search: true, list: false }),
  },
  // The year of the round; of one without a round the year of its decision.
  computed: { year: year({ vi: 'Năm', en: 'Year', filter: true }) },
})
