import type { StatisticalColumn, StatisticalForm } from '../../../../shared/statistics/form.ts'
import { statisticalForms } from '../../../../shared/statistics/shipped.ts'
import { areaCell, countCell, markCell, moneyCell, percentCell, textCell } from './cells.ts'
import type { ColumnSpec, ListSpec } from './columns.ts'
import { dateCell } from './dates.ts'
import { words } from './words.ts'

const texts: Record<string, readonly string[]> = {
  work: words.works,
  note: words.notes,
  content: words.supervisions,
  leadBody: ['UBND xã', 'Trưởng xóm', 'Ban công tác Mặt trận'],
  voteResult: ['121/131', '59/70', '100%'],
}

function headingsOf({ headerPath, aliases }: StatisticalColumn): string[][] {
  return headerPath.length > 1
    ? [headerPath]
    : [headerPath, ...aliases.filter((alias) => !/giám sát/.test(alias)).map((alias) => [alias])]
}

const never = { spelling: 0.3, doubt: 0, blank: 0 }

function columnOf(column: StatisticalColumn, naming: boolean): ColumnSpec {
  const spec = { fields: [column.code], headings: headingsOf(column) }
  switch (column.type) {
    case 'integer':
    case 'decimal':
      return {
        ...spec,
        summed: true,
        make: ({ random, faults }) => countCell(random, faults, 60, column.unit),
      }
    case 'money':
      return {
        ...spec,
        summed: true,
        isMoney: true,
        make: ({ random, faults, money }) => moneyCell(random, faults, money),
      }
    case 'area':
      return { ...spec, summed: true, make: ({ random, faults }) => areaCell(random, faults) }
    case 'percent':
      return { ...spec, make: ({ random, faults }) => percentCell(random, faults) }
    case 'mark':
      return { ...spec, make: ({ random }) => markCell(random) }
    case 'date':
      return {
        ...spec,
        make: ({ random, faults, year, months }) =>
          dateCell(random, { ...faults, doubt: 0 }, { year, months, precision: false, required: false }),
      }
    case 'choice':
      return {
        ...spec,
        make: ({ random }) => {
          const value = random.pick(column.choices)
          return { cell: random.chance(0.2) ? value.toUpperCase() : value, value }
        },
      }
    case 'text':
      return {
        ...spec,
        always: naming,
        make: ({ random, faults }, { index }) => {
          const made = textCell(random, naming ? never : faults, texts[column.code] ?? words.general)
          if (!naming || made.cell === null) return made
          const value = `${String(made.value)} ${random.pick(words.hamlets)} ${index + 1}`
          return { cell: value, value }
        },
      }
  }
}

const votes: ColumnSpec = {
  fields: ['votesFor', 'households'],
  headings: [['Kết quả biểu quyết']],
  make: ({ random }) => {
    const households = random.int(30, 180)
    const value = random.int(20, households)
    return { cell: `${value}/${households}`, value, more: { households } }
  },
}

function specOf(form: StatisticalForm): ListSpec {
  const unitColumn = form.columns.find(({ code }) => code === 'unitName')
  const unit: ColumnSpec = {
    fields: ['unitId'],
    headings: [
      [unitColumn?.headerPath[0] ?? 'Tên xã, phường, thị trấn'],
      ['Xã, phường, thị trấn'],
      ['Đơn vị'],
    ],
    isUnit: true,
    make: () => ({ cell: null, value: null }),
  }
  const manyRows = form.rows === 'many'
  const printed = form.columns.filter(
    ({ code, printed: isPrinted }) => isPrinted && !['ordinal', 'district', 'unitName'].includes(code),
  )
  const naming =
    printed.find(({ type, required }) => type === 'text' && required) ??
    printed.find(({ type }) => type === 'text')
  const columns = printed.map((column) =>
    form.code === 'B2' && column.code === 'voteResult'
      ? votes
      : columnOf(column, manyRows && column === naming),
  )
  return {
    form: form.code,
    titles: [form.title.replace(/ \(.*\)/, '')],
    columns: unitColumn ? [unit, ...columns] : columns,
    manyRows,
    byUnit: unitColumn !== undefined,
  }
}

/** All statistical forms as lists of rows. */
export const statistics: readonly ListSpec[] = statisticalForms.map(specOf)
