import { describe, expect, test } from 'vitest'
import { freeName } from '../../../../renderer/api/freeName.ts'
import type { ManyFiles } from '../../../../renderer/api/manyFiles.ts'
import { makeMany } from '../../../../renderer/pages/documents/many/makeMany.ts'
import { sourcesOf } from '../../../../renderer/pages/documents/start/kindsOf.ts'
import { linesOfSeries, numberSpans } from '../../../../renderer/pages/documents/tabs/numberLines.ts'
import { previewAddress, targetAt, writeAddress } from '../../../../renderer/pages/documents/targets.ts'
import {
  blankRow,
  readFact,
  rowSummary,
  typedFact,
} from '../../../../renderer/pages/documents/write/facts/factText.ts'
import { placesDownTo } from '../../../../renderer/pages/documents/write/facts/focusFact.ts'
import { versionsOf } from '../../../../renderer/pages/documents/write/versions.ts'
import type { DocumentSummary, FactField } from '../../../../shared/contract/documents.ts'

describe('addresses', () => {
  test('lead to the same target and back', () => {
    for (const target of [
      { documentId: '01a2' },
      { document: 'conclusionNotice', recordId: '01a2' },
      { document: 'modelSummaryTable', year: 2026 },
      { document: 'generalLetter' },
    ] as const) {
      expect(targetAt(writeAddress(target).replace('/documents/write/', ''))).toEqual(target)
      expect(targetAt(previewAddress(target).replace('/documents/preview/', ''))).toEqual(target)
    }
  })

  test('that say too little or too much lead nowhere', () => {
    for (const place of ['', 'conclusionNotice', 'modelSummaryTable/1', 'generalLetter/1', 'x/y', 'a/b/c']) {
      expect(targetAt(place)).toBeNull()
    }
  })
})

const field = (part: Partial<FactField> & Pick<FactField, 'name' | 'widget'>): FactField => ({
  label: part.name,
  hint: null,
  phrases: null,
  legalBasis: false,
  choices: [],
  fields: [],
  ...part,
})

describe('facts as they are typed', () => {
  test('days, dates and numbers are read and respelled; what cannot be read says why', () => {
    expect(readFact('day', '3/9/26')).toEqual({ value: '2026-09-03' })
    expect(typedFact(field({ name: 'signedOn', widget: 'day' }), '2026-09-03')).toBe('03/09/2026')
    expect(readFact('day', '9/2026')).toEqual({ problem: 'day' })
    expect(readFact('day', ' ')).toEqual({ value: null })
    expect(readFact('partialDate', 'quý III/2026')).toEqual({ value: '2026-Q3' })
    expect(readFact('partialDate', 'sau')).toEqual({ problem: 'partialDate' })
    expect(readFact('number', '231.000')).toEqual({ value: 231_000 })
    expect(typedFact(field({ name: 'count', widget: 'number' }), 231_000)).toBe('231.000')
    for (const name of ['year', 'birthYear']) {
      expect(typedFact(field({ name, widget: 'number' }), 2026)).toBe('2026')
    }
    expect(readFact('line', ' như đã gõ ')).toEqual({ value: ' như đã gõ ' })
  })

  test('a row tells itself by its first texts; a new one has nothing', () => {
    const fields = [
      field({ name: 'name', widget: 'line' }),
      field({ name: 'role', widget: 'choice', choices: [{ code: 'head', label: 'Trưởng đoàn' }] }),
      field({ name: 'days', widget: 'lines' }),
    ]
    expect(rowSummary(fields, { name: 'Nông Thị Huệ', role: 'head', days: ['x'] })).toBe(
      'Nông Thị Huệ · Trưởng đoàn',
    )
    expect(blankRow(fields)).toEqual({ name: '', role: 'head', days: [] })
  })

  test('a place within a fact is reached step by step', () => {
    expect(placesDownTo('recommendations.0.text')).toEqual([
      'recommendations',
      'recommendations.0',
      'recommendations.0.text',
    ])
  })
})

function summary(id: string, version: number, replacesId: string | null): DocumentSummary {
  return {
    id,
    document: 'generalLetter',
    title: id,
    recordId: null,
    year: null,
    recordTitle: null,
    state: 'issued',
    version,
    replacesId,
    registerId: null,
    number: null,
    signedOn: null,
    updatedAt: '',
  }
}

