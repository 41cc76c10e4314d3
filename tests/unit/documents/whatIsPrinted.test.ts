import { expect, test } from 'vitest'
import { documentBuilders } from '../../../electron/backend/documents/builders/registry.ts'
import { textWidthMeasure } from '../../../electron/backend/documents/fonts.ts'
import { htmlOf } from '../../../electron/backend/documents/htmlWriter.ts'
import { columnWidths } from '../../../electron/backend/documents/layout/columns.ts'
import { documentNumbersIn } from '../../../electron/backend/documents/layout/lines.ts'
import type { Block, OfficialDocument } from '../../../electron/backend/documents/model.ts'
import { ruleSet } from '../../../electron/backend/documents/rules.ts'
import { addresseeOf } from '../../../electron/backend/documents/sources/addressee.ts'
import { fieldPlace } from '../../../electron/backend/documents/sources/modelSummary.ts'
import { emptyMinutesFacts, resourcesFolder } from './sampleFacts.ts'
import { offices } from './samples/office.ts'

const rules = ruleSet(resourcesFolder)
const base = { office: offices.party, signer: {} }

function textOf(block: Block): string {
  if (!('text' in block)) return ''
  return typeof block.text === 'string' ? block.text : block.text.map(({ text }) => text).join('')
}

const texts = ({ blocks }: OfficialDocument) => blocks.map(textOf)

function appendixTitles({ blocks }: OfficialDocument): string[] {
  return blocks.flatMap((block) => (block.kind === 'appendix' ? [block.title] : []))
}

const collective = (form: string | null) => ({ name: 'Chi hội Phụ nữ xóm 3', unit: 'xã Hà Quảng', form })
const individual = (form: string | null) => ({ name: 'Lý Thị Lan', form })

test('a round of several forms names none of them for all, and counts each', () => {
  const facts = {
    ...base,
    form: 'Giấy khen',
    collectives: [collective(null), collective('Bằng khen')],
    individuals: [individual(null)],
  }
  const submission = documentBuilders.commendationSubmission.fromFacts(facts, rules)
  const achievement = 'có thành tích xuất sắc trong phong trào thi đua “Dân vận khéo”'
  const all = `khen thưởng cho 02 tập thể và 01 cá nhân ${achievement}`
  expect(submission.title).toBe(`Tờ trình về việc đề nghị ${all}`)
  expect(texts(submission)).toContain(
    `Căn cứ kết quả xét, Ban Chỉ đạo đề nghị ${all}, trong đó: Giấy khen 01 tập thể và 01 cá nhân; Bằng khen 01 tập thể (có danh sách kèm theo).`,
  )
  expect(appendixTitles(submission)).toEqual([
    'Danh sách tập thể đề nghị khen thưởng',
    'Danh sách cá nhân đề nghị tặng Giấy khen',
  ])
  const decision = documentBuilders.commendationDecision.fromFacts(facts, rules)
  expect(decision.title).toBe(`Quyết định ${all}`)
  expect(appendixTitles(decision)[0]).toBe('Danh sách tập thể được khen thưởng')
})

test('a form that is no paper is not handed over', () => {
  const decision = documentBuilders.commendationDecision.fromFacts(
    { ...base, form: 'Biểu dương, công nhận mô hình tiêu biểu', collectives: [collective(null)] },
    rules,
  )
  expect(decision.title).toContain('Quyết định biểu dương, công nhận mô hình tiêu biểu cho 01 tập thể')
  const usual = documentBuilders.commendationDecision.fromFacts(
    { ...base, form: 'Giấy khen', individuals: [individual(null)] },
    rules,
  )
  expect(usual.title).toContain('Quyết định tặng Giấy khen cho 01 cá nhân')
})

