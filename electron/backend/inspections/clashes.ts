import type { Clash } from '../../../shared/contract/inspections.ts'
import type { StoredRecord } from '../../../shared/contract/records.ts'
import { type TeamMember, teamMember } from '../../../shared/records/inspectionTeam.ts'
import { foldWords } from '../../../shared/text/fold.ts'
import type { Succession } from '../units/succession.ts'
import { daysOf } from './days.ts'

interface Planned {
  id: string
  teamId: string | null
  form: string
  unitId: string | null
  from: string
  to: string
  /** Clock times of both ends; null where they are not known yet. */
  startedAt: string | null
  endedAt: string | null
}

interface Plan {
  teams: readonly StoredRecord[]
  inspections: readonly StoredRecord[]
  succession: Succession
}

function plannedOf(inspection: StoredRecord): Planned[] {
  const days = daysOf(inspection)
  const { teamId, unitId, form, status, startedAt, endedAt } = inspection.values
  if (!days || status === 'cancelled') return []
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return [
    {
      id: inspection.id,
      teamId: text(teamId),
      unitId: text(unitId),
      form: text(form) ?? 'direct',
      ...days,
      startedAt: text(startedAt),
      endedAt: text(endedAt),
    },
  ]
}

/** True where one cannot be at both: days overlap and no clock says that one ends before the other begins. */
function isAtOnce(one: Planned, other: Planned): boolean {
  if (one.to < other.from || other.to < one.from) return false
  const before = (first: Planned, second: Planned) =>
    first.endedAt !== null && second.startedAt !== null && first.endedAt <= second.startedAt
  return !before(one, other) && !before(other, one)
}

function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other): [Item, Item] => [one, other]))
}

function later(one: Planned, other: Planned): string {
  return one.from > other.from ? one.from : other.from
}

/** The same key; the same name only where one of them has no key: namesakes are two people. */
function isSamePerson(one: TeamMember, other: TeamMember): boolean {
  if (one.personId !== null && other.personId !== null) return one.personId === other.personId
  return foldWords(one.name) === foldWords(other.name)
}

/** Visits of one team, or of teams with a member in common, that are at once. Reports are read at a desk. */
function membersAtOnce(plan: Plan, planned: readonly Planned[]): Clash[] {
  const visits = planned.filter(({ form }) => form === 'direct')
  const members = new Map(
    plan.teams.map(({ id, values }) => [id, teamMember.array().parse(values.members ?? [])]),
  )
  const teamName = (id: string | null) =>
    String(plan.teams.find((team) => team.id === id)?.values.name ?? 'Đoàn kiểm tra')
  return pairsOf(visits).flatMap(([one, other]): Clash[] => {
    if (one.teamId === null || other.teamId === null || !isAtOnce(one, other)) return []
    const what = { day: later(one, other), inspectionIds: [one.id, other.id] }
    if (one.teamId === other.teamId) return [{ kind: 'team', name: teamName(one.teamId), ...what }]
    const others = members.get(other.teamId) ?? []
    const both = (members.get(one.teamId) ?? []).filter((member) =>
      others.some((another) => isSamePerson(member, another)),
    )
    return both.map(({ name }) => ({ kind: 'member', name, ...what }))
  })
}

/** Units that are inspected twice in the same form in one year; of merged units the unit that they are now. */
function unitsTwice({ succession }: Plan, planned: readonly Planned[]): Clash[] {
  const byUnit = new Map<string, Planned[]>()
  for (const one of planned) {
    if (one.unitId === null) continue
    const key = `${succession.presentOf(one.unitId)} ${one.form}`
    byUnit.set(key, [...(byUnit.get(key) ?? []), one])
  }
  return [...byUnit].flatMap(([key, same]): Clash[] =>
    same.length < 2
      ? []
      : [
          {
            kind: 'unit',
            name: succession.nameOf(key.split(' ')[0] ?? ''),
            day: null,
            inspectionIds: same.map(({ id }) => id),
          },
        ],
  )
}

/** What does not go together in the plan of a year: who is to be in two places, what is inspected twice. */
export function clashesIn(plan: Plan): Clash[] {
  const planned = plan.inspections.flatMap(plannedOf)
  return [...membersAtOnce(plan, planned), ...unitsTwice(plan, planned)]
}
