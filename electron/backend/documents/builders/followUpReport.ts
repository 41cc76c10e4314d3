import { z } from 'zod'
import { formatNumber } from '../../../../shared/values/numbers.ts'
import type { Block, OfficialDocument } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { countText, gap, orGap, shortDate } from '../wording.ts'
import { day, given, lines } from './asked.ts'
import { issueFacts } from './facts.ts'
import { appendixBlocks, attachedTo, issuedLetterhead, officeName, signedBlock, titleBlock } from './frame.ts'
import { type ListColumn, listTable, ordinalColumn, textColumn } from './listTables.ts'
import { dashItems, heading, paragraph } from './phrases.ts'

const count = z.number().int().min(0)

const numbers = z.object({
  recommendations: count,
  done: count,
  partlyDone: count,
  open: count,
  obsolete: count,
  overdue: count,
})
type Numbers = z.infer<typeof numbers>

/** What the report on the recommendations of a year's inspections is made of. Its figures come from the records. */
export const followUpReportFacts = issueFacts.extend({
  year: given(z.number().int().nullish()),
  asOf: day('Tính đến ngày'),
  teams: given(count.nullish()),
  inspections: given(count.nullish()),
  direct: given(count.nullish()),
  indirect: given(count.nullish()),
  inspectedUnits: given(count.nullish()),
  total: given(numbers.nullish()),
  units: given(z.array(numbers.extend({ name: z.string() })).default([])),
  /** What is overdue, each with its unit under both names where that was merged. */
  overdue: given(
    z
      .array(
        z.object({
          unit: z.string(),
          text: z.string(),
          dueOn: z.string().nullish(),
          followedBy: z.string().nullish(),
          reminded: z.string().nullish(),
        }),
      )
      .default([]),
  ),
  /** How it went, in words. */
  assessment: lines('Đánh giá chung'),
  /** What is proposed. */
  proposals: lines('Đề xuất, kiến nghị'),
})

export type FollowUpReportFacts = z.infer<typeof followUpReportFacts>
type Facts = FollowUpReportFacts
type UnitNumbers = Facts['units'][number]
type Overdue = Facts['overdue'][number]

const hundred = 100

/** `66,67%`: done out of what is not obsolete; blank where nothing is. */
export function rateText({ done, recommendations, obsolete }: Numbers): string {
  const relevant = recommendations - obsolete
  return relevant > 0 ? `${formatNumber((done / relevant) * hundred)}%` : ''
}

function known(number: number | null | undefined, rules: RuleSet): string {
  return number === null || number === undefined ? gap : countText(number, rules)
}

function result(facts: Facts, rules: RuleSet): Block[] {
  const { total } = facts
  const said = (name: keyof Numbers) => known(total?.[name], rules)
  const rate = total ? rateText(total) : gap
  const obsolete = total && total.obsolete > 0 ? `; ${said('obsolete')} kiến nghị không còn phù hợp` : ''
  return [
    heading(1, [1], 'Kết quả kiểm tra'),
    paragraph(
      `Năm ${facts.year ?? gap}, ${officeName(facts.office)} thành lập ${known(facts.teams, rules)} đoàn kiểm tra, đã thực hiện ${known(facts.inspections, rules)} cuộc kiểm tra (trực tiếp ${known(facts.direct, rules)}, qua báo cáo ${known(facts.indirect, rules)}) tại ${known(facts.inspectedUnits, rules)} đơn vị.`,
    ),
    heading(1, [2], 'Kết quả thực hiện kiến nghị sau kiểm tra'),
    paragraph(
      `Tổng số ${said('recommendations')} kiến nghị: đã hoàn thành ${said('done')}${rate ? ` (đạt ${rate})` : ''}; hoàn thành một phần ${said('partlyDone')}; chưa hoàn thành ${said('open')}${obsolete}. Trong số chưa hoàn thành và hoàn thành một phần, có ${said('overdue')} kiến nghị quá hạn tính đến ngày ${shortDate(facts.asOf, rules)}.`,
    ),
  ]
}

