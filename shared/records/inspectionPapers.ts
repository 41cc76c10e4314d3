import { z } from 'zod'
import type { Label } from './field.ts'

/** The papers of an inspection's dossier in the order in which they are made (domain.md §8.1). */
export const paperParts = [
  'plan',
  'decision',
  'outline',
  'selfReport',
  'minutes',
  'remarks',
  'teamReport',
  'conclusion',
  'followUp',
] as const
export type PaperPart = (typeof paperParts)[number]

export const paperLabels: Record<PaperPart, Label> = {
  plan: { vi: 'Kế hoạch kiểm tra', en: 'Inspection plan' },
  decision: { vi: 'Quyết định thành lập đoàn', en: 'Decision founding the team' },
  outline: { vi: 'Đề cương báo cáo', en: 'Outline of the self-report' },
  selfReport: { vi: 'Báo cáo tự kiểm tra của đơn vị', en: 'The unit’s self-report' },
  minutes: { vi: 'Biên bản kiểm tra', en: 'Minutes' },
  remarks: { vi: 'Phiếu nhận xét báo cáo', en: 'Remarks on the report' },
  teamReport: { vi: 'Báo cáo kết quả của đoàn', en: 'Team report' },
  conclusion: { vi: 'Thông báo kết luận', en: 'Notice of conclusions' },
  followUp: { vi: 'Theo dõi, báo cáo khắc phục', en: 'Follow-up' },
}

/** The papers of one inspection: minutes of a visit, remarks on the report of a unit that is not visited. */
export function partsOf(form: unknown): PaperPart[] {
  const other = form === 'indirect' ? 'minutes' : 'remarks'
  return paperParts.filter((part) => part !== other)
}

/** What the clerk says about one paper, where the program cannot know it. */
export const paper = z.object({
  part: z.enum(paperParts),
  number: z.string().max(200, 'field.tooLong').default(''),
  on: z.iso.date('field.date').nullable().default(null),
  note: z.string().max(1_000, 'field.tooLong').default(''),
  /** This dossier does without it. */
  notNeeded: z.boolean().default(false),
  /** It lies in the dossier, though the program neither made nor keeps it. */
  there: z.boolean().default(false),
})
export type Paper = z.output<typeof paper>

export const papers = z.array(paper).max(paperParts.length)
