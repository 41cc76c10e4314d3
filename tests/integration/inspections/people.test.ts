import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TransferredFile } from '../../../shared/contract/files.ts'
import type { TableSummary } from '../../../shared/contract/intake.ts'
import type { Values } from '../../../shared/contract/records.ts'
import { teamMember } from '../../../shared/records/inspectionTeam.ts'
import { definitions } from '../../../shared/records/registry.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { stored } from '../../support/office.ts'

let app: TestBackend
beforeEach(async () => {
  app = await openTestBackend()
})
afterEach(() => app.close())

function personOf(name: string, position: string, more: Values = {}): Promise<string> {
  return stored(app.client, 'person', {
    name,
    positions: [{ position, body: 'Sở Nội vụ', from: '2024-01' }],
    ...more,
  })
}

const memberOf = (name: string, position: string, personId: string | null = null): Values => ({
  name,
  position,
  role: 'member',
  personId,
  assignment: '',
})

async function keysOf(teamId: string): Promise<(string | null)[]> {
  const { values } = await app.client.records.get({ kind: 'inspectionTeam', id: teamId })
  return teamMember
    .array()
    .parse(values.members)
    .map(({ personId }) => personId)
}

/** Receives an exported list of teams, says what it is, and gives the table. */
async function takenIn({ client }: TestBackend, file: TransferredFile): Promise<TableSummary> {
  for await (const { result } of await client.intake.receive({ files: [file] })) {
    const [table] = result?.tables ?? []
    if (table) return await client.intake.correct({ tableId: table.id, form: 'inspectionTeam' })
  }
  throw new Error('Nothing came back')
}

describe('someone who is in a team', () => {
  test('does not go to the bin; where they are is told and listed', async () => {
    const id = await personOf('Lý Thị Lan', 'Chuyên viên')
    const teamId = await stored(app.client, 'inspectionTeam', {
      name: 'Đoàn kiểm tra số 1',
      year: 2026,
      members: [memberOf('Lý Thị Lan', 'Chuyên viên', id)],
    })
    await stored(app.client, 'inspectionTeam', { name: 'Đoàn kiểm tra số 2', year: 2026 })
    await expect(app.client.records.remove({ kind: 'person', ids: [id] })).rejects.toMatchObject({
      code: 'person.inUse',
      data: { title: 'Lý Thị Lan', count: 1, where: '“Đoàn kiểm tra số 1”', kind: 'person', id },
    })
    expect(await app.client.records.links({ kind: 'person', id })).toMatchObject([
      { kind: 'inspectionTeam', field: 'members', total: 1, records: [{ id: teamId }] },
    ])
    const filters = { members: { anyOf: [id] } }
    const listed = await app.client.records.list({ kind: 'inspectionTeam', filters })
    expect(listed.rows.map((row) => row.id)).toEqual([teamId])
    // A team that is gone holds nobody back.
    await app.client.records.remove({ kind: 'inspectionTeam', ids: [teamId] })
    await app.client.records.remove({ kind: 'person', ids: [id] })
  })

  test('stays when the entry of their name is undone', async () => {
    const { record, operationId } = await app.client.records.save({
      kind: 'person',
      values: { name: 'Lý Thị Lan' },
    })
    await stored(app.client, 'inspectionTeam', { name: 'Đoàn 1', members: [memberOf('Lý Thị Lan', '')] })
    expect(await app.client.operations.undo({ operationId })).toMatchObject({
      reversed: 0,
      kept: [{ kind: 'person', id: record.id }],
    })
  })

  test('must be someone who is there', async () => {
    const gone = await personOf('Lý Thị Lan', 'Chuyên viên')
    await app.client.records.remove({ kind: 'person', ids: [gone] })
    const saved = stored(app.client, 'inspectionTeam', {
      name: 'Đoàn 1',
      members: [memberOf('Lý Thị Lan', '', gone)],
    })
    await expect(saved).rejects.toMatchObject({ code: 'record.linkMissing' })
  })
})

test('a unit that supports a task is in use as the one that leads it', async () => {
  const unit = await stored(app.client, 'unit', { name: 'Sở Nội vụ' })
  const newer = await stored(app.client, 'unit', { name: 'Sở Nội vụ (cũ)', successorIds: [unit] })
  await expect(app.client.records.remove({ kind: 'unit', ids: [unit] })).rejects.toMatchObject({
    code: 'record.inUse',
    data: { count: 1, where: '“Sở Nội vụ (cũ)”' },
  })
  expect(await app.client.records.links({ kind: 'unit', id: unit })).toMatchObject([
    { field: 'successorIds', records: [{ id: newer }] },
  ])
})

