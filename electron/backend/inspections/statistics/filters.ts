import type { Counted } from '../../../../shared/contract/followUp.ts'
import type { Filter } from '../../../../shared/contract/records.ts'

export type Filters = Counted['list']['filters']

function both(one: Filter, other: Filter): Filter {
  const anyOf =
    one.anyOf && other.anyOf
      ? one.anyOf.filter((value) => other.anyOf?.includes(value))
      : (one.anyOf ?? other.anyOf)
  return { ...one, ...other, ...(anyOf ? { anyOf } : {}) }
}

/** What fulfils both: values that only one of them allows are left out. */
export function allOf(...all: readonly Filters[]): Filters {
  const joined: Filters = {}
  for (const filters of all) {
    for (const [name, filter] of Object.entries(filters)) {
      const known = joined[name]
      joined[name] = known ? both(known, filter) : filter
    }
  }
  return joined
}

/** Any of these values. */
export function anyOf(name: string, values: readonly (string | number | null)[]): Filters {
  return { [name]: { anyOf: [...values] } }
}
