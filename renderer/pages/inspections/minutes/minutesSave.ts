import { z } from 'zod'
import type { Dossier } from '../../../../shared/contract/inspections.ts'
import type { StoredRecord, Values } from '../../../../shared/contract/records.ts'
import { parseMoment } from '../../../records/moment.ts'
import { dayOfInspection, parseDay, parseDeadline } from './days.ts'
import {
  type MinutesForm,
  minutesOf,
  type RecommendationIds,
  type RecommendationInput,
  remarksOf,
  writtenAt,
} from './minutesForm.ts'

/** What `inspections.saveMinutes` and `saveRemarks` take beside the inspection's id and revision. */
export interface MinutesToSave {
  values: Values
  recommendations: { id?: string; values: Values }[]
}

const storedMoment = z.string().nullable().catch(null)

/** The lines that say something, as stored. */
export function linesTo(lines: readonly { text: string }[]): string[] {
  return lines.map((typed) => typed.text.trim()).filter((text) => text !== '')
}

export function parseCopies(text: string): number | null {
  const copies = Number(text.trim())
  return Number.isInteger(copies) && copies >= 1 && copies <= 50 ? copies : null
}

function recommendationTo(
  input: RecommendationInput,
  id: string | undefined,
  unitId: Values[string],
  day: string,
): MinutesToSave['recommendations'][number] | null {
  const text = input.text.trim()
  // A stored recommendation whose text is just being rewritten keeps its old text until there is a new one.
  if (text === '' && id === undefined) return null
  const stages = input.stages
    .map(({ dueOn, product, doneOn }) => ({
      dueOn: parseDeadline(dueOn, day) ?? null,
      product: product.trim(),
      doneOn,
    }))
    .filter(({ dueOn, product }) => dueOn !== null || product !== '')
  return {
    ...(id === undefined ? {} : { id }),
    values: {
      ...(text === '' ? {} : { text }),
      ...(id === undefined ? { unitId, status: 'open' } : {}),
      limitation: input.limitation.trim() || null,
      followedBy: input.followedBy.trim() || null,
      stages,
    },
  }
}

function contentsTo(form: MinutesForm) {
  return form.contents
    .map((content) => ({
      title: content.title.trim(),
      strengths: linesTo(content.strengths),
      limitations: linesTo(content.limitations),
    }))
    .filter(
      ({ title, strengths, limitations }) => title !== '' || strengths.length > 0 || limitations.length > 0,
    )
}

function statusFrom(stored: unknown, begun: boolean, ended: boolean): string | null {
  const before = storedMoment.parse(stored)
  if (before === 'cancelled' || !begun) return before
  return ended ? 'done' : 'inProgress'
}

function minutesTo(form: MinutesForm, { inspection }: Dossier): Values {
  const { values } = inspection
  const started = parseMoment(form.started)
  const ended = parseMoment(form.ended)
  const startedAt = started === undefined ? storedMoment.parse(values.startedAt) : started
  const endedAt = ended === undefined ? storedMoment.parse(values.endedAt) : ended
  return {
    startedAt,
    endedAt,
    place: form.place.trim() || null,
    status: statusFrom(values.status, startedAt !== null, endedAt !== null),
    minutes: {
      ...minutesOf(inspection),
      attendees: form.attendees
        .map(({ name, position }) => ({ name: name.trim(), position: position.trim() }))
        .filter(({ name, position }) => name !== '' || position !== ''),
      absent: form.absent.trim(),
      documentsSeen: form.documentsSeen.trim(),
      contents: contentsTo(form),
      opinions: form.opinions
        .map(({ speaker, text }) => ({ speaker: speaker.trim(), text: text.trim() }))
        .filter(({ speaker, text }) => speaker !== '' || text !== ''),
      strengths: linesTo(form.strengths),
      limitations: linesTo(form.limitations),
      causes: linesTo(form.causes),
      unitProposals: linesTo(form.unitProposals),
      conclusion: form.conclusion.trim(),
      copies: parseCopies(form.copies),
    },
  }
}

/** An indirect inspection is under way with the unit's report, and done with the conclusion on it. */
function remarksTo(form: MinutesForm, { inspection }: Dossier): Values {
  const { values } = inspection
  const before = remarksOf(inspection)
  const reportOn = parseDay(form.report.on)
  const receivedOn = parseDay(form.report.receivedOn)
  const remarks = {
    reportNumber: form.report.number.trim(),
    reportOn: reportOn === undefined ? before.reportOn : reportOn,
    receivedOn: receivedOn === undefined ? before.receivedOn : receivedOn,
    contents: contentsTo(form),
    conclusion: form.conclusion.trim(),
  }
  const begun = remarks.receivedOn !== null || remarks.reportNumber !== '' || remarks.conclusion !== ''
  return { remarks, status: statusFrom(values.status, begun, remarks.conclusion !== '') }
}

/**
 * What to store of the inputs. What cannot be read (a day that does not exist) is left as it is stored; `problemsOf`
 * names it, and the text stays in the draft.
 */
export function toSave(form: MinutesForm, dossier: Dossier, ids: RecommendationIds): MinutesToSave {
  const { inspection } = dossier
  const day = dayOfInspection(form, inspection)
  return {
    values: writtenAt(inspection) === 'minutes' ? minutesTo(form, dossier) : remarksTo(form, dossier),
    recommendations: form.recommendations.flatMap(
      (input) => recommendationTo(input, ids[input.key], inspection.values.unitId ?? null, day) ?? [],
    ),
  }
}

/**
 * The stored keys after a save: those that were sent with a key keep it, new ones are found among what came back by
 * their text, in order. Recommendations taken off the screen are forgotten.
 */
export function adoptIds(
  sent: MinutesForm,
  before: RecommendationIds,
  saved: readonly StoredRecord[],
): RecommendationIds {
  const known = new Set(sent.recommendations.map((input) => before[input.key]))
  const fresh = saved.filter((record) => !known.has(record.id))
  const ids: Record<string, string> = {}
  for (const input of sent.recommendations) {
    const id = before[input.key]
    if (id !== undefined) {
      ids[input.key] = id
      continue
    }
    const found = fresh.findIndex((record) => record.values.text === input.text.trim())
    if (found < 0 || input.text.trim() === '') continue
    const [record] = fresh.splice(found, 1)
    if (record) ids[input.key] = record.id
  }
  return ids
}
