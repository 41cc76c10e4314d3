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
        add: 'Thêm đoàn kiểm tra',
        addTitle: 'Thêm đoàn kiểm tra',
        first: 'Chưa có đoàn kiểm tra nào. Thêm đoàn theo quyết định, rồi ghi các cuộc kiểm tra của đoàn.',
        save: 'Ghi đoàn kiểm tra',
      },
      inspection: {
        purpose: 'Kế hoạch và các cuộc kiểm tra trong năm.',
        add: 'Lập cuộc kiểm tra',
        addTitle: 'Lập cuộc kiểm tra',
        first: 'Chưa có cuộc kiểm tra nào.',
        save: 'Ghi cuộc kiểm tra',
      },
      programme: {
        purpose: 'Chương trình, đề án, nghị quyết nhiều năm mà các kế hoạch thực hiện.',
        add: 'Thêm chương trình',
        addTitle: 'Thêm chương trình, đề án',
        first: 'Chưa có chương trình, đề án nào. Thêm chương trình, rồi gắn các kế hoạch hằng năm vào đó.',
        save: 'Ghi chương trình',
      },
      plan: {
        purpose: 'Kế hoạch công tác, chương trình phối hợp, phân công nhiệm vụ của từng năm.',
        add: 'Thêm kế hoạch',
        addTitle: 'Thêm kế hoạch',
        first: 'Chưa có kế hoạch nào. Thêm kế hoạch của năm, rồi ghi các nhiệm vụ của kế hoạch.',
        save: 'Ghi kế hoạch',
      },
      task: {
        purpose: 'Nhiệm vụ của các kế hoạch: cơ quan chủ trì, thời hạn, tiến độ.',
        add: 'Thêm nhiệm vụ',
        addTitle: 'Thêm nhiệm vụ',
        first:
          'Chưa có nhiệm vụ nào. Thêm nhiệm vụ cho kế hoạch đã ghi; việc đến hạn sẽ hiện ở Việc hôm nay.',
        save: 'Ghi nhiệm vụ',
      },
      document: {
        purpose: 'Sổ văn bản đi, văn bản đến và văn bản làm căn cứ.',
        add: 'Thêm văn bản',
        addTitle: 'Thêm văn bản',
        first: 'Chưa có văn bản nào. Ghi văn bản đi, đến và gắn tệp của văn bản vào đây.',
        save: 'Ghi văn bản',
      },
      commendationRound: {
        purpose: 'Các đợt xét khen thưởng trong năm.',
        add: 'Thêm đợt',
        addTitle: 'Thêm đợt khen thưởng',
        first: 'Chưa có đợt khen thưởng nào. Thêm đợt, rồi ghi các đề nghị của đợt.',
        save: 'Ghi đợt khen thưởng',
      },
      commendation: {
        purpose: 'Tập thể, cá nhân được đề nghị khen thưởng: từ đề nghị đến quyết định.',
        add: 'Thêm đề nghị',
        addTitle: 'Thêm đề nghị khen thưởng',
        first: 'Chưa có đề nghị khen thưởng nào. Thêm đề nghị đầu tiên vào đợt đang xét.',
        save: 'Ghi đề nghị',
      },
      unit: {
        purpose: 'Đơn vị hành chính và cơ quan trước và sau ngày 01/07/2025.',
        add: 'Thêm đơn vị',
        addTitle: 'Thêm đơn vị',
        first: 'Chưa có đơn vị nào.',
        save: 'Ghi đơn vị',
      },
      person: {
        purpose:
          'Thành viên Ban Chỉ đạo, Tổ thư ký và cán bộ tham gia đoàn kiểm tra, kèm chức vụ qua các thời kỳ.',
        add: 'Thêm cán bộ',
        addTitle: 'Thêm cán bộ, thành viên',
        first:
          'Chưa có ai trong danh sách. Thêm thành viên Ban Chỉ đạo và Tổ thư ký để chọn khi lập đoàn kiểm tra.',
        save: 'Ghi cán bộ',
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
      programme: {
        purpose: 'Programmes and resolutions of several years that plans carry out.',
        add: 'Add programme',
        addTitle: 'Add a programme',
        first: 'No programme yet. Add one, then link the plans of each year to it.',
        save: 'Store programme',
      },
      plan: {
        purpose: 'Plans, coordination programmes and assignments of each year.',
        add: 'Add plan',
        addTitle: 'Add a plan',
        first: 'No plan yet. Add the plan of the year, then its tasks.',
        save: 'Store plan',
      },
      task: {
        purpose: 'Tasks of the plans: who leads, by when, how far.',
        add: 'Add task',
        addTitle: 'Add a task',
        first: 'No task yet. Add tasks to a plan; those that fall due show under Today.',
        save: 'Store task',
      },
      document: {
        purpose: 'The register of documents issued, received and kept as references.',
        add: 'Add document',
        addTitle: 'Add a document',
        first: 'No document yet. Register documents here and attach their files.',
        save: 'Store document',
      },
      commendationRound: {
        purpose: 'The rounds in which commendations are decided.',
        add: 'Add round',
        addTitle: 'Add a commendation round',
        first: 'No round yet. Add one, then the proposals of the round.',
        save: 'Store round',
      },
      commendation: {
        purpose: 'Collectives and persons proposed for commendation, up to the decision.',
        add: 'Add proposal',
        addTitle: 'Add a proposal for commendation',
        first: 'No proposal yet. Add the first one to the round under way.',
        save: 'Store proposal',
      },
      unit: {
        purpose: 'Units before and after 1 July 2025.',
        add: 'Add unit',
        addTitle: 'Add a unit',
        first: 'No unit yet.',
        save: 'Store unit',
      },
      person: {
        purpose:
          'Members of the committee, its secretariat and others in inspection teams, with positions over time.',
        add: 'Add person',
        addTitle: 'Add a person',
        first: 'Nobody here yet. Add the members of the committee, to choose them for inspection teams.',
        save: 'Store person',
      },
    },
  },
)
