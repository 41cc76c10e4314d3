import { describe, expect, test } from 'vitest'
import { defaultColumns, moved, orderedColumns } from '../../../../renderer/records/keptColumns.ts'
import { filterInWords } from '../../../../renderer/records/list/filterWords.ts'
import { chooseYear, chosenYear, offeredYears } from '../../../../renderer/records/list/yearChoice.ts'
import { type ListState, readListState, writeListState } from '../../../../renderer/records/listState.ts'
import { conference } from '../../../../shared/records/conference.ts'
import { model } from '../../../../shared/records/model.ts'

const blank: ListState = { search: '', filters: {}, year: null, sort: null, bin: false, page: 0 }

describe('the state of a list in the address', () => {
  test.each<[string, ListState]>([
    ['nothing set', blank],
    [
      'everything set',
      {
        search: 'bảo lâm & hòa',
        filters: {
          level: { anyOf: ['commune', null] },
          topic: { anyOf: ['Quy chế, dân chủ'] },
          unitId: { under: '0190-a' },
          heldOn: { from: '2025-01-01', to: '2025-12-31' },
          title: { contains: 'đối thoại' },
          attendees: { from: 100 },
        },
        year: 2025,
        sort: { field: 'heldOn', descending: true },
        bin: true,
        page: 3,
      },
    ],
  ])('comes back as it was: %s', (_name, state) => {
    const text = writeListState(state).toString()
    expect(readListState('conference', new URLSearchParams(text))).toEqual(state)
  })

  test('what another program version or a typing error left is passed over', () => {
    const state = readListState(
      'conference',
      new URLSearchParams('f.gone=is:1&sort=-gone&page=x&year=y&f.level=odd'),
    )
    expect(state).toEqual(blank)
  })
})

describe('the year of a list', () => {
  test('is the year shown where records have years, else a filter on their date', () => {
    expect(chooseYear('model', blank, 2025)).toEqual({ year: 2025 })
    const conferences = { ...blank, ...chooseYear('conference', blank, 2025) }
    expect(conferences.filters).toEqual({ heldOn: { from: '2025-01-01', to: '2025-12-31' } })
    expect(chosenYear('conference', conferences)).toBe(2025)
    expect(chooseYear('conference', conferences, null)).toEqual({ filters: {} })
    const teams = { ...blank, ...chooseYear('inspectionTeam', blank, 2024) }
    expect(chosenYear('inspectionTeam', teams)).toBe(2024)
  })

  test('offers the chosen year even when it is long ago', () => {
    expect(offeredYears(2026, 1998).at(-1)).toBe(1998)
    expect(offeredYears(2026, null)[0]).toBe(2027)
  })
})

describe('columns', () => {
  test('a list with years shows the year before what belongs to it', () => {
    const columns = defaultColumns('model')
    expect(columns.indexOf('year')).toBe(columns.indexOf('status') - 1)
    expect(defaultColumns('conference')).not.toContain('year')
    expect(new Set(orderedColumns('model', columns)).size).toBe(orderedColumns('model', columns).length)
  })

  test('move by one place, and not out of the list', () => {
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b'])
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b'])
  })
})

test('filters are said in words', () => {
  const words = {
    empty: (field: string) => `${field}: để trống`,
    several: (field: string, count: number) => `${field}: ${count} lựa chọn`,
    fromTo: (field: string, from: string, to: string) => `${field}: ${from} – ${to}`,
    fromOnly: (field: string, from: string) => `${field} từ ${from}`,
    toOnly: (field: string, to: string) => `${field} đến ${to}`,
    contains: (field: string, text: string) => `${field} có “${text}”`,
  }
  const nameOf = (id: string) => (id === '1' ? 'Xã Bảo Lâm' : '…')
  const say = (field: Parameters<typeof filterInWords>[0], filter: Parameters<typeof filterInWords>[1]) =>
    filterInWords(field, filter, 'vi', words, nameOf)
  expect(say(model.yearly.status, { anyOf: ['notRecognised', null] })).toBe(
    'Không công nhận, Tình trạng: để trống',
  )
  expect(say(conference.fields.unitId, { under: '1' })).toBe('Xã Bảo Lâm')
  expect(say(conference.fields.unitId, { anyOf: ['1', '2', '3', '4', '5', '6', null] })).toBe(
    'Đơn vị tổ chức: 7 lựa chọn',
  )
  expect(say(conference.fields.heldOn, { from: '2025-03-01' })).toBe('Ngày tổ chức từ 01/03/2025')
  expect(say(conference.fields.attendees, { from: 1000, to: 2000 })).toBe('Số lượt người dự: 1.000 – 2.000')
})
