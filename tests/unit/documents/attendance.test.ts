import { expect, test } from 'vitest'
import { attendanceAt, personIn } from '../../../electron/backend/documents/sources/attendance.ts'
import type { TeamMember } from '../../../shared/records/inspectionTeam.ts'

const member = (name: string, role: TeamMember['role']): TeamMember => ({
  name,
  position: 'Chuyên viên, Sở Nội vụ',
  role,
  personId: null,
  assignment: '',
})
const team = [member('Nông Thị Hà', 'head'), member('Lý Văn Bảo', 'member')]

test('in the one list of those present the members of the team are told from the people of the unit', () => {
  const attendees = [
    { name: 'Nông Thị Hà', position: 'Trưởng ban' },
    { name: 'Đ/c Đàm Đức Yến', position: 'Bí thư Đảng ủy' },
    { name: '', position: 'Chủ tịch UBND' },
  ]
  expect(attendanceAt({ attendees, absent: '' }, team)).toEqual({
    team: [{ name: 'Nông Thị Hà', position: 'Trưởng ban' }],
    unit: [
      { name: 'Đàm Đức Yến', position: 'Bí thư Đảng ủy' },
      { name: '', position: 'Chủ tịch UBND' },
    ],
    absent: [],
  })
})

test.each([
  ['Lý Văn Bảo, ốm', { name: 'Lý Văn Bảo', position: 'Chuyên viên, Sở Nội vụ', reason: 'ốm' }],
  ['- Đ/c Bế Thị Lan (đi công tác).', { name: 'Bế Thị Lan', position: null, reason: 'đi công tác' }],
  [
    'Bế Thị Lan, Phó Chủ tịch UBND, đi công tác',
    { name: 'Bế Thị Lan', position: 'Phó Chủ tịch UBND', reason: 'đi công tác' },
  ],
  [
    'Bế Thị Lan, Phó Chủ tịch UBND; lý do: họp tỉnh',
    { name: 'Bế Thị Lan', position: 'Phó Chủ tịch UBND', reason: 'họp tỉnh' },
  ],
  ['Bế Thị Lan: nghỉ phép', { name: 'Bế Thị Lan', position: null, reason: 'nghỉ phép' }],
  ['Bế Thị Lan, Phó Chủ tịch', { name: 'Bế Thị Lan', position: 'Phó Chủ tịch', reason: null }],
])('who was absent, as clerks write it: %s', (absent, expected) => {
  expect(attendanceAt({ attendees: [], absent }, team).absent).toEqual([expected])
})

test('several who were absent stand on lines of their own or behind semicolons', () => {
  const names = (absent: string) =>
    attendanceAt({ attendees: [], absent }, team).absent.map(({ name }) => name)
  expect(names('Lý Văn Bảo (ốm)\nBế Thị Lan (họp)')).toEqual(['Lý Văn Bảo', 'Bế Thị Lan'])
  expect(names('Lý Văn Bảo, ốm; Bế Thị Lan, họp')).toEqual(['Lý Văn Bảo', 'Bế Thị Lan'])
})

test('who is said to be absent was not there, though the whole team was ticked', () => {
  const attendees = [
    { name: 'Nông Thị Hà', position: 'Trưởng ban' },
    { name: 'Lý Văn Bảo', position: 'Chuyên viên' },
  ]
  const { team: there, absent } = attendanceAt({ attendees, absent: 'lý văn bảo (ốm)' }, team)
  expect(there.map(({ name }) => name)).toEqual(['Nông Thị Hà'])
  expect(absent).toMatchObject([{ reason: 'ốm' }])
})

test('a chair who is written down by the position alone has no name', () => {
  expect(personIn('Chủ tịch Ủy ban MTTQ')).toEqual({ name: '', position: 'Chủ tịch Ủy ban MTTQ' })
  expect(personIn('Phó Bí thư Thường trực')).toEqual({ name: '', position: 'Phó Bí thư Thường trực' })
  expect(personIn('Đ/c Nông Văn An, Phó Trưởng ban')).toEqual({
    name: 'Nông Văn An',
    position: 'Phó Trưởng ban',
  })
  expect(personIn('  ')).toBeNull()
})
