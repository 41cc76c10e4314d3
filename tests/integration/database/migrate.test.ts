import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listBackups } from '../../../electron/backend/backups/backups.ts'
import { migrate } from '../../../electron/backend/database/migrate.ts'
import { migrations } from '../../../electron/backend/database/migrations/registry.ts'
import { connect, isSound, levelOf } from '../../../electron/backend/database/sqlite/connection.ts'
import { openTestBackend } from '../../support/backend.ts'
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder.ts'

let folder: TemporaryFolder
let file: string

beforeEach(async () => {
  folder = await temporaryFolder()
  file = join(folder.path, 'so-dan-van.db')
})
afterEach(() => folder.remove())

test('migrations are numbered without a gap', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1))
})

test('a database of the first level keeps its rows through every later migration, after a checked backup', async () => {
  const old = connect(file)
  migrate(old, migrations.slice(0, 1))
  old
    .prepare(
      `INSERT INTO conference (id, revision, createdAt, updatedAt, searchText, identity, title, titleSort, heldOn)
       VALUES ('c1', 1, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z', 'hoi nghi cu', 'hoi nghi cu||', 'Hội nghị cũ', 'x', '2025-03-01')`,
    )
    .run()
  old.close()

  const opened = await openTestBackend({ dataFolder: folder.path })
  const list = await opened.client.records.list({ kind: 'conference', search: 'nghị cũ' })
  expect(list.rows.map((row) => row.values.title)).toEqual(['Hội nghị cũ'])
  await opened.close()

  const before = listBackups(folder.path).find(({ reason }) => reason === 'beforeMigration')
  expect(before && isSound(join(folder.path, 'backups', before.name))).toBe(true)
  const migrated = connect(file)
  expect(levelOf(migrated)).toBe(migrations.length)
  migrated.close()
})

test('a database of the third level keeps its rows; its lists, search and attachments work afterwards', async () => {
  const old = connect(file)
  migrate(old, migrations.slice(0, 3))
  old.exec(`
    INSERT INTO programme (id, revision, createdAt, updatedAt, searchText, identity, title, titleSort, issuedOn)
      VALUES ('g1', 1, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'de an', '|de an', 'Đề án', 'x', '2022-01-18');
    INSERT INTO plan (id, revision, createdAt, updatedAt, searchText, identity, title, titleSort, programmeId, status)
      VALUES ('p1', 1, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'ke hoach', '||ke hoach', 'Kế hoạch', 'x', 'g1', 'drafted');
    INSERT INTO task (id, revision, createdAt, updatedAt, searchText, identity, content, planId, dueOn, dueOnPrecision)
      VALUES ('t1', 3, '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', 'viec can lam', 'p1|viec', 'Việc cần làm', 'p1', '2020-04-01', 'quarter');
    INSERT INTO task (id, revision, createdAt, updatedAt, deletedAt, searchText, identity, content)
      VALUES ('t2', 1, '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z', 'viec bo', '|viec bo', 'Việc bỏ');
  `)
  old.close()

  const { client, close } = await openTestBackend({ dataFolder: folder.path })
  expect(await client.records.get({ kind: 'task', id: 't1' })).toMatchObject({
    revision: 3,
    values: { content: 'Việc cần làm', planId: 'p1', dueOn: '2020-Q2' },
    labels: { planId: 'Kế hoạch' },
  })
  const late = await client.records.list({ kind: 'task', filters: { state: { anyOf: ['late'] } } })
  expect(late.rows.map(({ id }) => id)).toEqual(['t1'])
  expect((await client.records.list({ kind: 'task', bin: true })).rows.map(({ id }) => id)).toEqual(['t2'])
  expect(await client.search.everywhere({ text: 'viec' })).toMatchObject([{ kind: 'task', total: 1 }])
  const { attachments } = await client.attachments.add({
    kind: 'plan',
    recordId: 'p1',
    files: [new File(['a'], 'A.pdf')],
  })
  expect(attachments).toHaveLength(1)
  await close()
})

