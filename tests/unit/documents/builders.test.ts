import { describe, expect, test } from 'vitest'
import { buildInspectionMinutes } from '../../../electron/backend/documents/builders/inspectionMinutes.ts'
import { inspectionMinutesFacts } from '../../../electron/backend/documents/builders/inspectionMinutesFacts.ts'
import { typedBlocks } from '../../../electron/backend/documents/builders/phrases.ts'
import { documentBuilders } from '../../../electron/backend/documents/builders/registry.ts'
import {
  buildTeamDecision,
  teamDecisionFacts,
} from '../../../electron/backend/documents/builders/teamDecision.ts'
import { textWidthMeasure } from '../../../electron/backend/documents/fonts.ts'
import type { Block, OfficialDocument } from '../../../electron/backend/documents/model.ts'
import { ruleSet } from '../../../electron/backend/documents/rules.ts'
import { decisionFacts, emptyMinutesFacts, minutesFacts, resourcesFolder } from './sampleFacts.ts'
import { documentNames, sampleDocument } from './samples/documents.ts'
import { offices } from './samples/office.ts'

const rules = ruleSet(resourcesFolder)

function textOf(block: Block): string {
  if (!('text' in block)) return ''
  return typeof block.text === 'string' ? block.text : block.text.map(({ text }) => text).join('')
}

function blocksOf<Kind extends Block['kind']>(document: OfficialDocument, kind: Kind) {
  return document.blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind)
}

test('minutes have the sections in their order, and no recipients', () => {
  const minutes = buildInspectionMinutes(minutesFacts, rules)
  const sections = blocksOf(minutes, 'heading').filter(({ level }) => level === 1)
  expect(sections.map(textOf)).toEqual([
    'Thành phần tham dự',
    'Nội dung kiểm tra',
    'Kết quả kiểm tra',
    'Nhận xét, đánh giá',
    'Kiến nghị',
  ])
  expect(sections.map(({ ordinals }) => ordinals)).toEqual([[1], [2], [3], [4], [5]])
  const [signatures] = blocksOf(minutes, 'signatures')
  expect(signatures).toEqual({
    kind: 'signatures',
    columns: [
      { authority: ['CHỦ TRÌ'], position: [], name: 'Nông Thị Hà' },
      { authority: ['GHI BIÊN BẢN'], position: [], name: 'Đàm Ngọc Ánh' },
      { authority: ['ĐẠI DIỆN ĐƠN VỊ ĐƯỢC KIỂM TRA'], position: [], name: 'Triệu Văn Ký' },
    ],
  })
  expect(minutes.blocks.at(-1)).toBe(signatures)
})

test('minutes cite the decision and the plan, and say when and where', () => {
  const [bases, opening] = blocksOf(buildInspectionMinutes(minutesFacts, rules), 'paragraph').map(textOf)
  expect(bases).toBe(
    'Thực hiện Quyết định số 12-QĐ/BCĐ, ngày 03/02/2026 về thành lập Đoàn kiểm tra; Kế hoạch số 10-KH/BCĐ, ngày 15/01/2026.',
  )
  expect(opening).toBe(
    'Hôm nay, vào lúc 8 giờ 00 phút, ngày 08/5/2026, tại Hội trường Đảng ủy xã Nguyên Bình, Đoàn kiểm tra làm việc với Đảng ủy xã Nguyên Bình, thành phần và nội dung cụ thể như sau:',
  )
})

test('every recommendation has its deadlines', () => {
  const points = blocksOf(buildInspectionMinutes(minutesFacts, rules), 'listItem').filter(
    ({ marker }) => marker === 'point',
  )
  expect(points).toHaveLength(2)
  expect(points[0] && textOf(points[0])).toContain(
    'Thời hạn: trước ngày 30/6/2026 (sản phẩm: biên bản niêm yết); trước ngày 31/10/2026 (sản phẩm: báo cáo kết quả).',
  )
})

test('where the head is absent the deputy presides', () => {
  const facts = { ...minutesFacts, absent: [{ name: 'Nông Thị Hà' }] }
  const [signatures] = blocksOf(buildInspectionMinutes(facts, rules), 'signatures')
  expect(signatures?.columns[0]?.name).toBe('Hoàng Văn Thạch')
})

test('minutes of which nothing is known are a form to be filled in by hand', () => {
  const printed = JSON.stringify(buildInspectionMinutes(emptyMinutesFacts, rules))
  expect(printed).not.toMatch(/undefined|null|NaN/)
  expect(printed).toContain('vào lúc … giờ … phút, ngày …/…/…, tại …')
})

test('facts with an impossible date are refused', () => {
  expect(inspectionMinutesFacts.safeParse({ ...minutesFacts, startedAt: '2026-05-08T25:00' }).success).toBe(
    false,
  )
  expect(inspectionMinutesFacts.safeParse({ ...minutesFacts, scopeFrom: '2026-02-30' }).success).toBe(false)
  expect(teamDecisionFacts.safeParse({ ...decisionFacts, signedOn: '03/02/2026' }).success).toBe(false)
})

