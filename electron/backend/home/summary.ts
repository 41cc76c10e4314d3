import { sql } from 'kysely'
import type { HomeSummary } from '../../../shared/contract/home.ts'
import type { Queries } from '../database/store.ts'
import { dayPlus, dueItems, overdueRecommendations, taskDeadlines } from './due.ts'
import { type Count, numbersByKind, waitingForStep } from './lists.ts'

const mostBars = 12
const latestFiles = 6

/** The first entries, and all others as one. */
function withOthers<Entry>(
  entries: readonly Entry[],
  together: (others: readonly Entry[]) => Entry,
): Entry[] {
  if (entries.length <= mostBars + 1) return [...entries]
  return [...entries.slice(0, mostBars), together(entries.slice(mostBars))]
}

async function conferencesOf(
  queries: Queries,
  year: number,
): Promise<{ conferences: number; attendees: number }> {
  const row = await queries
    .selectFrom('conference')
    .select(({ fn }) => [
      fn.countAll<number>().as('conferences'),
      fn.sum<number | null>('attendees').as('attendees'),
    ])
    .where('deletedAt', 'is', null)
    .where('heldOn', '>=', `${year}-01-01`)
    .where('heldOn', '<=', `${year}-12-31`)
    .executeTakeFirstOrThrow()
  return { conferences: row.conferences, attendees: row.attendees ?? 0 }
}

async function modelsOf(queries: Queries, year: number): Promise<{ models: number; recognised: number }> {
  // The few models in the bin are left out by name, so that an index alone is read.
  const row = await queries
    .selectFrom('modelYear')
    .select(({ fn }) => [
      fn.countAll<number>().as('models'),
      sql<number>`count(*) FILTER (WHERE "status" = 'recognised')`.as('recognised'),
    ])
    .where('year', '=', year)
    .where(sql<boolean>`"recordId" NOT IN (SELECT "id" FROM "model" WHERE "deletedAt" IS NOT NULL)`)
    .executeTakeFirstOrThrow()
  return row
}

async function conferencesByUnit(queries: Queries, year: number): Promise<HomeSummary['conferencesByUnit']> {
  const rows = await queries
    .selectFrom('conference')
    .leftJoin('unit', 'unit.id', 'conference.unitId')
    .select(({ fn }) => [
      'conference.unitId',
      'unit.name',
      fn.countAll<number>().as('conferences'),
      fn.sum<number | null>('conference.attendees').as('attendees'),
    ])
    .where('conference.deletedAt', 'is', null)
    .where('conference.heldOn', '>=', `${year}-01-01`)
    .where('conference.heldOn', '<=', `${year}-12-31`)
    .groupBy('conference.unitId')
    .orderBy('conferences', 'desc')
    .orderBy('unit.nameSort')
    .execute()
  const units = rows.map(({ unitId, name, conferences, attendees }) => ({
    unitIds: [typeof unitId === 'string' ? unitId : null],
    name: typeof name === 'string' ? name : null,
    conferences,
    attendees: attendees ?? 0,
  }))
  return withOthers(units, (others) => ({
    unitIds: others.flatMap(({ unitIds }) => unitIds),
    name: null,
    conferences: others.reduce((sum, unit) => sum + unit.conferences, 0),
    attendees: others.reduce((sum, unit) => sum + unit.attendees, 0),
  }))
}

async function modelsByField(queries: Queries, year: number): Promise<HomeSummary['modelsByField']> {
  const rows = await queries
    .selectFrom('modelYear')
    .innerJoin('model', 'model.id', 'modelYear.recordId')
    .select(({ fn }) => ['model.field', fn.countAll<number>().as('models')])
    .where('modelYear.year', '=', year)
    .where('model.deletedAt', 'is', null)
    .groupBy('model.field')
    .orderBy('models', 'desc')
    .execute()
  const fields = rows.map(({ field, models }) => ({
    fields: [typeof field === 'string' ? field : null],
    models,
  }))
  return withOthers(fields, (others) => ({
    fields: others.flatMap((one) => one.fields),
    models: others.reduce((sum, one) => sum + one.models, 0),
  }))
}

async function received(queries: Queries, today: string): Promise<HomeSummary['received']> {
  const waiting = sql<number>`count(CASE WHEN t."committedAt" IS NULL THEN w."id" END)`
  const files = await queries
    .selectFrom('intakeFile as f')
    .leftJoin('intakeTable as t', 't.fileId', 'f.id')
    .where('f.isWhole', '=', 1)
    .leftJoin('intakeRow as w', 'w.tableId', 't.id')
    .select(['f.id as fileId', 'f.name', 'f.receivedAt'])
    .select(({ fn }) => [fn.count<number>('w.id').as('rows'), waiting.as('waitingRows')])
    .select(
      sql<number>`count(DISTINCT CASE WHEN t."committedAt" IS NULL THEN t."id" END)`.as('waitingTables'),
    )
    .where('f.dismissedAt', 'is', null)
    .groupBy('f.id')
    .orderBy('f.receivedAt', 'desc')
    .execute()
  const weekAgo = dayPlus(today, -7)
  return {
    files: files.filter((file) => file.receivedAt >= weekAgo).length,
    waitingTables: files.reduce((sum, file) => sum + file.waitingTables, 0),
    waitingRows: files.reduce((sum, file) => sum + file.waitingRows, 0),
    latest: files.slice(0, latestFiles).map(({ fileId, name, receivedAt, rows, waitingTables }) => ({
      fileId,
      name,
      receivedAt,
      rows,
      waiting: waitingTables > 0,
    })),
  }
}

/** What a clerk wants in the morning of `today`; `count` counts what a list shows. */
export async function readHomeSummary(queries: Queries, today: string, count: Count): Promise<HomeSummary> {
  const year = Number(today.slice(0, 4))
  const [now, before] = [await conferencesOf(queries, year), await conferencesOf(queries, year - 1)]
  const [models, modelsBefore] = [await modelsOf(queries, year), await modelsOf(queries, year - 1)]
  return {
    year,
    received: await received(queries, today),
    conferences: { thisYear: now.conferences, lastYear: before.conferences },
    attendees: { thisYear: now.attendees, lastYear: before.attendees },
    models: { thisYear: models.models, lastYear: modelsBefore.models },
    recognisedModels: { thisYear: models.recognised, lastYear: modelsBefore.recognised },
    conferencesByUnit: await conferencesByUnit(queries, year),
    modelsByField: await modelsByField(queries, year),
    due: await dueItems(queries, today),
    overdueRecommendations: await overdueRecommendations(queries, today),
    tasks: await taskDeadlines(queries, today),
    byKind: await numbersByKind(count, year),
    waiting: await waitingForStep(count, year),
  }
}
