import { z } from 'zod'
import type { OfficialDocument } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { clockAndDay, gap, orGap } from '../wording.ts'
import { asked, line, lines, moment } from './asked.ts'
import { issueFacts } from './facts.ts'
import { issuedLetterhead, officeName, signedBlock, titleBlock } from './frame.ts'
import { comrade, dashItems, labelled, paragraph, statedLines, statedOr, withFullStop } from './phrases.ts'

/** What an invitation to a conference is made of. */
export const invitationFacts = issueFacts.extend({
  /** `Hội nghị tổng kết phong trào thi đua “Dân vận khéo” năm 2026` */
  event: line('Tới dự'),
  invited: lines('Kính mời'),
  agenda: lines('Nội dung'),
  chair: asked('Chủ trì', z.object({ name: line('Họ và tên'), position: line('Chức vụ') }).nullish()),
  startsAt: moment('Thời gian'),
  place: line('Địa điểm'),
  /** `Đại biểu nhận tài liệu tại hội nghị`, whom to ask. */
  notes: lines('Lưu ý thêm', { phrases: 'phrase.closing' }),
})

export type InvitationFacts = z.infer<typeof invitationFacts>

/** The invitation (giấy mời): who is invited to what, under whom, when and where. */
export function buildInvitation(facts: InvitationFacts, rules: RuleSet): OfficialDocument {
  const event = statedOr(facts.event, `Hội nghị ${gap}`)
  const invites = `${officeName(facts.office)} trân trọng kính mời`
  const invited = statedLines(facts.invited)
  const abstract = `dự ${event.replace(/^Hội nghị/, 'hội nghị')}`
  const agenda = statedLines(facts.agenda)
  return {
    title: `Giấy mời ${abstract}`,
    blocks: [
      issuedLetterhead(facts, 'GM', rules),
      titleBlock('Giấy mời', abstract, rules),
      ...(invited.length > 1
        ? [paragraph(`${invites}:`), ...dashItems(invited)]
        : [paragraph(withFullStop(`${invites} ${orGap(invited[0])}`))]),
      labelled('Tới dự', event),
      ...(agenda.length > 1
        ? [labelled('Nội dung'), ...dashItems(agenda)]
        : [labelled('Nội dung', orGap(agenda[0]))]),
      labelled('Chủ trì', comrade({ name: facts.chair?.name ?? '', position: facts.chair?.position })),
      labelled('Thời gian', clockAndDay(facts.startsAt, rules)),
      labelled('Địa điểm', orGap(facts.place)),
      ...statedLines(facts.notes).map((line) => paragraph(withFullStop(line))),
      paragraph('Trân trọng kính mời các đồng chí đến dự.'),
      signedBlock(facts, ['Như thành phần mời']),
    ],
  }
}