test('the decision names the members by role, and who signs it', () => {
  const decision = buildTeamDecision(decisionFacts, rules)
  expect(decision.blocks.map(({ kind }) => kind)).toEqual([
    'letterhead',
    'title',
    'legalBasis',
    'decision',
    'article',
    ...Array.from({ length: 4 }, () => 'listItem'),
    'article',
    'article',
    'paragraph',
    'signatures',
  ])
  expect(blocksOf(decision, 'listItem').map(textOf)).toEqual([
    'Đ/c Nông Thị Hà, Phó Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy, Trưởng đoàn;',
    'Đ/c Hoàng Văn Thạch, Phó Giám đốc Sở Nội vụ, Phó Trưởng đoàn;',
    'Đ/c Lục Thúy Quỳnh, Phó Chủ tịch Liên đoàn Lao động tỉnh, Thành viên;',
    'Đ/c Đàm Ngọc Ánh, Chuyên viên Ban Tuyên giáo và Dân vận Tỉnh ủy, Thư ký.',
  ])
  const empty = buildTeamDecision(
    teamDecisionFacts.parse({ office: decisionFacts.office, team: { name: 'Đoàn kiểm tra' }, signer: {} }),
    rules,
  )
  expect(JSON.stringify(empty)).not.toMatch(/undefined|null|NaN/)
})

describe.each(['party-hd05', 'state-nd30'])('by the rules %s', (rulesId) => {
  const style = ruleSet(resourcesFolder, rulesId)

  test.each(documentNames)('%s of which nothing is known is a form with gaps', (name) => {
    const printed = JSON.stringify(sampleDocument(name, 'empty', style))
    expect(printed).not.toMatch(/undefined|null|NaN/)
    expect(printed).toContain('…')
  })

  test.each(documentNames)('%s refuses facts that are not its own', (name) => {
    expect(() => documentBuilders[name].fromFacts({ office: {} }, style)).toThrow()
  })
})

test('the numbers of letters have a pattern of their own', () => {
  const state = ruleSet(resourcesFolder, 'state-nd30')
  const numbers = [rules, state].map((style) => {
    const [letterhead] = blocksOf(sampleDocument('generalLetter', 'usual', style), 'letterhead')
    return letterhead?.number
  })
  expect(numbers).toEqual(['Số 26-CV/BCĐ', 'Số: 26/UBND-NC'])
})

test('divisions that are typed in a letter are divisions; a sentence about a chapter is a sentence', () => {
  const letter = sampleDocument('generalLetter', 'usual', rules)
  expect(blocksOf(letter, 'division')).toEqual([
    { kind: 'division', of: 'part', ordinal: 2, text: 'Yêu cầu đối với báo cáo' },
    { kind: 'division', of: 'chapter', ordinal: 1, text: 'Nội dung báo cáo' },
    { kind: 'division', of: 'section', ordinal: 3, text: 'Số liệu kèm theo' },
  ])
  expect(typedBlocks(['Chương IV của Luật quy định việc này.', 'Mục đích: nâng cao hiệu quả'])).toEqual([
    { kind: 'paragraph', text: 'Chương IV của Luật quy định việc này.' },
    { kind: 'paragraph', text: 'Mục đích: nâng cao hiệu quả' },
  ])
})

test('what a document is about begins with a small letter in the Party’s style, with a capital in the state’s', () => {
  const first = (rulesId: string) =>
    documentNames.flatMap((name) => {
      const document = sampleDocument(name, 'usual', ruleSet(resourcesFolder, rulesId))
      return blocksOf(document, 'title').map(({ abstract = '' }) => abstract.slice(0, 1))
    })
  for (const rulesId of ['party-hd05', 'party-hd36']) {
    expect(first(rulesId)).toEqual(first(rulesId).map((letter) => letter.toLocaleLowerCase('vi')))
  }
  const state = first('state-nd30')
  expect(state).toEqual(state.map((letter) => letter.toLocaleUpperCase('vi')))
  expect(state.length).toBeGreaterThan(10)
})

test('people are listed as sentences, as everything else that is listed', () => {
  for (const name of ['inspectionMinutes', 'conferenceMinutes', 'inspectionPlan'] as const) {
    const people = blocksOf(sampleDocument(name, 'usual', rules), 'listItem')
      .map(textOf)
      .filter((text) => text.startsWith('Đ/c '))
    expect(people.length).toBeGreaterThan(2)
    for (const line of people) expect(line).toMatch(/\.$/)
  }
})

test('recommendations right under a chapter are numbered 1, 2, 3', () => {
  for (const rulesId of ['party-hd05', 'state-nd30']) {
    const items = blocksOf(
      sampleDocument('inspectionRemarks', 'usual', ruleSet(resourcesFolder, rulesId)),
      'listItem',
    )
    expect(items.flatMap((item) => (item.marker === 'number' ? [item.ordinal] : []))).toEqual([1, 2])
    expect(items.map(({ marker }) => marker)).not.toContain('point')
  }
})