const number = (
  heading: string,
  value: (row: UnitNumbers) => string | number,
  group?: string,
): ListColumn<UnitNumbers> => ({
  heading,
  ...(group ? { group } : {}),
  widthMm: 22,
  align: 'center',
  text: (row) => String(value(row)),
})

const unitColumns: readonly ListColumn<UnitNumbers>[] = [
  ordinalColumn(),
  textColumn('Đơn vị', 70, ({ name }) => orGap(name)),
  number('Tổng số kiến nghị', ({ recommendations }) => recommendations),
  number('Đã hoàn thành', ({ done }) => done, 'Trong đó'),
  number('Hoàn thành một phần', ({ partlyDone }) => partlyDone, 'Trong đó'),
  number('Chưa hoàn thành', ({ open }) => open, 'Trong đó'),
  number('Không còn phù hợp', ({ obsolete }) => obsolete, 'Trong đó'),
  number('Quá hạn', ({ overdue }) => overdue),
  number('Tỷ lệ hoàn thành', rateText),
]

function overdueColumns(rules: RuleSet): readonly ListColumn<Overdue>[] {
  return [
    ordinalColumn(),
    textColumn('Đơn vị', 32, ({ unit }) => orGap(unit)),
    textColumn('Nội dung kiến nghị', 52, ({ text }) => orGap(text)),
    textColumn('Thời hạn', 23, ({ dueOn }) => (dueOn ? shortDate(dueOn, rules) : ''), 'center'),
    textColumn('Đầu mối theo dõi', 26, ({ followedBy }) => followedBy),
    textColumn('Đã đôn đốc', 33, ({ reminded }) => reminded),
  ]
}

function totalCells({ total }: Facts): string[] | undefined {
  if (!total) return undefined
  const { recommendations, done, partlyDone, open, obsolete, overdue } = total
  const all = [recommendations, done, partlyDone, open, obsolete, overdue]
  return ['', 'Cộng', ...all.map(String), rateText(total)]
}

/** The report on what became of a year's recommendations, with the figures by unit and what is overdue. */
export function buildFollowUpReport(facts: FollowUpReportFacts, rules: RuleSet): OfficialDocument {
  const { office, number: own, signedOn } = facts
  const abstract = `kết quả thực hiện kiến nghị sau kiểm tra năm ${facts.year ?? gap}`
  const appendices = [
    {
      orientation: 'landscape' as const,
      title: `Tổng hợp kết quả thực hiện kiến nghị sau kiểm tra năm ${facts.year ?? gap}`,
      blocks: [
        listTable(unitColumns, facts.units, totalCells(facts)),
        paragraph(`Bảng gồm ${known(facts.units.length || null, rules)} đơn vị.`),
      ],
    },
    {
      orientation: 'portrait' as const,
      title: 'Danh sách kiến nghị quá hạn',
      blocks: [
        listTable(overdueColumns(rules), facts.overdue),
        paragraph(`Danh sách gồm ${known(facts.overdue.length || null, rules)} kiến nghị.`),
      ],
    },
  ]
  const withOverdue = facts.overdue.length > 0 || facts.units.length === 0
  return {
    title: `Báo cáo ${abstract}`,
    blocks: [
      issuedLetterhead(facts, 'BC', rules),
      titleBlock('Báo cáo', abstract, rules),
      ...result(facts, rules),
      heading(1, [3], 'Đánh giá chung'),
      ...dashItems(facts.assessment),
      heading(1, [4], 'Đề xuất, kiến nghị'),
      ...dashItems(facts.proposals),
      signedBlock(facts, ['Thường trực Tỉnh ủy (báo cáo)', 'Các đồng chí thành viên Ban Chỉ đạo']),
      ...appendixBlocks(
        appendices.slice(0, withOverdue ? 2 : 1),
        attachedTo('Báo cáo', { number: own, issuedOn: signedOn }, 'BC', office, rules),
      ),
    ],
  }
}
