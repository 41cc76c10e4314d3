import type { z } from 'zod'
import { remarks as remarksSchema } from '../../../../shared/records/remarks.ts'
import { ExpectedError } from '../../errors.ts'
import { readDossier } from '../../inspections/dossier.ts'
import type { inspectionRemarksFacts } from '../builders/inspectionRemarks.ts'
import { recommendationsOf } from './inspections.ts'
import { issueOf } from './office.ts'
import { dayOfInspection, originOf, textOf, titleOf } from './read.ts'
import type { FactSource } from './source.ts'
import { teamOf, unitNameOf, withoutVerb } from './teams.ts'

/** The remarks on the report of a unit that was not visited; the head of the team signs. */
export const inspectionRemarksSource: FactSource<z.input<typeof inspectionRemarksFacts>> = async (
  { queries, settings },
  { recordId },
) => {
  if (recordId === null) throw new ExpectedError('record.notFound')
  const { inspection, team, recommendations } = await readDossier(queries, recordId)
  const { reportNumber, reportOn, receivedOn, contents, conclusion } = remarksSchema.parse(
    inspection.values.remarks ?? {},
  )
  const facts = teamOf(team)
  const head = facts.members.find(({ role }) => role === 'head')
  const origin = originOf(inspection)
  const ofInspection = ['unit', 'subject', 'report', 'receivedOn', 'contents', 'conclusion', 'signedOn']
  return {
    sourceTitle: titleOf(inspection),
    facts: {
      ...issueOf(settings),
      team: facts,
      unit: { name: unitNameOf(inspection) },
      subject: withoutVerb(textOf(inspection, 'title')),
      signedOn: dayOfInspection(inspection),
      report: { number: reportNumber || null, issuedOn: reportOn },
      receivedOn,
      contents,
      conclusion,
      recommendations: recommendationsOf(recommendations),
      signer: { authority: 'T/M ĐOÀN KIỂM TRA', position: 'TRƯỞNG ĐOÀN', name: head?.name ?? null },
    },
    origins: {
      ...Object.fromEntries(ofInspection.map((name) => [name, [origin]])),
      ...(team ? { team: [originOf(team)] } : {}),
      recommendations: recommendations.map(originOf),
    },
    takers: [],
  }
}
