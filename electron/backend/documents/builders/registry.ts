import type { z } from 'zod'
import type { OfficialDocument } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { buildCommendationDecision, commendationDecisionFacts } from './commendationDecision.ts'
import { buildCommendationSubmission, commendationSubmissionFacts } from './commendationSubmission.ts'
import { buildConclusionNotice, conclusionNoticeFacts } from './conclusionNotice.ts'
import { buildConferenceMinutes, conferenceMinutesFacts } from './conferenceMinutes.ts'
import { buildDossierContents, dossierContentsFacts } from './dossierContents.ts'
import { buildFollowUpReport, followUpReportFacts } from './followUpReport.ts'
import { buildGeneralLetter, generalLetterFacts } from './generalLetter.ts'
import { buildInspectionMinutes } from './inspectionMinutes.ts'
import { inspectionMinutesFacts } from './inspectionMinutesFacts.ts'
import { buildInspectionPlan, inspectionPlanFacts } from './inspectionPlan.ts'
import { buildInspectionRemarks, inspectionRemarksFacts } from './inspectionRemarks.ts'
import { buildInvitation, invitationFacts } from './invitation.ts'
import { buildModelRecognitionDecision, modelRecognitionDecisionFacts } from './modelRecognitionDecision.ts'
import { buildModelRegistrationList, modelRegistrationListFacts } from './modelRegistrationList.ts'
import { buildModelSummaryTable, modelSummaryTableFacts } from './modelSummaryTable.ts'
import { buildReminderLetter, reminderLetterFacts } from './reminderLetter.ts'
import { buildSelfReportOutline, selfReportOutlineFacts } from './selfReportOutline.ts'
import { buildTeamDecision, teamDecisionFacts } from './teamDecision.ts'
import { buildTeamReport, teamReportFacts } from './teamReport.ts'

/** One kind of document: how it is called and numbered, what it is made of and how it is made. */
export type DocumentBuilder<Facts extends z.ZodType> = {
  /** As printed: `Kế hoạch`. */
  typeName: string
  /** Symbol in its number; empty where it has no number of its own. */
  symbol: string
  facts: Facts
  build: (facts: z.output<Facts>, rules: RuleSet) => OfficialDocument
  /** The same from facts that are not known to be right. Throws a ZodError that names what is wrong. */
  fromFacts: (facts: unknown, rules: RuleSet) => OfficialDocument
}

function kind<Facts extends z.ZodType>(
  typeName: string,
  symbol: string,
  facts: Facts,
  build: (facts: z.output<Facts>, rules: RuleSet) => OfficialDocument,
): DocumentBuilder<Facts> {
  return { typeName, symbol, facts, build, fromFacts: (input, rules) => build(facts.parse(input), rules) }
}

/** Every kind of document that the program makes, in the order of an inspection and of a year's work. */
export const documentBuilders = {
  inspectionPlan: kind('Kế hoạch', 'KH', inspectionPlanFacts, buildInspectionPlan),
  teamDecision: kind('Quyết định', 'QĐ', teamDecisionFacts, buildTeamDecision),
  selfReportOutline: kind('Đề cương', '', selfReportOutlineFacts, buildSelfReportOutline),
  inspectionMinutes: kind('Biên bản', 'BB', inspectionMinutesFacts, buildInspectionMinutes),
  inspectionRemarks: kind('Phiếu nhận xét', 'PNX', inspectionRemarksFacts, buildInspectionRemarks),
  teamReport: kind('Báo cáo', 'BC', teamReportFacts, buildTeamReport),
  conclusionNotice: kind('Thông báo', 'TB', conclusionNoticeFacts, buildConclusionNotice),
  dossierContents: kind('Mục lục hồ sơ', '', dossierContentsFacts, buildDossierContents),
  reminderLetter: kind('Công văn', 'CV', reminderLetterFacts, buildReminderLetter),
  followUpReport: kind('Báo cáo', 'BC', followUpReportFacts, buildFollowUpReport),
  conferenceMinutes: kind('Biên bản', 'BB', conferenceMinutesFacts, buildConferenceMinutes),
  invitation: kind('Giấy mời', 'GM', invitationFacts, buildInvitation),
  modelRegistrationList: kind('Phụ lục', '', modelRegistrationListFacts, buildModelRegistrationList),
  modelSummaryTable: kind('Phụ lục', '', modelSummaryTableFacts, buildModelSummaryTable),
  modelRecognitionDecision: kind(
    'Quyết định',
    'QĐ',
    modelRecognitionDecisionFacts,
    buildModelRecognitionDecision,
  ),
  commendationSubmission: kind('Tờ trình', 'TTr', commendationSubmissionFacts, buildCommendationSubmission),
  commendationDecision: kind('Quyết định', 'QĐ', commendationDecisionFacts, buildCommendationDecision),
  generalLetter: kind('Công văn', 'CV', generalLetterFacts, buildGeneralLetter),
}

export type DocumentBuilderName = keyof typeof documentBuilders
