import type { z } from 'zod'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { printValue } from '../../../../shared/records/print.ts'
import { recommendation as definition } from '../../../../shared/records/recommendation.ts'
import { storedRecords } from '../../records/queries.ts'
import type { reminderLetterFacts } from '../builders/reminderLetter.ts'
import { issuedFor } from '../stored/find.ts'
import { addresseeOf } from './addressee.ts'
import { recommendationsOf } from './inspections.ts'
import { issueOf, withinSentence } from './office.ts'
import { distinct, originOf, sourceRecord, textOf } from './read.ts'
import type { FactSource, SourceContext } from './source.ts'

function dayAfter(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)
}

interface UnitEntry {
  id: string
  /** Within a sentence. */
  name: string
  kind: string | null
  successors: string[]
}

async function unitsIn({ queries }: SourceContext): Promise<Map<string, UnitEntry>> {
  const rows = await queries.selectFrom('unit').select(['id', 'name', 'kind', 'successorIds']).execute()
  return new Map(
    rows.map(({ id, name, kind, successorIds }) => {
      const parsed: unknown = typeof successorIds === 'string' ? JSON.parse(successorIds) : []
      const successors = Array.isArray(parsed) ? parsed.filter((one) => typeof one === 'string') : []
      const ofKind = typeof kind === 'string' ? kind : null
      return [id, { id, name: withinSentence(String(name)), kind: ofKind, successors }]
    }),
  )
}

/** The units that a unit has become, itself where it still is. */
function successorsOf(units: ReadonlyMap<string, UnitEntry>, id: string): UnitEntry[] {
  const unit = units.get(id)
  if (!unit) return []
  const next = unit.successors.filter((one) => one !== id).flatMap((one) => successorsOf(units, one))
  return next.length > 0 ? next : [unit]
}

/** Ids of a unit and of all that were merged into it. */
function mergedInto(units: ReadonlyMap<string, UnitEntry>, ids: readonly string[]): string[] {
  const found = new Set(ids)
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const unit of units.values()) if (unit.successors.some((one) => found.has(one))) found.add(unit.id)
  }
  return [...found]
}

async function openRecommendations(
  { queries }: SourceContext,
  unitIds: readonly string[],
): Promise<StoredRecord[]> {
  const rows = await queries
    .selectFrom('recommendation')
    .select('id')
    .where('unitId', 'in', unitIds)
    .where('deletedAt', 'is', null)
    .where((where) =>
      where.or([where('status', 'is', null), where('status', 'not in', ['done', 'obsolete'])]),
    )
    .orderBy('rowNumber')
    .execute()
  return storedRecords(
    queries,
    'recommendation',
    rows.map(({ id }) => id),
  )
}

/** The notice of an inspection's conclusions where one was issued, else its minutes. */
async function sourceOf(context: SourceContext, inspection: StoredRecord) {
  const notice = await issuedFor(context.queries, 'conclusionNotice', inspection.id)
  if (notice) return { typeName: 'Thông báo', symbol: 'TB', number: notice.number, issuedOn: notice.signedOn }
  const minutes = await issuedFor(context.queries, 'inspectionMinutes', inspection.id)
  const held = textOf(inspection, 'startedAt')?.slice(0, 10) ?? textOf(inspection, 'plannedOn')
  return { typeName: 'Biên bản', symbol: 'BB', number: minutes?.number ?? null, issuedOn: held }
}

/**
 * The letter that reminds a unit of all that is still open. What was asked of units that were merged on 2025-07-01
 * passes to their successor: it is written to the successor, under both names.
 */
export const reminderLetterSource: FactSource<z.input<typeof reminderLetterFacts>> = async (context, key) => {
  const asked = await sourceRecord(context, key, 'unit')
  const units = await unitsIn(context)
  const present = successorsOf(units, asked.id)
  const presentIds = present.map(({ id }) => id)
  const split = present.length > 1
  // What a unit that was split up left open is asked of its parts, not what these owe themselves.
  const recommendations = await openRecommendations(
    context,
    mergedInto(units, split ? [asked.id] : presentIds),
  )
  const former = distinct(
    recommendations
      .map((one) => textOf(one, 'unitId'))
      .filter((id) => id !== null && !presentIds.includes(id))
      .map((id) => units.get(id ?? '')?.name ?? null),
  )
  const inspectionIds = distinct(recommendations.map((one) => textOf(one, 'inspectionId')))
  const inspections = await storedRecords(context.queries, 'inspection', inspectionIds)
  const sources = []
  for (const inspection of inspections) sources.push(await sourceOf(context, inspection))
  const texts = recommendationsOf(recommendations)
  return {
    sourceTitle: textOf(asked, 'name'),
    facts: {
      ...issueOf(context.settings),
      unit: {
        name: present.map(({ name }) => name).join(', '),
        formerName: former.length > 0 ? former.join(', ') : null,
      },
      to: present.map((unit) => addresseeOf(unit, context.rules)),
      sources,
      asOf: context.today,
      recommendations: texts.map(({ text, followedBy, stages }, index) => ({
        text,
        // What is carried out is no longer asked for.
        stages: stages.filter(({ doneOn }) => doneOn === null),
        followedBy,
        status: printValue(definition.fields.status, recommendations[index]?.values.status ?? 'open'),
      })),
      reportBy: dayAfter(context.today, context.settings.answerDays),
      recipients: distinct(texts.map(({ followedBy }) => followedBy)),
    },
    origins: {
      unit: [originOf(asked)],
      to: [originOf(asked)],
      sources: inspections.map(originOf),
      recommendations: recommendations.map(originOf),
    },
    takers: recommendations.map((one) => ({ ...originOf(one), listField: 'reminders' })),
  }
}
