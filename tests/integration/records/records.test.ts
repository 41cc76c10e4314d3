import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import XLSX from 'xlsx'
import type { Values } from '../../../shared/contract/records.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'

let app: TestBackend
beforeEach(async () => {
  app = await openTestBackend()
})
afterEach(() => app.close())

function addConference(values: Values) {
  return app.client.records.save({ kind: 'conference', values })
}

function addModel(
  name: string,
  years: { year: number; [field: string]: string | number | null }[],
  values: Values = {},
) {
  return app.client.records.save({ kind: 'model', values: { name, ...values }, years })
}

async function unitNamed(name: string) {
  const unit = (await app.client.units.all()).findLast((candidate) => candidate.name === name)
  if (!unit) throw new Error(`No unit ${name}`)
  return unit
}

describe('saving', () => {
  test('stores NFC, blanks as nothing, and less than a day of a date', async () => {
    const { record } = await addConference({
      title: '  Hội nghị  '.normalize('NFD'),
      heldOn: '2026-Q2',
      note: '   ',
    })
    expect(record.values).toMatchObject({ title: 'Hội nghị', heldOn: '2026-Q2', note: null, attendees: null })
    expect(record.revision).toBe(1)
  })

  test.each<[string, Values, Record<string, string>]>([
    ['no title', { title: '   ' }, { title: 'field.required' }],
    ['a text too long', { title: 'x'.repeat(2_000) }, { title: 'field.tooLong' }],
    ['a day that does not exist', { title: 'A', heldOn: '2026-02-30' }, { heldOn: 'field.date' }],
    ['letters for a number', { title: 'A', attendees: 'nhiều' }, { attendees: 'field.number' }],
    ['half a person', { title: 'A', attendees: 1.5 }, { attendees: 'field.whole' }],
    ['an unknown choice', { title: 'A', level: 'galaxy' }, { level: 'field.choice' }],
  ])('refuses %s and says where', async (_what, values, fields) => {
    await expect(addConference(values)).rejects.toMatchObject({ code: 'record.invalid', data: { fields } })
    expect((await app.client.records.list({ kind: 'conference' })).total).toBe(0)
  })

  test('a change names the revision it started from; a second window is told, nothing is overwritten', async () => {
    const { record } = await addConference({ title: 'Một' })
    await app.client.records.save({
      kind: 'conference',
      id: record.id,
      revision: 1,
      values: { title: 'Hai' },
    })
    await expect(
      app.client.records.save({ kind: 'conference', id: record.id, revision: 1, values: { title: 'Ba' } }),
    ).rejects.toMatchObject({ code: 'record.changedMeanwhile' })
    const now = await app.client.records.get({ kind: 'conference', id: record.id })
    expect(now.values.title).toBe('Hai')
  })

  test('fields that are not named keep their value', async () => {
    const { record } = await addConference({ title: 'Một', attendees: 20 })
    const { record: changed } = await app.client.records.save({
      kind: 'conference',
      id: record.id,
      values: { place: 'Hội trường' },
    })
    expect(changed.values).toMatchObject({ title: 'Một', attendees: 20, place: 'Hội trường' })
  })

  test('a link must lead to something that is there', async () => {
    await expect(addConference({ title: 'A', unitId: 'nowhere' })).rejects.toMatchObject({
      code: 'record.linkMissing',
    })
    const { record: unit } = await app.client.records.save({ kind: 'unit', values: { name: 'Sở Nội vụ' } })
    await app.client.records.remove({ kind: 'unit', ids: [unit.id] })
    await expect(addConference({ title: 'A', unitId: unit.id })).rejects.toMatchObject({
      code: 'record.linkMissing',
    })
  })

  test('what others use cannot go to the bin', async () => {
    const { record: unit } = await app.client.records.save({ kind: 'unit', values: { name: 'Sở Nội vụ' } })
    await addConference({ title: 'A', unitId: unit.id })
    await expect(app.client.records.remove({ kind: 'unit', ids: [unit.id] })).rejects.toMatchObject({
      code: 'record.inUse',
      data: { title: 'Sở Nội vụ', count: 1 },
    })
  })
})

