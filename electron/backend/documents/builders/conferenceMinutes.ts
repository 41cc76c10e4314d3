import { z } from 'zod'
import { tidy } from '../../../../shared/text/fold.ts'
import type { Block, OfficialDocument } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { clockAndDay, countText, gap, orGap } from '../wording.ts'
import { asked, given, line, lines, moment, name } from './asked.ts'
import { numberedFacts, officeFacts, person, spoken } from './facts.ts'
import { issuedLetterhead, titleBlock } from './frame.ts'
import { closingSentence, opinionItems } from './minutesSections.ts'
import {
  absentItems,
  comrade,
  dashItems,
  heading,
  labelled,
  paragraph,
  peopleItems,
  statedLines,
  statedOr,
} from './phrases.ts'

/** What the minutes of a conference or meeting are made of. */
export const conferenceMinutesFacts = z.object({
  office: given(officeFacts),
  number: numberedFacts.number,
  /** `Hội nghị sơ kết công tác dân vận 6 tháng đầu năm 2026` */
  name: name('Tên hội nghị'),
  startedAt: moment('Bắt đầu lúc'),
  endedAt: moment('Kết thúc lúc'),
  place: line('Địa điểm'),
  agenda: lines('Nội dung'),
  chair: asked('Người chủ trì', person.nullish()),
  secretary: asked('Người ghi biên bản', person.nullish()),
  /** Papers that were before the conference. */
  documents: lines('Tài liệu'),
  /** How many of how many were there. */
  presentCount: asked('Số người có mặt', z.number().int().nonnegative().nullish()),
  memberCount: asked('Tổng số được triệu tập', z.number().int().nonnegative().nullish()),
  present: asked('Có mặt', z.array(person).default([])),
  absent: asked('Vắng mặt', z.array(person.extend({ reason: line('Lý do') })).default([])),
  invited: asked('Mời dự', z.array(person).default([])),
  press: lines('Cơ quan báo chí'),
  proceedings: asked('Diễn biến', z.array(spoken).default([])),
  conclusion: lines('Kết luận'),
})

export type ConferenceMinutesFacts = z.infer<typeof conferenceMinutesFacts>
type Facts = ConferenceMinutesFacts

/** When, where, about what, under whom: one line each. */
function head(facts: Facts, rules: RuleSet): Block[] {
  const [agenda, documents] = [statedLines(facts.agenda), statedLines(facts.documents)]
  const listed = (label: string, lines: readonly string[]): Block[] =>
    lines.length > 1 ? [labelled(label), ...dashItems(lines)] : [labelled(label, orGap(lines[0]))]
  return [
    labelled('Thời gian bắt đầu', clockAndDay(facts.startedAt, rules)),
    labelled('Địa điểm', orGap(facts.place)),
    ...listed('Nội dung', agenda),
    labelled('Người chủ trì', comrade(facts.chair ?? { name: '' })),
    labelled('Người ghi biên bản', comrade(facts.secretary ?? { name: '' })),
    ...listed('Tài liệu', documents),
  ]
}

function participants(facts: Facts, rules: RuleSet): Block[] {
  const { present, absent, invited } = facts
  const press = statedLines(facts.press)
  const count = (number: number | null | undefined) => (number == null ? gap : countText(number, rules))
  const there = facts.presentCount ?? (present.length > 0 ? present.length : null)
  // How many were called is known where it is stated or where those who stayed away are; else nobody knows.
  const called = facts.memberCount ?? (absent.length > 0 && there !== null ? there + absent.length : null)
  const ofAll = called === null && there !== null ? '' : `/${count(called)}`
  return [
    heading(2, [1], 'Thành phần'),
    heading(3, [1, 1], `Có mặt: ${count(there)}${ofAll} đồng chí`),
    ...peopleItems(present),
    ...(absent.length > 0
      ? [paragraph(`Vắng mặt: ${count(absent.length)} đồng chí:`), ...absentItems(absent)]
      : []),
    heading(3, [1, 2], invited.length > 0 ? 'Mời dự' : `Mời dự: ${gap}`),
    ...peopleItems(invited),
    ...(press.length > 0 ? [heading(3, [1, 3], `Cơ quan báo chí: ${press.join('; ')}`)] : []),
  ]
}

function signatures(facts: Facts, rules: RuleSet): Block {
  const names = [facts.secretary?.name, facts.chair?.name]
  return {
    kind: 'signatures',
    columns: rules.components.minutesSignatures.meeting.map((heading, index) => ({
      authority: [heading],
      position: [],
      name: tidy(names[index] ?? ''),
    })),
  }
}

/** The minutes (biên bản) of a conference: head, participants, course, conclusion, secretary and chair. */
export function buildConferenceMinutes(facts: ConferenceMinutesFacts, rules: RuleSet): OfficialDocument {
  const name = statedOr(facts.name, gap)
  // within a title the name begins with a small letter, as every abstract does
  const abstract = name.replace(/^(Hội nghị|Cuộc họp|Phiên họp)/, (word) => word.toLocaleLowerCase('vi'))
  const letterhead = { ...facts, signedOn: facts.startedAt?.slice(0, 10), signer: {}, recipients: [] }
  return {
    title: `Biên bản ${abstract}`,
    blocks: [
      issuedLetterhead(letterhead, 'BB', rules),
      titleBlock('Biên bản', abstract, rules),
      ...head(facts, rules),
      ...participants(facts, rules),
      heading(2, [2], 'Diễn biến'),
      ...opinionItems(facts.proceedings),
      heading(2, [3], 'Kết luận'),
      ...dashItems(facts.conclusion),
      paragraph(closingSentence(facts.endedAt, rules)),
      signatures(facts, rules),
    ],
  }
}