test('files received at the eighth level are whole: they still wait for their review', async () => {
  const old = connect(file)
  migrate(old, migrations.slice(0, 8))
  old.exec(`
    INSERT INTO intakeFile (id, name, sha256, size, receivedAt)
      VALUES ('f', 'Hội nghị.xlsx', 'x', 10, '2026-01-01T00:00:00Z');
    INSERT INTO intakeTable (id, fileId, position, sheet, form, columns, ignored, totals)
      VALUES ('t', 'f', 0, 'Sheet1', 'conference', '[]', '[]', '[]');
    INSERT INTO intakeRow (id, tableId, rowNumber, decision, hasIssues, dataValues, issues, cells, before)
      VALUES ('r', 't', 3, 'create', 0, '{"title":"Hội nghị cũ"}', '[]', '[]', '{}');
  `)
  old.close()
  const { client, close } = await openTestBackend({ dataFolder: folder.path })
  expect(await client.intake.files()).toMatchObject([{ id: 'f', tables: [{ counts: { create: 1 } }] }])
  await client.intake.commit({ tableIds: ['t'] })
  expect((await client.records.list({ kind: 'conference' })).total).toBe(1)
  await close()
})

test('a database of the sixth level keeps its register; documents are written and issued afterwards', async () => {
  const old = connect(file)
  migrate(old, migrations.slice(0, 6))
  old.exec(`
    INSERT INTO document (id, revision, createdAt, updatedAt, searchText, identity, number, numberSort, issuedOn, subject, direction)
      VALUES ('d1', 2, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '07 cv bcd', '07 cv bcd||', '07-CV/BCĐ', 'x', '2026-01-05', 'Công văn cũ', 'issued');
    INSERT INTO inspectionTeam (id, revision, createdAt, updatedAt, searchText, identity, name, nameSort, year)
      VALUES ('t1', 1, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'doan', 'doan|2026', 'Đoàn cũ', 'x', 2026);
  `)
  old.close()

  const { client, close } = await openTestBackend({ dataFolder: folder.path })
  const target = { document: 'generalLetter' as const }
  const next = await client.documents.nextNumber({ target, signedOn: '2026-02-01' })
  expect(next).toEqual({ proposed: '08-CV/BCĐ', corrected: null, gaps: [], warnings: [] })
  const decision = { document: 'teamDecision' as const, recordId: 't1' }
  await client.documents.save({ target: decision, revision: 0, edits: { responsible: ['Chánh Văn phòng'] } })
  const { summary } = await client.documents.issue({ target: decision, number: '1', signedOn: '2026-02-01' })
  expect(summary).toMatchObject({ state: 'issued', recordTitle: 'Đoàn cũ' })
  expect((await client.documents.html({ documentId: summary.id })).html).toContain('Chánh Văn phòng')
  expect((await client.records.list({ kind: 'document' })).total).toBe(2)
  await close()
})

