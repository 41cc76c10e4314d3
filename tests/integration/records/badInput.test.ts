import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FieldValue, Values } from '../../../shared/contract/records.ts'
import { type Field, fieldErrors } from '../../../shared/records/field.ts'
import {
  definitions,
  isRecordKind,
  kindsInRailOrder,
  type RecordKind,
} from '../../../shared/records/registry.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'

let app: TestBackend
beforeAll(async () => {
  app = await openTestBackend()
})
afterAll(() => app.close())

const line = (letters: number) => 'ư'.repeat(letters)

/** Values that a field must not take, with the code of what is wrong. */
function badValues({ type, required, precision }: Field): [value: FieldValue, code: string][] {
  switch (type) {
    case 'text':
    case 'suggested':
      return [[line(1_001), fieldErrors.tooLong], ...(required ? blanks : [])]
    case 'longText':
      return [[line(50_001), fieldErrors.tooLong], ...(required ? blanks : [])]
    case 'list':
      return [[[line(1_001)], fieldErrors.tooLong]]
    case 'date': {
      const wrong: FieldValue[] = ['2026-02-30', '2026-13-01', '30/02/2026', '2026-Q5', 'hôm qua']
      return (precision ? wrong : [...wrong, '2026-04']).map((value) => [value, fieldErrors.date])
    }
    case 'dateTime':
      return ['2026-02-30T08:00', '2026-02-03T25:00', '08:00'].map((value) => [value, fieldErrors.date])
    case 'year':
      return [
        [1899, fieldErrors.year],
        [20_260, fieldErrors.year],
        ['hai nghìn', fieldErrors.year],
      ]
    case 'count':
    case 'money':
      return [['12a', fieldErrors.number], [1.5, fieldErrors.whole], [-1, fieldErrors.negative], tooLarge]
    case 'decimal':
    case 'area':
    case 'percent':
      return [['12a', fieldErrors.number], [-0.5, fieldErrors.negative], tooLarge]
    case 'choice':
      return [['không có', fieldErrors.choice]]
    default:
      return []
  }
}
const blanks: [FieldValue, string][] = [
  [null, fieldErrors.required],
  ['  \n ', fieldErrors.required],
]
const tooLarge: [FieldValue, string] = [1e16, fieldErrors.tooLarge]

/** Where the trouble is told: `title`, `2026.status`, `aliases.0`. */
function pathOf(place: 'fields' | 'yearly', name: string, value: FieldValue): string {
  return `${place === 'yearly' ? '2026.' : ''}${name}${Array.isArray(value) ? '.0' : ''}`
}

function titled(kind: RecordKind, title: string): Values {
  return { [definitions[kind].titleField]: title }
}

async function save(kind: RecordKind, values: Values) {
  return (await app.client.records.save({ kind, values })).record
}

async function totalOf(kind: RecordKind): Promise<number> {
  return (await app.client.records.list({ kind, pageSize: 1 })).total
}

const cases = kindsInRailOrder.flatMap((kind) =>
  (['fields', 'yearly'] as const).flatMap((place) =>
    Object.entries(definitions[kind][place]).flatMap(([name, field]) =>
      badValues(field).map(([value, code]) => {
        const shown = JSON.stringify(value).slice(0, 24)
        return { kind, place, name, value, code, shown }
      }),
    ),
  ),
)

describe('a form refuses with the code of the field and stores nothing', () => {
  test.each(cases)('$kind $name: $shown', async ({ kind, place, name, value, code }) => {
    const before = await totalOf(kind)
    const values = { ...titled(kind, 'Thử'), ...(place === 'fields' ? { [name]: value } : {}) }
    const years = place === 'yearly' ? [{ year: 2026, [name]: value }] : []
    await expect(app.client.records.save({ kind, values, years })).rejects.toMatchObject({
      code: 'record.invalid',
      data: { fields: { [pathOf(place, name, value)]: code } },
    })
    expect(await totalOf(kind)).toBe(before)
  })
})

const links = kindsInRailOrder.flatMap((kind) =>
  Object.entries(definitions[kind].fields).flatMap(([name, field]) => {
    const target = field.target ?? field.itemTarget
    return target !== null && isRecordKind(target)
      ? [{ kind, name, target, several: field.type === 'list' }]
      : []
  }),
)

describe('a link to a record in the bin, or to none, is refused', () => {
  test.each(links)('$kind $name', async ({ kind, name, target, several }) => {
    const gone = await save(target, titled(target, 'Sắp bỏ'))
    await app.client.records.remove({ kind: target, ids: [gone.id] })
    for (const id of [gone.id, 'nowhere']) {
      await expect(
        save(kind, { ...titled(kind, 'Trỏ vào thùng rác'), [name]: several ? [id] : id }),
      ).rejects.toMatchObject({ code: 'record.linkMissing' })
    }
  })
})

describe('two windows save the same record', () => {
  test.each(kindsInRailOrder)('%s: the second is told and nothing is overwritten', async (kind) => {
    const { id, revision } = await save(kind, titled(kind, 'Bản đầu'))
    await app.client.records.save({ kind, id, revision, values: titled(kind, 'Cửa sổ một') })
    await expect(
      app.client.records.save({ kind, id, revision, values: titled(kind, 'Cửa sổ hai') }),
    ).rejects.toMatchObject({ code: 'record.changedMeanwhile' })
    const { values } = await app.client.records.get({ kind, id })
    expect(values[definitions[kind].titleField]).toBe('Cửa sổ một')
  })
})

describe('an attachment that is missing on disk', () => {
  test.each(kindsInRailOrder)('%s: is told, the record and its other files stay', async (kind) => {
    const { id: recordId } = await save(kind, titled(kind, 'Có tệp'))
    const files = [new File([`mất ${kind}`], 'Mất.pdf'), new File([`còn ${kind}`], 'Còn.pdf')]
    const { attachments } = await app.client.attachments.add({ kind, recordId, files })
    const [lost, kept] = attachments
    const sha256 = lost?.sha256 ?? ''
    await rm(join(app.dataFolder, 'attachments', sha256))
    expect(await app.client.attachments.list({ kind, recordId })).toMatchObject([
      { name: 'Mất.pdf', missing: true },
      { name: 'Còn.pdf', missing: false },
    ])
    await expect(app.client.attachments.open({ id: lost?.id ?? '' })).rejects.toMatchObject({
      code: 'attachment.missing',
    })
    const opened = await app.client.attachments.open({ id: kept?.id ?? '' })
    expect(Buffer.from(await opened.arrayBuffer()).toString()).toBe(`còn ${kind}`)
  })
})
