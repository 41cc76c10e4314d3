import { z } from 'zod'
import { foldWords } from '../text/fold.ts'
import { type CellText, linesOfCell } from './cellText.ts'
import { defineRecord } from './define.ts'
import { date, type Label, longText, structure, text, year } from './field.ts'

export const memberRoles = ['head', 'deputy', 'member', 'secretary'] as const

export const teamMember = z.object({
  name: z.string().trim().min(1, 'field.required').max(200, 'field.tooLong'),
  position: z.string().max(500, 'field.tooLong').default(''),
  role: z.enum(memberRoles).default('member'),
  /** The person of `person.ts` where it is one; the name and position stay as they were written. */
  personId: z.string().nullable().default(null),
  /** What the member looks after (phân công). */
  assignment: z.string().max(1_000, 'field.tooLong').default(''),
})
export type TeamMember = z.output<typeof teamMember>

export const memberRoleLabels: Record<TeamMember['role'], Label> = {
  head: { vi: 'Trưởng đoàn', en: 'Head' },
  deputy: { vi: 'Phó Trưởng đoàn', en: 'Deputy head' },
  member: { vi: 'Thành viên', en: 'Member' },
  secretary: { vi: 'Thư ký', en: 'Secretary' },
}

const members = z.array(teamMember).max(100)

/** The role that the end of a line names behind a dash, and what stands before it. */
function roleBehind(line: string): { before: string; role: TeamMember['role'] | null } {
  const [, before = '', named = ''] = line.match(/^(.*)\s[-–—]\s([^–—]*)$/) ?? []
  const words = foldWords(named)
  const role = memberRoles.find((one) => foldWords(memberRoleLabels[one].vi) === words) ?? null
  return role === null ? { before: line, role } : { before: before.trim(), role }
}

const assignmentMark = '; phân công: '

function memberOf(line: string): object {
  const [who = '', ...assigned] = line.split(/;\s*phân công\s*:\s*/i)
  const { before, role } = roleBehind(who)
  const comma = before.indexOf(',')
  const name = comma < 0 ? before : before.slice(0, comma)
  const position = comma < 0 ? '' : before.slice(comma + 1)
  const assignment = assigned.join(assignmentMark).trim()
  return { name: name.trim(), position: position.trim(), role: role ?? 'member', assignment }
}

/**
 * One line for each member: “Nông Văn Dũng, Phó Trưởng ban – Trưởng đoàn”; without a role a plain member. What someone
 * looks after stands behind: “…; phân công: phụ trách chung”.
 */
export const membersCell: CellText = {
  write: (value) =>
    members
      .catch([])
      .parse(value)
      .map(({ name, position, role, assignment }) => {
        const person = position === '' ? name : `${name}, ${position}`
        const assigned = assignment === '' ? '' : `${assignmentMark}${assignment}`
        return `${person} – ${memberRoleLabels[role].vi}${assigned}`
      })
      .join('\n'),
  read: (cell) => members.safeParse(linesOfCell(cell).map(memberOf)).data ?? null,
  example: 'Nông Văn Dũng, Phó Trưởng ban – Trưởng đoàn',
}

/** An inspection team founded by a decision (domain.md §8.2). */
export const inspectionTeam = defineRecord('inspectionTeam', {
  label: { vi: 'Đoàn kiểm tra', en: 'Inspection team' },
  plural: { vi: 'Đoàn kiểm tra', en: 'Inspection teams' },
  titleField: 'name',
  identity: ['name', 'year'],
  dateField: 'year',
  defaultSort: { field: 'year', descending: true },
  fields: {
    name: text({ vi: 'Tên đoàn', en: 'Name', required: true, search: true, width: 34 }),
    year: year({ vi: 'Năm', en: 'Year', filter: true }),
    round: text({ vi: 'Đợt', en: 'Round', width: 10 }),
    decisionNumber: text({ vi: 'Số quyết định', en: 'Decision number', search: true, width: 18 }),
    decisionOn: date({ vi: 'Ngày quyết định', en: 'Decision date' }),
    planNumber: text({ vi: 'Số kế hoạch', en: 'Plan number', list: false, width: 18 }),
    planOn: date({ vi: 'Ngày kế hoạch', en: 'Plan date', list: false }),
    contents: longText({ vi: 'Nội dung kiểm tra', en: 'Contents', search: true, list: false }),
    scopeFrom: date({ vi: 'Mốc kiểm tra từ', en: 'Scope from', list: false, precision: true }),
    scopeTo: date({ vi: 'Mốc kiểm tra đến', en: 'Scope to', list: false, precision: true }),
    members: structure({
      vi: 'Thành viên',
      en: 'Members',
      list: false,
      search: true,
      headings: ['Danh sách thành viên', 'Thành viên đoàn'],
      schema: members.default([]),
      cell: membersCell,
      entryKey: { name: 'personId', target: 'person' },
    }),
  },
})