describe('a list', () => {
  test('finds without marks, by the beginnings of words', async () => {
    await addConference({ title: 'Hội nghị tuyên truyền ở Đại Tiến' })
    await addConference({ title: 'Tập huấn ở Hòa An', place: 'Nhà văn hoá' })
    const found = async (search: string) =>
      (await app.client.records.list({ kind: 'conference', search })).rows.map((row) => row.values.title)
    expect(await found('dai tien')).toEqual(['Hội nghị tuyên truyền ở Đại Tiến'])
    expect(await found('HOÀ AN')).toEqual(['Tập huấn ở Hòa An'])
    expect(await found('văn hóa')).toEqual(['Tập huấn ở Hòa An'])
    expect(await found('tuy')).toEqual(['Hội nghị tuyên truyền ở Đại Tiến'])
    expect(await found('"; DROP TABLE')).toEqual([])
    expect(await found('  ')).toHaveLength(2)
  })

  test('sorts the Vietnamese way, page by page', async () => {
    for (const title of ['Đông', 'Dân', 'Ân', 'Ăn', 'An', 'Ơn']) await addConference({ title })
    const sort = { field: 'title', descending: false }
    const page = (number: number) =>
      app.client.records.list({ kind: 'conference', sort, page: number, pageSize: 4 })
    const [first, second] = [await page(0), await page(1)]
    const titles = [...first.rows, ...second.rows].map((row) => row.values.title)
    expect(titles).toEqual(['An', 'Ăn', 'Ân', 'Dân', 'Đông', 'Ơn'])
    expect(first.total).toBe(6)
    const down = await app.client.records.list({
      kind: 'conference',
      sort: { field: 'title', descending: true },
    })
    expect(down.rows.map((row) => row.values.title)).toEqual([...titles].reverse())
  })

  test('sorts a unit column by the name of the unit', async () => {
    const [late, early] = [await unitNamed('Xã Trùng Khánh'), await unitNamed('Xã Bảo Lạc')]
    await addConference({ title: 'A', unitId: late.id })
    await addConference({ title: 'B', unitId: early.id })
    const { rows } = await app.client.records.list({
      kind: 'conference',
      sort: { field: 'unitId', descending: false },
    })
    expect(rows.map((row) => row.labels.unitId)).toEqual(['Xã Bảo Lạc', 'Xã Trùng Khánh'])
  })

  test('filters by value, range, text and blank, and sums what is shown', async () => {
    await addConference({
      title: 'A',
      heldOn: '2025-12-31',
      attendees: 10,
      level: 'commune',
      place: 'Nhà văn hóa',
    })
    await addConference({ title: 'B', heldOn: '2026-01-01', attendees: 20, level: 'province' })
    await addConference({ title: 'C', heldOn: '2026', level: 'commune' })
    const list = async (filters: Parameters<typeof app.client.records.list>[0]['filters']) => {
      const { rows, sums } = await app.client.records.list({
        kind: 'conference',
        filters,
        sort: { field: 'title', descending: false },
      })
      return { titles: rows.map((row) => row.values.title).join(''), attendees: sums.attendees }
    }
    expect(await list({ level: { anyOf: ['commune'] } })).toEqual({ titles: 'AC', attendees: 10 })
    expect(await list({ heldOn: { from: '2026-01-01', to: '2026-12-31' } })).toEqual({
      titles: 'BC',
      attendees: 20,
    })
    expect(await list({ attendees: { anyOf: [null, 20] } })).toEqual({ titles: 'BC', attendees: 20 })
    expect(await list({ place: { contains: 'van hoa' } })).toEqual({ titles: 'A', attendees: 10 })
    expect(await list({ place: { anyOf: [] } })).toEqual({ titles: '', attendees: 0 })
  })

  test('under a unit are those of the units below it and of those merged into it', async () => {
    const units = await app.client.units.all()
    const after = await unitNamed('Xã Huy Giáp')
    const old = units.find((unit) => unit.successorIds.includes(after.id) && unit.name !== 'Xã Huy Giáp')
    const district = units.find((unit) => unit.id === old?.parentId)
    await addConference({ title: 'cũ', unitId: old?.id ?? '' })
    await addConference({ title: 'mới', unitId: after.id })
    await addConference({ title: 'khác', unitId: (await unitNamed('Xã Trùng Khánh')).id })
    const under = async (id: string) =>
      (await app.client.records.list({ kind: 'conference', filters: { unitId: { under: id } } })).rows
        .map((row) => row.values.title)
        .sort()
    expect(await under(after.id)).toEqual(['cũ', 'mới'])
    expect(await under(district?.id ?? '')).toEqual(['cũ'])
  })
})

