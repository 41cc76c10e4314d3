import type { Queries, Writing } from '../database/store.ts'

interface Entry {
  name: string
  validTo: string | null
  successorIds: readonly string[]
}

/** What became of units that were merged (domain.md §14). */
export interface Succession {
  /**
   * The unit that a unit is on `day` (`YYYY-MM-DD`; of all times where it is left out): its successor where it was merged
   * before. A unit that was split stays itself: nobody can say which of the parts is meant.
   */
  presentOf(id: string, day?: string): string
  /** The name of a unit, with its kind in front; blank for an unknown one. */
  nameOf(id: string): string
  /** `Xã Vũ Minh (cũ), nay là xã Nguyên Bình`; the name alone where it was not merged. */
  bothNames(id: string): string
}

/** A unit's name within a sentence: “xã Huy Giáp”; names of offices keep their capital. */
export function unitWithinSentence(name: string): string {
  return name.replace(/^(Xã|Phường|Thị trấn|Huyện|Thành phố|Tỉnh)(?= )/, (kind) => kind.toLowerCase())
}

function idsIn(json: unknown): string[] {
  const ids: unknown = typeof json === 'string' ? JSON.parse(json) : []
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
}

/** Reads all units once. */
export async function readSuccession(queries: Queries | Writing): Promise<Succession> {
  const rows = await queries.selectFrom('unit').select(['id', 'name', 'validTo', 'successorIds']).execute()
  const units = new Map<string, Entry>(
    rows.map(({ id, name, validTo, successorIds }) => [
      id,
      {
        name: String(name),
        validTo: typeof validTo === 'string' ? validTo : null,
        successorIds: idsIn(successorIds),
      },
    ]),
  )
  const presentOf = (id: string, day?: string): string => {
    const passed = new Set<string>()
    for (let at = id; ; ) {
      passed.add(at)
      const unit = units.get(at)
      const [next, ...others] = unit?.successorIds ?? []
      if (!unit || next === undefined || others.length > 0 || passed.has(next)) return at
      if (day !== undefined && (unit.validTo ?? '') >= day) return at
      at = next
    }
  }
  const nameOf = (id: string) => units.get(id)?.name ?? ''
  return {
    presentOf,
    nameOf,
    bothNames(id) {
      const now = presentOf(id)
      return now === id ? nameOf(id) : `${nameOf(id)} (cũ), nay là ${unitWithinSentence(nameOf(now))}`
    },
  }
}
