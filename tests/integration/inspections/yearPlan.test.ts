import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Values } from '../../../shared/contract/records.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { stored, unitNamed } from '../../support/office.ts'

let app: TestBackend
beforeEach(async () => {
  app = await openTestBackend()
})
afterEach(() => app.close())

const member = (name: string, role = 'member', personId: string | null = null): Values => ({
  name,
  position: 'Chuyên viên',
  role,
  personId,
})

function team(name: string, members: Values[], year = 2026): Promise<string> {
  return stored(app.client, 'inspectionTeam', { name, year, members })
}

function inspection(values: Values): Promise<string> {
  return stored(app.client, 'inspection', { title: 'Kiểm tra Quy chế dân chủ', ...values })
}

const clashesOf = async (year = 2026) => (await app.client.inspections.year({ year })).clashes

test('a member of two teams cannot be in two places on one day', async () => {
  const one = await team('Đoàn 1', [member('Nông Văn Hùng', 'head'), member('Lý Thị Lan')])
  const two = await team('Đoàn 2', [member('Hoàng Văn Nam', 'head'), member('LÝ THỊ LAN')])
  const [huyGiap, trungKhanh] = [
    await unitNamed(app.client, 'Xã Huy Giáp'),
    await unitNamed(app.client, 'Xã Trùng Khánh'),
  ]
  const first = await inspection({
    teamId: one,
    unitId: huyGiap,
    plannedOn: '2026-05-12',
    plannedTo: '2026-05-13',
  })
  const second = await inspection({ teamId: two, unitId: trungKhanh, plannedOn: '2026-05-13' })
  expect(await clashesOf()).toEqual([
    { kind: 'member', name: 'Lý Thị Lan', day: '2026-05-13', inspectionIds: [first, second] },
  ])
  // A report is read at a desk, what does not take place needs nobody, and hours may lie side by side.
  await app.client.records.save({ kind: 'inspection', id: second, values: { form: 'indirect' } })
  expect(await clashesOf()).toEqual([])
  await app.client.records.save({
    kind: 'inspection',
    id: second,
    values: { form: 'direct', status: 'cancelled' },
  })
  expect(await clashesOf()).toEqual([])
})

test('someone of whom one team has only the name is the same person, namesakes are not', async () => {
  const [known, namesake] = [
    await stored(app.client, 'person', { name: 'Lý Thị Lan', birthYear: 1970 }),
    await stored(app.client, 'person', { name: 'Lý Thị Lan', birthYear: 1990 }),
  ]
  const visit = async (teamId: string, unit: string) =>
    inspection({ teamId, unitId: await unitNamed(app.client, unit), plannedOn: '2026-05-12' })
  const first = await visit(await team('Đoàn 1', [member('Lý Thị Lan', 'head', known)]), 'Xã Huy Giáp')
  await visit(await team('Đoàn 2', [member('Lý Thị Lan', 'head', namesake)]), 'Xã Trùng Khánh')
  expect(await clashesOf()).toEqual([])
  // Nothing tells which of the two the third team means.
  const third = await visit(await team('Đoàn 3', [member('Lý Thị Lan', 'head')]), 'Xã Hạ Lang')
  expect((await clashesOf()).map(({ inspectionIds }) => inspectionIds)).toContainEqual([first, third])
})

test('a team at two units on one day is shown until the hours tell them apart', async () => {
  const teamId = await team('Đoàn 1', [member('Nông Văn Hùng', 'head')])
  const units = [await unitNamed(app.client, 'Xã Huy Giáp'), await unitNamed(app.client, 'Xã Trùng Khánh')]
  const morning = await inspection({ teamId, unitId: units[0] ?? null, plannedOn: '2026-05-12' })
  const afternoon = await inspection({ teamId, unitId: units[1] ?? null, plannedOn: '2026-05-12' })
  expect(await clashesOf()).toEqual([
    { kind: 'team', name: 'Đoàn 1', day: '2026-05-12', inspectionIds: [morning, afternoon] },
  ])
  await app.client.records.save({
    kind: 'inspection',
    id: morning,
    values: { startedAt: '2026-05-12T08:00', endedAt: '2026-05-12T11:00' },
  })
  await app.client.records.save({
    kind: 'inspection',
    id: afternoon,
    values: { startedAt: '2026-05-12T14:00', endedAt: '2026-05-12T16:00' },
  })
  expect(await clashesOf()).toEqual([])
})

