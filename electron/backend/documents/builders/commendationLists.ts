import { z } from 'zod'
import type { RuleSet } from '../rules.ts'
import { countText, gap, orGap, sentenceInside } from '../wording.ts'
import { asked, line, lines, name, text } from './asked.ts'
import type { Appendix } from './frame.ts'
import { type ListColumn, listTable, ordinalColumn, textColumn } from './listTables.ts'

const candidate = z.object({
  name: name('Tên'),
  achievement: text('Tóm tắt thành tích'),
  /** Where it differs from the form of the whole round. */
  form: line('Hình thức khen', { hint: 'Chỉ ghi nếu khác hình thức chung' }),
  /** Earlier commendation with number and day of its decision. */
  previous: line('Đã được khen'),
  note: line('Ghi chú'),
})

/** What a round of commendation proposes or decides. */
export const commendationRoundFacts = {
  /** `Bằng khen`, `Giấy khen` */
  form: asked('Hình thức khen', z.string().default('Bằng khen')),
  /** `thành tích xuất sắc trong phong trào thi đua “Dân vận khéo” năm 2026` */
  achievement: text('Thành tích', { hint: 'Ghi phần sau chữ “có”' }),
  legalBasis: lines('Căn cứ', { phrases: 'phrase.legalBasis', legalBasis: true }),
  collectives: asked(
    'Tập thể',
    z.array(candidate.extend({ unit: line('Địa chỉ, đơn vị quản lý') })).default([]),
  ),
  individuals: asked(
    'Cá nhân',
    z
      .array(
        candidate.extend({
          /** `Ông` or `Bà` */
          courtesy: line('Ông/Bà'),
          birthYear: asked('Năm sinh', z.number().int().nullish()),
          position: line('Chức vụ, đơn vị công tác'),
        }),
      )
      .default([]),
  ),
}

const round = z.object(commendationRoundFacts)
export type CommendationRound = z.infer<typeof round>
type Collective = CommendationRound['collectives'][number]
type Individual = CommendationRound['individuals'][number]

/** `12 tập thể và 15 cá nhân` */
export function countedCandidates(
  { collectives, individuals }: Pick<CommendationRound, 'collectives' | 'individuals'>,
  rules: RuleSet,
): string {
  const parts = [
    ...(collectives.length > 0 ? [`${countText(collectives.length, rules)} tập thể`] : []),
    ...(individuals.length > 0 ? [`${countText(individuals.length, rules)} cá nhân`] : []),
  ]
  return parts.length > 0 ? parts.join(' và ') : `${gap} tập thể và ${gap} cá nhân`
}

/** What they are commended for, after the word “có”. */
export function achievementText({ achievement }: Pick<CommendationRound, 'achievement'>): string {
  return achievement?.trim() || 'thành tích xuất sắc trong phong trào thi đua “Dân vận khéo”'
}

function formOf({ form }: Collective | Individual, { form: usual }: CommendationRound): string {
  return form?.trim() || usual
}

/** The forms that are given in a list, in the order in which they come up; the round's own where the list is empty. */
function formsOf(list: readonly (Collective | Individual)[], round: CommendationRound): string[] {
  const forms = [...new Set(list.map((one) => formOf(one, round)))]
  return forms.length > 0 ? forms : [round.form]
}

/** Forms that are handed over (`tặng Bằng khen`); any other is an act in itself (`biểu dương, công nhận …`). */
const handedOver = /^(bằng|giấy|kỷ niệm chương|kỉ niệm chương|cờ|danh hiệu|huân chương|huy chương)(?=\s|$)/iu

/** What is done: `tặng Giấy khen`, `biểu dương`; several forms together are `khen thưởng`. */
function actOf(forms: readonly string[]): string {
  const [form = '', ...others] = forms
  if (others.length > 0) return 'khen thưởng'
  return handedOver.test(form) ? `tặng ${form}` : sentenceInside(form)
}

/** Who gets what for what: `tặng Giấy khen cho 06 tập thể và 09 cá nhân có thành tích …`. */
export function commendationText(round: CommendationRound, rules: RuleSet): string {
  const act = actOf(formsOf([...round.collectives, ...round.individuals], round))
  return `${act} cho ${countedCandidates(round, rules)} có ${achievementText(round)}`
}

/** How many get each form where there are several, to follow the whole: `, trong đó: Bằng khen 02 tập thể và 01 cá nhân; …`. */
export function formCounts(round: CommendationRound, rules: RuleSet): string {
  const forms = formsOf([...round.collectives, ...round.individuals], round)
  if (forms.length < 2) return ''
  const counts = forms.map((form) => {
    const has = (one: Collective | Individual) => formOf(one, round) === form
    const of = { collectives: round.collectives.filter(has), individuals: round.individuals.filter(has) }
    return `${form} ${countedCandidates(of, rules)}`
  })
  return `, trong đó: ${counts.join('; ')}`
}

/** The columns with which both lists end. */
function commonColumns<Row extends Collective | Individual>(
  formHeading: string,
  usualForm: string,
): ListColumn<Row>[] {
  return [
    textColumn('Tóm tắt thành tích', 66, ({ achievement }) => achievement),
    textColumn(formHeading, 26, ({ form }) => form?.trim() || usualForm, 'center'),
    textColumn('Đã được khen (số QĐ, ngày)', 36, ({ previous }) => previous),
    textColumn('Ghi chú', 20, ({ note }) => note),
  ]
}

function individualName({ courtesy, name }: Individual): string {
  return [courtesy?.trim() ?? '', orGap(name)].filter((part) => part !== '').join(' ')
}

/**
 * The lists of collectives and of individuals, each an appendix of its own; a list of nobody is left out.
 * @param purpose word before what is done: `đề nghị`, `được`
 * @param formHeading heading over the form of commendation: proposed or decided
 */
export function commendationAppendices(
  round: CommendationRound,
  purpose: string,
  formHeading: string,
): Appendix[] {
  const { form, collectives, individuals } = round
  const collectiveColumns: ListColumn<Collective>[] = [
    ordinalColumn(),
    textColumn('Tên tập thể', 46, ({ name }) => orGap(name)),
    textColumn('Địa chỉ, đơn vị quản lý', 44, ({ unit }) => unit),
    ...commonColumns<Collective>(formHeading, form),
  ]
  const individualColumns: ListColumn<Individual>[] = [
    ordinalColumn(),
    textColumn('Họ và tên', 40, individualName),
    textColumn('Năm sinh', 16, ({ birthYear }) => birthYear?.toString(), 'center'),
    textColumn('Chức vụ, đơn vị công tác', 48, ({ position }) => position),
    ...commonColumns<Individual>(formHeading, form),
  ]
  return [
    ...(collectives.length > 0
      ? [
          {
            orientation: 'landscape' as const,
            title: `Danh sách tập thể ${purpose} ${actOf(formsOf(collectives, round))}`,
            blocks: [listTable(collectiveColumns, collectives)],
          },
        ]
      : []),
    ...(individuals.length > 0
      ? [
          {
            orientation: 'landscape' as const,
            title: `Danh sách cá nhân ${purpose} ${actOf(formsOf(individuals, round))}`,
            blocks: [listTable(individualColumns, individuals)],
          },
        ]
      : []),
  ]
}
