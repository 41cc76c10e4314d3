import type { z } from 'zod'
import type { FieldValue } from '../../../shared/contract/records.ts'
import type { figureChange } from '../../../shared/contract/statistics.ts'
import { printFigure } from '../../../shared/statistics/print.ts'
import { statisticalFormOf } from '../../../shared/statistics/shipped.ts'
import type { Queries } from '../database/store.ts'
import { type StoredFrom, storedFrom } from '../intake/source.ts'
import type { RecordImage } from '../records/image.ts'
import { type FiguresChange, readChanges } from './queries.ts'

type Entry = z.output<typeof figureChange>

function imageIn(json: string | null): RecordImage | null {
  return json === null ? null : JSON.parse(json)
}

/** A figure of a row as it was; null where nothing was stated or the row was not there. */
function figureIn(image: RecordImage | null, column: string): FieldValue {
  const figures = image?.deletedAt === null ? image.values.figures : null
  if (typeof figures !== 'object' || figures === null || Array.isArray(figures)) return null
  return figures[column] ?? null
}

function sourceIn(from: StoredFrom | undefined, column: string): Entry['source'] {
  if (!from) return null
  const { cells, ...place } = from
  const cell = cells.find(({ field }) => field === column)
  return cell ? { ...place, cell: `${cell.column}${place.row}`, text: cell.text } : null
}

function entryOf(
  change: FiguresChange,
  column: string,
  sources: ReadonlyMap<string, StoredFrom>,
): Entry | null {
  const before = imageIn(change.before)
  const after = imageIn(change.after)
  const [was, is] = [figureIn(before, column), figureIn(after, column)]
  if (JSON.stringify(was) === JSON.stringify(is)) return null
  const { formCode, period } = (after ?? before)?.values ?? {}
  const shown = statisticalFormOf(String(formCode))?.columns.find(({ code }) => code === column)
  const print = (value: FieldValue) => (shown ? printFigure(shown, value) : null)
  return {
    id: String(change.sequence),
    at: change.at,
    actor: change.actor,
    operationId: change.operationId,
    period: String(period),
    before: print(was),
    after: print(is),
    source: sourceIn(sources.get(`${change.operationId}|${change.recordId}`), column),
  }
}

/** What happened to one figure of these rows, newest first, each change with the cell that it was read from. */
export async function historyOfFigure(
  queries: Queries,
  ids: readonly string[],
  column: string,
): Promise<Entry[]> {
  const sources = await storedFrom(queries, ids)
  const changes = await readChanges(queries, ids)
  return changes.flatMap((change) => entryOf(change, column, sources) ?? [])
}
