import { z } from 'zod'
import type { Counted, UnitFollowUp } from '../../../shared/contract/followUp.ts'
import { reminder } from '../../../shared/records/recommendation.ts'
import { sortKey } from '../../../shared/text/sortKey.ts'
import type { Queries } from '../database/store.ts'
import { readSuccession, type Succession } from '../units/succession.ts'
import { type OpenRow, openRecommendations } from './queries.ts'

const openStatuses = ['open', 'inProgress', 'partlyDone', null]
const within = {
  due7: ['within7'],
  due15: ['within7', 'within15'],
  due30: ['within7', 'within15', 'within30'],
}

export interface FollowUp {
  open: Counted
  due7: Counted
  due15: Counted
  due30: Counted
  overdue: Counted
  byUnit: UnitFollowUp[]
}

type Filters = Counted['list']['filters']

function counted(count: number, filters: Filters): Counted {
  return { count, list: { kind: 'recommendation', filters } }
}

const reminders = z.array(reminder)

/** The last of all letters that reminded of any of these; null where none did. */
function lastReminder(rows: readonly OpenRow[]): UnitFollowUp['lastReminder'] {
  const sent = rows.flatMap((row) => reminders.catch([]).parse(JSON.parse(row.reminders ?? '[]')))
  const last = sent.toSorted((one, other) => (other.on ?? '').localeCompare(one.on ?? ''))[0]
  return last ? { number: last.number, on: last.on } : null
}

function ofUnit(unitId: string | null, rows: readonly OpenRow[], succession: Succession): UnitFollowUp {
  const asked = [...new Set(rows.map((row) => row.unitId))]
  const ofThese: Filters = { unitId: { anyOf: asked } }
  const overdue = rows.filter(({ due }) => due === 'overdue')
  const due = rows.flatMap(({ dueOn }) => dueOn ?? []).sort()
  return {
    unitId,
    label: unitId === null ? 'Chưa ghi đơn vị' : succession.nameOf(unitId),
    formerNames: asked.flatMap((id) => (id !== null && id !== unitId ? succession.nameOf(id) : [])),
    open: counted(rows.length, { ...ofThese, status: { anyOf: openStatuses } }),
    overdue: counted(overdue.length, { ...ofThese, due: { anyOf: ['overdue'] } }),
    oldestDueOn: due[0] ?? null,
    lastReminder: lastReminder(rows),
  }
}

/** What is open, what is due, and which units owe it today; units that were merged owe it as their successor. */
export async function readFollowUp(queries: Queries): Promise<FollowUp> {
  const rows = await openRecommendations(queries)
  const succession = await readSuccession(queries)
  const byUnit = Map.groupBy(rows, ({ unitId }) => (unitId === null ? null : succession.presentOf(unitId)))
  const dueIn = (codes: readonly string[]) =>
    counted(rows.filter(({ due }) => codes.includes(due)).length, { due: { anyOf: [...codes] } })
  return {
    open: counted(rows.length, { status: { anyOf: openStatuses } }),
    due7: dueIn(within.due7),
    due15: dueIn(within.due15),
    due30: dueIn(within.due30),
    overdue: dueIn(['overdue']),
    byUnit: [...byUnit]
      .map(([unitId, ofThese]) => ofUnit(unitId, ofThese, succession))
      .toSorted(
        (one, other) =>
          other.overdue.count - one.overdue.count ||
          other.open.count - one.open.count ||
          sortKey(one.label).localeCompare(sortKey(other.label), 'en'),
      ),
  }
}
