import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import type { Values } from '../../../shared/contract/records.ts'
import { withOperation } from '../operations/operation.ts'
import { validated } from '../records/validate.ts'
import { type RecordChange, writeRecords } from '../records/write.ts'
import type { Services } from '../services.ts'

const place = z.object({
  code: z.string().optional(),
  name: z.string(),
  kind: z.enum(['tinh', 'thanh_pho', 'huyen', 'xa', 'phuong', 'thi_tran']),
  aliases: z.array(z.string()).optional(),
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
})

/** The shipped facts of `resources/cao-bang-units.json`. */
const unitFacts = z.object({
  provinces: z.array(place),
  districts: z.array(place),
  districtsBefore2020: z.array(place),
  communesBefore: z.array(place.extend({ code: z.string(), districtCode: z.string() })),
  communesAfter: z.array(place.extend({ code: z.string(), mergedFrom: z.array(z.string()) })),
})

type Place = z.output<typeof place>

const kinds = {
  tinh: { prefix: 'Tỉnh', kind: 'province' },
  thanh_pho: { prefix: 'Thành phố', kind: 'district' },
  huyen: { prefix: 'Huyện', kind: 'district' },
  xa: { prefix: 'Xã', kind: 'commune' },
  phuong: { prefix: 'Phường', kind: 'ward' },
  thi_tran: { prefix: 'Thị trấn', kind: 'town' },
} as const

// Nghị quyết 864/NQ-UBTVQH14: the districts merged in 2020 ceased on 1 March.
const lastDayOfFormerDistricts = '2020-02-29'

function valuesOf(from: Place, more: Values): Values {
  return {
    code: from.code ?? null,
    name: `${kinds[from.kind].prefix} ${from.name}`,
    kind: kinds[from.kind].kind,
    validFrom: from.validFrom ?? null,
    validTo: from.validTo ?? null,
    aliases: (from.aliases ?? []).map((alias) => `${kinds[from.kind].prefix} ${alias}`),
    ...more,
  }
}

/** All units of Cao Bằng before and after 2025-07-01 with their parents and successors. */
export function unitValues(resourcesFolder: string): { id: string; values: Values }[] {
  const facts = unitFacts.parse(
    JSON.parse(readFileSync(join(resourcesFolder, 'cao-bang-units.json'), 'utf8')),
  )
  const provinceId = uuid()
  const districts = new Map(facts.districts.map((district) => [district.code ?? '', uuid()]))
  const after = new Map(facts.communesAfter.map((commune) => [commune.code, uuid()]))
  const successor = new Map(
    facts.communesAfter.flatMap(({ code, mergedFrom }) =>
      mergedFrom.map((old) => [old, after.get(code) ?? '']),
    ),
  )
  return [
    ...facts.provinces.map((province) => ({ id: provinceId, values: valuesOf(province, {}) })),
    ...facts.districts.map((district) => ({
      id: districts.get(district.code ?? '') ?? uuid(),
      values: valuesOf(district, { parentId: provinceId }),
    })),
    ...facts.districtsBefore2020.map((district) => ({
      id: uuid(),
      values: valuesOf(district, { parentId: provinceId, validTo: lastDayOfFormerDistricts }),
    })),
    ...facts.communesBefore.map((commune) => ({
      id: uuid(),
      values: valuesOf(commune, {
        parentId: districts.get(commune.districtCode) ?? provinceId,
        successorIds: [successor.get(commune.code)].filter((id) => id !== undefined),
      }),
    })),
    ...facts.communesAfter.map((commune) => ({
      id: after.get(commune.code) ?? uuid(),
      values: valuesOf(commune, { parentId: provinceId }),
    })),
  ]
}

/** Fills an empty list of units with the shipped ones; does nothing where there is any. */
export async function seedUnits(services: Services): Promise<void> {
  const { queries } = services.store
  if (await queries.selectFrom('unit').select('id').limit(1).executeTakeFirst()) return
  await withOperation(
    services,
    { action: 'seed', label: 'Nạp danh mục đơn vị tỉnh Cao Bằng' },
    async (write) => {
      const changes = unitValues(services.options.resourcesFolder).map(({ id, values }): RecordChange => {
        const after = { ...validated('unit', { values, years: {} }), deletedAt: null, importRowId: null }
        return { kind: 'unit', id, revision: 0, before: null, after }
      })
      await writeRecords(write, changes)
    },
  )
}
