import { expect, test } from 'vitest'
import { buildInspectionMinutes } from '../../../electron/backend/documents/builders/inspectionMinutes.ts'
import { inspectionMinutesFacts } from '../../../electron/backend/documents/builders/inspectionMinutesFacts.ts'
import {
  buildTeamDecision,
  teamDecisionFacts,
} from '../../../electron/backend/documents/builders/teamDecision.ts'
import type { Block, OfficialDocument } from '../../../electron/backend/documents/model.ts'
import { ruleSet } from '../../../electron/backend/documents/rules.ts'
import { decisionFacts, emptyMinutesFacts, minutesFacts, resourcesFolder } from './sampleFacts.ts'

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
