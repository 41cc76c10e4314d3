import { z } from 'zod'
import type { Block, OfficialDocument, TableBlock } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { countText, gap, orGap, sentenceStart, shortDate } from '../wording.ts'
import { asked, day, line, lines, name, partialDate } from './asked.ts'
import { inspectedSubject, inspectionForm, issueFacts, teamMember, usualSubject } from './facts.ts'
import { attachedTo, issuedLetterhead, officeName, signedBlock, titleBlock } from './frame.ts'
import {
  comrade,
  dash,
  dashItems,
  daysText,
  heading,
  memberText,
  paragraph,
  scopeText,
  statedLines,
  subjectOr,
  withFullStop,
} from './phrases.ts'
import { outlineBlocks, outlineContent } from './selfReportOutline.ts'

const inspectedUnit = z.object({
  name: name('Tên đơn vị'),
  form: inspectionForm,
  team: line('Đoàn kiểm tra'),
  on: partialDate('Thời gian'),
  place: line('Địa điểm'),
  withReform: asked('Kết hợp kiểm tra cải cách hành chính', z.boolean().default(false)),
})

/** What the plan of a year's or a round's inspections is made of. */
export const inspectionPlanFacts = issueFacts.extend({
  year: asked('Năm', z.number().int().nullish()),
  /** What is inspected, after the word “việc”. */
  subject: inspectedSubject,
  /** `Thực hiện Chương trình công tác năm 2026 của Ban Chỉ đạo`, and other bases. */
  legalBasis: lines('Căn cứ', { phrases: 'phrase.legalBasis', legalBasis: true }),
  purposes: lines('Mục đích'),
  requirements: lines('Yêu cầu'),
  contents: asked('Nội dung kiểm tra', z.array(outlineContent).default([])),
  units: asked('Đơn vị được kiểm tra', z.array(inspectedUnit).default([])),
  scopeFrom: partialDate('Mốc kiểm tra từ'),
  scopeTo: partialDate('Mốc kiểm tra đến', { hint: 'Để trống sẽ in: thời điểm kiểm tra' }),
  teams: asked(
    'Các đoàn kiểm tra',
    z
      .array(
        z.object({ name: name('Tên đoàn'), members: asked('Thành viên', z.array(teamMember).default([])) }),
      )
      .default([]),
  ),
  methods: lines('Phương pháp kiểm tra'),
  rounds: asked('Các đợt', z.array(z.object({ from: day('Từ ngày'), to: day('Đến ngày') })).default([])),
  /** How many working days before the visit the units' reports reach the team. */
  reportDaysBefore: asked(
    'Đơn vị gửi báo cáo trước ngày kiểm tra (số ngày làm việc)',
    z.number().int().positive().default(5),
  ),
  duties: asked(
    'Phân công thực hiện',
    z
      .array(
        z.object({
          who: name('Cơ quan, đơn vị'),
          task: asked('Nhiệm vụ', z.string(), { widget: 'text', phrases: 'phrase.execution' }),
        }),
      )
      .default([]),
  ),
})

export type InspectionPlanFacts = z.infer<typeof inspectionPlanFacts>
type Facts = InspectionPlanFacts

const formNames = { direct: 'Trực tiếp', indirect: 'Qua báo cáo' } as const

function purposes(facts: Facts): Block[] {
  return [
    heading(1, [1], 'Mục đích, yêu cầu'),
    heading(2, [1], 'Mục đích'),
    ...dashItems(facts.purposes),
    heading(2, [2], 'Yêu cầu'),
    ...dashItems(facts.requirements),
  ]
}

function formText(units: Facts['units'], rules: RuleSet): string {
  const count = (form: 'direct' | 'indirect') => units.filter((unit) => unit.form === form).length
  const parts = [
    ...(count('direct') > 0 ? [`kiểm tra trực tiếp tại ${countText(count('direct'), rules)} đơn vị`] : []),
    ...(count('indirect') > 0
      ? [`kiểm tra qua báo cáo đối với ${countText(count('indirect'), rules)} đơn vị`]
      : []),
  ]
  return withFullStop(sentenceStart(parts.join('; ')) || gap)
}

function reformBlocks(units: Facts['units'], rules: RuleSet): Block[] {
  const names = [...new Set(units.filter(({ withReform }) => withReform).map(({ name }) => orGap(name)))]
  if (names.length === 0) return []
  const where = `${countText(names.length, rules)} đơn vị: ${names.join('; ')}`
  return [paragraph(withFullStop(`Kết hợp kiểm tra cải cách hành chính tại ${where}`))]
}

function contents(facts: Facts, rules: RuleSet): Block[] {
  // A unit that is visited and reports as well is one unit.
  const units = [...new Set(facts.units.map(({ name }) => orGap(name)))]
  const who =
    units.length > 0 ? `${countText(units.length, rules)} đơn vị, gồm: ${units.join('; ')}` : orGap(undefined)
  return [
    heading(1, [2], 'Nội dung, đối tượng, mốc thời gian, hình thức'),
    heading(2, [1], 'Nội dung kiểm tra'),
    ...dashItems(facts.contents.map(({ title }) => title)),
    heading(2, [2], 'Đối tượng kiểm tra'),
    paragraph(withFullStop(who)),
    heading(2, [3], 'Mốc thời gian kiểm tra'),
    paragraph(`${sentenceStart(scopeText(facts, rules))}.`),
    heading(2, [4], 'Hình thức kiểm tra'),
    paragraph(formText(facts.units, rules)),
    ...reformBlocks(facts.units, rules),
  ]
}