test('lines, cells, headings and recipients begin with a capital', () => {
  const plan = documentBuilders.inspectionPlan.fromFacts(
    {
      ...base,
      contents: [{ title: 'thực hiện Quy chế dân chủ' }],
      units: [{ name: 'xã Huy Giáp', form: 'indirect' }],
      recipients: ['xã Huy Giáp'],
    },
    rules,
  )
  expect(texts(plan).filter((text) => text.includes('Quy chế dân chủ') && /^t/.test(text))).toEqual([])
  const table = plan.blocks.find((block) => block.kind === 'table')
  // nobody goes anywhere to inspect by report: no place is missing
  expect(table?.rows[0]?.cells).toEqual(['1', 'Xã Huy Giáp', '…', 'Qua báo cáo', '…', ''])
  const signatures = plan.blocks.find((block) => block.kind === 'signatures')
  expect(signatures?.recipients?.items).toEqual(['Xã Huy Giáp'])
})

test('a content with strengths alone leaves no dotted line for limitations', () => {
  const contents = [{ title: 'hồ sơ', strengths: ['có phân công'], limitations: [] }]
  const stated = documentBuilders.inspectionMinutes.fromFacts({ ...emptyMinutesFacts, contents }, rules)
  expect(texts(stated)).toContain('Hồ sơ')
  expect(texts(stated)).toContain('Có phân công.')
  expect(texts(stated)).not.toContain('*Hạn chế:')
  const open = documentBuilders.inspectionMinutes.fromFacts(emptyMinutesFacts, rules)
  expect(texts(open)).toEqual(expect.arrayContaining(['*Ưu điểm:', '*Hạn chế:']))
})

test('several bodies that follow a notice up stand in one sentence and on lines of their own', () => {
  const notice = documentBuilders.conclusionNotice.fromFacts(
    {
      ...base,
      team: { name: 'Đoàn', members: [] },
      unit: { name: 'xã A' },
      report: {},
      followedBy: 'Sở Nội vụ; Tổ thư ký',
    },
    rules,
  )
  expect(texts(notice).find((text) => text.includes('theo dõi, đôn đốc'))).toMatch(
    /^Sở Nội vụ và Tổ thư ký theo dõi/,
  )
  const signatures = notice.blocks.find((block) => block.kind === 'signatures')
  expect(signatures?.recipients?.items).toEqual(['Xã A', 'Sở Nội vụ', 'Tổ thư ký'])
})

test('minutes of a conference without the press say nothing of it, and a chair is not named twice', () => {
  const minutes = documentBuilders.conferenceMinutes.fromFacts(
    {
      office: offices.party,
      name: 'Hội nghị',
      chair: { name: '', position: 'Chủ tịch Ủy ban MTTQ' },
      secretary: { name: 'Đ/c Lý Thị Lan', position: 'Chuyên viên' },
    },
    rules,
  )
  expect(texts(minutes).join('\n')).not.toContain('báo chí')
  expect(texts(minutes)).toContain('Người chủ trì: Đ/c Chủ tịch Ủy ban MTTQ.')
  expect(texts(minutes)).toContain('Người ghi biên bản: Đ/c Lý Thị Lan, Chuyên viên.')
})

test.each([
  ['Xây dựng nông thôn mới', 2],
  ['xây dựng NTM', -1],
  ['Kinh tế', 0],
  ['Xây dựng', -1],
  ['Quốc phòng – an ninh', 1],
  ['', -1],
])('the field “%s” of a model among the listed ones', (field, place) => {
  const listed = [
    'Phát triển kinh tế',
    'Quốc phòng - an ninh',
    'Xây dựng nông thôn mới, đô thị văn minh',
    'Xây dựng hệ thống chính trị',
  ]
  expect(fieldPlace(field, listed)).toBe(place)
})

