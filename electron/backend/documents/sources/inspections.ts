import type { z } from 'zod'
import type { StoredRecord, Values } from '../../../../shared/contract/records.ts'
import { stage } from '../../../../shared/records/recommendation.ts'
import { ExpectedError } from '../../errors.ts'
import { readDossier } from '../../inspections/dossier.ts'
import { readRecords } from '../../records/queries.ts'
import type { conclusionNoticeFacts } from '../builders/conclusionNotice.ts'
import type { inspectionMinutesFacts } from '../builders/inspectionMinutesFacts.ts'
import { issuedFor } from '../stored/find.ts'
import { sentenceStart } from '../wording.ts'
import { addresseeOf } from './addressee.ts'
import { attendanceAt } from './attendance.ts'
import { issueOf, officeOf, superiorInSentence } from './office.ts'
import { distinct, foundAt, linesOf, membersOf, minutesOf, originOf, textOf, titleOf } from './read.ts'
import type { FactSource, Origin, SourceContext, SourceKey } from './source.ts'
import { teamOf, unitNameOf, withoutVerb } from './teams.ts'

// One copy needs no sentence about copies.
const fewestCopies = 2

/** Recommendations as documents have them. */
export function recommendationsOf(recommendations: readonly StoredRecord[]) {
  return recommendations.map((recommendation) => ({
    text: textOf(recommendation, 'text') ?? '',
    limitation: textOf(recommendation, 'limitation'),
    followedBy: textOf(recommendation, 'followedBy'),
    stages: stage.array().parse(recommendation.values.stages ?? []),
  }))
}

async function dossierOf({ queries }: SourceContext, { recordId }: SourceKey) {
  if (recordId === null) throw new ExpectedError('record.notFound')
  return readDossier(queries, recordId)
}

/** Facts of minutes that come from the inspection itself, whatever record they lie in. */
function originsOf(names: readonly string[], origin: Origin): Record<string, Origin[]> {
  return Object.fromEntries(names.map((name) => [name, [origin]]))
}

const minutesFactNames = [
  'unit',
  'representative',
  'subject',
  'startedAt',
  'endedAt',
  'place',
  'attendees',
  'absent',
  'documentsSeen',
  'contents',
  'opinions',
  'conclusion',
  'unitProposals',
  'copies',
]

/** The minutes of an inspection, out of its dossier. */
export const inspectionMinutesSource: FactSource<z.input<typeof inspectionMinutesFacts>> = async (
  context,
  key,
) => {
  const { inspection, team, recommendations } = await dossierOf(context, key)
  const minutes = minutesOf(inspection)
  const there = attendanceAt(minutes, membersOf(team))
  const concluded = minutes.conclusion.trim()
  const teamOrigins: Record<string, Origin[]> = team
    ? { team: [originOf(team)], scopeFrom: [originOf(team)], scopeTo: [originOf(team)] }
    : {}
  return {
    sourceTitle: titleOf(inspection),
    facts: {
      office: officeOf(context.settings),
      team: teamOf(team),
      unit: { name: unitNameOf(inspection) },
      subject: withoutVerb(textOf(inspection, 'title')),
      startedAt: textOf(inspection, 'startedAt'),
      endedAt: textOf(inspection, 'endedAt'),
      place: textOf(inspection, 'place'),
      attendees: { team: there.team, unit: there.unit },
      // The clerk writes the head of the inspected unit first.
      representative: there.unit[0] ?? null,
      absent: there.absent,
      scopeFrom: textOf(team, 'scopeFrom'),
      scopeTo: textOf(team, 'scopeTo'),
      documentsSeen: linesOf(minutes.documentsSeen),
      contents: minutes.contents,
      // What the head of the team said at the end stands where it was said: after the opinions.
      opinions: [
        ...minutes.opinions,
        ...(concluded ? [{ speaker: 'Kết luận của Trưởng đoàn', text: concluded }] : []),
      ],
      conclusion: { strengths: minutes.strengths, limitations: minutes.limitations, causes: minutes.causes },
      unitProposals: minutes.unitProposals,
      recommendations: recommendationsOf(recommendations),
      copies: minutes.copies && minutes.copies >= fewestCopies ? minutes.copies : null,
    },
    origins: {
      ...originsOf(minutesFactNames, originOf(inspection)),
      ...teamOrigins,
      recommendations: recommendations.map(originOf),
    },
    takers: [],
  }
}

async function unitAt({ queries }: SourceContext, id: Values[string] | undefined): Promise<Values | null> {
  if (typeof id !== 'string') return null
  return (await readRecords(queries, 'unit', [id])).get(id)?.image.values ?? null
}

/** A unit as it stands among the recipients; null for an unknown one. */
function recipientOf(unit: Values | null, { rules }: SourceContext): string | null {
  const { name, kind } = unit ?? {}
  if (typeof name !== 'string') return null
  return addresseeOf({ name, kind: typeof kind === 'string' ? kind : null }, rules)
}

/** The body above a unit: the one that it belongs to, of one under the province the body above us. */
async function superiorOf(context: SourceContext, unit: Values | null): Promise<string | null> {
  if (unit === null) return null
  const parent = await unitAt(context, unit.parentId)
  if (!parent || parent.kind === 'province') return superiorInSentence(context.settings)
  return recipientOf(parent, context)
}

/** The notice of an inspection's conclusions: findings, demands, the team's report and who is told. */
export const conclusionNoticeSource: FactSource<z.input<typeof conclusionNoticeFacts>> = async (
  context,
  key,
) => {
  const { inspection, team, recommendations } = await dossierOf(context, key)
  const minutes = foundAt(inspection)
  const report = team ? await issuedFor(context.queries, 'teamReport', team.id) : null
  const unit = unitNameOf(inspection)
  const followedBy = distinct(recommendations.map((one) => textOf(one, 'followedBy')))
  const inspected = await unitAt(context, inspection.values.unitId)
  const superior = await superiorOf(context, inspected)
  const findings = (part: 'strengths' | 'limitations') =>
    minutes[part].length > 0 ? minutes[part] : minutes.contents.flatMap((content) => content[part])
  const origin = originOf(inspection)
  return {
    sourceTitle: titleOf(inspection),
    facts: {
      ...issueOf(context.settings),
      team: teamOf(team),
      unit: { name: unit },
      subject: withoutVerb(textOf(inspection, 'title')),
      report: { number: report?.number ?? null, issuedOn: report?.signedOn ?? null },
      strengths: findings('strengths'),
      limitations: findings('limitations'),
      recommendations: recommendationsOf(recommendations),
      followedBy: followedBy.length > 0 ? followedBy.join('; ') : null,
      recipients: distinct([
        superior && `${sentenceStart(superior)} (để báo cáo)`,
        recipientOf(inspected, context) ?? sentenceStart(unit),
        ...followedBy,
      ]),
    },
    origins: {
      ...originsOf(['unit', 'subject', 'strengths', 'limitations'], origin),
      ...(team ? { team: [originOf(team)] } : {}),
      recommendations: recommendations.map(originOf),
    },
    takers: recommendations.map((one) => ({
      ...originOf(one),
      numberField: 'sourceNumber',
      dayField: 'sourceOn',
    })),
  }
}
