import { v7 as uuid } from 'uuid'
import type { StoredRecord, Values } from '../../../shared/contract/records.ts'
import { teamMember } from '../../../shared/records/inspectionTeam.ts'
import { positionOn, positionText } from '../../../shared/records/person.ts'
import type { RecordKind } from '../../../shared/records/registry.ts'
import type { Writing } from '../database/store.ts'
import { ExpectedError } from '../errors.ts'
import { withOperation } from '../operations/operation.ts'
import { readRecords, storedRecords } from '../records/queries.ts'
import { validated } from '../records/validate.ts'
import { type RecordChange, writeRecords } from '../records/write.ts'
import type { Services } from '../services.ts'
import { readSuccession, type Succession } from '../units/succession.ts'
import { dayPlus, workingDayFrom } from './days.ts'
import { inspectionIdsOf, teamIdsOf } from './queries.ts'

interface Start {
  from: number
  to: number
}

/** A date of any precision as many years on; the 29th of February becomes the 1st of March. */
function yearsOn(date: unknown, { from, to }: Start): string | null {
  if (typeof date !== 'string') return null
  const moved = `${Number(date.slice(0, 4)) + to - from}${date.slice(4)}`
  return moved.length === 10 ? dayPlus(moved, 0) : moved
}

function dayYearsOn(day: unknown, start: Start): string | null {
  const moved = yearsOn(day, start)
  return moved === null ? null : workingDayFrom(moved)
}

/** A text of which the year moves on with the plan: “Đoàn kiểm tra số 1 năm 2025”. */
function renamed(text: unknown, { from, to }: Start): string {
  return String(text ?? '').replaceAll(String(from), String(to))
}

/** The members with the positions that they have when the year begins. */
async function membersFor(queries: Writing, team: StoredRecord, day: string): Promise<Values[string]> {
  const members = teamMember.array().parse(team.values.members ?? [])
  const ids = members.flatMap(({ personId }) => personId ?? [])
  const people = await readRecords(queries, 'person', ids)
  return members.map((member) => {
    const current = member.personId === null ? undefined : people.get(member.personId)
    if (current?.image.deletedAt) return { ...member, personId: null }
    const held = current && positionOn(current.image.values, day)
    return held ? { ...member, position: positionText(held) } : member
  })
}

function created(kind: RecordKind, values: Values): RecordChange {
  const after = { ...validated(kind, { values, years: {} }), deletedAt: null, importRowId: null }
  return { kind, id: uuid(), revision: 0, before: null, after }
}

function inspectionFor(
  inspection: StoredRecord,
  teamId: string | null,
  succession: Succession,
  start: Start,
): RecordChange {
  const { title, unitId, form, field, withReform, plannedOn, plannedTo, startedAt, place } = inspection.values
  const day = dayYearsOn(plannedOn ?? (typeof startedAt === 'string' ? startedAt.slice(0, 10) : null), start)
  const now = typeof unitId === 'string' ? succession.presentOf(unitId, day ?? `${start.to}-01-01`) : null
  const lastDay = dayYearsOn(plannedTo, start)
  return created('inspection', {
    title: renamed(title, start),
    unitId: now,
    teamId,
    form: form ?? null,
    field: field ?? null,
    withReform: withReform ?? null,
    plannedOn: day,
    plannedTo: lastDay !== null && day !== null && lastDay < day ? day : lastDay,
    // A merged unit has another seat.
    place: now === unitId ? (place ?? null) : null,
    status: 'planned',
  })
}

/** Each change once: two units that were merged since make one inspection. */
function withoutTwins(changes: readonly RecordChange[]): RecordChange[] {
  const found = new Map<string, RecordChange>()
  for (const change of changes) {
    const { unitId, teamId, form, title } = change.after?.values ?? {}
    const key = unitId ? `${teamId}|${unitId}|${form}` : `${teamId}|${title}|${change.id}`
    if (!found.has(key)) found.set(key, change)
  }
  return [...found.values()]
}

async function changesFor(queries: Writing, start: Start): Promise<RecordChange[]> {
  const known = await inspectionIdsOf(queries, start.to)
  if (known.length > 0 || (await teamIdsOf(queries, start.to, known)).length > 0) {
    throw new ExpectedError('inspection.yearStarted', { year: start.to })
  }
  const inspectionIds = await inspectionIdsOf(queries, start.from)
  const teamIds = await teamIdsOf(queries, start.from, inspectionIds)
  if (inspectionIds.length + teamIds.length === 0) {
    throw new ExpectedError('inspection.yearEmpty', { year: start.from })
  }
  const succession = await readSuccession(queries)
  const teams = new Map<string, RecordChange>()
  for (const team of await storedRecords(queries, 'inspectionTeam', teamIds)) {
    const { name, round, contents, scopeFrom, scopeTo } = team.values
    teams.set(
      team.id,
      created('inspectionTeam', {
        name: renamed(name, start),
        year: start.to,
        round: round ?? null,
        contents: contents ?? null,
        scopeFrom: yearsOn(scopeFrom, start),
        scopeTo: yearsOn(scopeTo, start),
        members: await membersFor(queries, team, `${start.to}-01-01`),
      }),
    )
  }
  const inspections = (await storedRecords(queries, 'inspection', inspectionIds))
    .filter(({ values }) => values.status !== 'cancelled')
    .map((one) => inspectionFor(one, teams.get(String(one.values.teamId))?.id ?? null, succession, start))
  return [...teams.values(), ...withoutTwins(inspections)]
}

/**
 * Starts the plan of a year from that of another, as one operation: teams and inspections, a year on, without numbers,
 * minutes and results. Throws `inspection.yearEmpty`, `inspection.yearStarted`.
 */
export async function startYear(
  services: Services,
  start: Start,
): Promise<{ operationId: string; teams: StoredRecord[]; inspections: StoredRecord[] }> {
  const { operationId, result } = await withOperation(
    services,
    { action: 'create', label: `Lấy kế hoạch kiểm tra năm ${start.from} làm gốc cho năm ${start.to}` },
    async (write) => {
      const changes = await changesFor(write.queries, start)
      await writeRecords(write, changes)
      return changes
    },
  )
  const idsOf = (kind: RecordKind) => result.filter((change) => change.kind === kind).map(({ id }) => id)
  const { queries } = services.store
  return {
    operationId,
    teams: await storedRecords(queries, 'inspectionTeam', idsOf('inspectionTeam')),
    inspections: await storedRecords(queries, 'inspection', idsOf('inspection')),
  }
}
