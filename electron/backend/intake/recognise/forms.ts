import type { Values } from '../../../../shared/contract/records.ts'
import type { Fields } from '../../../../shared/records/define.ts'
import type { Field } from '../../../../shared/records/field.ts'
import { identityOf } from '../../../../shared/records/identity.ts'
import { definitions, type RecordKind, recordKinds } from '../../../../shared/records/registry.ts'
import {
  type StatisticalColumn,
  type StatisticalForm,
  statisticalFields,
  statisticalUnitField,
} from '../../../../shared/statistics/form.ts'
import { statisticalForms } from '../../../../shared/statistics/shipped.ts'
import { foldWords } from '../../../../shared/text/fold.ts'
import { headingKey } from './headings/headings.ts'

export interface FormField {
  name: string
  field: Field
  /** True where the value belongs to the year of the period. */
  yearly: boolean
  /** Keys of the headings that mean this field. */
  keys: readonly string[]
  /** Of a heading in two levels the keys of both without parentheses: “Khác” says nothing by itself. */
  levels: { upper: string; lower: string } | null
}

/** What a table can be recognised as: its fields with their headings, whatever it is stored in afterwards. */
export interface Form {
  code: string
  /** The kind of record that its rows become; null for a statistical form. */
  kind: RecordKind | null
  fields: readonly FormField[]
  /** The field that names a row; null where a row is only numbers. */
  titleField: string | null
  /** The fields of which a table has at least one column; empty where any will do. */
  keyFields: readonly string[]
  /** The field whose column stands for that of the key where one of the `signFields` is there; null where none does. */
  substituteKey: string | null
  /** Fields of which a list that no title announces has at least one; empty where any list may be meant. */
  signFields: readonly string[]
  /** The fields without which a row is no record. */
  required: readonly string[]
  unitField: string | null
  dateField: string | null
  /** Dates that lie in the period by their meaning. */
  datesInPeriod: readonly string[]
  /** Dates by which something is to be done. */
  deadlines: readonly string[]
  /** Folded words that a title has which announces such a list: “hoi nghi”. */
  words: readonly string[]
  /** Folded titles of the form as a whole. */
  titles: readonly string[]
  /** True where several rows of a unit are several facts, false where a unit has one row. */
  manyRows: boolean
  /** The fields that are two numbers in one cell: “121/131” is votes and households. */
  pairs: readonly NumberPair[]
  /** What tells rows apart; rows with the same one are the same fact. */
  identityOf(values: Values): string
}

/** A column that holds two numbers, with the fields of both. */
export interface NumberPair {
  keys: readonly string[]
  fields: readonly [first: string, second: string]
}

function keysOf(field: Field): string[] {
  return [...new Set([field.label.vi, ...field.headings].map(headingKey))]
}

/** The headings of a field; the unit of a record is its sender where nothing else is said. */
function keysWithSenders(name: string, field: Field): string[] {
  return name === 'unitId' ? [...keysOf(field), ...sendersHeadings] : keysOf(field)
}

/** What answers of a form on the internet and lists of several senders call the column of those who answered. */
const sendersHeadings = [
  'Đơn vị báo cáo',
  'Tên đơn vị báo cáo',
  'Đơn vị gửi',
  'Đơn vị gửi báo cáo',
  'Tên đơn vị gửi báo cáo',
].map(headingKey)

function recordFields(fields: Fields, yearly: boolean): FormField[] {
  return Object.entries(fields)
    .filter(([, field]) => field.type !== 'structure' || field.cell !== null)
    .map(([name, field]) => ({ name, field, yearly, keys: keysWithSenders(name, field), levels: null }))
}

/** What is known of the lists of a kind beside its definition. */
interface KindList {
  /** The field whose column such a list always has; that of the title where none is named. */
  keyField?: string
  substituteKey?: string
  signFields?: readonly string[]
  datesInPeriod?: readonly string[]
  deadlines?: readonly string[]
  words?: readonly string[]
}

