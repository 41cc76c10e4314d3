import { z } from 'zod'
import type { DocumentWarning, Facts } from '../../../../shared/contract/documents.ts'
import { foldWords } from '../../../../shared/text/fold.ts'
import { conclusionFacts, findingFacts, recommendationFacts } from '../builders/facts.ts'
import { type Check, type CheckContext, cited, isBlank, warning } from './context.ts'

const demanding = z.object({
  recommendations: z.array(recommendationFacts),
  /** Of a notice. */
  limitations: z.array(z.string()).optional(),
  followedBy: z.string().nullish(),
  /** Of minutes and of a report. */
  conclusion: conclusionFacts.optional(),
  contents: z.array(findingFacts).optional(),
  findings: z.array(findingFacts).optional(),
})
type Demanding = z.output<typeof demanding>
type Demand = Demanding['recommendations'][number]

/** A limitation with the fact in which it stands. */
interface Limitation {
  fact: string
  text: string
}

/** The limitations of the assessment; where it has none, those of the single findings. */
function limitationsOf(facts: Demanding): Limitation[] {
  const concluded = facts.limitations
    ? facts.limitations.map((text) => ({ fact: 'limitations', text }))
    : (facts.conclusion?.limitations ?? []).map((text) => ({ fact: 'conclusion', text }))
  if (concluded.length > 0 || facts.limitations) return concluded
  const found = facts.contents ? ('contents' as const) : ('findings' as const)
  return (facts[found] ?? []).flatMap(({ limitations }) => limitations.map((text) => ({ fact: found, text })))
}

/** True where two texts speak of the same limitation: one says what the other says, perhaps at more length. */
function sameLimitation(one: string, other: string): boolean {
  const [first, second] = [foldWords(one).trim(), foldWords(other).trim()]
  if (first === '' || second === '') return false
  return first.includes(second) || second.includes(first)
}

function withoutLimitation(context: CheckContext, facts: Demanding, limitations: readonly Limitation[]) {
  return facts.recommendations.flatMap(({ text, limitation }, row) => {
    const stated = limitation ?? ''
    if (!isBlank(stated) && limitations.some((one) => sameLimitation(one.text, stated))) return []
    const message = isBlank(stated)
      ? `Yêu cầu ${cited(text)} chưa gắn với hạn chế nào. Ghi hạn chế mà yêu cầu này khắc phục.`
      : `Hạn chế của yêu cầu ${cited(text)} không có trong phần hạn chế, tồn tại. Bổ sung vào phần hạn chế hoặc sửa yêu cầu.`
    return [warning(context, 'demand.withoutLimitation', message, { fact: 'recommendations', row })]
  })
}

function withoutDemand(context: CheckContext, facts: Demanding, limitations: readonly Limitation[]) {
  return limitations.flatMap(({ fact, text }) =>
    isBlank(text) || facts.recommendations.some(({ limitation }) => sameLimitation(limitation ?? '', text))
      ? []
      : [
          warning(
            context,
            'limitation.withoutDemand',
            `Hạn chế ${cited(text)} chưa có yêu cầu khắc phục. Thêm yêu cầu và ghi hạn chế này vào yêu cầu đó.`,
            { fact },
          ),
        ],
  )
}

function withoutFollower(context: CheckContext, { recommendations, followedBy }: Demanding) {
  return recommendations.flatMap((demand, row) =>
    isBlank(demand.followedBy) && isBlank(followedBy)
      ? [
          warning(
            context,
            'demand.noFollower',
            `Yêu cầu ${cited(demand.text)} chưa có đầu mối theo dõi. Ghi cơ quan hoặc người theo dõi, đôn đốc.`,
            { fact: 'recommendations', row },
          ),
        ]
      : [],
  )
}

function deadlinesOf({ stages }: Demand): string[] {
  return stages.map(({ dueOn }) => dueOn ?? '').filter((day) => day !== '')
}

function deadlines(context: CheckContext, { recommendations }: Demanding): DocumentWarning[] {
  const missing = recommendations.flatMap((demand, row) =>
    deadlinesOf(demand).length === 0
      ? [
          warning(
            context,
            'demand.noDeadline',
            `Yêu cầu ${cited(demand.text)} chưa có thời hạn. Ghi ngày hoàn thành.`,
            { fact: 'recommendations', row },
          ),
        ]
      : [],
  )
  const all = recommendations.flatMap(deadlinesOf)
  const isOneForAll = recommendations.length > 1 && missing.length === 0 && new Set(all).size === 1
  if (!isOneForAll) return missing
  return [
    warning(
      context,
      'demand.oneDeadline',
      'Mọi yêu cầu chung một thời hạn cuối. Việc làm được ngay nên có mốc sớm hơn (phân kỳ thời hạn).',
      { fact: 'recommendations' },
    ),
  ]
}

function demandingFacts(facts: Facts): Demanding | null {
  return 'recommendations' in facts ? (demanding.safeParse(facts).data ?? null) : null
}

/** Rows 2, 3 and 4 of domain.md §8.7: demands and limitations belong together, somebody follows them up, and in steps. */
export const demandChecks: Check = (context) => {
  const { kind, facts } = context.prepared
  // a reminder repeats demands that were made elsewhere
  const demands = kind === 'reminderLetter' ? null : demandingFacts(facts)
  if (!demands) return []
  const limitations = limitationsOf(demands)
  return [
    ...withoutLimitation(context, demands, limitations),
    ...withoutDemand(context, demands, limitations),
    ...withoutFollower(context, demands),
    ...deadlines(context, demands),
  ]
}
