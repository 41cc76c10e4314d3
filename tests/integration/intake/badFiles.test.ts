import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { find, read, utils, write } from 'cfb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as XLSX from 'xlsx'
import { openContainer } from '../../../electron/backend/intake/read/container.ts'
import type { IntakeFile } from '../../../shared/contract/intake.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { defectsFolder, submissionsFolder } from '../../support/intake/truth.ts'
import { fileOf, workbookOf } from '../../support/intake/workbooks.ts'

let backend: TestBackend

beforeAll(async () => {
  backend = await openTestBackend()
})
afterAll(() => backend.close())

async function received(...files: File[]): Promise<IntakeFile[]> {
  const results: IntakeFile[] = []
  for await (const { result } of await backend.client.intake.receive({ files }))
    if (result) results.push(result)
  return results
}

function sample(name: string): Promise<Uint8Array> {
  return readFile(join(submissionsFolder, name))
}

const list = [
  ['UBND XÃ HUY GIÁP'],
  ['DANH SÁCH HỘI NGHỊ NĂM 2026'],
  ['STT', 'Tên hội nghị', 'Ngày tổ chức', 'Địa điểm', 'Số người dự'],
  [1, 'Hội nghị thứ nhất', '18/01/2026', 'Hội trường', 40],
  [2, 'Hội nghị thứ hai', '30/02/2026', 'Hội trường', 50],
  [3, 'Hội nghị thứ ba', '20/03/2026', 'Hội trường', '60'],
]

/** Rows with their holes filled, as the maker of workbooks wants them. */
function sparse(rows: readonly (readonly (string | number | null)[] | undefined)[]) {
  return Array.from(rows, (row) => row ?? [])
}