function teamBlocks(teams: Facts['teams']): Block[] {
  if (teams.length === 0) return [dash(comrade({ name: '' }))]
  return teams.flatMap(({ name, members }, index) => [
    heading(3, [1, index + 1], orGap(name)),
    ...members.map((member) => dash(withFullStop(memberText(member)))),
  ])
}

function schedule(units: Facts['units'], rules: RuleSet): TableBlock {
  const headers = ['TT', 'Đơn vị được kiểm tra', 'Đoàn kiểm tra', 'Hình thức', 'Thời gian', 'Địa điểm']
  return {
    kind: 'table',
    density: 'compact',
    columns: [
      { widthMm: 11, align: 'center' },
      { widthMm: 45, align: 'left' },
      { widthMm: 29, align: 'left' },
      { widthMm: 22, align: 'center' },
      { widthMm: 26, align: 'center' },
      { widthMm: 32, align: 'left' },
    ],
    headerRows: [headers.map((text) => ({ text }))],
    rows: units.map(({ name, team, form, on, place }, index) => ({
      cells: [
        String(index + 1),
        sentenceStart(orGap(name)),
        orGap(team),
        formNames[form],
        on ? shortDate(on, rules) : gap,
        // Nobody goes anywhere to inspect by report.
        form === 'indirect' ? (place?.trim() ?? '') : orGap(place),
      ],
    })),
  }
}

function conduct(facts: Facts, rules: RuleSet): Block[] {
  const rounds = facts.rounds.map(({ from, to }, index) => `Đợt ${index + 1}: ${daysText(from, to, rules)}`)
  return [
    heading(1, [3], 'Thành phần, phương pháp, thời gian, địa điểm'),
    heading(2, [1], 'Thành phần Đoàn kiểm tra'),
    ...teamBlocks(facts.teams),
    heading(2, [2], 'Phương pháp kiểm tra'),
    ...dashItems(facts.methods),
    heading(2, [3], 'Thời gian, địa điểm kiểm tra'),
    ...dashItems(rounds),
    ...(facts.units.length > 0
      ? [paragraph('Lịch kiểm tra cụ thể như sau:'), schedule(facts.units, rules)]
      : []),
  ]
}

function duties(facts: Facts, rules: RuleSet): Block[] {
  const days = countText(facts.reportDaysBefore, rules)
  const all = [
    {
      who: 'Các đơn vị được kiểm tra',
      task: `chuẩn bị báo cáo theo đề cương kèm theo Kế hoạch này, gửi Thư ký Đoàn kiểm tra chậm nhất ${days} ngày làm việc trước ngày kiểm tra; bố trí thành phần, địa điểm làm việc, chuẩn bị hồ sơ, tài liệu liên quan`,
    },
    ...facts.duties,
  ]
  return [
    heading(1, [4], 'Tổ chức thực hiện'),
    ...all.map(
      ({ who, task }, index): Block => ({
        kind: 'listItem',
        marker: 'number',
        ordinal: index + 1,
        text: [
          { text: orGap(who), bold: true },
          { text: `: ${withFullStop(orGap(statedLines([task]).join(' ')))}` },
        ],
      }),
    ),
  ]
}

/** The plan (kế hoạch) of inspections: four sections, then the outline for the units' reports as its appendix. */
export function buildInspectionPlan(facts: InspectionPlanFacts, rules: RuleSet): OfficialDocument {
  const subject = subjectOr(facts.subject, usualSubject)
  const when = `năm ${facts.year ?? gap}`
  const bases = statedLines(facts.legalBasis).map((line) => line.replace(/[;,.]$/, ''))
  const basis = bases.length > 0 ? bases.join('; ') : `Thực hiện ${gap}`
  const plan = { number: facts.number, issuedOn: facts.signedOn }
  return {
    title: `Kế hoạch kiểm tra việc ${subject} ${when}`,
    blocks: [
      issuedLetterhead(facts, 'KH', rules),
      titleBlock('Kế hoạch', `kiểm tra việc ${subject} ${when}`, rules),
      paragraph(`${basis}, ${officeName(facts.office)} ban hành Kế hoạch kiểm tra ${when} như sau:`),
      ...purposes(facts),
      ...contents(facts, rules),
      ...conduct(facts, rules),
      ...duties(facts, rules),
      signedBlock(facts, ['Các đơn vị được kiểm tra', 'Các đồng chí thành viên Đoàn kiểm tra']),
      {
        kind: 'appendix',
        orientation: 'portrait',
        label: 'ĐỀ CƯƠNG',
        title: `báo cáo tự kiểm tra việc ${subject}`,
        reference: attachedTo('Kế hoạch', plan, 'KH', facts.office, rules),
      },
      ...outlineBlocks(
        { office: facts.office, plan, subject: facts.subject, contents: facts.contents },
        rules,
      ),
    ],
  }
}
