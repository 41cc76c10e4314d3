import { describe, expect, test } from 'vitest'
import {
  changedValues,
  changedYears,
  formValuesOf,
  inputNamed,
  nextYear,
  readForm,
} from '../../../../renderer/records/form/formValues.ts'

const model = {
  values: { name: 'Camera an ninh', unitId: 'unit 1', startYear: 2024 },
  years: [
    { year: 2025, status: 'recognised', households: 1200, decisionOn: '2025-11-20' },
    { year: 2024, status: 'registered', households: null, decisionOn: null },
  ],
}

describe('the form of a model', () => {
  test('holds texts as they are typed, years in order', () => {
    const form = formValuesOf('model', model)
    expect(form.fields).toMatchObject({
      name: 'Camera an ninh',
      startYear: '2024',
      subject: '',
      unitId: 'unit 1',
    })
    expect(form.years.map((row) => row.year)).toEqual(['2024', '2025'])
    expect(form.years[1]).toMatchObject({ households: '1.200', decisionOn: '20/11/2025' })
  })

  test('reads back what it was filled with: nothing is changed', () => {
    const read = readForm('model', formValuesOf('model', model))
    expect(read.errors).toEqual({})
    expect(changedValues(model.values, read.values)).toEqual({})
    expect(changedYears(model.years, read.years)).toEqual({ years: [], removedYears: [] })
  })

  test('writes only the years that differ and takes away those that are gone', () => {
    const form = formValuesOf('model', model)
    const [, second] = form.years
    form.years = [
      { ...second, households: '1.300' },
      { ...second, year: '2026' },
    ]
    const { years, removedYears } = changedYears(model.years, readForm('model', form).years)
    expect(years.map((row) => [row.year, row.households])).toEqual([
      [2025, 1300],
      [2026, 1200],
    ])
    expect(removedYears).toEqual([2024])
  })

  test('names the input of every error', () => {
    const form = formValuesOf('model', model)
    form.fields.name = ' '
    form.years = [{ year: '2025', households: 'nhiều' }, { year: '2025' }, { year: '' }]
    expect(readForm('model', form).errors).toEqual({
      'fields.name': 'field.required',
      'years.0.households': 'field.number',
      'years.1.year': 'yearTwice',
      'years.2.year': 'field.required',
    })
  })

  test('finds the input that the backend complains of', () => {
    expect(inputNamed('name', model.years)).toBe('fields.name')
    expect(inputNamed('2024.households', model.years)).toBe('years.1.households')
    expect(inputNamed('members.0.name', [])).toBe('fields.members')
  })

  test('offers the year after the last one', () => {
    expect(nextYear([2024, 2025], 2030)).toBe(2026)
    expect(nextYear([], 2030)).toBe(2030)
  })
})

test('the form of a team refuses a member without a name', () => {
  const form = formValuesOf('inspectionTeam', { values: { name: 'Đoàn số 1' }, years: [] })
  form.fields.members = [{ name: '', position: 'Chuyên viên', role: 'member' }]
  expect(readForm('inspectionTeam', form).errors).toEqual({ 'fields.members': 'field.required' })
})