/** The kinds that units send as lists of their own making: they are recognised by their headings. */
const receivedKinds = {
  conference: { keyField: 'title', datesInPeriod: ['heldOn'], words: [] },
  model: { keyField: 'name', datesInPeriod: [], words: [] },
  plan: { keyField: 'title', datesInPeriod: ['issuedOn'], words: ['ke hoach da ban hanh'] },
  task: { keyField: 'content', datesInPeriod: [], deadlines: ['dueOn'], words: ['phan cong nhiem vu'] },
  inspection: {
    keyField: 'unitId',
    datesInPeriod: ['plannedOn', 'startedAt'],
    words: ['duoc kiem tra', 'ket qua kiem tra', 'bien ban kiem tra', 'ke hoach kiem tra', 'lich kiem tra'],
  },
  commendation: {
    keyField: 'name',
    substituteKey: 'unitId',
    signFields: ['achievement', 'form', 'status', 'decisionNumber', 'amount'],
    datesInPeriod: [],
    words: ['de nghi khen', 'bieu duong', 'khen thuong', 'tang giay khen', 'tang bang khen'],
  },
  recommendation: { keyField: 'text', datesInPeriod: [], words: ['kien nghi sau kiem tra'] },
  inspectionTeam: { keyField: 'name', signFields: ['members', 'round', 'scopeFrom'], datesInPeriod: [] },
} as const satisfies Partial<Record<RecordKind, KindList>>

function isReceived(kind: RecordKind): kind is keyof typeof receivedKinds {
  return kind in receivedKinds
}

function recordForm(kind: RecordKind): Form {
  const definition = definitions[kind]
  const list: KindList = isReceived(kind) ? receivedKinds[kind] : {}
  const {
    keyField = definition.titleField,
    substituteKey = null,
    signFields = [],
    datesInPeriod = [],
    deadlines = [],
    words = [],
  } = list
  return {
    code: kind,
    kind,
    fields: [...recordFields(definition.fields, false), ...recordFields(definition.yearly, true)],
    titleField: definition.titleField,
    keyFields: [keyField],
    substituteKey,
    signFields,
    required: [definition.titleField],
    unitField: definition.unitField,
    dateField: datesInPeriod.at(-1) ?? definition.dateField,
    datesInPeriod,
    deadlines,
    words: [...new Set([definition.label.vi, definition.plural.vi].map(foldWords)), ...words],
    titles: [],
    manyRows: false,
    pairs: [],
    identityOf: (values) => identityOf(definition, values),
  }
}

function levelsOf({ headerPath }: StatisticalColumn): FormField['levels'] {
  const [upper, lower] = headerPath
  if (upper === undefined || lower === undefined) return null
  const bareKey = (heading: string) => headingKey(heading.replace(/\([^)]*\)/g, ' '))
  return { upper: bareKey(upper), lower: bareKey(lower) }
}

/** Votes over households: a printed column “Kết quả biểu quyết” whose two numbers are asked for apart. */
function pairsOf({ columns }: StatisticalForm): NumberPair[] {
  return columns.flatMap(({ code, headerPath, aliases }) => {
    const [heading = ''] = headerPath
    const parts = columns.filter(
      (other) => other.code !== code && !other.printed && other.headerPath[0] === heading,
    )
    const [first, second] = parts
    if (headerPath.length > 1 || !first || !second) return []
    return [{ keys: [heading, ...aliases].map(headingKey), fields: [first.code, second.code] }]
  })
}

/** Fewest words of a title without “Kết quả” that still tell its form. */
const fewestTitleWords = 3