test('who drew a list up signs by a position, as who signs it does', () => {
  for (const name of ['modelRegistrationList', 'modelSummaryTable', 'dossierContents'] as const) {
    const [signatures] = blocksOf(sampleDocument(name, 'usual', rules), 'signatures')
    expect(signatures?.columns[0]?.authority).toEqual([])
    expect(signatures?.columns[0]?.position[0]).toMatch(/^NGƯỜI LẬP /)
  }
})

test('letters and submissions go first to whom they are addressed', () => {
  for (const name of ['generalLetter', 'reminderLetter', 'commendationSubmission'] as const) {
    const [signatures] = blocksOf(sampleDocument(name, 'usual', rules), 'signatures')
    expect(signatures?.recipients?.items[0]).toBe('Như trên')
  }
})

test('a notice of conclusions cites all that it rests on', () => {
  const [basis] = blocksOf(sampleDocument('conclusionNotice', 'usual', rules), 'paragraph').map(textOf)
  for (const source of [
    'Kế hoạch số 10-KH/BCĐ, ngày 15/01/2026',
    'Báo cáo số 04-BC/ĐKT, ngày 05/6/2026',
    'Quyết định số 12-QĐ/BCĐ, ngày 03/02/2026',
    'phiên họp ngày 12/6/2026',
  ])
    expect(basis).toContain(source)
})

test('a reminder names both units after a merger, and counts what is overdue', () => {
  const letter = sampleDocument('reminderLetter', 'usual', rules)
  const [opening] = blocksOf(letter, 'paragraph').map(textOf)
  expect(opening).toContain('Đảng ủy xã Vũ Minh (cũ), nay là Đảng ủy xã Nguyên Bình')
  expect(opening).toContain('còn 02 kiến nghị chưa hoàn thành, trong đó 01 kiến nghị đã quá hạn')
  const [table] = blocksOf(letter, 'table')
  expect(table?.rows.map(({ cells }) => cells[3])).toEqual(['Đang thực hiện, quá hạn', 'Chưa thực hiện'])
})

test('totals are sums, rates come from the sums, and what was not reported stays blank', () => {
  const [table] = blocksOf(sampleDocument('modelSummaryTable', 'usual', rules), 'table')
  expect(table?.rows[3]?.cells.slice(10, 12)).toEqual(['', ''])
  expect(table?.rows.at(-1)?.cells.slice(1, 5)).toEqual(['Tổng cộng', '360', '240', '120'])
  expect(table?.rows.at(-1)?.cells.slice(10, 12)).toEqual(['210', '58,33'])
  expect(table?.columnNumbers?.slice(0, 4)).toEqual(['(1)', '(2)', '(3)=\n(4)+(5)', '(4)'])
  expect(table?.headerRows).toHaveLength(2)
})

test('no word of a header is wider than its column', () => {
  const width = textWidthMeasure(resourcesFolder)
  for (const name of documentNames) {
    for (const table of blocksOf(sampleDocument(name, 'usual', rules), 'table')) {
      const [upper = [], lower = []] = table.headerRows
      const textMm = table.columns.length > 6 ? 257 : 165
      const scale = textMm / table.columns.reduce((sum, { widthMm }) => sum + widthMm, 0)
      const below: number[] = []
      let start = 0
      const check = (text: string, columnMm: number) => {
        for (const word of text.split(' ')) {
          const wordMm = width(word, { sizePt: 12, bold: true, italic: false })
          // padding on either side and the borders
          expect(wordMm + 3.3, `${name}: ${word}`).toBeLessThanOrEqual(columnMm * scale)
        }
      }
      for (const { text, columnSpan = 1, rowSpan = 1 } of upper) {
        const widths = table.columns.slice(start, start + columnSpan).map(({ widthMm }) => widthMm)
        check(
          text,
          widths.reduce((sum, mm) => sum + mm, 0),
        )
        if (rowSpan === 1) below.push(...widths)
        start += columnSpan
      }
      lower.forEach(({ text }, index) => {
        check(text, below[index] ?? 0)
      })
    }
  }
})

test('lists of collectives and of individuals are appendices with numbers of their own', () => {
  const decision = sampleDocument('commendationDecision', 'usual', rules)
  expect(blocksOf(decision, 'appendix').map(({ label, reference }) => [label, reference])).toEqual([
    ['Phụ lục I', '(Kèm theo Quyết định số 1542-QĐ/BCĐ, ngày 03/02/2026 của Ban Chỉ đạo)'],
    ['Phụ lục II', '(Kèm theo Quyết định số 1542-QĐ/BCĐ, ngày 03/02/2026 của Ban Chỉ đạo)'],
  ])
  expect(blocksOf(sampleDocument('modelRecognitionDecision', 'usual', rules), 'appendix')[0]?.label).toBe(
    'Phụ lục',
  )
})

test.each(['việc tập huấn', 'V/v tập huấn', 'Về việc tập huấn', 'tập huấn'])(
  'a letter about “%s” says “về việc” once',
  (subject) => {
    const { title } = documentBuilders.generalLetter.fromFacts(
      { office: offices.party, signer: {}, subject },
      rules,
    )
    expect(title).toBe('Công văn về việc tập huấn')
  },
)
