import type { TruthTable } from '../truth.ts'
import { type MoneyUnit, moneyUnits } from './cells.ts'
import type { ListSpec } from './columns.ts'
import { bytesOf, type Encoding, endings, type Format, type MadeSheet } from './formats.ts'
import { Grid } from './grid.ts'
import type { Layout, Period } from './layout.ts'
import { lists } from './lists.ts'
import { Random } from './random.ts'
import { oldProvinceSender, provinceSender, type Sender, senderIn } from './senders.ts'
import { statistics } from './statistics.ts'
import { writeTable } from './table.ts'

/** A workbook with what must be read from it. */
export interface MadeFile {
  name: string
  bytes: Uint8Array
  truth: TruthTable[]
}

function periodIn(random: Random, year: number): Period {
  const quarter = random.int(1, 4)
  const month = random.int(1, 12)
  const roman = ['I', 'II', 'III', 'IV'][quarter - 1]
  const span = (code: string, inWords: string, fileWords: string, first: number, last: number): Period => ({
    code,
    words: inWords,
    fileWords,
    year,
    months: [first, last],
  })
  const ways: Period[] = [
    span(`${year}`, `năm ${year}`, `${year}`, 1, 12),
    span(`${year}-H1`, `6 tháng đầu năm ${year}`, `6 thang dau nam ${year}`, 1, 6),
    span(
      `${year}-Q${quarter}`,
      `quý ${roman} năm ${year}`,
      `Q${quarter}-${year}`,
      quarter * 3 - 2,
      quarter * 3,
    ),
    span(`${year}-Q${quarter}`, `quý ${roman}/${year}`, `quy ${roman} ${year}`, quarter * 3 - 2, quarter * 3),
    span(
      `${year}-${String(month).padStart(2, '0')}`,
      `tháng ${month} năm ${year}`,
      `T${month}-${year}`,
      month,
      month,
    ),
  ]
  return random.pick(year === 2025 ? ways.slice(0, 1) : ways)
}

function layoutFor(random: Random, isText: boolean): Layout {
  const dirty = random.chance(0.6)
  return {
    faults: { spelling: dirty ? 0.35 : 0, doubt: dirty ? 0.05 : 0, blank: random.chance(0.5) ? 0.12 : 0 },
    offset: random.chance(0.15) ? random.int(1, 2) : 0,
    shuffledColumns: random.chance(0.2),
    blankColumn: random.chance(0.1),
    ordinal: random.chance(0.85),
    columnNumbers: random.chance(0.25),
    groups: random.pick(['none', 'none', 'none', 'topics', 'units', 'districts']),
    district: random.chance(0.5),
    restartOrdinal: random.chance(0.5),
    blankRows: random.chance(0.2),
    total: random.pick(['none', 'none', 'bottom', 'bottom', 'top']),
    totalDisagrees: random.chance(0.3),
    repeated: isText ? random.pick(['none', 'ditto']) : random.pick(['none', 'none', 'ditto', 'merged']),
    notes: random.chance(0.3),
    signature: random.chance(0.4),
    duplicate: random.chance(0.15),
    hiddenRow: !isText && random.chance(0.1),
    repeatedHeading: random.chance(0.1),
    mergedHeadings: !isText && random.chance(0.85),
    moneyIn: random.pick(['none', 'heading', 'note']),
    letterhead: random.pick(['one', 'two']),
    title: random.pick(['withPeriod', 'ownRow', 'elsewhere']),
  }
}

/** True for the province's lists by the old map. */
function from2024({ unit, rows }: Sender): boolean {
  return unit === null && rows.length < 56
}

/** What a layout cannot have together with a form. */
function fitting(layout: Layout, list: ListSpec, sender: Sender): Layout {
  const groupsFit = layout.groups !== 'units' || (list.byUnit && list.form === 'model' && sender.isUpper)
  const topicsFit = layout.groups !== 'topics' || ['task', 'conference', 'plan'].includes(list.form)
  const statistical = /^[A-Z]/.test(list.form)
  const overDistricts = from2024(sender)
  const districtsFit = layout.groups !== 'districts' || (overDistricts && list.byUnit)
  return {
    ...layout,
    groups: groupsFit && topicsFit && districtsFit ? layout.groups : 'none',
    // Names that several districts have need theirs beside them.
    district: statistical && list.byUnit && (overDistricts || (sender.isUpper && layout.district)),
    repeated: list.manyRows && list.form === 'model' ? layout.repeated : 'none',
    duplicate: layout.duplicate && !statistical,
    total: layout.groups === 'units' ? 'none' : layout.total,
    ordinal: layout.ordinal || layout.groups === 'topics',
  }
}

