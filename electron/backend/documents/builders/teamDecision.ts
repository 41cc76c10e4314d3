import { z } from 'zod'
import { tidy } from '../../../../shared/text/fold.ts'
import type { Block, OfficialDocument } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { gap, numberLine, orGap, placeAndDate, sentenceStart, shortDate } from '../wording.ts'
import { officeFacts, optionalDay, optionalText, teamMember, textLines, usualSubject } from './facts.ts'
import { cited, comrade, paragraph, roleName, statedLines, withFullStop } from './phrases.ts'

/** What a decision that sets up an inspection team is made of. What is not known yet prints as a dotted gap. */
export const teamDecisionFacts = z.object({
  office: officeFacts,
  number: optionalText,
  signedOn: optionalDay,
  /** Căn cứ lines, without dash and closing mark. */
  legalBasis: textLines,
  team: z.object({
    name: z.string(),
    planNumber: optionalText,
    planOn: optionalDay,
    members: z.array(teamMember).default([]),
  }),
  /** What is inspected, after the word “việc”. */
  subject: optionalText,
  /** Names of the units to be inspected. */
  units: textLines,
  inspectFrom: optionalDay,
  inspectTo: optionalDay,
  /** Who carries the decision out, besides the team and the inspected units. */
  responsible: textLines,
  signer: z.object({
    /** `T/M BAN CHỈ ĐẠO`, `K/T TRƯỞNG BAN`; none where the chair signs alone. */
    authority: optionalText,
    position: optionalText,
    name: optionalText,
  }),
  recipients: textLines,
  /** Where the original is kept: `Văn phòng Ban Chỉ đạo`. */
  archive: optionalText,
})

export type TeamDecisionFacts = z.infer<typeof teamDecisionFacts>

/** Order in which the members are listed. */
const roleOrder = ['head', 'deputy', 'member', 'secretary'] as const

function memberLines({ team }: TeamDecisionFacts): Block[] {
  const ordered = roleOrder.flatMap((role) => team.members.filter((member) => member.role === role))
  const texts = ordered.map((member) => `${comrade(member)}, ${roleName(member.role)}`)
  const lines =
    texts.length > 0 ? texts : roleOrder.map((role) => `${comrade({ name: '' })}, ${roleName(role)}`)
  return lines.map((line, index) => ({
    kind: 'listItem',
    marker: 'number',
    ordinal: index + 1,
    text: line + (index === lines.length - 1 ? '.' : ';'),
  }))
}

function task(facts: TeamDecisionFacts, subject: string, rules: RuleSet): string {
  const plan = cited(
    'Kế hoạch',
    { number: facts.team.planNumber, issuedOn: facts.team.planOn },
    { type: 'KH', body: facts.office.shortName },
    rules,
  )
  const units = statedLines(facts.units)
  const where = units.length > 0 ? ` tại ${units.join(', ')}` : ''
  const time = `từ ngày ${shortDate(facts.inspectFrom, rules)} đến ngày ${shortDate(facts.inspectTo, rules)}`
  return `Đoàn kiểm tra có nhiệm vụ kiểm tra việc ${subject}${where} theo ${plan}. Thời gian kiểm tra: ${time}.`
}

/** The decision (quyết định) that sets up an inspection team: bases, deciding body, three articles, recipients, signer. */
export function buildTeamDecision(facts: TeamDecisionFacts, rules: RuleSet): OfficialDocument {
  const { office, team, signer } = facts
  const subject = tidy(facts.subject ?? '') || usualSubject
  // “Đoàn kiểm tra việc …”, but “Đoàn kiểm tra số 1 kiểm tra việc …”
  const verb = /kiểm tra$/iu.test(team.name.trim()) ? 'việc' : 'kiểm tra việc'
  const purpose = `${orGap(team.name)} ${verb} ${subject}`
  const abstract = `thành lập ${purpose}`
  const bases = statedLines(facts.legalBasis)
  const carriers = [
    ...statedLines(facts.responsible),
    'các đơn vị được kiểm tra',
    `các đồng chí có tên tại Điều 1`,
  ]
  const last = carriers.pop() ?? ''
  const recipients = statedLines(facts.recipients)
  return {
    title: `Quyết định ${abstract}`,
    blocks: [
      {
        kind: 'letterhead',
        superiorBody: [office.superiorBody],
        issuingBody: office.issuingBodyLines,
        number: numberLine(facts.number, 'QĐ', office.shortName, rules),
        placeDate: placeAndDate(office.place, facts.signedOn, rules),
      },
      { kind: 'title', typeName: 'Quyết định', abstract },
      { kind: 'legalBasis', lines: bases.length > 0 ? bases : [`Căn cứ ${gap}`] },
      { kind: 'decision', decider: office.issuingBodyLines },
      {
        kind: 'article',
        number: 1,
        text: `Thành lập ${purpose}, gồm các đồng chí:`,
      },
      ...memberLines(facts),
      { kind: 'article', number: 2, text: task(facts, subject, rules) },
      {
        kind: 'article',
        number: 3,
        text: withFullStop(
          `${sentenceStart(carriers.join(', '))} và ${last} chịu trách nhiệm thi hành Quyết định này`,
        ),
      },
      paragraph('Quyết định này có hiệu lực kể từ ngày ký.'),
      {
        kind: 'signatures',
        columns: [
          {
            authority: statedLines([signer.authority ?? '']),
            position: [orGap(signer.position)],
            name: tidy(signer.name ?? ''),
          },
        ],
        recipients: {
          items: recipients.length > 0 ? recipients : ['Như Điều 3'],
          archive: orGap(facts.archive),
        },
      },
    ],
  }
}