describe('yearly values', () => {
  test('a model kept up for three years is one record with a row for each', async () => {
    const { record } = await addModel('Camera an ninh', [
      { year: 2024, status: 'registered', households: 10 },
      { year: 2025, status: 'recognised', households: 20 },
    ])
    await app.client.records.save({
      kind: 'model',
      id: record.id,
      values: {},
      years: [
        { year: 2026, status: 'continued' },
        { year: 2025, households: 25 },
      ],
    })
    const stored = await app.client.records.get({ kind: 'model', id: record.id })
    expect(stored.years).toMatchObject([
      { year: 2024, status: 'registered', households: 10 },
      { year: 2025, status: 'recognised', households: 25 },
      { year: 2026, status: 'continued', households: null },
    ])
    const latest = await app.client.records.list({ kind: 'model' })
    expect(latest.rows[0]?.years).toMatchObject([{ year: 2026, status: 'continued' }])
    const of2025 = await app.client.records.list({ kind: 'model', year: 2025 })
    expect(of2025).toMatchObject({ total: 1, sums: { households: 25 } })
    expect((await app.client.records.list({ kind: 'model', year: 2023 })).total).toBe(0)
    await app.client.records.save({ kind: 'model', id: record.id, values: {}, removedYears: [2026] })
    const filtered = await app.client.records.list({
      kind: 'model',
      filters: { status: { anyOf: ['recognised'] } },
    })
    expect(filtered.rows[0]?.years[0]?.year).toBe(2025)
  })

  test('trouble in a year is told with its year', async () => {
    await expect(addModel('A', [{ year: 2025, households: -1 }])).rejects.toMatchObject({
      data: { fields: { '2025.households': 'field.negative' } },
    })
  })
})

describe('bin, history and undo', () => {
  test('deleted is in the bin, restored is as it was, and history tells all of it', async () => {
    const { record } = await addConference({ title: 'Một', level: 'commune' })
    await app.client.records.save({
      kind: 'conference',
      id: record.id,
      values: { level: 'province', heldOn: '2026-03' },
    })
    await app.client.records.remove({ kind: 'conference', ids: [record.id] })
    expect((await app.client.records.list({ kind: 'conference' })).total).toBe(0)
    expect((await app.client.records.list({ kind: 'conference', bin: true })).total).toBe(1)
    await expect(
      app.client.records.save({ kind: 'conference', id: record.id, values: { title: 'X' } }),
    ).rejects.toMatchObject({ code: 'record.inBin' })
    await app.client.records.restore({ kind: 'conference', ids: [record.id] })
    expect((await app.client.records.get({ kind: 'conference', id: record.id })).values.level).toBe(
      'province',
    )
    const history = await app.client.records.history({ kind: 'conference', id: record.id })
    expect(history.map(({ action }) => action)).toEqual(['restore', 'remove', 'update', 'create'])
    expect(history[2]?.changes).toEqual([
      { field: 'heldOn', before: null, after: 'tháng 3/2026' },
      { field: 'level', before: 'Cấp xã', after: 'Cấp tỉnh' },
    ])
  })

  test('undo takes back each kind of operation, and an undo can be undone', async () => {
    const total = async () => (await app.client.records.list({ kind: 'conference' })).total
    const { record, operationId: created } = await addConference({ title: 'Một' })
    const { operationId: changed } = await app.client.records.save({
      kind: 'conference',
      id: record.id,
      values: { title: 'Hai' },
    })
    await app.client.operations.undo({ operationId: changed })
    expect((await app.client.records.get({ kind: 'conference', id: record.id })).values.title).toBe('Một')
    const { operationId: removed } = await app.client.records.remove({ kind: 'conference', ids: [record.id] })
    expect(await app.client.operations.last()).toMatchObject({ id: removed, label: 'Xóa hội nghị “Một”' })
    await app.client.operations.undo({ operationId: removed })
    expect(await total()).toBe(1)
    await expect(app.client.operations.undo({ operationId: removed })).rejects.toMatchObject({
      code: 'operation.nothingToUndo',
    })
    await app.client.records.save({ kind: 'conference', id: record.id, values: { attendees: 5 } })
    // The record was changed since it was created, so creating it is not taken back silently.
    const outcome = await app.client.operations.undo({ operationId: created })
    expect(outcome).toMatchObject({
      reversed: 0,
      kept: [{ id: record.id, reason: 'Đã được sửa sau thao tác này.' }],
    })
  })

  test('undoing a creation and undoing that brings the same record back', async () => {
    const { record, operationId } = await addModel('Camera', [{ year: 2026, status: 'registered' }])
    const undone = await app.client.operations.undo({ operationId })
    expect(undone.reversed).toBe(1)
    await expect(app.client.records.get({ kind: 'model', id: record.id })).rejects.toMatchObject({
      code: 'record.notFound',
    })
    await app.client.operations.undo({ operationId: undone.operationId })
    const back = await app.client.records.get({ kind: 'model', id: record.id })
    expect(back).toMatchObject({ values: record.values, years: [{ year: 2026, status: 'registered' }] })
  })

  test('what has come into use since is kept with the reason', async () => {
    const { record: unit, operationId } = await app.client.records.save({
      kind: 'unit',
      values: { name: 'Sở Nội vụ' },
    })
    await addConference({ title: 'A', unitId: unit.id })
    expect(await app.client.operations.undo({ operationId })).toMatchObject({
      reversed: 0,
      kept: [{ id: unit.id, title: 'Sở Nội vụ', reason: 'Đang được dùng ở nơi khác.' }],
    })
  })
})