test('a unit that is to be visited twice in a year is shown, under what it is called now', async () => {
  const now = await unitNamed(app.client, 'Xã Nguyên Bình')
  const before = await unitNamed(app.client, 'Xã Vũ Minh', 'before')
  const ids = [
    await inspection({ unitId: before, plannedOn: '2025-03-10' }),
    await inspection({ unitId: now, plannedOn: '2025-09-10' }),
  ]
  await inspection({ unitId: now, plannedOn: '2025-10-10', form: 'indirect' })
  expect(await clashesOf(2025)).toEqual([
    { kind: 'unit', name: 'Xã Nguyên Bình', day: null, inspectionIds: ids },
  ])
})

test('last year is a start: days a year on, successors of merged units, people with their positions', async () => {
  const personId = await stored(app.client, 'person', {
    name: 'Nông Văn Hùng',
    positions: [
      { position: 'Phó Trưởng ban', body: 'Ban Dân vận Tỉnh ủy', from: '2020', to: '2025-02' },
      { position: 'Phó Trưởng ban', body: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', from: '2025-03' },
    ],
  })
  const teamId = await stored(app.client, 'inspectionTeam', {
    name: 'Đoàn kiểm tra số 1 năm 2025',
    year: 2025,
    decisionNumber: '12-QĐ/BCĐ',
    planNumber: '10-KH/BCĐ',
    scopeFrom: '2024-01',
    members: [member('Nông Văn Hùng', 'head', personId), member('Lý Thị Lan', 'secretary')],
  })
  const merged = ['Xã Vũ Minh', 'Xã Thể Dục']
  for (const name of merged) {
    await inspection({
      teamId,
      unitId: await unitNamed(app.client, name, 'before'),
      plannedOn: '2025-05-16',
      place: 'Trụ sở cũ',
      status: 'done',
      minutes: { conclusion: 'Đã kiểm tra' },
      withReform: true,
    })
  }
  await inspection({ teamId, plannedOn: '2025-06-16', status: 'cancelled' })
  const started = await app.client.inspections.startYear({ from: 2025, to: 2026 })
  expect(started.teams.map(({ values }) => values)).toMatchObject([
    {
      name: 'Đoàn kiểm tra số 1 năm 2026',
      year: 2026,
      decisionNumber: null,
      planNumber: null,
      scopeFrom: '2025-01',
      members: [
        { position: 'Phó Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy', personId },
        { role: 'secretary' },
      ],
    },
  ])
  // 16 May 2026 is a Saturday; both old communes are parts of the one that is there now.
  expect(started.inspections.map(({ values }) => values)).toMatchObject([
    {
      unitId: await unitNamed(app.client, 'Xã Nguyên Bình'),
      teamId: started.teams[0]?.id,
      plannedOn: '2026-05-18',
      status: 'planned',
      withReform: true,
      minutes: null,
      place: null,
    },
  ])
  await expect(app.client.inspections.startYear({ from: 2025, to: 2026 })).rejects.toMatchObject({
    code: 'inspection.yearStarted',
  })
  await expect(app.client.inspections.startYear({ from: 2019, to: 2020 })).rejects.toMatchObject({
    code: 'inspection.yearEmpty',
  })
  await app.client.operations.undo({ operationId: started.operationId })
  const plan = await app.client.inspections.year({ year: 2026 })
  expect([plan.teams, plan.inspections, plan.years]).toEqual([[], [], [2025]])
})

test('members who are none of the people are named once people are kept', async () => {
  const teamId = await team('Đoàn 1', [member('Nông Văn Hùng', 'head'), member('Lý Thị Lam')])
  expect((await app.client.inspections.year({ year: 2026 })).unknownMembers).toEqual([])
  await stored(app.client, 'person', { name: 'Nông Văn Hùng' })
  await stored(app.client, 'person', { name: 'Lý Thị Lan' })
  const { unknownMembers } = await app.client.inspections.year({ year: 2026 })
  expect(unknownMembers).toEqual([{ teamId, name: 'Lý Thị Lam' }])
})
