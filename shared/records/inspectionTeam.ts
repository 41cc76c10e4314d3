import { z } from 'zod'
import { defineRecord } from './define.ts'
import { date, longText, structure, text, year } from './field.ts'

export const memberRoles = ['head', 'deputy', 'member', 'secretary'] as const

export const teamMember = z.object({
  name: z.string().trim().min(1, 'field.required').max(200, 'field.tooLong'),
  position: z.string().max(500, 'field.tooLong').default(''),
  role: z.enum(memberRoles).default('member'),
})
export type TeamMember = z.output<typeof teamMember>

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
      schema: z.array(teamMember).max(100).default([]),
    }),
  },
})