describe('export', () => {
  test('writes the filtered list with typed cells, official headings and sums', async () => {
    const unit = await unitNamed('Xã Huy Giáp')
    await addConference({
      title: 'A',
      heldOn: '2026-04-25',
      attendees: 458,
      unitId: unit.id,
      level: 'commune',
    })
    await addConference({ title: 'B', heldOn: '2026-Q1', attendees: 42 })
    await addConference({ title: 'Khác', heldOn: '2025-01-01', attendees: 7 })
    const file = await app.client.records.export({
      kind: 'conference',
      filters: { heldOn: { from: '2026-01-01' } },
      sort: { field: 'title', descending: false },
    })
    expect(file.name).toMatch(/^Hội nghị \d{4}-\d{2}-\d{2}\.xlsx$/)
    const book = XLSX.read(await file.arrayBuffer(), { UTC: true, cellDates: true })
    const sheet = book.Sheets[book.SheetNames[0] ?? '']
    const rows = XLSX.utils.sheet_to_json<unknown[]>(sheet ?? {}, { header: 1, UTC: true })
    const header = rows.findIndex((row) => row[0] === 'STT')
    const column = (label: string) => rows[header]?.indexOf(label) ?? -1
    expect(rows[header]).toEqual(
      expect.arrayContaining(['Tên hội nghị', 'Số lượt người dự (lượt)', 'Cấp tổ chức']),
    )
    const first = rows[header + 1] ?? []
    expect(first[column('Tên hội nghị')]).toBe('A')
    expect(first[column('Ngày tổ chức')]).toEqual(new Date('2026-04-25T00:00:00Z'))
    expect(first[column('Số lượt người dự (lượt)')]).toBe(458)
    expect(first[column('Đơn vị tổ chức')]).toBe('Xã Huy Giáp')
    expect(first[column('Cấp tổ chức')]).toBe('Cấp xã')
    expect(rows[header + 2]?.[column('Ngày tổ chức')]).toBe('quý I/2026')
    expect(rows[header + 3]?.[column('Số lượt người dự (lượt)')]).toBe(500)
    expect(rows).toHaveLength(header + 4)
  })
})

test('suggestions are the texts in use, most used first, found without marks', async () => {
  for (const owner of ['Chi hội Phụ nữ', 'Chi hội Phụ nữ', 'Chi bộ xóm Văn'])
    await addModel('M', [], { owner })
  expect(await app.client.records.suggestions({ kind: 'model', field: 'owner' })).toEqual([
    'Chi hội Phụ nữ',
    'Chi bộ xóm Văn',
  ])
  expect(await app.client.records.suggestions({ kind: 'model', field: 'owner', typed: 'van' })).toEqual([
    'Chi bộ xóm Văn',
  ])
})

test('the office’s own list of values comes first and is changed in the settings', async () => {
  await addModel('M', [], { field: 'Kinh tế' })
  const shipped = await app.client.records.suggestions({ kind: 'model', field: 'field', typed: 'kinh te' })
  expect(shipped).toEqual(['Phát triển kinh tế', 'Kinh tế'])
  const { valueLists } = await app.client.settings.get()
  await app.client.settings.save({ valueLists: { ...valueLists, 'model.field': ['Kinh tế', 'Môi trường'] } })
  expect(await app.client.records.suggestions({ kind: 'model', field: 'field' })).toEqual([
    'Kinh tế',
    'Môi trường',
  ])
})

test('screens are told which tables a write touched', async () => {
  const changes = await app.client.application.changes()
  const first = await changes.next()
  await addModel('Camera', [{ year: 2026, status: 'registered' }])
  const second = await changes.next()
  expect(first.value).toMatchObject({ tables: [] })
  expect(second.value).toMatchObject({ tables: expect.arrayContaining(['model', 'operation']) })
  await changes.return(undefined)
})
