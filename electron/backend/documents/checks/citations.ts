import type { DocumentWarning, Facts } from '../../../../shared/contract/documents.ts'
import type { DocumentKind } from '../../../../shared/documents/kinds.ts'
import { type Check, warning } from './context.ts'

/** A paper that a document rests on: the facts, by path, that must be stated for it to be cited. */
interface Cited {
  what: string
  paths: readonly string[]
}

const decision: Cited = {
  what: 'Quyết định thành lập Đoàn kiểm tra',
  paths: ['team.decisionNumber', 'team.decisionOn'],
}
const plan: Cited = { what: 'Kế hoạch kiểm tra', paths: ['team.planNumber', 'team.planOn'] }
const outlinePlan: Cited = { what: 'Kế hoạch kiểm tra', paths: ['plan.number', 'plan.issuedOn'] }

/** What each kind of document rests on besides its căn cứ (domain.md §8.7, row 1). */
const restsOn: Partial<Record<DocumentKind, readonly Cited[]>> = {
  teamDecision: [plan],
  selfReportOutline: [outlinePlan],
  inspectionMinutes: [decision, plan],
  inspectionRemarks: [
    decision,
    plan,
    { what: 'Báo cáo tự kiểm tra của đơn vị', paths: ['report.number', 'report.issuedOn'] },
  ],
  teamReport: [decision, plan],
  conclusionNotice: [
    decision,
    plan,
    { what: 'Báo cáo của Đoàn kiểm tra', paths: ['report.number', 'report.issuedOn'] },
    { what: 'ngày họp xem xét kết luận', paths: ['meetingOn'] },
  ],
  commendationSubmission: [{ what: 'ngày họp xét khen thưởng', paths: ['meetingOn'] }],
}

/** The facts, by path, whose absence these checks tell. */
export function citedPaths(kind: DocumentKind): readonly string[] {
  return (restsOn[kind] ?? []).flatMap(({ paths }) => paths)
}

function valueAt(facts: Facts, path: string): unknown {
  let value: unknown = facts
  for (const name of path.split('.')) {
    value =
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([key]) => key === name)?.[1]
        : undefined
  }
  return value
}

function isMissing(facts: Facts, path: string): boolean {
  const value = valueAt(facts, path)
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
}

/** Papers that must be cited and are not known with number and day. */
export const citationChecks: Check = (context) => {
  const { kind, facts } = context.prepared
  const found: DocumentWarning[] = []
  for (const { what, paths } of restsOn[kind] ?? []) {
    const missing = paths.filter((path) => isMissing(facts, path))
    const fact = missing[0]?.split('.')[0]
    if (fact === undefined) continue
    const isDayAlone = paths.length === 1
    const message = isDayAlone
      ? `Chưa ghi ${what}. Ghi ngày để viện dẫn đủ căn cứ.`
      : `Chưa viện dẫn đủ ${what}. Ghi số và ngày ban hành.`
    found.push(warning(context, 'citation.missing', message, { fact }))
  }
  const { legalBasis, sources } = facts
  const isDecision = kind === 'teamDecision' || kind.endsWith('Decision') || kind === 'commendationSubmission'
  if (isDecision && Array.isArray(legalBasis) && legalBasis.length === 0) {
    const message = 'Chưa có căn cứ ban hành. Chọn căn cứ trong danh mục hoặc ghi thêm.'
    found.push(warning(context, 'citation.noBasis', message, { fact: 'legalBasis' }))
  }
  if (kind === 'reminderLetter' && Array.isArray(sources) && sources.length === 0) {
    const message = 'Chưa ghi văn bản nêu kiến nghị. Ghi thông báo kết luận hoặc biên bản kiểm tra.'
    found.push(warning(context, 'citation.missing', message, { fact: 'sources' }))
  }
  return found
}
