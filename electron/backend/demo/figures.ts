import { v7 as uuid } from 'uuid'
import type { Values } from '../../../shared/contract/records.ts'
import type { UnitSummary } from '../../../shared/contract/units.ts'
import { keptFigures } from '../intake/match/keeping.ts'
import type { Chance } from './random.ts'
import { type DemoRecord, newMapFrom, type World } from './world.ts'

/** What a unit has and what goes on with it from one quarter to the next. */
interface Place {
  /** About 1 where a unit is of usual size. */
  size: number
  teams: number
  mediators: number
  hamlets: number
  /** What is left over from the quarter before. */
  carried: { papers: number; letters: number; disputes: number }
  /** Since the year began. */
  sinceJanuary: { received: number; resolved: number }
}

interface Quarter {
  period: string
  place: Place
  chance: Chance
}

const million = 1_000_000

function about({ chance, place }: Quarter, least: number, most: number): number {
  return Math.round(place.size * chance.whole(least, most))
}

function propaganda(quarter: Quarter): Values {
  const conferences = about(quarter, 3, 12)
  return {
    conferences,
    attendances: conferences * quarter.chance.whole(45, 110),
    articles: about(quarter, 6, 30),
    counterArticles: about(quarter, 0, 9),
    broadcasts: about(quarter, 20, 80),
    leaflets: about(quarter, 1, 9) * 50,
  }
}

/** Papers handled by the one-stop desk: received = resolved + pending, and what is pending comes over. */
function procedures(quarter: Quarter): Values {
  const { chance, place } = quarter
  const receivedOnline = about(quarter, 240, 620)
  const receivedDirect = about(quarter, 30, 160)
  const receivedCarried = place.carried.papers
  const received = receivedOnline + receivedDirect + receivedCarried
  const pending = about(quarter, 5, 25)
  const resolved = received - pending
  const resolvedLate = chance.happens(35) ? chance.whole(1, 4) : 0
  const resolvedOnTime = Math.round(resolved * 0.22)
  const pendingOverdue = chance.happens(15) ? 1 : 0
  place.carried.papers = pending
  return {
    received,
    receivedOnline,
    receivedDirect,
    receivedCarried,
    resolved,
    resolvedEarly: resolved - resolvedOnTime - resolvedLate,
    resolvedOnTime,
    resolvedLate,
    pending,
    pendingInTime: pending - pendingOverdue,
    pendingOverdue,
    electronicResults: Math.round((resolved * chance.whole(88, 99)) / 100),
  }
}

function reception(quarter: Quarter): Values {
  const { chance } = quarter
  const [regularVisits, periodicVisits] = [about(quarter, 4, 20), about(quarter, 2, 8)]
  const [regularPersons, periodicPersons] = [
    regularVisits + chance.whole(0, 4),
    periodicVisits + chance.whole(0, 3),
  ]
  return {
    regularVisits,
    regularPersons,
    regularGroups: 0,
    periodicVisits,
    periodicPersons,
    periodicGroups: 0,
    urgentVisits: 0,
    urgentPersons: 0,
    urgentGroups: 0,
    visits: regularVisits + periodicVisits,
    persons: regularPersons + periodicPersons,
    groups: 0,
  }
}

/** Letters of complaint and petitions: closing = opening + within competence - resolved. */
function letters(quarter: Quarter): Values {
  const { chance, place } = quarter
  const opening = place.carried.letters
  const [complaints, denunciations, petitions] = [
    chance.whole(0, 2),
    chance.happens(15) ? 1 : 0,
    about(quarter, 1, 7),
  ]
  const received = complaints + denunciations + petitions
  const outsideCompetence = chance.happens(30) ? Math.min(1, received) : 0
  const withinCompetence = received - outsideCompetence
  const closing = Math.min(opening + withinCompetence, chance.whole(0, 2))
  place.carried.letters = closing
  return {
    opening,
    received,
    complaints,
    denunciations,
    petitions,
    withinCompetence,
    outsideCompetence,
    resolved: opening + withinCompetence - closing,
    closing,
  }
}

function dialogues(quarter: Quarter): Values {
  const opinions = about(quarter, 4, 24)
  const opinionsPending = Math.min(opinions, quarter.chance.whole(0, 3))
  return {
    dialogues: quarter.chance.whole(1, 2),
    attendees: about(quarter, 50, 180),
    opinions,
    opinionsResolved: opinions - opinionsPending,
    opinionsPending,
  }
}

function contributions(quarter: Quarter): Values {
  const [peopleMoney, stateBudget] = [about(quarter, 20, 400) * million, about(quarter, 100, 1_500) * million]
  const otherMoney = quarter.chance.happens(30) ? about(quarter, 10, 120) * million : 0
  return {
    works: about(quarter, 1, 7),
    landHouseholds: about(quarter, 3, 40),
    landDonated: about(quarter, 150, 3_200),
    workdays: about(quarter, 60, 900),
    peopleMoney,
    stateBudget,
    otherMoney,
    totalMoney: peopleMoney + stateBudget + otherMoney,
  }
}

