import type { z } from 'zod'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { storedRecords } from '../../records/queries.ts'
import type { inspectionPlanFacts } from '../builders/inspectionPlan.ts'
import { basisLines, democracyLaw } from './legalBasis.ts'
import { issueOf } from './office.ts'
import {
  common,
  dayOfInspection,
  distinct,
  firstAndLast,
  linesOf,
  membersOf,
  originOf,
  sourceYear,
  textOf,
} from './read.ts'
import type { FactSource, SourceContext } from './source.ts'
import { contentsOf, inspectionsOf, unitNameOf } from './teams.ts'

async function teamsOf({ queries }: SourceContext, year: number): Promise<StoredRecord[]> {
  const rows = await queries
    .selectFrom('inspectionTeam')
    .select('id')
    .where('year', '=', year)
    .where('deletedAt', 'is', null)
    .orderBy('round')
    .orderBy('nameSort')
    .execute()
  return storedRecords(
    queries,
    'inspectionTeam',
    rows.map(({ id }) => id),
  )
}

/** First and last day of each round, in the order of the rounds. */
function roundsOf(teams: readonly StoredRecord[], inspections: readonly StoredRecord[]) {
  return distinct(teams.map((team) => textOf(team, 'round'))).flatMap((round) => {
    const ids = new Set(teams.filter((team) => textOf(team, 'round') === round).map(({ id }) => id))
    const days = inspections.filter((one) => ids.has(String(one.values.teamId))).map(dayOfInspection)
    const [from, to] = firstAndLast(days)
    return from === null ? [] : [{ from, to }]
  })
}

/** The plan of a year's inspections, out of the teams of the year and what they inspect. */
export const inspectionPlanSource: FactSource<z.input<typeof inspectionPlanFacts>> = async (context, key) => {
  const year = sourceYear(context, key)
  const all = await teamsOf(context, year)
  // A correction is of the teams that go by the plan that it corrects.
  const corrected = all.filter((team) => textOf(team, 'planNumber') === key.correctedNumber)
  const teams = key.correctedNumber !== null && corrected.length > 0 ? corrected : all
  const inspections = await inspectionsOf(
    context,
    teams.map(({ id }) => id),
  )
  const contents = teams.map(contentsOf)
  return {
    sourceTitle: String(year),
    facts: {
      ...issueOf(context.settings),
      number: common(teams.map((team) => textOf(team, 'planNumber'))),
      signedOn: common(teams.map((team) => textOf(team, 'planOn'))),
      year,
      subject: common(contents.map(({ subject }) => subject)),
      legalBasis: basisLines(context, [democracyLaw]),
      contents: distinct(teams.flatMap((team) => linesOf(textOf(team, 'contents')))).map((title) => ({
        title,
      })),
      units: inspections.map((inspection) => ({
        name: unitNameOf(inspection),
        form: inspection.values.form === 'indirect' ? ('indirect' as const) : ('direct' as const),
        team: inspection.labels.teamId ?? null,
        on: dayOfInspection(inspection),
        place: textOf(inspection, 'place'),
        withReform: inspection.values.withReform === true,
      })),
      scopeFrom: firstAndLast(teams.map((team) => textOf(team, 'scopeFrom')))[0],
      scopeTo: firstAndLast(teams.map((team) => textOf(team, 'scopeTo')))[1],
      teams: teams.map((team) => ({ name: textOf(team, 'name') ?? '', members: membersOf(team) })),
      rounds: roundsOf(teams, inspections),
    },
    origins: { units: inspections.map(originOf), teams: teams.map(originOf) },
    takers: teams
      .filter((team) => [null, key.correctedNumber].includes(textOf(team, 'planNumber')))
      .map((team) => ({ ...originOf(team), numberField: 'planNumber', dayField: 'planOn' })),
  }
}
