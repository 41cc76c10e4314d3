import type { TruthTable } from '../truth.ts'
import type { MadeCell, MoneyUnit } from './cells.ts'
import type { ColumnSpec, ListSpec, Making } from './columns.ts'
import { writeHeadings, writeTail, writeTitles, writeTotal } from './edges.ts'
import type { Grid } from './grid.ts'
import type { Chosen, Layout, MadeRow, Period } from './layout.ts'
import type { Random } from './random.ts'
import { districtOf, goneUnits, misspelled, type Sender, typedUnit, type Unit } from './senders.ts'

const noCell: MadeCell = { cell: null, value: null }

function chosenColumns(random: Random, list: ListSpec, layout: Layout, sender: Sender): ColumnSpec[] {
  const withoutUnit = layout.groups === 'units' || (!sender.isUpper && random.chance(0.4))
  const kept = list.columns.filter(
    (spec) =>
      !(spec.isUnit && withoutUnit && !spec.always) &&
      (spec.always || list.form.startsWith('B') || random.chance(0.85)),
  )
  return layout.shuffledColumns ? random.shuffled(kept) : kept
}

function headingOf(random: Random, spec: ColumnSpec, layout: Layout, money: MoneyUnit): readonly string[] {
  const path = random.pick(spec.headings)
  if (!spec.isMoney || layout.moneyIn === 'none') return path
  const bare = path.map((heading) => heading.replace(/\s*\((đồng|tiền)\)/, ''))
  if (layout.moneyIn === 'note') return bare
  return [...bare.slice(0, -1), `${bare.at(-1)} (${money.words})`]
}

/** The unit of a row as it is typed; now and then with one letter wrong, or by the name that it had before. */
function unitCell({ random, faults, year }: Making, unit: Unit): ReturnType<ColumnSpec['make']> {
  if (random.chance(faults.doubt)) {
    return { cell: misspelled(random, unit), value: { ...unit }, mustFlag: true }
  }
  if (year >= 2026 && random.chance(faults.doubt)) {
    return { cell: random.pick(goneUnits()), value: null, mustFlag: true }
  }
  if (random.chance(faults.spelling / 6)) return { cell: unit.code, value: { ...unit } }
  return { cell: typedUnit(random, unit), value: { ...unit } }
}

function makeRow(
  making: Making,
  columns: readonly Chosen[],
  list: ListSpec,
  index: number,
  unit: Unit,
): MadeRow {
  const row: MadeRow = { cells: new Map(), values: { ...list.stated }, mustFlag: [], alt: {} }
  for (const { spec, column } of columns) {
    const made = spec.isUnit ? unitCell(making, unit) : spec.make(making, { index, unit })
    row.cells.set(column, made)
    const [field, ...others] = spec.fields
    if (field === undefined) continue
    row.values[field] = made.value
    for (const other of others) row.values[other] = made.more?.[other] ?? null
    if (made.mustFlag) row.mustFlag.push(field)
    if (made.mustFlag && made.value !== null) row.alt[field] = [null]
  }
  return row
}

const topics = ['Công tác tham mưu', 'Công tác tuyên truyền', 'Công tác khác']
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']

