import { v7 as uuid } from 'uuid'
import type { Values } from '../../../shared/contract/records.ts'
import type { UnitSummary } from '../../../shared/contract/units.ts'
import type { RecordKind } from '../../../shared/records/registry.ts'
import { withOperation } from '../operations/operation.ts'
import { validated } from '../records/validate.ts'
import { type RecordChange, writeRecords } from '../records/write.ts'
import type { Services } from '../services.ts'
import { readUnits } from '../units/router.ts'
import { demoConferences } from './conferences.ts'
import { demoInspections } from './inspections.ts'
import { demoModels } from './models.ts'
import { chanceFrom } from './random.ts'

/** What an invented year is made of. */
export interface DemoSize {
  conferences: number
  models: number
}

/** A record to be invented. */
export interface DemoRecord {
  kind: RecordKind
  id: string
  values: Values
  years?: Record<string, Values>
}

const usualSize: DemoSize = { conferences: 1_600, models: 900 }
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

function changeFor({ kind, id, values, years = {} }: DemoRecord): RecordChange {
  const after = { ...validated(kind, { values, years }), deletedAt: null, importRowId: null }
  return { kind, id, revision: 0, before: null, after }
}

/**
 * Fills a data folder that has no conferences yet with a believable two years of Cao Bằng up to `today`
 * (`YYYY-MM-DD`). All persons and events are invented; the same sizes give the same records.
 */
export async function fillWithDemo(
  services: Services,
  today = new Date().toISOString().slice(0, 10),
  size = usualSize,
): Promise<void> {
  const { queries } = services.store
  if (await queries.selectFrom('conference').select('id').limit(1).executeTakeFirst()) return
  const units = await readUnits(queries)
  const chance = chanceFrom(seed)
  const world = { units, chance, today }
  const records = [
    ...bodies(units),
    ...demoConferences(world, size.conferences),
    ...demoModels(world, size.models),
    ...demoInspections(world),
  ]
  await withOperation(services, { action: 'seed', label: 'Nạp dữ liệu dùng thử' }, (write) =>
    writeRecords(write, records.map(changeFor)),
  )
}
