import { v7 as uuid } from 'uuid'
import type { UnitSummary } from '../../../shared/contract/units.ts'
import { withOperation } from '../operations/operation.ts'
import { validated } from '../records/validate.ts'
import { type RecordChange, writeRecords } from '../records/write.ts'
import type { Services } from '../services.ts'
import { changeSettings } from '../settings/settings.ts'
import { readUnits } from '../units/router.ts'
import { demoCommendations, demoRounds } from './commendations.ts'
import { demoConferences } from './conferences.ts'
import { demoDocuments, demoReferences } from './documents.ts'
import { demoFigures } from './figures.ts'
import { demoInspections } from './inspections.ts'
import { demoModels } from './models.ts'
import { demoPeople, demoSigners } from './people.ts'
import { demoMonthPlan, demoProgrammes, demoUnitPlans, demoYearPlans } from './plans.ts'
import { chanceFrom } from './random.ts'
import type { DemoRecord, World } from './world.ts'

/** What an invented year is made of. */
export interface DemoSize {
  conferences: number
  models: number
  documents: number
  /** Plans of the communes. */
  plans: number
  tasksPerPlan: number
  commendations: number
}

const usualSize: DemoSize = {
  conferences: 1_600,
  models: 900,
  documents: 420,
  plans: 90,
  tasksPerPlan: 3,
  commendations: 160,
}
// Stored at once; more would only take memory.
const recordsAtOnce = 10_000
const seed = 20_260_701

/** Bodies without territory that send reports beside the communes; they have no code of the statistics office. */
const otherBodies: readonly { name: string; kind: UnitSummary['kind'] }[] = [
  { name: 'Đảng ủy các cơ quan Đảng tỉnh', kind: 'partyBody' },
  { name: 'Đảng ủy UBND tỉnh', kind: 'partyBody' },
  { name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', kind: 'partyBody' },
  { name: 'Đảng ủy Công an tỉnh', kind: 'armedForce' },
  { name: 'Đảng ủy Quân sự tỉnh', kind: 'armedForce' },
  { name: 'Ủy ban Mặt trận Tổ quốc tỉnh', kind: 'organisation' },
  { name: 'Sở Nội vụ', kind: 'department' },
  { name: 'Sở Tài chính', kind: 'department' },
]

function bodies(units: readonly UnitSummary[]): DemoRecord[] {
  const province = units.find((unit) => unit.kind === 'province')
  return otherBodies.map(({ name, kind }) => ({
    kind: 'unit',
    id: uuid(),
    values: { name, kind, parentId: province?.id ?? null, validFrom: '2025-07-01' },
  }))
}

/** How many of each kind make this many records, a few hundred more or less; for benchmarks. */
export function demoSizeOf(records: number): DemoSize {
  const share = (part: number) => Math.round(records * part)
  return {
    models: share(0.5),
    conferences: share(0.25),
    documents: share(0.1),
    plans: share(0.02),
    tasksPerPlan: 4,
    commendations: share(0.05),
  }
}

/** `count` records made some at a time. */
function* some(
  count: number,
  make: (count: number) => DemoRecord[],
): Generator<DemoRecord[], void, undefined> {
  for (let left = count; left > 0; left -= recordsAtOnce) yield make(Math.min(left, recordsAtOnce))
}

/** The invented records in batches; what others lead to comes before them. */
function* inventedRecords(world: World, size: DemoSize): Generator<DemoRecord[], void, undefined> {
  yield bodies(world.units)
  yield* some(size.conferences, (count) => demoConferences(world, count))
  let models: DemoRecord[] = []
  for (const batch of some(size.models, (count) => demoModels(world, count))) {
    models = batch
    yield batch
  }
  // A chance of their own: whatever is invented of inspections changes nothing of what comes after.
  const ofInspections = { ...world, chance: chanceFrom(seed + 1) }
  const people = demoPeople(ofInspections)
  yield people
  yield demoInspections(ofInspections, people)
  const programmes = demoProgrammes()
  yield [...programmes, ...demoYearPlans(world, programmes), ...demoMonthPlan(world), ...demoReferences()]
  yield demoFigures({ ...world, chance: chanceFrom(seed + 2) })
  yield* some(size.plans, (count) => demoUnitPlans(world, count, size.tasksPerPlan))
  yield* some(size.documents, (count) => demoDocuments(world, count))
  const rounds = demoRounds(world)
  yield rounds
  yield* some(size.commendations, (count) => demoCommendations(world, rounds, models, count))
}

function changeFor({ kind, id, values, years = {} }: DemoRecord): RecordChange {
  const after = { ...validated(kind, { values, years }), deletedAt: null, importRowId: null }
  return { kind, id, revision: 0, before: null, after }
}

/**
 * Fills a data folder that has no conferences yet with a believable 2024 to `today` (`YYYY-MM-DD`) of Cao Bằng: records
 * of all kinds. All persons and events are invented; the same sizes give the same records.
 */
export async function fillWithDemo(
  services: Services,
  today = new Date().toISOString().slice(0, 10),
  size = usualSize,
): Promise<void> {
  const { queries } = services.store
  if (await queries.selectFrom('conference').select('id').limit(1).executeTakeFirst()) return
  const world = { units: await readUnits(queries), chance: chanceFrom(seed), today }
  await withOperation(services, { action: 'seed', label: 'Nạp dữ liệu dùng thử' }, async (write) => {
    for (const records of inventedRecords(world, size)) {
      await writeRecords(write, records.map(changeFor))
      const people = records.filter(({ kind }) => kind === 'person')
      if (people.length > 0) await changeSettings(write.queries, demoSigners(people))
    }
  })
}
