import fc from 'fast-check'
import type { FileCell } from '../defects/file.ts'
import { unit } from '../defects/units.ts'

/** A field of a clean table: its heading in several wordings, its values and how a clean cell states them. */
export interface CleanColumn {
  field: string
  headings: readonly string[]
  values: fc.Arbitrary<number | string | null>
  /** How a value stands in a clean table. */
  cell(value: number | string | null): FileCell
  sort: 'text' | 'count' | 'money' | 'area' | 'date' | 'choice'
}

/** A form with the columns that are tried. */
export interface CleanForm {
  form: string
  title: string
  columns: readonly CleanColumn[]
  year: number
}

const plain = (value: number | string | null): FileCell => value

const syllables = [
  'Nà',
  'Bản',
  'Lũng',
  'Đường',
  'hoa',
  'vườn',
  'sạch',
  'tự',
  'quản',
  'tổ',
  'hiến',
  'đất',
  'ánh',
  'sáng',
]
const names = fc
  .array(fc.constantFrom(...syllables), { minLength: 3, maxLength: 6 })
  .map((words) => `Mô hình ${words.join(' ')}`)

const serial = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569
const days = (year: number) =>
  fc
    .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
    .map(({ month, day }) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
const dateCell = (value: number | string | null): FileCell =>
  typeof value === 'string' ? { v: serial(value), format: 'dd/mm/yyyy' } : null

const blank = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { freq: 5 })

const subjects: Readonly<Record<string, string>> = { collective: 'Tập thể', individual: 'Cá nhân' }
const formats: Readonly<Record<string, string>> = {
  inPerson: 'Trực tiếp',
  online: 'Trực tuyến',
  combined: 'Lồng ghép',
}
const coded =
  (labels: Readonly<Record<string, string>>) =>
  (value: number | string | null): FileCell =>
    typeof value === 'string' ? (labels[value] ?? null) : null

const year = 2026

/** The forms over which defects are laid: a list of models, a list of conferences. */
export const cleanForms: readonly CleanForm[] = [
  {
    form: 'model',
    title: 'DANH SÁCH MÔ HÌNH “DÂN VẬN KHÉO”',
    year,
    columns: [
      {
        field: 'name',
        headings: ['Tên mô hình', 'Tên MH, điển hình'],
        values: names,
        cell: plain,
        sort: 'text',
      },
      {
        field: 'subject',
        headings: ['Tập thể/Cá nhân', 'Đối tượng'],
        values: blank(fc.constantFrom('collective', 'individual')),
        cell: coded(subjects),
        sort: 'choice',
      },
      {
        field: 'households',
        headings: ['Số hộ hưởng lợi', 'Số hộ'],
        values: blank(fc.integer({ min: 0, max: 3_000 })),
        cell: plain,
        sort: 'count',
      },
      {
        field: 'landM2',
        headings: ['Diện tích đất hiến (m2)', 'Hiến đất (m2)'],
        values: blank(fc.integer({ min: 0, max: 40_000 })),
        cell: plain,
        sort: 'area',
      },
      {
        field: 'amount',
        headings: ['Kinh phí (đồng)', 'Số tiền (đồng)'],
        values: blank(fc.integer({ min: 2, max: 4_000 }).map((number) => number * 500_000)),
        cell: plain,
        sort: 'money',
      },
      {
        field: 'decisionOn',
        headings: ['Ngày QĐ', 'Ngày công nhận'],
        values: blank(days(year)),
        cell: dateCell,
        sort: 'date',
      },
    ],
  },
  {
    form: 'conference',
    title: 'DANH SÁCH HỘI NGHỊ',
    year,
    columns: [
      {
        field: 'title',
        headings: ['Tên hội nghị', 'Nội dung hội nghị'],
        values: names,
        cell: plain,
        sort: 'text',
      },
      {
        field: 'heldOn',
        headings: ['Ngày tổ chức', 'Thời gian'],
        values: days(year),
        cell: dateCell,
        sort: 'date',
      },
      {
        field: 'format',
        headings: ['Hình thức', 'Hình thức tổ chức'],
        values: blank(fc.constantFrom('inPerson', 'online', 'combined')),
        cell: coded(formats),
        sort: 'choice',
      },
      {
        field: 'place',
        headings: ['Địa điểm', 'Nơi tổ chức'],
        values: blank(fc.constantFrom('Hội trường xã', 'Nhà văn hóa', 'Phòng họp')),
        cell: plain,
        sort: 'text',
      },
      {
        field: 'attendees',
        headings: ['Số người dự', 'Số lượt người dự'],
        values: blank(fc.integer({ min: 0, max: 2_000 })),
        cell: plain,
        sort: 'count',
      },
    ],
  },
]

/** Senders whose names nothing else carries. */
export const senders = ['01360', '01354', '01792'].map((code) => unit(code))

/** Values of the rows of a table, each row with a name of its own. */
export function rowsOf({ columns }: CleanForm): fc.Arbitrary<(number | string | null)[][]> {
  return fc.uniqueArray(fc.tuple(...columns.map(({ values }) => values)), {
    minLength: 3,
    maxLength: 9,
    selector: (row) => String(row[0]).toLowerCase(),
  })
}
