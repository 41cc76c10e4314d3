import { fold, tidy } from '../../../../shared/text/fold.ts'
import type { Block, OfficialDocument } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { countText, momentText, orGap } from '../wording.ts'
import { usualSubject } from './facts.ts'
import { teamLetterhead, titleBlock } from './frame.ts'
import type { InspectionMinutesFacts } from './inspectionMinutesFacts.ts'
import { assessment, closingSentence, contents, findings, recommendations } from './minutesSections.ts'
import {
  absentItems,
  citedSources,
  comrade,
  dash,
  heading,
  paragraph,
  peopleItems,
  roleName,
  subjectOr,
} from './phrases.ts'

type Facts = InspectionMinutesFacts

function samePerson(one: string, other: string): boolean {
  return fold(one) === fold(other)
}

/** Who of the team was there: as listed, or all members that are not listed as absent. */
function teamPresent({ team, attendees, absent }: Facts): Facts['team']['members'] {
  const roleOf = (name: string) => team.members.find((member) => samePerson(member.name, name))
  if (attendees.team.length > 0) {
    return attendees.team.map(({ name, position }) => {
      const member = roleOf(name)
      return { name, position: position ?? member?.position, role: member?.role ?? 'member' }
    })
  }
  return team.members.filter(({ name }) => !absent.some((one) => samePerson(one.name, name)))
}

/** The head presides; where the head is absent, the first deputy does. */
function presiding(present: Facts['team']['members']): string {
  const chair = present.find(({ role }) => role === 'head') ?? present.find(({ role }) => role === 'deputy')
  return chair?.name ?? ''
}

function recording(present: Facts['team']['members']): string {
  return present.find(({ role }) => role === 'secretary')?.name ?? ''
}

/** A line to be filled in by hand. */
const unknownPerson = { name: '', position: '' }

function participants(facts: Facts): Block[] {
  const present = teamPresent(facts)
  const chair = presiding(present)
  const secretary = recording(present)
  const teamItems = present.map((member): Block => {
    const start = `${comrade(member)} – ${roleName(member.role)}`
    const does = member.name === chair ? 'Chủ trì' : member.name === secretary ? 'Ghi biên bản' : null
    if (does === null) return dash(`${start}.`)
    return dash([{ text: `${start}, ` }, { text: does, italic: true }, { text: '.' }])
  })
  const ofUnit =
    facts.attendees.unit.length > 0
      ? facts.attendees.unit
      : facts.representative
        ? [facts.representative]
        : []
  return [
    heading(1, [1], 'Thành phần tham dự'),
    heading(2, [1], 'Đoàn kiểm tra'),
    ...(teamItems.length > 0 ? teamItems : peopleItems([unknownPerson])),
    heading(2, [2], `Đơn vị được kiểm tra: ${orGap(facts.unit.name)}`),
    ...peopleItems(ofUnit.length > 0 ? ofUnit : [unknownPerson]),
    ...extraParticipants(facts),
  ]
}

function extraParticipants({ invited, absent }: Facts): Block[] {
  const blocks: Block[] = []
  let ordinal = 3
  if (invited.length > 0) {
    blocks.push(heading(2, [ordinal], 'Mời dự'))
    blocks.push(...peopleItems(invited))
    ordinal += 1
  }
  if (absent.length > 0) {
    blocks.push(heading(2, [ordinal], 'Vắng mặt'))
    blocks.push(...absentItems(absent))
  }
  return blocks
}

function opening(facts: Facts, rules: RuleSet): Block[] {
  const { office, team, unit } = facts
  const { decision, plan } = citedSources(team, office, rules)
  return [
    paragraph(`Thực hiện ${decision} về thành lập Đoàn kiểm tra; ${plan}.`),
    paragraph(
      `Hôm nay, ${momentText(facts.startedAt, rules)}, tại ${orGap(facts.place)}, Đoàn kiểm tra làm việc với ${orGap(unit.name)}, thành phần và nội dung cụ thể như sau:`,
    ),
  ]
}

function closing({ endedAt, copies, unit }: Facts, rules: RuleSet): Block[] {
  const end = closingSentence(endedAt, rules)
  if (!copies) return [paragraph(end)]
  const kept = `Đoàn kiểm tra giữ ${countText(copies - 1, rules)} bản, ${orGap(unit.name)} giữ ${countText(1, rules)} bản`
  return [
    paragraph(`${end} Biên bản được lập thành ${countText(copies, rules)} bản có giá trị như nhau, ${kept}.`),
  ]
}

/** Headings of the three signatures where the rule set names none (state style). */
const usualSignatures = ['CHỦ TRÌ', 'GHI BIÊN BẢN', 'ĐẠI DIỆN ĐƠN VỊ ĐƯỢC KIỂM TRA']

function signatures(facts: Facts, rules: RuleSet): Block {
  const present = teamPresent(facts)
  const names = [presiding(present), recording(present), facts.representative?.name ?? '']
  const headings = rules.components.minutesSignatures.inspection ?? usualSignatures
  return {
    kind: 'signatures',
    columns: headings.map((heading, index) => ({
      authority: heading.split('\n'),
      position: [],
      name: tidy(names[index] ?? ''),
    })),
  }
}

/**
 * The minutes (biên bản) of an inspection, in the order in which Party offices write them: header, title, bases,
 * opening, participants, contents, findings, assessment, recommendations, closing, three signatures. Minutes of this
 * kind have no recipients.
 */
export function buildInspectionMinutes(facts: InspectionMinutesFacts, rules: RuleSet): OfficialDocument {
  const { unit } = facts
  const abstract = `kiểm tra việc ${subjectOr(facts.subject, usualSubject)} tại ${orGap(unit.name)}`
  return {
    title: `Biên bản ${abstract}`,
    blocks: [
      teamLetterhead({ ...facts, signedOn: facts.startedAt?.slice(0, 10) }, 'BB', rules),
      titleBlock('Biên bản', abstract, rules),
      ...opening(facts, rules),
      ...participants(facts),
      ...contents(facts, rules),
      ...findings(facts),
      ...assessment(facts),
      ...recommendations(facts, rules),
      ...closing(facts, rules),
      signatures(facts, rules),
    ],
  }
}
