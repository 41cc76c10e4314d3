import type { DossierPaper } from '../../../shared/contract/inspections.ts'
import type { StoredRecord } from '../../../shared/contract/records.ts'
import type { DocumentKind } from '../../../shared/documents/kinds.ts'
import {
  type Paper,
  type PaperPart,
  papers as papersSchema,
  partsOf,
} from '../../../shared/records/inspectionPapers.ts'
import { nextDueOn } from '../../../shared/records/recommendation.ts'
import { remarks as remarksSchema } from '../../../shared/records/remarks.ts'
import type { Queries } from '../database/store.ts'
import { findDraft, findIssued } from '../documents/stored/find.ts'
import { localDay } from '../records/computed.ts'
import { dayOf, dayPlus, workingDaysBefore } from './days.ts'
import { type FiledAttachment, filedAttachments, lastDayOfTeam } from './queries.ts'

// Units send their report five working days before the inspection, and get the outline fifteen days before it
// (domain.md §8.3). How long the team and the committee take afterwards is nowhere laid down; these are our choice.
const workingDaysForSelfReport = 5
const daysForOutline = 15
const daysForTeamReport = 15
const daysForConclusion = 30

/** What is known of a paper before the clerk's word on it. */
interface Known {
  number: string | null
  on: string | null
  documentId: string | null
  isThere: boolean
  isBegun: boolean
  isNeeded: boolean
}

interface Context {
  queries: Queries
  inspection: StoredRecord
  team: StoredRecord | null
  recommendations: readonly StoredRecord[]
}

