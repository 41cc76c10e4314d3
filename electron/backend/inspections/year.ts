import type { Clash } from '../../../shared/contract/inspections.ts'
import type { StoredRecord } from '../../../shared/contract/records.ts'
import { teamMember } from '../../../shared/records/inspectionTeam.ts'
import { foldWords } from '../../../shared/text/fold.ts'
import type { Queries } from '../database/store.ts'
import { storedRecords } from '../records/queries.ts'
import { readSuccession } from '../units/succession.ts'
import { clashesIn } from './clashes.ts'
import { inspectionIdsOf, peopleNames, teamIdsOf, yearsWithInspections } from './queries.ts'

export interface YearPlan {
  teams: StoredRecord[]
  inspections: StoredRecord[]
  clashes: Clash[]
  years: number[]
  unknownMembers: { teamId: string; name: string }[]
}

/** Members that are none of the people by their key or name. */
function unknownMembers(
  teams: readonly StoredRecord[],
  people: readonly string[],
): YearPlan['unknownMembers'] {
  if (people.length === 0) return []
  const known = new Set(people.map(foldWords))
  return teams.flatMap(({ id, values }) =>
    teamMember
      .array()
      .parse(values.members ?? [])
      .filter(({ personId, name }) => personId === null && !known.has(foldWords(name)))
      .map(({ name }) => ({ teamId: id, name })),
  )
}

/** The teams and inspections of a year with what clashes in them. */
export async function readYear(queries: Queries, year: number): Promise<YearPlan> {
  const inspectionIds = await inspectionIdsOf(queries, year)
  const inspections = await storedRecords(queries, 'inspection', inspectionIds)
  const teamIds = await teamIdsOf(queries, year, inspectionIds)
  const teams = await storedRecords(queries, 'inspectionTeam', teamIds)
  return {
    teams,
    inspections,
    clashes: clashesIn({ teams, inspections, succession: await readSuccession(queries) }),
    years: await yearsWithInspections(queries),
    unknownMembers: unknownMembers(teams, await peopleNames(queries)),
  }
}
