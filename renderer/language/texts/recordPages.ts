import { defineTexts } from '../texts.ts'

/** What each kind of record says for itself. */
export const recordPages = defineTexts(
  {
    pages: {
      conference: {
        purpose: 'Ghi các hội nghị, cuộc tập huấn, tuyên truyền và đếm lượt người dự theo đơn vị.',
        add: 'Thêm hội nghị',
        addTitle: 'Thêm hội nghị',
        first:
          'Chưa ghi hội nghị nào. Thêm hội nghị đầu tiên, hoặc thả tệp Excel của đơn vị vào mục Tiếp nhận.',
        save: 'Ghi hội nghị',
      },
      model: {
        purpose: 'Theo dõi mô hình “Dân vận khéo” qua các năm: đăng ký, duy trì, công nhận.',
        add: 'Thêm mô hình',
        addTitle: 'Thêm mô hình',
        first:
          'Chưa có mô hình nào. Thêm mô hình đầu tiên, hoặc thả tệp Excel đăng ký của đơn vị vào mục Tiếp nhận.',
        save: 'Ghi mô hình',
      },
      recommendation: {
        purpose: 'Theo dõi việc thực hiện kiến nghị sau kiểm tra: đơn vị, thời hạn, kết quả.',
        add: 'Thêm kiến nghị',
        addTitle: 'Thêm kiến nghị',
        first: 'Chưa có kiến nghị nào. Kiến nghị ghi trong biên bản kiểm tra sẽ tự vào đây.',
        save: 'Ghi kiến nghị',
      },
      inspectionTeam: {
        purpose: 'Đoàn kiểm tra theo quyết định: thành viên, nội dung, mốc thời gian kiểm tra.',
        add: 'Thêm đoàn',
        addTitle: 'Thêm đoàn kiểm tra',
        first: 'Chưa có đoàn kiểm tra nào. Thêm đoàn theo quyết định, rồi ghi các cuộc kiểm tra của đoàn.',
        save: 'Ghi đoàn kiểm tra',
      },
      inspection: {
        purpose: 'Kế hoạch và các cuộc kiểm tra trong năm.',
        add: 'Thêm cuộc kiểm tra',
        addTitle: 'Thêm cuộc kiểm tra',
        first: 'Chưa có cuộc kiểm tra nào.',
        save: 'Ghi cuộc kiểm tra',
      },
      unit: {
        purpose: 'Đơn vị hành chính và cơ quan trước và sau ngày 01/07/2025.',
        add: 'Thêm đơn vị',
        addTitle: 'Thêm đơn vị',
        first: 'Chưa có đơn vị nào.',
        save: 'Ghi đơn vị',
      },
    },
  },
  {
    pages: {
      conference: {
        purpose: 'Conferences, trainings and campaigns, and how many people took part.',
        add: 'Add conference',
        addTitle: 'Add a conference',
        first: 'No conference yet. Add the first one, or drop a unit’s Excel file into Received.',
        save: 'Store conference',
      },
      model: {
        purpose: 'Follows “Dân vận khéo” models through their years.',
        add: 'Add model',
        addTitle: 'Add a model',
        first: 'No model yet. Add the first one, or drop a unit’s Excel file into Received.',
        save: 'Store model',
      },
      recommendation: {
        purpose: 'Follows what units do about the recommendations of inspections.',
        add: 'Add recommendation',
        addTitle: 'Add a recommendation',
        first: 'No recommendation yet. Those in the minutes of inspections come here by themselves.',
        save: 'Store recommendation',
      },
      inspectionTeam: {
        purpose: 'Inspection teams founded by decisions.',
        add: 'Add team',
        addTitle: 'Add an inspection team',
        first: 'No team yet. Add one from its decision, then its inspections.',
        save: 'Store team',
      },
      inspection: {
        purpose: 'The inspections of the year.',
        add: 'Add inspection',
        addTitle: 'Add an inspection',
        first: 'No inspection yet.',
        save: 'Store inspection',
      },
      unit: {
        purpose: 'Units before and after 1 July 2025.',
        add: 'Add unit',
        addTitle: 'Add a unit',
        first: 'No unit yet.',
        save: 'Store unit',
      },
    },
  },
)
