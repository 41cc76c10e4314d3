import { fold } from '../../../../../shared/text/fold.ts'
import { mentionsIn, type UnitIndex } from '../../match/units.ts'
import type { Cell } from '../../read/grid.ts'
import type { RowContext } from '../rows/columnReaders.ts'
import { fieldLabelled, plainLabel, type VerticalLayout } from './vertical.ts'

/** The rows of one report among several below each other; `unit` names whose it is, null where no row says so. */
export interface ReportBlock {
  from: number
  end: number
  unit: string | null
}

interface OpenBlock extends ReportBlock {
  fields: Set<string>
}

/** A commune by its kind, also one that no map has: “Xã Cốc Bàng”, “HPN xã Bảo Lâm”. */
const unitByKind = /(?<![\p{L}\p{M}])(xa|phuong|thi tran|x|p|tt)[. ]\s*\p{L}/u
const longestName = 60

function namesUnit(units: UnitIndex, text: string): boolean {
  if (text.length > longestName || !/\p{L}{2}/u.test(text)) return false
  return unitByKind.test(fold(text)) || mentionsIn(units, text).length > 0
}

/** The unit that a row names: left of its indicator (“HPN xã Bảo Lâm | Số hội nghị | 12”), or with nothing else in the row. */
function unitOfRow(
  units: UnitIndex,
  { labelColumn, valueColumn }: VerticalLayout,
  row: readonly (Cell | undefined)[],
): string | null {
  const left = row.slice(0, labelColumn)
  const filled = row.filter((cell) => cell !== undefined)
  const isHeading = row[valueColumn] === undefined && filled.length <= 2
  const texts = [...left, ...(isHeading ? filled : [])].flatMap((cell) =>
    cell?.kind === 'text' ? [plainLabel(cell.text)] : [],
  )
  return texts.find((text) => namesUnit(units, text)) ?? null
}

/**
 * The reports with an indicator on each row that stand below each other, one for each unit: a row that names a unit begins
 * another one where indicators come again below it. The first is of the unit that the title right above names, if others follow.
 */
export function reportBlocks(
  { sheet, units, form, titleLines }: RowContext,
  layout: VerticalLayout,
  range: { from: number; end: number },
): ReportBlock[] {
  const { labelColumn, valueColumn } = layout
  const blocks: OpenBlock[] = []
  let open: OpenBlock = { from: range.from, end: range.end, unit: null, fields: new Set() }
  for (let index = range.from; index < range.end; index += 1) {
    const row = sheet.rows[index]
    if (!row) continue
    const label = plainLabel(row[labelColumn]?.text ?? '')
    const found = label === '' ? undefined : fieldLabelled(form, label, '')
    const isUnitLine = found?.field.type === 'unit' && row[valueColumn] !== undefined
    const unit = isUnitLine ? null : unitOfRow(units, layout, row)
    if (unit !== null || isUnitLine) {
      if (open.fields.size > 0) {
        blocks.push({ ...open, end: index })
        open = { from: index, end: range.end, unit, fields: new Set() }
      } else open.unit ??= unit
    }
    if (found && !isUnitLine && row[valueColumn]) open.fields.add(found.name)
  }
  return joined([...blocks, open], titleLines.at(-1) ?? '', units)
}

/** Blocks of which none repeats an indicator of another are parts of one report. */
function joined(blocks: readonly OpenBlock[], title: string, units: UnitIndex): ReportBlock[] {
  const [first] = blocks
  const last = blocks.at(-1)
  if (!first || !last) return []
  const withFigures = blocks.filter(({ fields }) => fields.size > 0)
  const different = new Set(withFigures.flatMap(({ fields }) => [...fields]))
  const all = withFigures.reduce((count, { fields }) => count + fields.size, 0)
  if (withFigures.length < 2 || different.size === all) {
    return [{ from: first.from, end: last.end, unit: null }]
  }
  const above = plainLabel(title)
  const ofTitle = namesUnit(units, above) ? above : null
  return blocks.map(({ from, end, unit }, index) => ({
    from,
    end,
    unit: index === 0 ? (unit ?? ofTitle) : unit,
  }))
}
