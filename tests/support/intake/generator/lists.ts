import { areaCell, moneyCell, percentCell, textCell } from './cells.ts'
import { choice, count, date, type ListSpec, name, one, text, unit } from './columns.ts'
import { words } from './words.ts'

const note = text('note', ['Ghi chú'], words.notes)

export const lists: readonly ListSpec[] = [
  {
    form: 'conference',
    titles: ['DANH SÁCH HỘI NGHỊ', 'THỐNG KÊ CÁC HỘI NGHỊ TUYÊN TRUYỀN', 'Tổng hợp hội nghị đã tổ chức'],
    manyRows: true,
    byUnit: false,
    columns: [
      name(
        'title',
        ['Tên hội nghị/nội dung', 'Tên hội nghị', 'Nội dung hội nghị', 'Tên hội nghị, nội dung'],
        words.conferences,
        '',
      ),
      choice(
        'level',
        ['Cấp tổ chức', 'Cấp'],
        [
          ['Cấp xã', 'commune'],
          ['Cơ sở', 'grassroots'],
          ['Cấp tỉnh', 'province'],
          ['xã', 'commune'],
        ],
      ),
      choice(
        'format',
        ['Hình thức (trực tiếp/trực tuyến)', 'Hình thức', 'Hình thức tổ chức'],
        [
          ['Trực tiếp', 'inPerson'],
          ['Trực tuyến', 'online'],
          ['Trực tiếp kết hợp trực tuyến', 'combined'],
          ['Lồng ghép', 'combined'],
        ],
      ),
      {
        ...date('heldOn', ['Thời gian', 'Ngày tổ chức', 'Thời gian tổ chức', 'Ngày, tháng'], true),
        always: true,
      },
      text('place', ['Địa điểm', 'Nơi tổ chức', 'Địa điểm tổ chức'], words.places),
      text('chair', ['Chủ trì', 'Người chủ trì'], words.chairs),
      {
        ...count(
          'attendees',
          ['Số lượt người dự', 'Số người dự', 'Số lượng người tham dự', 'Số đại biểu'],
          'lượt',
        ),
        always: true,
      },
      text('speaker', ['Báo cáo viên'], words.people),
      note,
    ],
  },
  {
    form: 'model',
    titles: [
      'DANH SÁCH ĐĂNG KÝ MÔ HÌNH “DÂN VẬN KHÉO”',
      'DANH SÁCH MÔ HÌNH ĐƯỢC CÔNG NHẬN',
      'Mô hình Dân vận khéo',
    ],
    manyRows: true,
    byUnit: true,
    columns: [
      name('name', ['Tên mô hình, điển hình', 'Tên mô hình', 'Tên MH, điển hình', 'Tên MH'], words.models),
      unit(['Xã, thị trấn', 'Đơn vị', 'Tên xã, phường, thị trấn', 'Địa phương']),
      text('owner', ['Tập thể/Cá nhân đăng ký', 'Tập thể, cá nhân', 'Chủ thể'], words.owners),
      text('address', ['Địa chỉ (xóm, xã)', 'Xóm', 'Địa chỉ'], words.hamlets),
      text('field', ['Lĩnh vực', 'Lĩnh vực đăng ký'], words.fields, { repeats: true }),
      text('content', ['Nội dung, cách làm', 'Nội dung'], words.contents),
      count('households', ['Số hộ hưởng lợi', 'Số hộ', 'Số hộ/người hưởng lợi'], 'hộ', 150),
      {
        fields: ['landM2'],
        headings: one('Diện tích đất hiến (m2)', 'Đất hiến (m²)', 'Hiến đất (m2)'),
        summed: true,
        make: ({ random, faults }) => areaCell(random, faults),
      },
      count('workdays', ['Số ngày công', 'Ngày công'], 'công', 1500),
      {
        fields: ['amount'],
        headings: one('Kinh phí', 'Kinh phí huy động', 'Số tiền'),
        isMoney: true,
        summed: true,
        make: ({ random, faults, money }) => moneyCell(random, faults, money),
      },
      choice(
        'status',
        ['Đăng ký mới/Duy trì', 'Công nhận/Không công nhận', 'Kết quả công nhận'],
        [
          ['Đăng ký mới', 'registered'],
          ['Duy trì', 'continued'],
          ['Công nhận', 'recognised'],
          ['Không công nhận', 'notRecognised'],
          ['Đạt', 'recognised'],
        ],
      ),
      {
        fields: ['decisionNumber', 'decisionOn'],
        headings: one('Số, ngày QĐ công nhận', 'Số, ngày quyết định'),
        make: ({ random, year }) => {
          if (random.chance(0.3)) return { cell: null, value: null, more: { decisionOn: null } }
          const [day, month, number] = [random.int(10, 28), random.int(10, 12), random.int(10, 999)]
          return {
            cell: `${number}/QĐ-UBND ngày ${day}/${month}/${year}`,
            value: `${number}/QĐ-UBND`,
            more: { decisionOn: `${year}-${month}-${day}` },
          }
        },
      },
      {
        fields: [],
        headings: one('Ghi chú'),
        make: ({ random, faults }) => textCell(random, faults, words.notes),
      },
    ],
  },
  {
    form: 'plan',
    titles: ['Danh sách kế hoạch đã ban hành', 'DANH MỤC KẾ HOẠCH'],
    manyRows: true,
    byUnit: false,
    columns: [
      {
        fields: ['number'],
        headings: one('Số kế hoạch', 'Số KH', 'Số, ký hiệu'),
        always: true,
        make: ({ random }) => {
          const value = `${String(random.int(1, 90)).padStart(2, '0')}-KH/ĐU`
          return { cell: value, value }
        },
      },
      { ...date('issuedOn', ['Ngày ban hành', 'Ngày, tháng ban hành'], false), always: true },
      name('title', ['Tên kế hoạch', 'Trích yếu'], words.plans, ''),
      {
        fields: [],
        headings: one('Ghi chú'),
        make: ({ random, faults }) => textCell(random, faults, words.notes),
      },
    ],
  },
  {
    form: 'task',
    titles: ['PHÂN CÔNG NHIỆM VỤ', 'Phụ lục phân công nhiệm vụ', 'NHIỆM VỤ CÔNG TÁC DÂN VẬN'],
    manyRows: true,
    byUnit: false,
    columns: [
      name('content', ['Nội dung công việc', 'Nội dung nhiệm vụ', 'Nhiệm vụ'], words.tasks, ''),
      text('leadUnit', ['Cơ quan chủ trì', 'Đơn vị chủ trì'], words.bodies, { always: true }),
      {
        fields: ['supportingUnits'],
        headings: one('Cơ quan phối hợp', 'Đơn vị phối hợp'),
        make: ({ random }) => {
          const bodies = random.shuffled(words.bodies).slice(0, random.int(1, 3))
          return { cell: bodies.join(random.pick(['; ', ';\n', '\n'])), value: bodies }
        },
      },
      { ...date('dueOn', ['Thời gian hoàn thành', 'Hạn hoàn thành', 'Thời hạn'], true), always: true },
      text('product', ['Sản phẩm', 'Sản phẩm, kết quả'], words.products),
      {
        fields: ['progressPercent'],
        headings: one('Tiến độ (%)', '% hoàn thành'),
        make: ({ random }) => percentCell(random, { spelling: 0, doubt: 0, blank: 0 }),
      },
    ],
  },
  {
    form: 'inspection',
    titles: ['DANH SÁCH ĐƠN VỊ ĐƯỢC KIỂM TRA', 'LỊCH KIỂM TRA'],
    manyRows: true,
    byUnit: true,
    columns: [
      { ...unit(['Đơn vị được kiểm tra', 'Đơn vị']), always: true },
      {
        ...choice(
          'form',
          ['Hình thức (trực tiếp/gián tiếp)', 'Hình thức'],
          [
            ['Trực tiếp', 'direct'],
            ['Gián tiếp', 'indirect'],
            ['Qua báo cáo', 'indirect'],
          ],
        ),
        always: true,
      },
      date('startedAt', ['Thời gian kiểm tra', 'Thời gian', 'Ngày kiểm tra'], false),
      text('place', ['Địa điểm', 'Nơi kiểm tra'], words.places),
    ],
  },
  {
    form: 'commendation',
    titles: ['DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG'],
    manyRows: true,
    byUnit: false,
    stated: { subject: 'collective' },
    columns: [
      name('name', ['Tên tập thể', 'Tập thể'], words.owners),
      text('achievement', ['Tóm tắt thành tích', 'Thành tích'], words.achievements, { always: true }),
      text('form', ['Hình thức đề nghị khen', 'Hình thức khen thưởng'], words.awards),
      note,
    ],
  },
  {
    form: 'commendation',
    titles: ['DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG'],
    manyRows: true,
    byUnit: false,
    stated: { subject: 'individual' },
    columns: [
      name('name', ['Họ và tên', 'Họ tên', 'Họ và tên (Ông/Bà)'], words.people, ''),
      {
        fields: ['birthYear'],
        headings: one('Năm sinh'),
        make: ({ random }) => {
          const value = random.int(1955, 2002)
          return { cell: random.chance(0.3) ? String(value) : value, value }
        },
      },
      text('position', ['Chức vụ, đơn vị công tác', 'Chức vụ'], words.positions),
      text('achievement', ['Tóm tắt thành tích', 'Thành tích'], words.achievements, { always: true }),
      text('form', ['Hình thức đề nghị khen', 'Hình thức khen thưởng'], words.awards),
      note,
    ],
  },
]
