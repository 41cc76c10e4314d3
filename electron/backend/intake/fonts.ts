import { columnFont } from '../../../shared/contract/intake.ts'
import { Decided, type Decision, fontDecision } from './match/decisions.ts'
import { columnNumber } from './read/grid.ts'
import type { ChosenFonts } from './read/workbook.ts'
import type { TableReading } from './recognise/tables.ts'
import type { ColumnFont } from './text/legacy.ts'

/**
 * The columns that were read otherwise than the clerk decided about earlier files of the sender; null where there are
 * none. The file is read once more with them.
 */
export function decidedOtherwise(
  tables: readonly TableReading[],
  decisions: readonly Decision[],
): ChosenFonts | null {
  const chosen = new Map<string, Map<number, ColumnFont>>()
  if (!decisions.some(({ about }) => about === fontDecision)) return null
  for (const { sheet, form, unitId, columns } of tables) {
    const decided = new Decided(decisions, unitId, form ?? '')
    for (const { column, heading, legacy } of columns) {
      const { data: font } = columnFont.safeParse(decided.about(fontDecision, heading))
      if (font === undefined || font === (legacy?.font ?? 'unicode')) continue
      const ofSheet = chosen.get(sheet) ?? new Map<number, ColumnFont>()
      ofSheet.set(columnNumber(column), font)
      chosen.set(sheet, ofSheet)
    }
  }
  return chosen.size > 0 ? chosen : null
}