const binary: readonly Format[] = ['xlsx', 'xlsx', 'xlsx', 'xls', 'xls', 'xlsb', 'ods', 'html']
const texts: readonly Format[] = ['csv', 'csvBom', 'csv1258', 'semicolons', 'tabs', 'utf16']

function moneyFor(random: Random, layout: Layout): MoneyUnit {
  const [dong] = moneyUnits
  return layout.moneyIn === 'none' && dong ? dong : random.pick(moneyUnits)
}

function namedAfter(sender: Sender): string {
  return sender.unit?.name ?? 'BCD tinh'
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
}

/** A file of one list, of several forms side by side, of several tables on a sheet, or with a sheet for each commune. */
export function madeFile(seed: number, list: ListSpec): MadeFile {
  const random = new Random(seed * 7_919 + 17)
  const isText = random.chance(0.25)
  const format = random.pick(isText ? texts : binary)
  const isBinaryLegacy = format === 'xlsx' || format === 'xls'
  const encoding: Encoding =
    isBinaryLegacy && random.chance(0.2) ? random.pick(['tcvn3', 'vni', 'decomposed']) : 'unicode'
  const year = random.pick([2022, 2023, 2024, 2026, 2026, 2027])
  const ofProvince = year < 2025 && /^[A-Z]/.test(list.form) && list.columns.some(({ isUnit }) => isUnit)
  const sender =
    list.form === 'inspection'
      ? provinceSender()
      : ofProvince && random.chance(0.3)
        ? oldProvinceSender(random)
        : senderIn(random, year)
  const period = periodIn(random, list.form === 'inspection' ? 2026 : year)
  const sheets: MadeSheet[] = []
  const truth: TruthTable[] = []
  const base = `${withoutMarks(namedAfter(sender))}`
  const fileBase = `${list.form} ${random.chance(0.5) ? base : base.toLowerCase()} ${period.fileWords}`
  const name = `${String(seed).padStart(5, '0')} ${fileBase}.${endings[format]}`
  const add = (sheetName: string, grid: Grid, of: ListSpec, from: Sender) => {
    const layout = fitting(layoutFor(random, isText), of, from)
    if (encoding !== 'unicode')
      layout.faults = { ...layout.faults, spelling: Math.min(layout.faults.spelling, 0.1) }
    const made = writeTable(grid, random, of, layout, from, period, moneyFor(random, layout))
    truth.push({
      file: name,
      sheet: sheetName,
      form: of.form,
      unit: from.unit,
      period: period.code,
      periodAccept: [],
      ...made,
    })
  }
  const sheetName = isText ? name.replace(/\.csv$/, '') : 'Sheet1'
  const shape = isText || format === 'html' ? 'one' : random.pick(['one', 'one', 'one', 'two', 'sheets'])
  if (shape === 'sheets' && !sender.isUpper) {
    for (let index = 0; index < 3; index += 1) {
      const grid = new Grid()
      const from = senderIn(random, year)
      const own = from.unit?.name ?? ''
      if (truth.some(({ sheet }) => sheet === own)) continue
      add(own, grid, list, from)
      sheets.push({ name: own, grid })
    }
  } else {
    const grid = new Grid()
    add(sheetName, grid, list, sender)
    if (shape === 'two') {
      grid.add()
      grid.add()
      add(sheetName, grid, list, sender)
    }
    sheets.push({ name: sheetName, grid })
  }
  if (!isText && format !== 'html' && random.chance(0.15)) {
    const choices = new Grid()
    for (const value of ['Cấp xã', 'Cơ sở', 'Cấp tỉnh']) choices.add([value])
    sheets.push({ name: 'DM', grid: choices, hidden: true })
  }
  return { name, bytes: bytesOf(sheets, format, encoding), truth }
}

/** Every form in turn; the same for the same count. */
export function corpus(count: number): MadeFile[] {
  const all = [...lists, ...statistics]
  return Array.from({ length: count }, (_, index) => {
    const list = all[index % all.length]
    if (!list) throw new Error('No forms')
    return madeFile(index, list)
  })
}