/** Puts a table below what the grid has, and tells what must be read from it. */
export function writeTable(
  grid: Grid,
  random: Random,
  list: ListSpec,
  layout: Layout,
  sender: Sender,
  period: Period,
  money: MoneyUnit,
): Pick<TruthTable, 'rows' | 'ignoredRows' | 'totals'> {
  const making: Making = { random, faults: layout.faults, year: period.year, months: period.months, money }
  const ignoredRows = writeTitles(grid, random, list, layout, sender, period, money)
  const specs = chosenColumns(random, list, layout, sender)
  let next = layout.offset + (layout.ordinal ? 1 : 0)
  const columns = specs.map((spec, index): Chosen => {
    if (layout.blankColumn && index === 2) next += 1
    const chosen = { spec, path: headingOf(random, spec, layout, money), column: next }
    next += 1
    return chosen
  })
  const ordinalColumn: Chosen[] = layout.ordinal
    ? [
        {
          spec: { fields: [], headings: [], make: () => noCell },
          path: [random.pick(['STT', 'TT', 'Số TT'])],
          column: layout.offset,
        },
      ]
    : []
  const districtColumn = layout.district ? next : null
  const districts: Chosen[] =
    districtColumn === null
      ? []
      : [
          {
            spec: { fields: [], headings: [], make: () => noCell },
            path: ['Huyện/TP'],
            column: districtColumn,
          },
        ]
  if (districtColumn !== null) next += 1
  const headings = writeHeadings(grid, [...ordinalColumn, ...columns, ...districts], layout)
  ignoredRows.push(...headings)
  const width = next
  const blankRow = () => Array.from({ length: width }, (): MadeCell | null => null)
  if (layout.columnNumbers) {
    const numbers = blankRow()
    ;[...ordinalColumn, ...columns, ...districts].forEach(({ column }, index) => {
      numbers[column] = { cell: `(${index + 1})`, value: null }
    })
    ignoredRows.push(grid.add(numbers))
  }
  const sumCells = blankRow()
  const topTotal = layout.total === 'top' ? grid.add(sumCells) : null
  const rows: TruthTable['rows'] = []
  const made: MadeRow[] = []
  const count = list.manyRows ? random.int(4, 14) : Math.min(sender.rows.length, random.int(3, 12))
  const units = unitsOf(random, list, sender, count)
  let ordinal = 0
  let previousUnit: Unit | null = null
  let groupCount = 0
  let series: { unit: Unit; from: number } | null = null
  const unitColumn = columns.find(({ spec }) => spec.isUnit)?.column
  const endSeries = (last: number) => {
    if (series && unitColumn !== undefined && layout.repeated === 'merged')
      grid.merge(series.from, unitColumn, last, unitColumn)
    series = null
  }
  units.forEach((unit, index) => {
    const district = districtOf(unit)
    const isNewGroup =
      (layout.groups === 'topics' && index % 4 === 0) ||
      (layout.groups === 'units' && unit !== previousUnit) ||
      (layout.groups === 'districts' && district?.code !== (previousUnit && districtOf(previousUnit)?.code))
    if (isNewGroup) {
      endSeries(grid.rows.length)
      const group = blankRow()
      const topic = topics[groupCount % topics.length] ?? ''
      const label =
        layout.groups === 'topics' ? topic : layout.groups === 'units' ? unit.name : (district?.name ?? '')
      if (layout.ordinal)
        group[layout.offset] = { cell: roman[groupCount % roman.length] ?? 'I', value: null }
      const labelColumn = layout.ordinal ? layout.offset + 1 : layout.offset
      group[labelColumn] = {
        cell: layout.ordinal ? label : `${roman[groupCount % roman.length]}. ${label}`,
        value: null,
      }
      const row = grid.add(group)
      if (!layout.ordinal) grid.merge(row, labelColumn, row, width - 1)
      ignoredRows.push(row)
      groupCount += 1
      if (layout.restartOrdinal) ordinal = 0
    }
    if (layout.blankRows && index > 0 && random.chance(0.15)) {
      endSeries(grid.rows.length)
      grid.add()
    }
    if (layout.repeatedHeading && index === 3 && headings.length === 1) {
      endSeries(grid.rows.length)
      const heading = grid.rows[(headings[0] ?? 1) - 1] ?? []
      ignoredRows.push(grid.add(heading))
    }
    ordinal += 1
    const row = makeRow(making, columns, list, index, unit)
    if (layout.groups === 'units') row.values.unitId = { ...unit }
    const cells = blankRow()
    if (layout.ordinal) cells[layout.offset] = { cell: ordinal, value: null }
    for (const [column, cell] of row.cells) cells[column] = cell
    const continues = unit === previousUnit && series !== null
    if (districtColumn !== null) {
      const before = previousUnit && districtOf(previousUnit)?.code
      const isRepeated = layout.groups === 'none' && district?.code === before && layout.repeated !== 'none'
      cells[districtColumn] = isRepeated
        ? { cell: '//', value: null }
        : { cell: (district?.name ?? '').replace(/^(Huyện|Thành phố) /, ''), value: null }
    }
    if (unitColumn !== undefined && continues && layout.repeated !== 'none') {
      cells[unitColumn] =
        layout.repeated === 'ditto'
          ? { cell: random.pick(['nt', '//', 'như trên', 'Nt', '"']), value: null }
          : null
      // It says what the cell above says, with what is wrong there.
      const above = rows.at(-1)
      row.values.unitId = above?.values.unitId ?? null
      row.mustFlag = row.mustFlag.filter((field) => field !== 'unitId')
      if (above?.mustFlag.includes('unitId')) row.mustFlag.push('unitId')
    }
    const number = grid.add(cells)
    if (!continues) {
      endSeries(number - 1)
      series = { unit, from: number }
    }
    if (layout.hiddenRow && index === 2) grid.hiddenRows.add(number - 1)
    rows.push({ row: number, values: row.values, mustFlag: row.mustFlag, mayFlag: [], alt: row.alt })
    made.push(row)
    previousUnit = unit
  })
  endSeries(grid.rows.length)
  if (layout.duplicate && made[0] && rows[0] && layout.groups === 'none' && list.manyRows) {
    const cells = [...(grid.rows[rows[0].row - 1] ?? [])]
    if (layout.ordinal) cells[layout.offset] = { cell: ordinal + 1, value: null }
    const row = grid.add(cells)
    rows.push({ ...rows[0], row, mustFlag: [], mayFlag: ['*'], duplicateOf: rows[0].row })
    made.push(made[0])
  }
  const totals = writeTotal(
    grid,
    random,
    layout,
    columns,
    made,
    sumCells,
    topTotal,
    ignoredRows,
    money.factor,
  )
  writeTail(grid, random, layout, ignoredRows)
  return { rows, ignoredRows, totals }
}

/** The unit of each row: for a list by units in series, for a report one row each. */
function unitsOf(random: Random, list: ListSpec, sender: Sender, count: number): Unit[] {
  const start = random.int(0, Math.max(0, sender.rows.length - count))
  const pool = sender.rows.slice(start, start + count)
  const at = (index: number) => pool[index % pool.length] ?? sender.rows[0] ?? { code: '', name: '' }
  if (!list.manyRows || list.form === 'inspection') return pool
  if (!list.byUnit) return Array.from({ length: count }, () => at(0))
  let index = 0
  return Array.from({ length: count }, (_, row) => {
    if (row > 0 && random.chance(0.5) && index < pool.length - 1) index += 1
    return at(index)
  })
}
