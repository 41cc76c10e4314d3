import { z } from 'zod'
import type { Block, OfficialDocument } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { orGap } from '../wording.ts'
import { asked, day, line, lines, name } from './asked.ts'
import { inspectedSubject, issueFacts, teamMember, usualSubject } from './facts.ts'
import { decisionEnd, issuedLetterhead, legalBasisBlock, signedBlock, titleBlock } from './frame.ts'
import {
  cited,
  comrade,
  daysText,
  memberText,
  numberedItems,
  roleName,
  statedLines,
  subjectOr,
} from './phrases.ts'

/** What a decision that sets up an inspection team is made of. What is not known yet prints as a dotted gap. */
export const teamDecisionFacts = issueFacts.extend({
  /** Căn cứ lines, without dash and closing mark. */
  legalBasis: lines('Căn cứ', { phrases: 'phrase.legalBasis', legalBasis: true }),
  team: asked(
    'Đoàn kiểm tra',
    z.object({
      name: name('Tên Đoàn'),
      planNumber: line('Số kế hoạch'),
      planOn: day('Ngày kế hoạch'),
      members: asked('Thành viên', z.array(teamMember).default([])),
    }),
  ),
  /** What is inspected, after the word “việc”. */
  subject: inspectedSubject,
  /** Names of the units to be inspected. */
  units: lines('Đơn vị được kiểm tra'),
  inspectFrom: day('Kiểm tra từ ngày'),
  inspectTo: day('Kiểm tra đến ngày'),
  /** Who carries the decision out, besides the team and the inspected units. */
  responsible: lines('Trách nhiệm thi hành'),
})

export type TeamDecisionFacts = z.infer<typeof teamDecisionFacts>

/** Order in which the members are listed. */
const roleOrder = ['head', 'deputy', 'member', 'secretary'] as const

function memberLines({ team }: TeamDecisionFacts): Block[] {
  const ordered = roleOrder.flatMap((role) => team.members.filter((member) => member.role === role))
  const texts = ordered.map(memberText)
  const lines =
    texts.length > 0 ? texts : roleOrder.map((role) => `${comrade({ name: '' })}, ${roleName(role)}`)
  return numberedItems(lines)
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
  const time = daysText(facts.inspectFrom, facts.inspectTo, rules)
  return `Đoàn kiểm tra có nhiệm vụ kiểm tra việc ${subject}${where} theo ${plan}. Thời gian kiểm tra: ${time}.`
}

/** The decision (quyết định) that sets up an inspection team: bases, deciding body, three articles, recipients, signer. */
export function buildTeamDecision(facts: TeamDecisionFacts, rules: RuleSet): OfficialDocument {
  const { office, team } = facts
  const subject = subjectOr(facts.subject, usualSubject)
  // “Đoàn kiểm tra việc …”, but “Đoàn kiểm tra số 1 kiểm tra việc …”
  const verb = /kiểm tra$/iu.test(team.name.trim()) ? 'việc' : 'kiểm tra việc'
  const purpose = `${orGap(team.name)} ${verb} ${subject}`
  const abstract = `thành lập ${purpose}`
  return {
    title: `Quyết định ${abstract}`,
    blocks: [
      issuedLetterhead(facts, 'QĐ', rules),
      titleBlock('Quyết định', abstract, rules),
      legalBasisBlock(facts.legalBasis),
      { kind: 'decision', decider: office.issuingBodyLines },
      {
        kind: 'article',
        number: 1,
        text: `Thành lập ${purpose}, gồm các đồng chí:`,
      },
      ...memberLines(facts),
      { kind: 'article', number: 2, text: task(facts, subject, rules) },
      ...decisionEnd(3, [
        ...statedLines(facts.responsible),
        'các đơn vị được kiểm tra',
        'các đồng chí có tên tại Điều 1',
      ]),
      signedBlock(facts, ['Như Điều 3']),
    ],
  }
}