test('a database of the ninth level keeps its inspections; people, remarks, answers and statistics work afterwards', async () => {
  const old = connect(file)
  migrate(old, migrations.slice(0, 9))
  const members = JSON.stringify([{ name: 'Lý Thị Lan', position: 'Chuyên viên', role: 'secretary' }])
  const stages = JSON.stringify([{ dueOn: '2020-06-30', product: 'Sổ' }])
  old.exec(`
    INSERT INTO inspectionTeam (id, revision, createdAt, updatedAt, searchText, identity, name, nameSort, year, members)
      VALUES ('t1', 1, '2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z', 'doan', 'doan|2020', 'Đoàn cũ', 'x', 2020, '${members}');
    INSERT INTO inspection (id, revision, createdAt, updatedAt, searchText, identity, title, titleSort, teamId, plannedOn, status)
      VALUES ('i1', 2, '2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z', 'kiem tra', 't1||', 'Kiểm tra', 'x', 't1', '2020-05-12', 'done');
    INSERT INTO recommendation (id, revision, createdAt, updatedAt, searchText, identity, text, inspectionId, stages)
      VALUES ('r1', 1, '2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z', 'mo so', 'i1|mo so', 'Mở sổ', 'i1', '${stages}');
    INSERT INTO attachment (id, revision, createdAt, updatedAt, searchText, identity, recordKind, recordId, name, nameSort, sha256)
      VALUES ('a1', 1, '2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z', 'anh', 'i1|anh', 'inspection', 'i1', 'Ảnh.jpg', 'x', '00');
  `)
  old.close()

  const { client, close } = await openTestBackend({ dataFolder: folder.path })
  const dossier = await client.inspections.dossier({ id: 'i1' })
  expect(dossier).toMatchObject({
    inspection: { revision: 2, values: { title: 'Kiểm tra', withReform: null, remarks: null } },
    recommendations: [{ values: { text: 'Mở sổ', answers: null } }],
    troubles: [],
  })
  const attachments = await client.attachments.list({ kind: 'inspection', recordId: 'i1' })
  expect(attachments).toMatchObject([{ name: 'Ảnh.jpg', part: null }])
  await client.followUp.answer({ ids: ['r1'], on: '2020-06-20', stages: [0] })
  const { total } = await client.inspectionStatistics.table({ from: 2020, to: 2020, by: 'team' })
  expect([total.numbers.inspections.count, total.numbers.done.count]).toEqual([1, 1])
  await client.records.save({ kind: 'person', values: { name: 'Lý Thị Lan' } })
  expect(await client.search.everywhere({ text: 'ly thi lan' })).toMatchObject([{ kind: 'person', total: 1 }])
  const { members: after } = (await client.records.get({ kind: 'inspectionTeam', id: 't1' })).values
  expect(after).toMatchObject([{ name: 'Lý Thị Lan', role: 'secretary' }])
  await close()
})

test('a database of the tenth level keeps its days; what is known of a date may be less afterwards', async () => {
  const old = connect(file)
  migrate(old, migrations.slice(0, 10))
  const common = `'2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'`
  old.exec(`
    INSERT INTO plan (id, revision, createdAt, updatedAt, searchText, identity, title, titleSort, issuedOn)
      VALUES ('p1', 1, ${common}, 'ke hoach', '||ke hoach', 'Kế hoạch', 'x', '2026-03-01'),
        ('p2', 1, ${common}, 'ke hoach', '||ke hoach', 'Chưa ban hành', 'x', NULL);
    INSERT INTO model (id, revision, createdAt, updatedAt, searchText, identity, name, nameSort, latestYear)
      VALUES ('m1', 1, ${common}, 'mo hinh', 'mo hinh||', 'Mô hình', 'x', 2025);
    INSERT INTO modelYear (recordId, year, status, decisionOn) VALUES ('m1', 2025, 'recognised', '2025-11-01');
    INSERT INTO commendation (id, revision, createdAt, updatedAt, searchText, identity, name, nameSort, decisionOn)
      VALUES ('c1', 1, ${common}, 'to', 'to||||', 'Tổ', 'x', '2025-12-01');
  `)
  old.close()

  const { client, close } = await openTestBackend({ dataFolder: folder.path })
  const read = (kind: 'plan' | 'model' | 'commendation', id: string) => client.records.get({ kind, id })
  expect((await read('plan', 'p1')).values.issuedOn).toBe('2026-03-01')
  expect((await read('plan', 'p2')).values.issuedOn).toBeNull()
  expect((await read('model', 'm1')).years).toMatchObject([{ year: 2025, decisionOn: '2025-11-01' }])
  expect((await read('commendation', 'c1')).values.decisionOn).toBe('2025-12-01')
  await client.records.save({
    kind: 'commendation',
    id: 'c1',
    revision: 1,
    values: { name: 'Tổ', decisionOn: '2025' },
  })
  expect((await read('commendation', 'c1')).values.decisionOn).toBe('2025')
  await close()
})

