import { defineRecord } from './define.ts'
import { choice, count, date, longText, suggested, text, unit } from './field.ts'

/** A conference, meeting or training held by a unit (domain.md §7.2 “Hội nghị”). */
export const conference = defineRecord('conference', {
  label: { vi: 'Hội nghị', en: 'Conference' },
  plural: { vi: 'Hội nghị', en: 'Conferences' },
  titleField: 'title',
  unitField: 'unitId',
  dateField: 'heldOn',
  identity: ['title', 'heldOn', 'unitId'],
  defaultSort: { field: 'heldOn', descending: true },
  fields: {
    title: text({
      vi: 'Tên hội nghị',
      en: 'Conference',
      headings: ['Tên hội nghị/nội dung', 'Nội dung hội nghị', 'Hội nghị', 'Tên cuộc họp', 'Nội dung'],
      required: true,
      search: true,
      width: 44,
    }),
    topic: suggested({
      vi: 'Chuyên đề',
      en: 'Topic',
      headings: ['Chủ đề'],
      search: true,
      list: false,
      filter: true,
    }),
    unitId: unit({
      vi: 'Đơn vị tổ chức',
      en: 'Organiser',
      headings: ['Cơ quan chủ trì', 'Cơ quan tổ chức', 'Đơn vị', 'Đơn vị tổ chức'],
      filter: true,
    }),
    heldOn: date({
      vi: 'Ngày tổ chức',
      en: 'Held on',
      headings: ['Thời gian', 'Ngày', 'Thời gian tổ chức', 'Ngày, tháng'],
      precision: true,
    }),
    level: choice({
      vi: 'Cấp tổ chức',
      en: 'Level',
      headings: ['Cấp'],
      filter: true,
      codes: ['province', 'district', 'commune', 'grassroots'],
      choices: {
        province: { label: { vi: 'Cấp tỉnh', en: 'Province' }, aliases: ['Tỉnh'] },
        district: { label: { vi: 'Cấp huyện', en: 'District' }, aliases: ['Huyện', 'Thành phố'] },
        commune: { label: { vi: 'Cấp xã', en: 'Commune' }, aliases: ['Xã', 'Phường', 'Xã, phường'] },
        grassroots: {
          label: { vi: 'Cơ sở', en: 'Grassroots' },
          aliases: ['Cấp cơ sở', 'Xóm', 'Thôn', 'Tổ dân phố'],
        },
      },
    }),
    format: choice({
      vi: 'Hình thức',
      en: 'Format',
      headings: [
        'Hình thức (trực tiếp/trực tuyến)',
        'Hình thức (trực tiếp/trực tuyến/lồng ghép)',
        'Hình thức tổ chức',
      ],
      filter: true,
      codes: ['inPerson', 'online', 'combined'],
      choices: {
        inPerson: { label: { vi: 'Trực tiếp', en: 'In person' }, aliases: ['Tập trung'] },
        online: { label: { vi: 'Trực tuyến', en: 'Online' } },
        combined: {
          label: { vi: 'Lồng ghép', en: 'Combined' },
          aliases: ['Kết hợp', 'Trực tiếp và trực tuyến'],
        },
      },
    }),
    attendees: count({
      vi: 'Số lượt người dự',
      en: 'Participants',
      headings: [
        'Số người dự',
        'Lượt người',
        'Số lượt',
        'Số lượt người',
        'Số đại biểu',
        'Thành phần (người)',
      ],
      unit: 'lượt',
      total: 'sum',
    }),
    place: text({ vi: 'Địa điểm', en: 'Place', headings: ['Nơi tổ chức'], search: true }),
    chair: text({
      vi: 'Chủ trì',
      en: 'Chair',
      headings: ['Người chủ trì', 'Đồng chí chủ trì'],
      search: true,
      list: false,
    }),
    speaker: text({
      vi: 'Báo cáo viên',
      en: 'Speaker',
      headings: ['Người báo cáo'],
      search: true,
      list: false,
    }),
    sessions: count({ vi: 'Số buổi', en: 'Sessions', headings: ['Số cuộc'], list: false, total: 'sum' }),
    note: longText({ vi: 'Ghi chú', en: 'Note', headings: ['Chú thích'], search: true, list: false }),
  },
})
