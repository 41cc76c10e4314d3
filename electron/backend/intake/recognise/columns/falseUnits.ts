import { fold } from '../../../../../shared/text/fold.ts'
import { matchUnit } from '../../match/lookup.ts'
import { rankOf } from '../../match/units.ts'
import { isDitto } from '../../values/choices.ts'
import { isTableEnd } from '../rows/body.ts'
import type { RowContext } from '../rows/columnReaders.ts'
import type { ColumnUse } from './columns.ts'

/** Kinds whose lists have a column “Đơn vị” in which a commune writes its own bodies, with the field that these are. */
const bodyFields: Readonly<Record<string, string | null>> = {
  model: 'owner',
  conference: null,
  plan: null,
  commendation: null,
}

/** What bodies of a commune begin with; “Chi hội Hòa Chung” is not the commune of that name. */
const ownBodies =
  /^(chi (bo|hoi|doan)|to( dan pho| tu quan)?|nhom|cau lac bo|clb|htx|hop tac xa|truong|tram|ban cong tac|ban ctmt|xom|doi)\s/

/**
 * The columns of a table without one of units that are none: in a commune's list “Đơn vị” may hold its own bodies (“Chi
 * bộ xóm Nà Luông”), and all its rows are of the commune. A list of commendations without another column of names names
 * those who are commended there. `kept` are columns that the clerk decided about.
 */
export function withoutFalseUnits(context: RowContext, kept: ReadonlySet<number>): RowContext {
  const { form, columns, sender, units, days, decided, bodyCells } = context
  const { unitField } = form
  const use = columns.find(({ field }) => field !== null && field === unitField)
  const [keyField = null] = form.keyFields
  // A column of names that nobody knows stands before the unit: the unit is not who is commended.
  const isFirst = !columns.some(
    ({ column, field, isIndex }) => use && !isIndex && field === null && column < use.column,
  )
  if (use && isFirst && form.substituteKey === unitField && !columns.some(({ field }) => field === keyField))
    return withField(context, use, keyField)
  if (!use || unitField === null || !(form.code in bodyFields) || kept.has(use.column)) return context
  if (sender === null || rankOf(sender) < 3) return context
  const texts = bodyCells(use.column).flatMap((cell) =>
    cell.kind === 'text' && !isDitto(cell.text) && !isTableEnd(cell) ? [cell.text] : [],
  )
  const isNone = (text: string) =>
    decided.about(unitField, text) === undefined &&
    (ownBodies.test(fold(text)) || matchUnit(units, text, { days, sender }).issue?.code === 'unit.unknown')
  if (texts.length === 0 || !texts.every(isNone)) return context
  const field = bodyFields[form.code] ?? null
  const isTaken = columns.some((other) => other.field === field)
  return withField(context, use, isTaken ? null : field)
}

function withField(context: RowContext, use: ColumnUse, field: string | null): RowContext {
  const columns = context.columns.map((one) => (one === use ? { ...use, field } : one))
  return { ...context, columns }
}