function statisticalForm(form: StatisticalForm): Form {
  const fields = statisticalFields(form)
  const columns = new Map(form.columns.map((column) => [column.code, column]))
  const lowers = form.columns.map(
    (column) => levelsOf(column)?.lower ?? headingKey(column.headerPath[0] ?? ''),
  )
  const pairs = pairsOf(form)
  const paired = new Set(
    form.columns
      .filter(({ headerPath }) => pairs.some(({ keys }) => keys[0] === headingKey(headerPath.join(' '))))
      .map(({ code }) => code),
  )
  const formFields = Object.entries(fields)
    .filter(([name]) => !paired.has(name))
    .map(([name, field]): FormField => {
      const column = columns.get(name)
      const levels = column ? levelsOf(column) : null
      const isAlone = levels !== null && lowers.filter((lower) => lower === levels.lower).length === 1
      return {
        name,
        field,
        yearly: false,
        keys: [...new Set([...keysOf(field), ...(levels && isAlone ? [levels.lower] : [])])],
        levels,
      }
    })
  const required = form.columns.filter((column) => column.required && column.type === 'text')
  const firstText = form.columns.find(({ code, type }) => type === 'text' && code !== 'note' && fields[code])
  const manyRows = form.rows === 'many'
  const titles = [form.title, ...form.titleAliases].map((title) =>
    foldWords(title.replace(/\([^)]*\)/g, ' ')),
  )
  const naming = required[0] ?? (manyRows ? firstText : undefined)
  return {
    code: form.code,
    kind: null,
    fields: formFields,
    titleField: manyRows ? (naming?.code ?? null) : statisticalUnitField,
    keyFields: [],
    substituteKey: null,
    signFields: [],
    required: [],
    unitField: statisticalUnitField,
    dateField: null,
    datesInPeriod: [],
    deadlines: [],
    words: titles.flatMap((title) => {
      const bare = title.replace(/^(ket qua|tong hop)( thuc hien| hoat dong cua)? /, '')
      return bare !== title && bare.split(' ').length >= fewestTitleWords ? [bare] : []
    }),
    titles,
    manyRows,
    pairs,
    identityOf: (values) =>
      JSON.stringify(manyRows ? Object.entries(values).sort() : (values[statisticalUnitField] ?? null)),
  }
}

/** What the column “Huyện/TP” is called: it says on which side of a name's twins a row's unit lies. */
export const districtKeys: readonly string[] = [
  'Huyện/TP',
  'Huyện, TP',
  'Huyện, thành phố',
  'Huyện/thành phố',
  'Tên huyện',
  'Huyện',
  'Tên huyện, thành phố',
].map(headingKey)

const statisticalOnes = statisticalForms.map(statisticalForm)
const kindForms = recordKinds.map(recordForm)

/** Everything that a table can be recognised as by its headings, the kinds of records first. */
export const forms: readonly Form[] = [
  ...kindForms.filter(({ kind }) => kind !== null && isReceived(kind)),
  ...statisticalOnes,
]

const formsByCode = new Map([...kindForms, ...statisticalOnes].map((form) => [form.code, form]))

/** The form of this code: of every kind of record, as a template or the clerk may say, and every statistical one. */
export function formNamed(code: string | null): Form | null {
  return formsByCode.get(code ?? '') ?? null
}

export function formField(form: Form, name: string): FormField | undefined {
  return form.fields.find((field) => field.name === name)
}

/** The date field that a number field shares its column with: `decisionNumber` and `decisionOn` in “Số, ngày QĐ”. */
export function dateBeside(form: Form, name: string): FormField | undefined {
  if (form.code === 'plan' && name === 'number') return formField(form, 'issuedOn')
  if (!name.endsWith('Number')) return undefined
  return formField(form, `${name.slice(0, -'Number'.length)}On`)
}

/** The field of the last day where a cell may name a first and a last one: `plannedTo` beside `plannedOn`, “từ 05/3 đến 20/3/2026”. */
export function endBeside(form: Form, name: string): FormField | undefined {
  if (form.kind === null) return formField(form, name === 'fromDate' ? 'toDate' : '')
  if (form.code !== 'inspection') return undefined
  return formField(form, name === 'plannedOn' ? 'plannedTo' : name === 'startedAt' ? 'endedAt' : '')
}