describe('a member whose key is not stated', () => {
  test('is found by the name, of namesakes by the position, else left as it is written', async () => {
    const lan = await personOf('Lý Thị Lan', 'Chuyên viên')
    const [older, younger] = [
      await personOf('Nông Văn Hùng', 'Phó Giám đốc', { birthYear: 1970 }),
      await personOf('Nông Văn Hùng', 'Chuyên viên', { birthYear: 1990 }),
    ]
    const teamId = await stored(app.client, 'inspectionTeam', {
      name: 'Đoàn 1',
      members: [
        memberOf('LÝ THỊ LAN', 'Kế toán'),
        memberOf('Nông Văn Hùng', 'Phó Giám đốc, Sở Nội vụ'),
        memberOf('Nông Văn Hùng', 'chuyên viên'),
        memberOf('Nông Văn Hùng', 'Trưởng phòng'),
        memberOf('Hoàng Văn Nam', 'Chuyên viên'),
      ],
    })
    expect(await keysOf(teamId)).toEqual([lan, older, younger, null, null])
  })

  test('keeps the one that it had, also where namesakes came since', async () => {
    const id = await personOf('Nông Văn Hùng', 'Phó Giám đốc')
    const teamId = await stored(app.client, 'inspectionTeam', {
      name: 'Đoàn 1',
      members: [memberOf('Nông Văn Hùng', 'Trưởng phòng', id)],
    })
    await personOf('Nông Văn Hùng', 'Chuyên viên', { birthYear: 1990 })
    await app.client.records.save({
      kind: 'inspectionTeam',
      id: teamId,
      values: { members: [memberOf('Nông Văn Hùng', 'Trưởng phòng')] },
    })
    expect(await keysOf(teamId)).toEqual([id])
  })
})

describe('a list of teams that was exported', () => {
  const columns = Object.keys(definitions.inspectionTeam.fields)
  const exported = () => app.client.records.export({ kind: 'inspectionTeam', columns })

  test('says nothing new when it is taken in again, and finds the people in another office', async () => {
    const id = await personOf('Nông Văn Hùng', 'Phó Giám đốc')
    await personOf('Nông Văn Hùng', 'Chuyên viên', { birthYear: 1990 })
    const members = [memberOf('Nông Văn Hùng', 'Trưởng phòng', id)]
    const teamId = await stored(app.client, 'inspectionTeam', { name: 'Đoàn 1', year: 2026, members })
    const file = await exported()
    expect((await takenIn(app, file)).counts).toMatchObject({ skip: 1, create: 0, update: 0 })
    expect(await keysOf(teamId)).toEqual([id])

    const other = await openTestBackend()
    try {
      const there = await stored(other.client, 'person', { name: 'Nông Văn Hùng' })
      const { id: tableId } = await takenIn(other, file)
      await other.client.intake.commit({ tableIds: [tableId] })
      const { rows } = await other.client.records.list({ kind: 'inspectionTeam' })
      expect(rows[0]?.values.members).toMatchObject([{ name: 'Nông Văn Hùng', personId: there }])
    } finally {
      await other.close()
    }
  })

  test('asks who is meant where several have the name, and takes the name as it stands', async () => {
    await stored(app.client, 'inspectionTeam', {
      name: 'Đoàn 1',
      year: 2026,
      members: [memberOf('Nông Văn Hùng', 'Trưởng phòng')],
    })
    const file = await exported()
    const { rows } = await app.client.records.list({ kind: 'inspectionTeam' })
    await app.client.records.remove({ kind: 'inspectionTeam', ids: rows.map(({ id }) => id) })
    await personOf('Nông Văn Hùng', 'Phó Giám đốc', { birthYear: 1970 })
    await personOf('Nông Văn Hùng', 'Chuyên viên', { birthYear: 1990 })
    const { id: tableId } = await takenIn(app, file)
    const staged = await app.client.intake.rows({ tableId })
    expect(staged.rows[0]?.issues).toMatchObject([
      {
        field: 'members',
        code: 'member.ambiguous',
        text: 'Nông Văn Hùng',
        message: expect.stringContaining('Phó Giám đốc Sở Nội vụ; Chuyên viên Sở Nội vụ'),
      },
    ])
    await app.client.intake.commit({ tableIds: [tableId] })
    const [team] = (await app.client.records.list({ kind: 'inspectionTeam' })).rows
    expect(team?.values.members).toMatchObject([{ name: 'Nông Văn Hùng', personId: null }])
  })
})
