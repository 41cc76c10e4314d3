import type { z } from 'zod'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { foldWords } from '../../../../shared/text/fold.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import { storedRecords } from '../../records/queries.ts'
import type { commendationDecisionFacts } from '../builders/commendationDecision.ts'
import type { commendationSubmissionFacts } from '../builders/commendationSubmission.ts'
import { basisLines, commendationActs } from './legalBasis.ts'
import { chairAsDecider, issueOf, withinSentence } from './office.ts'
import { common, dayOf, numberOf, originOf, sourceRecord, textOf, titleOf } from './read.ts'
import type { FactSource, NumberTaker, SourceContext } from './source.ts'

const usualForm = 'Bằng khen'

/** To whom a form of commendation is proposed (domain.md §11.1). */
const proposedTo: Readonly<Record<string, string>> = {
  'Bằng khen': 'Chủ tịch Ủy ban nhân dân tỉnh',
}

async function idsWhere(
  { queries }: SourceContext,
  column: 'roundId' | 'status',
  value: string,
): Promise<string[]> {
  const rows = await queries
    .selectFrom('commendation')
    .select('id')
    .where(column, '=', value)
    .where('deletedAt', 'is', null)
    .orderBy('nameSort')
    .execute()
  return rows.map(({ id }) => id)
}

function sameOne(record: StoredRecord): string {
  const { subject, birthYear } = record.values
  return [foldWords(textOf(record, 'name') ?? ''), subject ?? '', birthYear ?? ''].join('|')
}

/** What each one was commended for before, outside of this round: `Giấy khen (số 12-QĐ/BCĐ, 15/12/2025)`. */
async function earlierOnes(context: SourceContext, roundId: string): Promise<Map<string, string>> {
  const decided = await storedRecords(
    context.queries,
    'commendation',
    await idsWhere(context, 'status', 'decided'),
  )
  const earlier = new Map<string, string>()
  for (const record of decided) {
    if (record.values.roundId === roundId) continue
    const number = textOf(record, 'decisionNumber')
    const day = textOf(record, 'decisionOn')
    const decision = [number && `số ${number}`, day && formatDate(day)]
      .filter((part) => part !== null)
      .join(', ')
    const said = `${textOf(record, 'form') ?? 'Đã khen'}${decision ? ` (${decision})` : ''}`
    const known = earlier.get(sameOne(record))
    earlier.set(sameOne(record), known ? `${known}; ${said}` : said)
  }
  return earlier
}

/** The form that most are proposed for. */
function mostUsedForm(records: readonly StoredRecord[]): string {
  const counts = new Map<string, number>()
  for (const record of records) {
    const form = textOf(record, 'form')
    if (form) counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? usualForm
}

/** A subject that is not stated counts as a person where a birth year is known, else as a collective. */
function isIndividual(record: StoredRecord): boolean {
  return (
    record.values.subject === 'individual' ||
    (record.values.subject === null && numberOf(record, 'birthYear') !== null)
  )
}

function listsOf(records: readonly StoredRecord[], form: string, earlier: ReadonlyMap<string, string>) {
  const candidate = (record: StoredRecord) => {
    const own = textOf(record, 'form')
    return {
      name: textOf(record, 'name') ?? '',
      achievement: textOf(record, 'achievement'),
      form: own === form ? null : own,
      previous: earlier.get(sameOne(record)) ?? null,
      note: textOf(record, 'note'),
    }
  }
  const individuals = records.filter(isIndividual)
  const collectives = records.filter((record) => !isIndividual(record))
  const unitOf = (record: StoredRecord) =>
    record.labels.unitId ? withinSentence(record.labels.unitId) : null
  return {
    facts: {
      form,
      collectives: collectives.map((record) => ({ ...candidate(record), unit: unitOf(record) })),
      individuals: individuals.map((record) => ({
        ...candidate(record),
        birthYear: numberOf(record, 'birthYear'),
        position:
          [textOf(record, 'position'), unitOf(record)].filter((part) => part !== null).join(', ') || null,
      })),
    },
    origins: { collectives: collectives.map(originOf), individuals: individuals.map(originOf) },
    amounts: {
      collective: common(collectives.map((record) => numberOf(record, 'amount'))),
      individual: common(individuals.map((record) => numberOf(record, 'amount'))),
    },
  }
}

/** The commendations of a round; those that were refused are left out. */
async function ofRound(context: SourceContext, roundId: string): Promise<StoredRecord[]> {
  const records = await storedRecords(
    context.queries,
    'commendation',
    await idsWhere(context, 'roundId', roundId),
  )
  return records.filter(({ values }) => values.status !== 'refused')
}

/** The submission of a round: all that is proposed. */
export const commendationSubmissionSource: FactSource<z.input<typeof commendationSubmissionFacts>> = async (
  context,
  key,
) => {
  const round = await sourceRecord(context, key, 'commendationRound')
  const records = await ofRound(context, round.id)
  const form = mostUsedForm(records)
  const { facts, origins } = listsOf(records, form, await earlierOnes(context, round.id))
  const addressee = proposedTo[form]
  return {
    sourceTitle: titleOf(round),
    facts: {
      ...issueOf(context.settings),
      ...facts,
      signedOn: textOf(round, 'submittedOn'),
      to: addressee ? [addressee] : [],
      legalBasis: basisLines(context, commendationActs),
    },
    origins,
    takers: [{ ...originOf(round), dayField: 'submittedOn' }],
  }
}

/** The decision of a round: what was approved, or decided already; before anything is approved all that is proposed. */
export const commendationDecisionSource: FactSource<z.input<typeof commendationDecisionFacts>> = async (
  context,
  key,
) => {
  const round = await sourceRecord(context, key, 'commendationRound')
  const all = await ofRound(context, round.id)
  const settled = all.filter(({ values }) => values.status === 'approved' || values.status === 'decided')
  const records = settled.length > 0 ? settled : all
  const { facts, origins, amounts } = listsOf(
    records,
    mostUsedForm(records),
    await earlierOnes(context, round.id),
  )
  const takers: NumberTaker[] = records.map((record) => ({
    ...originOf(record),
    numberField: 'decisionNumber',
    dayField: 'decisionOn',
    status: 'decided',
  }))
  return {
    sourceTitle: titleOf(round),
    facts: {
      ...issueOf(context.settings),
      ...facts,
      number: common(records.map((record) => textOf(record, 'decisionNumber'))),
      signedOn:
        textOf(round, 'decidedOn') ?? dayOf(common(records.map((record) => textOf(record, 'decisionOn')))),
      decider: chairAsDecider(context.settings),
      legalBasis: basisLines(context, commendationActs),
      reward: amounts.collective || amounts.individual ? amounts : null,
    },
    origins,
    takers: [...takers, { ...originOf(round), dayField: 'decidedOn' }],
  }
}