test('the versions of a document are found from any of them, others stay out', () => {
  const all = [summary('a', 1, null), summary('b', 2, 'a'), summary('c', 3, 'b'), summary('other', 1, null)]
  for (const start of all.slice(0, 3)) {
    expect(versionsOf(start, all).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  }
})

test('the book of numbers shows gaps, doubles and days out of order', () => {
  const entry = (id: string, ordinal: number, issuedOn: string) => ({
    id,
    ordinal,
    number: `${ordinal}`,
    issuedOn,
    subject: '',
  })
  const lines = linesOfSeries({
    entries: [
      entry('a', 2, '2026-02-01'),
      entry('b', 5, '2026-03-01'),
      entry('c', 5, '2026-03-02'),
      entry('d', 6, '2026-01-01'),
    ],
    gaps: [3, 4],
    duplicates: [5],
  })
  expect(lines.map((line) => (line.entry ? [line.entry.id, line.mark] : [line.from, line.to]))).toEqual([
    ['d', 'order'],
    ['c', 'duplicate'],
    ['b', 'duplicate'],
    [3, 4],
    ['a', null],
  ])
  expect(numberSpans([22, 24, 25, 26, 30])).toBe('22, 24–26, 30')
})

test('recommendations are the source of one letter for each of their units', () => {
  const row = (id: string, unitId: string | null) => ({
    id,
    kind: 'recommendation' as const,
    revision: 1,
    createdAt: '',
    updatedAt: '',
    deletedAt: null,
    importRowId: null,
    values: { unitId },
    years: [],
    labels: {},
  })
  const rows = [row('1', 'a'), row('2', 'b'), row('3', 'a'), row('4', null), row('5', 'c')]
  expect(sourcesOf('recommendation', ['1', '2', '3', '4'], rows)).toEqual({
    documents: ['reminderLetter'],
    ids: ['a', 'b'],
  })
})

describe('many documents', () => {
  const step = (done: number, failure: string | null = null) => ({
    done,
    count: 3,
    title: `văn bản ${done}`,
    file: failure ? null : { name: `${done}.pdf`, type: 'application/pdf', base64: btoa(`%PDF ${done}`) },
    failure,
  })

  function place(refused: readonly string[] = []) {
    const taken: Record<string, string> = {}
    const files: ManyFiles = {
      async add(name, bytes) {
        if (refused.includes(name)) return false
        taken[name] = new TextDecoder().decode(bytes)
        return true
      },
      finish: async () => 'Thư mục',
    }
    return { taken, files }
  }

  const parts = (files: ManyFiles, signal: AbortSignal, onProgress: (done: number) => void = () => {}) => ({
    targets: [{ documentId: '1' }, { documentId: '2' }, { documentId: '3' }],
    format: 'pdfFiles' as const,
    files,
    saveFile: async () => true,
    notWritten: 'không ghi được',
    signal,
    onProgress: ({ done }: { done: number }) => onProgress(done),
  })

  test('each is saved as it comes, and each failure is told', async () => {
    const { taken, files } = place(['3.pdf'])
    async function* ask() {
      yield step(1)
      yield step(2, 'thiếu số')
      yield step(3)
    }
    const made = await makeMany({ ...parts(files, new AbortController().signal), ask: async () => ask() })
    expect(taken).toEqual({ '1.pdf': '%PDF 1' })
    expect(made).toMatchObject({ done: 3, saved: 1, place: 'Thư mục', stopped: false })
    expect(made.failures).toEqual([
      { title: 'văn bản 2', reason: 'thiếu số' },
      { title: 'văn bản 3', reason: 'không ghi được' },
    ])
  })

  test('a stop keeps what is saved', async () => {
    const { taken, files } = place()
    const stop = new AbortController()
    async function* ask() {
      for (let done = 1; done <= 3; done += 1) yield step(done)
    }
    const made = await makeMany({
      ...parts(files, stop.signal, (done) => done === 2 && stop.abort()),
      ask: async () => ask(),
    })
    expect(Object.keys(taken)).toEqual(['1.pdf', '2.pdf'])
    expect(made).toMatchObject({ done: 2, saved: 2, stopped: true })
  })

  test('a name that is taken gets a number before its ending', () => {
    const taken = ['Công văn.pdf', 'Công văn (2).pdf']
    expect(freeName('Công văn.pdf', (name) => taken.includes(name))).toBe('Công văn (3).pdf')
  })
})
