import type { Label } from '../records/field.ts'
import type { RecordKind } from '../records/registry.ts'

/** What a document is made from: one record of a kind, everything of a year, or what the clerk writes alone. */
export type DocumentSource = RecordKind | 'year' | 'none'

interface DocumentKindEntry {
  label: Label
  source: DocumentSource
  /** True where it is numbered and entered into the register when it is issued. */
  numbered: boolean
}

/** Every kind of official document, in the order of an inspection and of a year's work. */
export const documentKinds = {
  inspectionPlan: {
    label: { vi: 'Kế hoạch kiểm tra', en: 'Inspection plan' },
    source: 'year',
    numbered: true,
  },
  teamDecision: {
    label: { vi: 'Quyết định thành lập đoàn kiểm tra', en: 'Decision founding a team' },
    source: 'inspectionTeam',
    numbered: true,
  },
  selfReportOutline: {
    label: { vi: 'Đề cương báo cáo tự kiểm tra', en: 'Outline of the self-report' },
    source: 'inspectionTeam',
    numbered: false,
  },
  inspectionMinutes: {
    label: { vi: 'Biên bản kiểm tra', en: 'Inspection minutes' },
    source: 'inspection',
    numbered: false,
  },
  inspectionRemarks: {
    label: { vi: 'Phiếu nhận xét báo cáo tự kiểm tra', en: 'Remarks on a self-report' },
    source: 'inspection',
    numbered: false,
  },
  teamReport: {
    label: { vi: 'Báo cáo kết quả kiểm tra', en: 'Team report' },
    source: 'inspectionTeam',
    numbered: true,
  },
  conclusionNotice: {
    label: { vi: 'Thông báo kết luận kiểm tra', en: 'Notice of conclusions' },
    source: 'inspection',
    numbered: true,
  },
  dossierContents: {
    label: { vi: 'Mục lục hồ sơ kiểm tra', en: 'Contents of the dossier' },
    source: 'inspection',
    numbered: false,
  },
  reminderLetter: {
    label: { vi: 'Công văn đôn đốc', en: 'Reminder letter' },
    source: 'unit',
    numbered: true,
  },
  followUpReport: {
    label: { vi: 'Báo cáo thực hiện kiến nghị sau kiểm tra', en: 'Report on recommendations' },
    source: 'year',
    numbered: true,
  },
  conferenceMinutes: {
    label: { vi: 'Biên bản hội nghị', en: 'Conference minutes' },
    source: 'conference',
    numbered: false,
  },
  invitation: { label: { vi: 'Giấy mời', en: 'Invitation' }, source: 'conference', numbered: true },
  modelRegistrationList: {
    label: { vi: 'Danh sách đăng ký mô hình', en: 'List of registered models' },
    source: 'year',
    numbered: false,
  },
  modelSummaryTable: {
    label: { vi: 'Bảng tổng hợp mô hình', en: 'Summary of models' },
    source: 'year',
    numbered: false,
  },
  modelRecognitionDecision: {
    label: { vi: 'Quyết định công nhận mô hình', en: 'Decision recognising models' },
    source: 'year',
    numbered: true,
  },
  commendationSubmission: {
    label: { vi: 'Tờ trình khen thưởng', en: 'Submission on commendation' },
    source: 'commendationRound',
    numbered: true,
  },
  commendationDecision: {
    label: { vi: 'Quyết định khen thưởng', en: 'Decision on commendation' },
    source: 'commendationRound',
    numbered: true,
  },
  generalLetter: { label: { vi: 'Công văn', en: 'Letter' }, source: 'none', numbered: true },
} as const satisfies Record<string, DocumentKindEntry>

export type DocumentKind = keyof typeof documentKinds

export function isDocumentKind(name: unknown): name is DocumentKind {
  return typeof name === 'string' && name in documentKinds
}

export const documentKindNames = [
  'inspectionPlan',
  'teamDecision',
  'selfReportOutline',
  'inspectionMinutes',
  'inspectionRemarks',
  'teamReport',
  'conclusionNotice',
  'dossierContents',
  'reminderLetter',
  'followUpReport',
  'conferenceMinutes',
  'invitation',
  'modelRegistrationList',
  'modelSummaryTable',
  'modelRecognitionDecision',
  'commendationSubmission',
  'commendationDecision',
  'generalLetter',
] as const satisfies readonly DocumentKind[]