test('tables received at the eleventh level keep the sender and the period that they have', async () => {
  const old = connect(file)
  migrate(old, migrations.slice(0, 11))
  old.exec(`
    INSERT INTO intakeFile (id, name, sha256, size, receivedAt)
      VALUES ('f', 'Hội nghị.xlsx', 'x', 10, '2026-01-01T00:00:00Z');
    INSERT INTO intakeTable (id, fileId, position, sheet, form, period, columns, ignored, totals)
      VALUES ('t', 'f', 0, 'Sheet1', 'conference', '2026-Q1', '[]', '[]', '[]');
  `)
  migrate(old)
  const decided = old.prepare<[], { decided: string }>('SELECT decided FROM intakeTable').all()
  expect(decided).toEqual([{ decided: '["unitId","period"]' }])
  old.close()
  const { client, close } = await openTestBackend({ dataFolder: folder.path })
  expect(await client.intake.table({ tableId: 't' })).toMatchObject({ period: '2026-Q1' })
  await close()
})

test('totals received at the twelfth level are held against the rows above them', async () => {
  const old = connect(file)
  migrate(old, migrations.slice(0, 12))
  old.exec(`
    INSERT INTO intakeFile (id, name, sha256, size, receivedAt)
      VALUES ('f', 'Hội nghị.xlsx', 'x', 10, '2026-01-01T00:00:00Z');
    INSERT INTO intakeTable (id, fileId, position, sheet, form, columns, ignored, totals)
      VALUES ('t', 'f', 0, 'Sheet1', 'conference', '[]', '[]', '[{"row":9,"field":"attendees","stated":56,"computed":55}]'),
        ('n', 'f', 1, 'Sheet2', 'conference', '[]', '[]', '[]');
    INSERT INTO intakeRow (id, tableId, rowNumber, decision, hasIssues, dataValues, issues, cells, before)
      VALUES ('r', 't', 3, 'create', 0, '{"title":"Họp","attendees":55}', '[]', '[]', '{}');
  `)
  old.close()
  const { client, close } = await openTestBackend({ dataFolder: folder.path })
  const { totals } = await client.intake.table({ tableId: 't' })
  expect(totals).toMatchObject([{ row: 9, field: 'attendees', stated: 56, computed: 55, agrees: false }])
  expect((await client.intake.table({ tableId: 'n' })).totals).toEqual([])
  await close()
})

test('a migration that fails changes nothing and its error is not swallowed', () => {
  const connection = connect(file)
  migrate(connection, migrations)
  const failing = {
    number: migrations.length + 1,
    name: 'failing',
    sql: 'CREATE TABLE half (id TEXT) STRICT; CREATE TABLE oops (',
  }
  expect(() => migrate(connection, [...migrations, failing])).toThrow()
  expect(levelOf(connection)).toBe(migrations.length)
  expect(connection.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'half'`).get()).toBeUndefined()
  connection.close()
})

describe('refusals', () => {
  test('a database from a newer program is refused and untouched', async () => {
    const newer = connect(file)
    migrate(newer)
    newer.pragma('user_version = 999')
    newer.close()
    await expect(openTestBackend({ dataFolder: folder.path })).rejects.toMatchObject({
      code: 'database.newer',
    })
    const after = connect(file)
    expect(levelOf(after)).toBe(999)
    after.close()
  })

  test('a file that is no database is refused with a sentence, not replaced', async () => {
    writeFileSync(file, 'this was never a database '.repeat(400))
    await expect(openTestBackend({ dataFolder: folder.path })).rejects.toMatchObject({
      code: 'database.damaged',
    })
    expect(isSound(file)).toBe(false)
  })
})
