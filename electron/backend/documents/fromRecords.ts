import type { StoredRecord } from '../../../shared/contract/records.ts'
import type { Settings } from '../../../shared/contract/settings.ts'
import { minutes as minutesSchema } from '../../../shared/records/inspection.ts'
import { teamMember } from '../../../shared/records/inspectionTeam.ts'
import { stage } from '../../../shared/records/recommendation.ts'
import type { Queries } from '../database/store.ts'
import { readDossier } from '../inspections/dossier.ts'
import { readRecord } from '../records/save.ts'
import { type InspectionMinutesFacts, inspectionMinutesFacts } from './builders/inspectionMinutesFacts.ts'
import { type TeamDecisionFacts, teamDecisionFacts } from './builders/teamDecision.ts'
import type { RuleSet } from './rules.ts'
import { shortDate } from './wording.ts'

// One copy needs no sentence about copies.
const fewestCopies = 2

function textOf(record: StoredRecord | null, name: string): string | null {
  const value = record?.values[name]
  return typeof value === 'string' ? value : null
}

function membersOf(team: StoredRecord | null) {
  return teamMember.array().parse(team?.values.members ?? [])
}

function officeOf(settings: Settings) {
  return {
    superiorBody: settings.superiorBody,
    issuingBodyLines: settings.issuingBodyLines,
    shortName: settings.issuingBodySymbol,
    place: settings.place,
  }
}

/** What follows “kiểm tra việc …”: the title of an inspection without the words that the form has already. */
function subjectOf(title: string | null): string | null {
  return title?.replace(/^\s*(kiểm tra|kiểm tra,? giám sát)\s+(việc\s+)?/i, '').trim() || null
}

/** A unit's name within a sentence: “xã Huy Giáp”; names of offices keep their capital. */
function withinSentence(unitName: string): string {
  return unitName.replace(/^(Xã|Phường|Thị trấn|Huyện|Thành phố|Tỉnh)(?= )/, (kind) => kind.toLowerCase())
}

function moment(value: string | null): string | null {
  return value?.includes('T') ? value : null
}

/** The facts of an inspection's minutes out of its dossier. Throws `record.notFound`. */
export async function minutesFacts(
  queries: Queries,
  settings: Settings,
  inspectionId: string,
): Promise<InspectionMinutesFacts> {
  const { inspection, team, recommendations } = await readDossier(queries, inspectionId)
  const minutes = minutesSchema.parse(inspection.values.minutes ?? {})
  const members = membersOf(team)
  const ofUnit = minutes.attendees.filter(({ name }) => name.trim() !== '')
  return inspectionMinutesFacts.parse({
    office: officeOf(settings),
    team: {
      name: team?.values.name ?? 'Đoàn kiểm tra',
      decisionNumber: textOf(team, 'decisionNumber'),
      decisionOn: textOf(team, 'decisionOn'),
      planNumber: textOf(team, 'planNumber'),
      planOn: textOf(team, 'planOn'),
      members,
    },
    unit: { name: withinSentence(inspection.labels.unitId ?? '') },
    subject: subjectOf(textOf(inspection, 'title')),
    startedAt: moment(textOf(inspection, 'startedAt')),
    endedAt: moment(textOf(inspection, 'endedAt')),
    place: textOf(inspection, 'place'),
    attendees: { unit: ofUnit },
    // The clerk writes the head of the inspected unit first.
    representative: ofUnit[0],
    absent: minutes.absent.trim() ? [{ name: minutes.absent }] : [],
    scopeFrom: textOf(team, 'scopeFrom'),
    scopeTo: textOf(team, 'scopeTo'),
    documentsSeen: minutes.documentsSeen.split('\n').filter((line) => line.trim() !== ''),
    contents: minutes.contents,
    opinions: minutes.opinions,
    conclusion: { strengths: minutes.strengths, limitations: minutes.limitations, causes: minutes.causes },
    unitProposals: minutes.unitProposals,
    recommendations: recommendations.map((recommendation) => ({
      text: recommendation.values.text ?? '',
      limitation: textOf(recommendation, 'limitation'),
      followedBy: textOf(recommendation, 'followedBy'),
      stages: stage.array().parse(recommendation.values.stages ?? []),
    })),
    copies: minutes.copies && minutes.copies >= fewestCopies ? minutes.copies : null,
  })
}

/** The Law, and the plan that the team carries out where it is known. */
function legalBasisOf(team: StoredRecord, rules: RuleSet): string[] {
  const law = 'Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, ngày 10/11/2022 của Quốc hội'
  const number = textOf(team, 'planNumber')
  if (number === null) return [law]
  const day = shortDate(textOf(team, 'planOn'), rules)
  return [law, `Căn cứ Kế hoạch số ${number}, ngày ${day} của Ban Chỉ đạo`]
}

/** The facts of the decision that sets up a team. Throws `record.notFound`. */
export async function decisionFacts(
  queries: Queries,
  settings: Settings,
  teamId: string,
  rules: RuleSet,
): Promise<TeamDecisionFacts> {
  const team = await readRecord(queries, 'inspectionTeam', teamId)
  const inspections = await queries
    .selectFrom('inspection')
    .innerJoin('unit', 'unit.id', 'inspection.unitId')
    .select('unit.name')
    .where('inspection.teamId', '=', teamId)
    .where('inspection.deletedAt', 'is', null)
    .orderBy('inspection.plannedOn')
    .execute()
  return teamDecisionFacts.parse({
    office: officeOf(settings),
    number: textOf(team, 'decisionNumber'),
    signedOn: textOf(team, 'decisionOn'),
    legalBasis: legalBasisOf(team, rules),
    team: {
      name: team.values.name,
      planNumber: textOf(team, 'planNumber'),
      planOn: textOf(team, 'planOn'),
      members: membersOf(team),
    },
    subject: textOf(team, 'contents'),
    units: inspections.map((inspection) => withinSentence(String(inspection.name))),
    signer: {
      authority: settings.signerAuthority || null,
      position: settings.signerPosition || null,
      name: settings.signerName || null,
    },
  })
}
