import { z } from 'zod'
import shipped from '../../../../resources/cao-bang-units.json' with { type: 'json' }
import type { ExpectedTable, FileCell, FileSheet, TruthLine, TruthValue } from './file.ts'

const commune = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  district: z.string().optional(),
})
const units = z
  .object({
    districts: z.array(commune),
    communesBefore: z.array(commune),
    communesAfter: z.array(commune),
  })
  .parse(shipped)

const kindNames: Record<string, string> = {
  xa: 'Xã',
  phuong: 'Phường',
  thi_tran: 'Thị trấn',
  huyen: 'Huyện',
  thanh_pho: 'Thành phố',
}

const full = ({ kind, name }: z.output<typeof commune>) => `${kindNames[kind]} ${name}`

/** “Xã Cốc Pàng” of today's map, “Huyện Hòa An”, “cũ Xã Quang Trung/Hòa An” of the map before 2025-07-01. */
function unitNamed(text: string): { code: string; name: string } {
  const old = /^cũ ([^/]+)(?:\/(.+))?$/.exec(text)
  const found = old
    ? units.communesBefore.filter((one) => full(one) === old[1] && (!old[2] || one.district === old[2]))
    : [...units.communesAfter, ...units.districts].filter((one) => full(one) === text)
  const [first] = found
  if (!first || found.length > 1) throw new Error(`${found.length} units ${text}`)
  return { code: first.code, name: full(first) }
}

const errors = ['#REF!', '#N/A', '#VALUE!'] as const

/**
 * A cell of a sheet: `#12.5` a number, `#0.98~0%` one with its format, `#REF!` an error, `{A1+B1}` a formula without a result,
 * `{A1+B1}12` one with it, `[.VnTime]` before a text its font, `~~` before one that is struck through; `↵` is a line break, `¦` a bar.
 */
function cellOf(text: string): FileCell {
  if (text === '') return null
  const error = errors.find((one) => one === text)
  if (error) return { error }
  const number = /^#(-?[\d.]+)(?:~(.+))?$/.exec(text)
  if (number) return number[2] ? { v: Number(number[1]), format: number[2] } : Number(number[1])
  const formula = /^\{(.+)\}(-?[\d.]+)?$/.exec(text)
  if (formula?.[1]) return { formula: formula[1], ...(formula[2] ? { v: Number(formula[2]) } : {}) }
  if (text.startsWith('~~')) return { v: text.slice(2), struck: true }
  const font = /^\[([^\]]+)\](.+)$/.exec(text)
  const plain = (font?.[2] ?? text).replaceAll('↵', '\n').replaceAll('¦', '|').replaceAll('␣', ' ')
  return font?.[1] ? { v: plain, font: font[1] } : plain
}

/** A value of the truth: a plain number, `x` a mark, `@Xã Cốc Pàng` a unit, anything in quotes text. */
function truthValueOf(text: string): TruthValue {
  if (text === '') return null
  if (text === 'x') return true
  if (text.startsWith('@')) return unitNamed(text.slice(1))
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  return text
    .replace(/^"(.*)"$/, '$1')
    .replaceAll('↵', '\n')
    .replaceAll('¦', '|')
}

const parts = (line: string) => line.split('|').map((part) => part.trim())

interface Building {
  table: ExpectedTable
  rows: TruthLine[]
  mustFlag: Record<number, string[]>
  mayFlag: Record<number, string[]>
  duplicates: Record<number, number>
  totals: { row: number; field: string; stated: number; computed: number }[]
}

/** `:: conference | @Xã Cốc Pàng | 2026-H1 or 2026 | title, heldOn` */
function tableOf(line: string): Building {
  const [form = '', sender = '', periods = '', fields = ''] = parts(line.slice(2))
  const unit = sender === '' ? null : unitNamed(sender.slice(1))
  const [period = '', ...periodAccept] = periods.split(' or ')
  const rows: TruthLine[] = []
  const mustFlag = {}
  const mayFlag = {}
  const duplicates = {}
  const totals: Building['totals'] = []
  const table: ExpectedTable = {
    form: form === '' ? null : form,
    unit: unit && [unit.code, unit.name],
    period: period === '' ? null : period,
    periodAccept,
    fields: fields.split(',').map((field) => field.trim()),
    rows,
    mustFlag,
    mayFlag,
    duplicates,
    totals,
  }
  return { table, rows, mustFlag, mayFlag, duplicates, totals }
}

/** A value that ends with `!` must be flagged, one that ends with `?` may be; `dup 5` names the row that it repeats. */
function addTruth({ table, rows, mustFlag, mayFlag, duplicates }: Building, row: number, line: string): void {
  const texts = parts(line.slice(1))
  const values = table.fields.map((field, index) => {
    const text = texts[index] ?? ''
    const [, plain = '', mark] = /^(.*?)([!?])?$/s.exec(text) ?? []
    if (mark) {
      const flags = mark === '!' ? mustFlag : mayFlag
      flags[row] = [...(flags[row] ?? []), field]
    }
    return truthValueOf(plain.trim())
  })
  const repeated = /^dup (\d+)$/.exec(texts[table.fields.length] ?? '')
  if (repeated) duplicates[row] = Number(repeated[1])
  rows.push([row, ...values])
}

/**
 * A sheet as it looks, with its truth: a line for each row with `|` between the cells (an empty line is a blank row), under a
 * row that is data a line `→` with what must be read from it, in the order of the fields that the line `::` before names, and
 * under a total that disagrees a line `Σ field stated computed`. `↑` is under a row that belongs to the record above, in a
 * report with an indicator on each row, or to a table that is none of ours.
 */
export function sheet(
  name: string,
  drawn: string,
  more: Partial<Omit<FileSheet, 'name' | 'rows' | 'tables'>> = {},
): FileSheet {
  const rows: FileCell[][] = []
  const tables: Building[] = []
  const valueRows: number[] = []
  for (const line of drawn.replace(/^\n/, '').replace(/\n *$/, '').split('\n')) {
    const text = line.trim()
    const last = tables.at(-1)
    if (text.startsWith('::')) tables.push(tableOf(text))
    else if (text.startsWith('→') && last) addTruth(last, rows.length, text)
    else if (text.startsWith('Σ') && last) {
      const [, field = '', stated, computed] = text.split(/\s+/)
      last.totals.push({ row: rows.length, field, stated: Number(stated), computed: Number(computed) })
    } else if (text === '↑') valueRows.push(rows.length)
    else rows.push(text === '' ? [] : parts(text).map(cellOf))
  }
  return {
    name,
    rows,
    ...(valueRows.length > 0 ? { valueRows } : {}),
    ...more,
    tables: tables.map(({ table }) => table),
  }
}