function textIn(record: StoredRecord | null, name: string): string | null {
  const value = record?.values[name]
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

const nothing: Known = {
  number: null,
  on: null,
  documentId: null,
  isThere: false,
  isBegun: false,
  isNeeded: true,
}

/** A document that was written here: issued it is there, in draft it is begun. */
async function written(
  queries: Queries,
  kind: DocumentKind,
  source: { recordId: string | null; year: number | null },
): Promise<Known> {
  const issued = await findIssued(queries, kind, source)
  if (issued) {
    return { ...nothing, number: issued.number, on: issued.signedOn, documentId: issued.id, isThere: true }
  }
  const draft = await findDraft(queries, kind, source)
  return draft ? { ...nothing, documentId: draft.id, isBegun: true } : nothing
}

/** The same with the number that a record has of it, whoever wrote it. */
function withNumber(known: Known, number: string | null, on: string | null): Known {
  return {
    ...known,
    number: known.number ?? number,
    on: known.on ?? on,
    isThere: known.isThere || number !== null,
  }
}

async function ofTeam({ queries, team }: Context, kind: DocumentKind): Promise<Known> {
  return team ? written(queries, kind, { recordId: team.id, year: null }) : nothing
}

async function ofPlan({ queries, team, inspection }: Context): Promise<Known> {
  const year = team?.values.year ?? Number(dayOf(inspection)?.slice(0, 4))
  const plan =
    typeof year === 'number' && Number.isInteger(year)
      ? await written(queries, 'inspectionPlan', { recordId: null, year })
      : nothing
  return withNumber(plan, textIn(team, 'planNumber'), textIn(team, 'planOn'))
}

function saysAnything(text: unknown): boolean {
  if (typeof text === 'string') return text.trim() !== ''
  if (Array.isArray(text)) return text.some(saysAnything)
  return typeof text === 'object' && text !== null && Object.values(text).some(saysAnything)
}

async function ofMeeting({ queries, inspection }: Context, part: 'minutes' | 'remarks'): Promise<Known> {
  const kind = part === 'minutes' ? 'inspectionMinutes' : 'inspectionRemarks'
  const known = await written(queries, kind, { recordId: inspection.id, year: null })
  const isWritten = saysAnything(inspection.values[part])
  const on = known.on ?? (isWritten ? dayOf(inspection) : null)
  // Minutes of an inspection that is over are there, whether or not they were frozen here.
  const isThere = known.isThere || (isWritten && inspection.values.status === 'done')
  return { ...known, on, isThere, isBegun: known.isBegun || isWritten }
}

function ofSelfReport({ inspection }: Context): Known {
  const { reportNumber, reportOn, receivedOn } = remarksSchema.parse(inspection.values.remarks ?? {})
  const number = reportNumber.trim() || null
  return { ...nothing, number, on: reportOn ?? receivedOn, isThere: number !== null || receivedOn !== null }
}

function ofFollowUp({ inspection, recommendations }: Context): Known {
  const isOver = inspection.values.status === 'done' || inspection.values.status === 'cancelled'
  const settled = recommendations.every(
    ({ values }) => values.status === 'done' || values.status === 'obsolete',
  )
  return {
    ...nothing,
    isThere: recommendations.length > 0 && settled,
    isBegun: recommendations.some(({ values }) => Array.isArray(values.answers) && values.answers.length > 0),
    isNeeded: recommendations.length > 0 || !isOver,
  }
}

async function knownOf(context: Context, part: PaperPart): Promise<Known> {
  const { queries, team, inspection } = context
  switch (part) {
    case 'plan':
      return ofPlan(context)
    case 'decision':
      return withNumber(
        await ofTeam(context, 'teamDecision'),
        textIn(team, 'decisionNumber'),
        textIn(team, 'decisionOn'),
      )
    case 'outline':
      return ofTeam(context, 'selfReportOutline')
    case 'selfReport':
      return ofSelfReport(context)
    case 'minutes':
    case 'remarks':
      return ofMeeting(context, part)
    case 'teamReport':
      return ofTeam(context, 'teamReport')
    case 'conclusion':
      return written(queries, 'conclusionNotice', { recordId: inspection.id, year: null })
    case 'followUp':
      return ofFollowUp(context)
  }
}

async function dueOnOf({ queries, inspection, team, recommendations }: Context, part: PaperPart) {
  const day = dayOf(inspection)
  if (part === 'followUp') {
    const open = recommendations.flatMap(({ values }) => nextDueOn(values) ?? [])
    return open.sort()[0] ?? null
  }
  if (day === null) return null
  switch (part) {
    case 'outline':
      return dayPlus(day, -daysForOutline)
    case 'selfReport':
      return workingDaysBefore(day, workingDaysForSelfReport)
    case 'teamReport':
      return dayPlus((team && (await lastDayOfTeam(queries, team.id))) ?? day, daysForTeamReport)
    case 'conclusion':
      return dayPlus(day, daysForConclusion)
    default:
      return day
  }
}

function stateOf(
  known: Known,
  byHand: Paper | undefined,
  isFiled: boolean,
  isLate: boolean,
): DossierPaper['state'] {
  if (byHand?.notNeeded) return 'notNeeded'
  if (known.isThere || isFiled || byHand?.there || byHand?.number) return 'there'
  if (!known.isNeeded) return 'notNeeded'
  if (isLate) return 'late'
  return known.isBegun ? 'draft' : 'missing'
}

async function paperOf(
  context: Context,
  part: PaperPart,
  byHand: Paper | undefined,
  filed: readonly FiledAttachment[],
): Promise<DossierPaper> {
  const known = await knownOf(context, part)
  const dueOn = await dueOnOf(context, part)
  const isOff = context.inspection.values.status === 'cancelled'
  const attachments = filed.filter((one) => one.part === part).map(({ id, name }) => ({ id, name }))
  const isLate = !isOff && dueOn !== null && dueOn < localDay()
  return {
    part,
    state: stateOf(known, byHand, attachments.length > 0, isLate),
    dueOn,
    number: byHand?.number || known.number,
    on: byHand?.on ?? known.on,
    note: byHand?.note ?? '',
    documentId: known.documentId,
    attachments,
    byHand: byHand !== undefined,
  }
}

/**
 * The papers of an inspection in their order and how it stands with each: what was issued here, what records have a
 * number of, what was filed under a part (with the inspection, or with the team for all its inspections), and what the
 * clerk says.
 */
export async function papersOf(context: Context): Promise<DossierPaper[]> {
  const { queries, inspection, team } = context
  const filed = await filedAttachments(queries, [inspection.id, ...(team ? [team.id] : [])])
  const byHand = papersSchema.catch([]).parse(inspection.values.papers ?? [])
  const papers: DossierPaper[] = []
  for (const part of partsOf(inspection.values.form)) {
    const said = byHand.find((one) => one.part === part)
    papers.push(await paperOf(context, part, said, filed))
  }
  return papers
}