/** Disputes settled in the hamlets; those under way come over to the next quarter. */
function mediation(quarter: Quarter): Values {
  const { chance, place } = quarter
  const { teams, mediators } = place
  const received = about(quarter, 1, 9)
  const open = received + place.carried.disputes
  const failed = chance.happens(40) ? 1 : 0
  const succeeded = Math.max(0, Math.min(received, open - failed - chance.whole(0, 2)))
  const pending = open - Math.min(open, succeeded + failed)
  place.carried.disputes = pending
  return { teams, mediators, received, succeeded, failed: open - succeeded - pending, pending }
}

/** Complaints in the period and since the year began. */
function complaints({ period, chance, place }: Quarter): Values {
  if (period.endsWith('Q1')) place.sinceJanuary = { received: 0, resolved: 0 }
  const { sinceJanuary } = place
  const receivedInPeriod = chance.whole(0, 5)
  const open = sinceJanuary.received + receivedInPeriod - sinceJanuary.resolved
  const resolvedInPeriod = Math.max(0, open - chance.whole(0, 2))
  sinceJanuary.received += receivedInPeriod
  sinceJanuary.resolved += resolvedInPeriod
  return {
    receivedInPeriod,
    receivedYearToDate: sinceJanuary.received,
    resolvedInPeriod,
    resolvedYearToDate: sinceJanuary.resolved,
    unresolved: sinceJanuary.received - sinceJanuary.resolved,
  }
}

const quarterly: Record<string, (quarter: Quarter) => Values> = {
  TUYENTRUYEN: propaganda,
  CCHC: procedures,
  TCD: reception,
  DT: letters,
  DTHOAI: dialogues,
  HUYDONG: contributions,
  HOAGIAI: mediation,
  B9: complaints,
}

/** Meetings of the hamlets, once a year. */
function meetings({ chance, place }: Quarter): Values {
  const twice = Math.round((place.hamlets * chance.whole(55, 90)) / 100)
  const once = place.hamlets - twice
  return { hamlets: place.hamlets, metOnceAYear: once, metTwiceAYear: twice, metOtherwise: 0 }
}

/** The quarters since the map of 2025 that are over, at most six of them, and the years. */
function periodsUntil(today: string): { quarters: string[]; years: string[] } {
  const now = Number(today.slice(0, 4)) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3)
  const first = Number(newMapFrom.slice(0, 4)) * 4 + Math.floor((Number(newMapFrom.slice(5, 7)) - 1) / 3)
  const from = Math.max(first, now - 6)
  const quarters = Array.from({ length: Math.max(0, now - from) }, (_, index) => {
    const at = from + index
    return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`
  })
  return {
    quarters,
    years: [...new Set(quarters.filter((one) => one.endsWith('Q4')).map((one) => one.slice(0, 4)))],
  }
}

function placeOf({ kind }: UnitSummary, chance: Chance): Place {
  const size = ((kind === 'ward' ? 130 : 80) + chance.whole(0, 45)) / 100
  const hamlets = Math.round(size * chance.whole(14, 24))
  return {
    size,
    hamlets,
    teams: hamlets,
    mediators: hamlets * chance.whole(5, 7),
    carried: { papers: chance.whole(4, 15), letters: chance.whole(0, 2), disputes: 0 },
    sinceJanuary: { received: 0, resolved: 0 },
  }
}

/**
 * Figures of a few forms that the communes sent since the map of 2025: quarter after quarter they go on from each other,
 * and a few units have not sent the last one.
 */
export function demoFigures({ units, chance, today }: World): DemoRecord[] {
  const { quarters, years } = periodsUntil(today)
  const last = quarters.at(-1)
  const communes = units.filter(
    ({ kind, validFrom }) => (kind === 'commune' || kind === 'ward') && validFrom === newMapFrom,
  )
  return communes.flatMap((unit) => {
    const place = placeOf(unit, chance)
    const isLate = chance.happens(12)
    const row = (code: string, period: string, figures: Values): DemoRecord[] => {
      const values = keptFigures(code, period, { ...figures, unitId: unit.id })
      return values ? [{ kind: 'statisticalRow', id: uuid(), values }] : []
    }
    const sent = quarters.filter((period) => !(isLate && period === last))
    return [
      ...sent.flatMap((period) =>
        Object.entries(quarterly).flatMap(([code, figuresOf]) =>
          row(code, period, figuresOf({ period, place, chance })),
        ),
      ),
      ...years.flatMap((year) => row('B10', year, meetings({ period: year, place, chance }))),
    ]
  })
}
