import type { z } from 'zod'
import type { Facts } from '../../../../shared/contract/documents.ts'
import { facts as factsSchema } from '../../../../shared/contract/documents.ts'
import type { DocumentKind } from '../../../../shared/documents/kinds.ts'
import { type DocumentBuilderName, documentBuilders } from '../builders/registry.ts'
import { commendationDecisionSource, commendationSubmissionSource } from './commendations.ts'
import { conferenceMinutesSource, invitationSource } from './conferences.ts'
import { dossierContentsSource } from './dossierContents.ts'
import { followUpReportSource } from './followUpReport.ts'
import { inspectionPlanSource } from './inspectionPlan.ts'
import { conclusionNoticeSource, inspectionMinutesSource } from './inspections.ts'
import { generalLetterSource } from './letters.ts'
import { modelSummaryTableSource } from './modelSummary.ts'
import { modelRecognitionDecisionSource, modelRegistrationListSource } from './models.ts'
import { inspectionRemarksSource } from './remarks.ts'
import { reminderLetterSource } from './reminders.ts'
import type { Derived, FactSource, SourceContext, SourceKey } from './source.ts'
import { teamReportSource } from './teamReport.ts'
import { selfReportOutlineSource, teamDecisionSource } from './teams.ts'

const sources = {
  inspectionPlan: inspectionPlanSource,
  teamDecision: teamDecisionSource,
  selfReportOutline: selfReportOutlineSource,
  inspectionMinutes: inspectionMinutesSource,
  inspectionRemarks: inspectionRemarksSource,
  teamReport: teamReportSource,
  conclusionNotice: conclusionNoticeSource,
  dossierContents: dossierContentsSource,
  reminderLetter: reminderLetterSource,
  followUpReport: followUpReportSource,
  conferenceMinutes: conferenceMinutesSource,
  invitation: invitationSource,
  modelRegistrationList: modelRegistrationListSource,
  modelSummaryTable: modelSummaryTableSource,
  modelRecognitionDecision: modelRecognitionDecisionSource,
  commendationSubmission: commendationSubmissionSource,
  commendationDecision: commendationDecisionSource,
  generalLetter: generalLetterSource,
} satisfies {
  [Name in DocumentBuilderName]: FactSource<z.input<(typeof documentBuilders)[Name]['facts']>>
}

/** Facts as plain JSON: what is not stated is left out. */
export function plainFacts(facts: unknown): Facts {
  return factsSchema.parse(JSON.parse(JSON.stringify(facts)))
}

/** What the records give for a document of this kind, checked against its facts. Throws `record.notFound`. */
export async function deriveFacts(
  kind: DocumentKind,
  context: SourceContext,
  key: SourceKey,
): Promise<Derived<Facts>> {
  const derived = await sources[kind](context, key)
  return { ...derived, facts: plainFacts(documentBuilders[kind].facts.parse(derived.facts)) }
}