test('no word is broken in a narrow column: the columns with room give it up', () => {
  const fields = ['Phát triển kinh tế', 'Quốc phòng - an ninh', 'Văn hóa', 'Chính trị', 'Nông thôn', 'Khác']
  const summary = documentBuilders.modelSummaryTable.fromFacts(
    {
      ...base,
      year: 2025,
      attachedTo: {},
      fields,
      levels: ['Tỉnh', 'Huyện', 'Xã', 'Cơ sở'],
      rows: [{ unit: 'xã Huy Giáp', registered: 12 }],
    },
    rules,
  )
  const textWidth = textWidthMeasure(resourcesFolder)
  const context = { rules, toneStyle: 'asTyped' as const, textWidth, widthMm: 247 }
  const block = summary.blocks.find((one) => one.kind === 'table')
  if (!block) throw new Error('no table')
  const style = { ...rules.components.body, size: { ...rules.components.body.size, defaultPt: 12 } }
  const heading = { ...style, bold: true }
  const widths = columnWidths(block, { heading, plain: style, context }, 247)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(247)
  const [upper = [], lower = []] = block.headerRows
  const alone = [...upper.slice(0, 3), ...lower.slice(0, 8)]
  alone.forEach(({ text }, at) => {
    for (const word of text.split(' ')) {
      const wordMm = context.textWidth(word, { sizePt: 12, bold: true, italic: false })
      expect(wordMm + 3, word).toBeLessThanOrEqual(widths[at] ?? 0)
    }
  })
})

test.each([
  ['Xã Huy Giáp', 'commune', 'Đảng ủy xã Huy Giáp', 'Ủy ban nhân dân xã Huy Giáp'],
  ['Phường Thục Phán', 'ward', 'Đảng ủy phường Thục Phán', 'Ủy ban nhân dân phường Thục Phán'],
  ['Huyện Hà Quảng', 'district', 'Huyện ủy Hà Quảng', 'Ủy ban nhân dân huyện Hà Quảng'],
  ['Thành phố Cao Bằng', 'district', 'Thành ủy Cao Bằng', 'Ủy ban nhân dân thành phố Cao Bằng'],
  ['Sở Nội vụ', 'department', 'Sở Nội vụ', 'Sở Nội vụ'],
  ['Đảng ủy Công an tỉnh', 'armedForce', 'Đảng ủy Công an tỉnh', 'Đảng ủy Công an tỉnh'],
])('documents are addressed to who answers for %s', (name, kind, party, state) => {
  expect(addresseeOf({ name, kind }, rules)).toBe(party)
  expect(addresseeOf({ name, kind }, ruleSet(resourcesFolder, 'state-nd30'))).toBe(state)
})

test('quotation marks of the keyboard are printed as those of print, signs of HTML as signs', () => {
  const letter = documentBuilders.generalLetter.fromFacts(
    {
      ...base,
      subject: 'thi đua',
      body: ['Phong trào "Dân vận khéo" & mô hình ("5 không", <3 sạch>) "đạt".'],
    },
    rules,
  )
  expect(htmlOf(letter, rules, { resourcesFolder })).toContain(
    'Phong trào “Dân vận khéo” &amp; mô hình (“5 không”, &lt;3 sạch&gt;) “đạt”.',
  )
})

test('a number that is not known yet stays with its symbols', () => {
  expect(documentNumbersIn('thực hiện Kế hoạch số …-KH/BCĐ, ngày …/…/… và số 12-QĐ/BCĐ')).toEqual([
    '…-KH/BCĐ',
    '12-QĐ/BCĐ',
  ])
})

test.each([
  [{ presentCount: 107 }, 'Có mặt: 107 đồng chí'],
  [{ presentCount: 20, memberCount: 22 }, 'Có mặt: 20/22 đồng chí'],
  [{ presentCount: 20, absent: [{ name: 'Lý Thị Lan' }] }, 'Có mặt: 20/21 đồng chí'],
  [{}, 'Có mặt: …/… đồng chí'],
])('minutes say how many of how many were there as far as it is known', (counts, expected) => {
  const minutes = documentBuilders.conferenceMinutes.fromFacts(
    { office: offices.party, name: 'Hội nghị', ...counts },
    rules,
  )
  expect(texts(minutes)).toContain(expected)
})