describe('files that cannot be read', () => {
  test('each gets its sentence, the others go on, and all are kept', async () => {
    const whole = await sample('Dang ky mo hinh 2025 - Bao Lac.xlsx')
    const old = await sample('Cong nhan mo hinh Ha Quang 2024.xls')
    const results = await received(
      fileOf('Bi cat.xlsx', whole.subarray(0, Math.floor(whole.length * 0.6))),
      fileOf('Bi cat.xls', old.subarray(0, Math.floor(old.length * 0.6))),
      fileOf('Co mat khau.xlsx', await sample('Danh sach co mat khau.xlsx')),
      fileOf('Cong van.xlsx', await sample('Cong van.xlsx')),
      fileOf('Trong.xlsx', new Uint8Array()),
      fileOf('Khong co gi.xlsx', workbookOf([{ name: 'Sheet1', rows: [] }])),
      fileOf('Anh.xls', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
      fileOf('Hoi nghi.xlsx', workbookOf([{ name: 'Sheet1', rows: list }])),
    )
    expect(results.map(({ error }) => error?.code ?? null)).toEqual([
      'file.damaged',
      'file.damaged',
      'file.encrypted',
      'file.notAWorkbook',
      'file.empty',
      'file.empty',
      'file.notAWorkbook',
      null,
    ])
    expect(results[3]?.error?.message).toContain('PDF')
    expect(results.at(-1)?.tables[0]?.counts).toEqual({ create: 2, update: 0, skip: 0, error: 1 })
    const original = await backend.client.intake.original({ fileId: results[0]?.id ?? '' })
    expect(original.size).toBe(Math.floor(whole.length * 0.6))
  })

  test('a zip that unpacks to far more than it claims is refused', async () => {
    const bytes = Buffer.from(workbookOf([{ name: 'Sheet1', rows: list }]))
    const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    bytes.writeUInt32LE(4_000_000_000, directory + 24)
    const [result] = await received(fileOf('Bom.xlsx', bytes))
    expect(result?.error?.code).toBe('file.tooLarge')
  })
})

describe('what makes readers hang', () => {
  test('a packed part with a changed byte is refused, not guessed', async () => {
    const bytes = Buffer.from(workbookOf([{ name: 'Sheet1', rows: list }]))
    const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length + 40
    bytes[at] = (bytes[at] ?? 0) ^ 0xff
    const [result] = await received(fileOf('Loi mot byte.xlsx', bytes))
    expect(result?.error?.code).toBe('file.damaged')
  })

  test('a link over whole columns is left aside; what the cells say is read', async () => {
    const workbook = XLSX.read(workbookOf([{ name: 'Sheet1', rows: list }]), { type: 'buffer' })
    const sheet = workbook.Sheets.Sheet1
    if (sheet?.A1) sheet.A1.l = { Target: 'https://example.org/' }
    const linked = read(XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx' }), { type: 'buffer' })
    const part = find(linked, '/xl/worksheets/sheet1.xml')
    const text = Buffer.from(part?.content ?? []).toString('utf8')
    expect(text).toMatch(/<hyperlink [^>]*ref="A1"/)
    const content = Buffer.from(text.replace('ref="A1"', 'ref="A1:Z1048576"'))
    Object.assign(part ?? {}, { content, size: content.length })
    const bytes = Buffer.from(write(linked, { type: 'buffer', fileType: 'zip' }))
    const [result] = await received(fileOf('Lien ket.xlsx', bytes))
    expect(result?.error).toBeNull()
    expect(result?.tables[0]?.counts).toMatchObject({ create: 2, error: 1 })
  })

  test('a picture that is damaged does not keep the cells from being read', async () => {
    const linked = read(workbookOf([{ name: 'Sheet1', rows: list }]), { type: 'buffer' })
    utils.cfb_add(linked, '/xl/media/image1.png', Buffer.from('ảnh chụp'.repeat(100)))
    const bytes = Buffer.from(write(linked, { type: 'buffer', fileType: 'zip', compression: true }))
    // The directory at the end says last where the picture begins.
    const start = bytes.indexOf('xl/media/image1.png') + 'xl/media/image1.png'.length
    bytes.fill(0xff, start, start + 12)
    const [result] = await received(fileOf('Co anh hong.xlsx', bytes))
    expect(result?.error).toBeNull()
    expect(result?.tables[0]?.counts).toMatchObject({ create: 2, error: 1 })
  })

  test('a damaged directory of an .xls is refused before it fills the memory', async () => {
    // A stretch of the directory that stands twice.
    const whole = await readFile(join(defectsFolder, 'Dinh dang 06 Excel 95.xls'))
    const bytes = Buffer.concat([whole.subarray(0, 1_777), whole.subarray(1_525)])
    const before = process.memoryUsage().rss
    expect(() => openContainer(bytes)).toThrow(expect.objectContaining({ code: 'file.damaged' }))
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000)
    const [result] = await received(fileOf('Hong muc luc.xls', bytes))
    expect(result?.error?.code).toBe('file.damaged')
  })

  test('a text of an .xls that does not say how long it is is refused before it fills the memory', async () => {
    const record = (type: number, ...bytes: number[]) => [type & 0xff, type >> 8, bytes.length, 0, ...bytes]
    const start = record(0x409, 0, 4, 0x10, 0, 0, 0)
    for (const text of [record(0x204, 0, 0, 0, 0, 0, 0), record(0x07)]) {
      const cut = Uint8Array.from([...start, ...text, ...record(0x0a)])
      const [result] = await received(fileOf('Mat do dai.xls', cut))
      expect(result?.error?.code).toBe('file.damaged')
    }
  })

  test('a number that is none is told, never stored as a blank', async () => {
    const whole = read(workbookOf([{ name: 'Sheet1', rows: list }]), { type: 'buffer' })
    const part = find(whole, '/xl/worksheets/sheet1.xml')
    const text = Buffer.from(part?.content ?? []).toString('utf8')
    expect(text).toContain('<v>40</v>')
    const content = Buffer.from(text.replace('<v>40</v>', '<v>p40</v>'))
    Object.assign(part ?? {}, { content, size: content.length })
    const bytes = Buffer.from(write(whole, { type: 'buffer', fileType: 'zip' }))
    const [result] = await received(fileOf('So hong.xlsx', bytes))
    const { rows } = await backend.client.intake.rows({ tableId: result?.tables[0]?.id ?? '', pageSize: 10 })
    expect(rows.flatMap(({ issues }) => issues.map(({ text: told }) => told))).toContain('#NUM!')
  })

  test('a number format of an .ods with four billion digits is refused before it fills the memory', async () => {
    const opened = read(await readFile(join(defectsFolder, 'Phong chu 11 lan Unicode.ods')), {
      type: 'buffer',
    })
    const part = find(opened, '/styles.xml')
    const text = Buffer.from(part?.content ?? []).toString('utf8')
    expect(text).toMatch(/number:decimal-places="2"/)
    const content = Buffer.from(
      text.replace('number:decimal-places="2"', 'number:decimal-places="4294967296"'),
    )
    Object.assign(part ?? {}, { content, size: content.length })
    const bytes = Buffer.from(write(opened, { type: 'buffer', fileType: 'zip' }))
    const [result] = await received(fileOf('So chu so.ods', bytes))
    expect(result?.error?.code).toBe('file.damaged')
  })

  test('an .xlsb that claims four billion notes on its cells is refused before it fills the memory', async () => {
    const linked = read(workbookOf([{ name: 'Sheet1', rows: list }], 'xlsb'), { type: 'buffer' })
    const part = find(linked, '/xl/metadata.bin')
    const content = Buffer.from(part?.content ?? [])
    const record = content.indexOf(Buffer.from([51, 12, 1, 0, 0, 0]))
    expect(record).toBeGreaterThan(0)
    content.fill(0xff, record + 2, record + 6)
    Object.assign(part ?? {}, { content })
    const bytes = Buffer.from(write(linked, { type: 'buffer', fileType: 'zip' }))
    const [result] = await received(fileOf('Ghi chu o.xlsb', bytes))
    expect(result?.error?.code).toBe('file.damaged')
  })

  test('a stray cell in the last row of the sheet is no reason to fail', async () => {
    const rows: (readonly (string | number | null)[])[] = [...list]
    rows[1_048_575] = ['.']
    const [result] = await received(
      fileOf('O lac.xlsx', workbookOf([{ name: 'Sheet1', rows: sparse(rows) }])),
    )
    expect(result?.tables[0]?.counts).toMatchObject({ create: 2, error: 1 })
  })
})

describe('rows that cannot be read', () => {
  test('an impossible date is an error beside its cell; the other rows go on', async () => {
    const [file] = await received(fileOf('Hoi nghi 2026.xlsx', workbookOf([{ name: 'Sheet1', rows: list }])))
    const tableId = file?.tables[0]?.id ?? ''
    const { rows } = await backend.client.intake.rows({ tableId })
    expect(rows.map(({ decision }) => decision)).toEqual(['create', 'error', 'create'])
    expect(rows[1]?.issues).toMatchObject([{ field: 'heldOn', code: 'date.impossible', text: '30/02/2026' }])
    expect(rows[1]?.values).toMatchObject({ heldOn: null, title: 'Hội nghị thứ hai', attendees: 50 })
    await expect(backend.client.intake.commit({ tableIds: [tableId] })).rejects.toMatchObject({
      code: 'intake.questionsOpen',
    })
    expect((await backend.client.records.list({ kind: 'conference' })).total).toBe(0)
  })
})

describe('a sheet with headings that nothing knows', () => {
  const rows = [
    ['UBND XÃ HUY GIÁP'],
    ['SỔ THEO DÕI NĂM 2026'],
    ['Thứ', 'Việc A', 'Mốc B', 'Chỗ C'],
    ['x', 'Hội nghị thứ nhất', '18/01/2026', 'Hội trường'],
    ['y', 'Hội nghị thứ hai', '19/01/2026', 'Nhà văn hóa'],
  ]

  test('waits for the clerk, who chooses form and columns', async () => {
    const [file] = await received(fileOf('So theo doi.xlsx', workbookOf([{ name: 'So', rows }])))
    const [table] = file?.tables ?? []
    const tableId = table?.id ?? ''
    expect(table?.form).toBeNull()
    await expect(backend.client.intake.commit({ tableIds: [tableId] })).rejects.toMatchObject({
      code: 'intake.notRecognised',
    })
    const sheet = await backend.client.intake.sheet({ tableId })
    expect(sheet.rows[2]?.cells).toEqual(['Thứ', 'Việc A', 'Mốc B', 'Chỗ C'])
    await backend.client.intake.correct({ tableId, form: 'conference', headerRows: { from: 3, to: 3 } })
    const detail = await backend.client.intake.correct({
      tableId,
      columns: [
        { column: 'B', field: 'title' },
        { column: 'C', field: 'heldOn' },
        { column: 'D', field: 'place' },
      ],
    })
    expect(detail).toMatchObject({ form: 'conference', period: '2026', unitName: 'Xã Huy Giáp' })
    const staged = await backend.client.intake.rows({ tableId })
    expect(
      staged.rows.map(({ row, decision, values }) => [row, decision, values.title, values.heldOn]),
    ).toEqual([
      [4, 'create', 'Hội nghị thứ nhất', '2026-01-18'],
      [5, 'create', 'Hội nghị thứ hai', '2026-01-19'],
    ])
  })
})
