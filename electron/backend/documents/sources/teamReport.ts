import type { z } from 'zod'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { fold } from '../../../../shared/text/fold.ts'
import { recommendationIds } from '../../inspections/queries.ts'
import { storedRecords } from '../../records/queries.ts'
import type { teamReportFacts } from '../builders/teamReport.ts'
import { recommendationsOf } from './inspections.ts'
import { issueOf } from './office.ts'
import {
  dayOfInspection,
  distinct,
  firstAndLast,
  foundAt,
  originOf,
  sourceRecord,
  textOf,
  titleOf,
} from './read.ts'
import type { FactSource, SourceContext } from './source.ts'
import { contentsOf, inspectionsOf, teamOf, unitNameOf, withoutVerb } from './teams.ts'

/** A text of one unit in a report on several: `Tại xã Huy Giáp: …`. */
function ofUnit(inspection: StoredRecord, isOneOfSeveral: boolean): (text: string) => string {
  const unit = unitNameOf(inspection)
  if (!isOneOfSeveral || !unit) return (text) => text
  return (text) => `Tại ${unit}: ${text}`
}

/** What was found at all units, gathered by content. */
function findingsOf(inspections: readonly StoredRecord[]) {
  const gathered = new Map<string, { title: string; strengths: string[]; limitations: string[] }>()
  for (const inspection of inspections) {
    const said = ofUnit(inspection, inspections.length > 1)
    for (const { title, strengths, limitations } of foundAt(inspection).contents) {
      const finding = gathered.get(fold(title)) ?? { title, strengths: [], limitations: [] }
      finding.strengths.push(...strengths.map(said))
      finding.limitations.push(...limitations.map(said))
      gathered.set(fold(title), finding)
    }
  }
  return [...gathered.values()]
}

async function recommendationsAt(context: SourceContext, inspection: StoredRecord): Promise<StoredRecord[]> {
  const ids = await recommendationIds(context.queries, inspection.id)
  return storedRecords(context.queries, 'recommendation', ids)
}

/** The report of a team, out of all its inspections; its head signs. */
export const teamReportSource: FactSource<z.input<typeof teamReportFacts>> = async (context, key) => {
  const team = await sourceRecord(context, key, 'inspectionTeam')
  const inspections = await inspectionsOf(context, [team.id])
  const several = inspections.length > 1
  const days = inspections.map(dayOfInspection)
  const [inspectedFrom, inspectedTo] = firstAndLast(days)
  const gathered = (part: 'strengths' | 'limitations' | 'causes' | 'unitProposals') =>
    inspections.flatMap((one) => foundAt(one)[part].map(ofUnit(one, several)))
  const recommended: StoredRecord[] = []
  const texts: ReturnType<typeof recommendationsOf> = []
  for (const inspection of inspections) {
    const own = await recommendationsAt(context, inspection)
    const unit = unitNameOf(inspection)
    recommended.push(...own)
    texts.push(
      ...recommendationsOf(own).map((one) =>
        several && unit ? { ...one, text: `Đối với ${unit}: ${one.text}` } : one,
      ),
    )
  }
  const facts = teamOf(team)
  const head = facts.members.find(({ role }) => role === 'head')
  const { subject } = contentsOf(team)
  const origin = originOf(team)
  const found = inspections.map(originOf)
  return {
    sourceTitle: titleOf(team),
    facts: {
      ...issueOf(context.settings),
      team: facts,
      subject: subject ?? withoutVerb(distinct(inspections.map((one) => textOf(one, 'title')))[0] ?? null),
      units: inspections.map((inspection, index) => {
        const form = inspection.values.form === 'indirect' ? ('indirect' as const) : ('direct' as const)
        const remark = form === 'indirect' ? foundAt(inspection).conclusion || null : null
        return { name: unitNameOf(inspection), form, on: days[index] ?? null, remark }
      }),
      inspectedFrom,
      inspectedTo,
      findings: findingsOf(inspections),
      conclusion: {
        strengths: gathered('strengths'),
        limitations: gathered('limitations'),
        causes: gathered('causes'),
      },
      unitProposals: gathered('unitProposals'),
      recommendations: texts,
      signer: { authority: 'T/M ĐOÀN KIỂM TRA', position: 'TRƯỞNG ĐOÀN', name: head?.name ?? null },
    },
    origins: {
      team: [origin],
      subject: [origin],
      units: found,
      findings: found.slice(0, 1),
      conclusion: found.slice(0, 1),
      recommendations: recommended.map(originOf),
    },
    takers: [],
  }
}
