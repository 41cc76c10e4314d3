import type { z } from 'zod'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { storedRecords } from '../../records/queries.ts'
import type { selfReportOutlineFacts } from '../builders/selfReportOutline.ts'
import type { teamDecisionFacts } from '../builders/teamDecision.ts'
import { shortDate } from '../wording.ts'
import { basisLines, democracyLaw } from './legalBasis.ts'
import { issueOf, officeOf, withinSentence } from './office.ts'
import { firstAndLast, linesOf, membersOf, originOf, sourceRecord, textOf, titleOf } from './read.ts'
import type { FactSource, SourceContext } from './source.ts'

/** The inspections of teams in the order of their days, those that do not take place left out. */
export async function inspectionsOf(
  { queries }: SourceContext,
  teamIds: readonly string[],
): Promise<StoredRecord[]> {
  const rows = await queries
    .selectFrom('inspection')
    .select('id')
    .where('teamId', 'in', teamIds)
    .where('deletedAt', 'is', null)
    .where((where) => where.or([where('status', 'is', null), where('status', '!=', 'cancelled')]))
    .orderBy('plannedOn')
    .orderBy('rowNumber')
    .execute()
  return storedRecords(
    queries,
    'inspection',
    rows.map(({ id }) => id),
  )
}

/** What a team inspects: one line is its subject, several are contents under the usual subject. */
export function contentsOf(team: StoredRecord | null): { subject: string | null; contents: string[] } {
  const lines = linesOf(textOf(team, 'contents'))
  return lines.length === 1
    ? { subject: withoutVerb(lines[0] ?? ''), contents: [] }
    : { subject: null, contents: lines }
}

/** What follows “kiểm tra việc …”: a title without the words that the form has already. */
export function withoutVerb(title: string | null): string | null {
  return title?.replace(/^\s*(kiểm tra|kiểm tra,? giám sát)\s+(việc\s+)?/i, '').trim() || null
}

/** The team and the papers that it works by, as all documents of an inspection have it. */
export function teamOf(team: StoredRecord | null) {
  return {
    name: textOf(team, 'name') ?? 'Đoàn kiểm tra',
    decisionNumber: textOf(team, 'decisionNumber'),
    decisionOn: textOf(team, 'decisionOn'),
    planNumber: textOf(team, 'planNumber'),
    planOn: textOf(team, 'planOn'),
    members: membersOf(team),
  }
}

/** The name of an inspected unit within a sentence; blank where it is not stated. */
export function unitNameOf(inspection: StoredRecord): string {
  return withinSentence(inspection.labels.unitId ?? '')
}

/** The Law, and the plan that the team carries out where it is known. */
function legalBasisOf(team: StoredRecord, context: SourceContext): string[] {
  const law = basisLines(context, [democracyLaw])
  const number = textOf(team, 'planNumber')
  if (number === null) return law
  const day = shortDate(textOf(team, 'planOn'), context.rules)
  return [...law, `Căn cứ Kế hoạch số ${number}, ngày ${day} của ${officeOf(context.settings).name}`]
}

/** The decision that sets up a team, out of the team and its inspections. */
export const teamDecisionSource: FactSource<z.input<typeof teamDecisionFacts>> = async (context, key) => {
  const team = await sourceRecord(context, key, 'inspectionTeam')
  const inspections = await inspectionsOf(context, [team.id])
  const [inspectFrom, inspectTo] = firstAndLast(inspections.map((one) => textOf(one, 'plannedOn')))
  const origin = originOf(team)
  const { subject, contents } = contentsOf(team)
  return {
    sourceTitle: titleOf(team),
    facts: {
      ...issueOf(context.settings),
      number: textOf(team, 'decisionNumber'),
      signedOn: textOf(team, 'decisionOn'),
      legalBasis: legalBasisOf(team, context),
      team: teamOf(team),
      subject: subject ?? (contents.length > 0 ? contents.map((one) => withoutVerb(one)).join('; ') : null),
      units: inspections.map(unitNameOf),
      inspectFrom,
      inspectTo,
    },
    origins: { team: [origin], subject: [origin], units: inspections.map(originOf) },
    takers: [{ ...origin, numberField: 'decisionNumber', dayField: 'decisionOn' }],
  }
}

/** The outline that the inspected units report by, out of the team. */
export const selfReportOutlineSource: FactSource<z.input<typeof selfReportOutlineFacts>> = async (
  context,
  key,
) => {
  const team = await sourceRecord(context, key, 'inspectionTeam')
  const origin = originOf(team)
  const { subject } = contentsOf(team)
  // As in the plan: one line is the subject, and the only content as well.
  const contents = linesOf(textOf(team, 'contents'))
  return {
    sourceTitle: titleOf(team),
    facts: {
      office: officeOf(context.settings),
      plan: { number: textOf(team, 'planNumber'), issuedOn: textOf(team, 'planOn') },
      subject,
      addressee: textOf(team, 'name'),
      contents: contents.map((title) => ({ title })),
    },
    origins: { plan: [origin], subject: [origin], addressee: [origin], contents: contents.map(() => origin) },
    takers: [],
  }
}
