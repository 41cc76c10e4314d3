import { z } from 'zod'
import type { Dossier } from '../../../../shared/contract/inspections.ts'
import type { StoredRecord, Values } from '../../../../shared/contract/records.ts'
import { type Minutes, minutes as minutesSchema } from '../../../../shared/records/inspection.ts'
import { stage } from '../../../../shared/records/recommendation.ts'
import { formatDate, parseDate } from '../../../../shared/values/dates.ts'
import { parseMoment, typedMoment } from '../../../records/moment.ts'

const line = z.object({ text: z.string() })
const moment = z.object({ day: z.string(), clock: z.string() })

/** The minutes as they stand in the inputs: all text, so that nothing is lost that cannot be read yet. */
export const minutesForm = z.object({
  started: moment,
  ended: moment,
  place: z.string(),
  attendees: z.array(z.object({ name: z.string(), position: z.string() })),
  absent: z.string(),
  documentsSeen: z.string(),
  contents: z.array(z.object({ title: z.string(), strengths: z.array(line), limitations: z.array(line) })),
  opinions: z.array(z.object({ speaker: z.string(), text: z.string() })),
  strengths: z.array(line),
  limitations: z.array(line),
  causes: z.array(line),
  unitProposals: z.array(line),
  conclusion: z.string(),
  copies: z.string(),
  recommendations: z.array(
    z.object({
      /** Names the recommendation on this screen; its stored key is in `RecommendationIds`. */
      key: z.string(),
      text: z.string(),
      limitation: z.string(),
      followedBy: z.string(),
      stages: z.array(z.object({ dueOn: z.string(), product: z.string() })),
    }),
  ),
})
export type MinutesForm = z.output<typeof minutesForm>
export type RecommendationInput = MinutesForm['recommendations'][number]

/** The stored key of each recommendation on the screen that is stored already, by the key it has on the screen. */
export type RecommendationIds = Readonly<Record<string, string>>

/** What `inspections.saveMinutes` takes beside the inspection's id and revision. */
export interface MinutesToSave {
  values: Values
  recommendations: { id?: string; values: Values }[]
}

const stages = z.array(stage).catch([])
const storedText = z.string().catch('')

function linesFrom(texts: readonly string[]): { text: string }[] {
  return texts.length === 0 ? [{ text: '' }] : texts.map((text) => ({ text }))
}

/** The lines that say something, as stored. */
function linesTo(lines: readonly { text: string }[]): string[] {
  return lines.map((typed) => typed.text.trim()).filter((text) => text !== '')
}

export function emptyRecommendation(key: string, limitation = ''): RecommendationInput {
  return { key, text: '', limitation, followedBy: '', stages: [{ dueOn: '', product: '' }] }
}

function recommendationFrom(record: StoredRecord): RecommendationInput {
  const stored = stages.parse(record.values.stages)
  return {
    key: record.id,
    text: storedText.parse(record.values.text),
    limitation: storedText.parse(record.values.limitation),
    followedBy: storedText.parse(record.values.followedBy),
    stages:
      stored.length === 0
        ? [{ dueOn: '', product: '' }]
        : stored.map(({ dueOn, product }) => ({ dueOn: dueOn === null ? '' : formatDate(dueOn), product })),
  }
}

/** The minutes that an inspection has, or empty ones. */
export function minutesOf(inspection: StoredRecord): Minutes {
  const stored = minutesSchema.safeParse(inspection.values.minutes ?? {})
  return stored.success ? stored.data : minutesSchema.parse({})
}

/** What is stored, as it stands in the inputs. */
export function formFrom(dossier: Dossier): MinutesForm {
  const { values } = dossier.inspection
  const stored = minutesOf(dossier.inspection)
  const started = z.string().nullable().catch(null)
  return {
    started: typedMoment(started.parse(values.startedAt)),
    ended: typedMoment(started.parse(values.endedAt)),
    place: storedText.parse(values.place),
    attendees: stored.attendees.length === 0 ? [{ name: '', position: '' }] : stored.attendees,
    absent: stored.absent,
    documentsSeen: stored.documentsSeen,
    contents: (stored.contents.length === 0
      ? [{ title: '', strengths: [], limitations: [] }]
      : stored.contents
    ).map((content) => ({
      title: content.title,
      strengths: linesFrom(content.strengths),
      limitations: linesFrom(content.limitations),
    })),
    opinions: stored.opinions.length === 0 ? [{ speaker: '', text: '' }] : stored.opinions,
    strengths: linesFrom(stored.strengths),
    limitations: linesFrom(stored.limitations),
    causes: linesFrom(stored.causes),
    unitProposals: linesFrom(stored.unitProposals),
    conclusion: stored.conclusion,
    copies: stored.copies === null ? '' : String(stored.copies),
    recommendations: dossier.recommendations.map(recommendationFrom),
  }
}

export function idsFrom(dossier: Dossier): RecommendationIds {
  return Object.fromEntries(dossier.recommendations.map((record) => [record.id, record.id]))
}

/** A deadline as stored; null where nothing is typed, `undefined` where it is not a day that exists. */
export function parseDay(text: string): string | null | undefined {
  if (text.trim() === '') return null
  const day = parseDate(text)
  return day !== null && day.length === 10 ? day : undefined
}

function statusFrom(stored: unknown, startedAt: string | null, endedAt: string | null): string | null {
  const before = z.string().nullable().catch(null).parse(stored)
  if (before === 'cancelled' || startedAt === null) return before
  return endedAt === null ? 'inProgress' : 'done'
}

function parseCopies(text: string): number | null {
  const copies = Number(text.trim())
  return Number.isInteger(copies) && copies >= 1 && copies <= 50 ? copies : null
}

function recommendationTo(
  input: RecommendationInput,
  id: string | undefined,
  unitId: Values[string],
): MinutesToSave['recommendations'][number] | null {
  const text = input.text.trim()
  // A stored recommendation whose text is just being rewritten keeps its old text until there is a new one.
  if (text === '' && id === undefined) return null
  const typedStages = input.stages
    .map((typed) => ({ dueOn: parseDay(typed.dueOn) ?? null, product: typed.product.trim() }))
    .filter((typed) => typed.dueOn !== null || typed.product !== '')
  return {
    ...(id === undefined ? {} : { id }),
    values: {
      ...(text === '' ? {} : { text }),
      ...(id === undefined ? { unitId, status: 'open' } : {}),
      limitation: input.limitation.trim() || null,
      followedBy: input.followedBy.trim() || null,
      stages: typedStages,
    },
  }
}

/**
 * What to store of the inputs. What cannot be read (a day that does not exist) is left as it is stored; `problemsOf`
 * names it, and the text stays in the draft.
 */
export function toSave(form: MinutesForm, dossier: Dossier, ids: RecommendationIds): MinutesToSave {
  const { values } = dossier.inspection
  const stored = z.string().nullable().catch(null)
  const started = parseMoment(form.started)
  const ended = parseMoment(form.ended)
  const startedAt = started === undefined ? stored.parse(values.startedAt) : started
  const endedAt = ended === undefined ? stored.parse(values.endedAt) : ended
  return {
    values: {
      startedAt,
      endedAt,
      place: form.place.trim() || null,
      status: statusFrom(values.status, startedAt, endedAt),
      minutes: {
        attendees: form.attendees
          .map(({ name, position }) => ({ name: name.trim(), position: position.trim() }))
          .filter(({ name, position }) => name !== '' || position !== ''),
        absent: form.absent.trim(),
        documentsSeen: form.documentsSeen.trim(),
        contents: form.contents
          .map((content) => ({
            title: content.title.trim(),
            strengths: linesTo(content.strengths),
            limitations: linesTo(content.limitations),
          }))
          .filter(
            (content) =>
              content.title !== '' || content.strengths.length > 0 || content.limitations.length > 0,
          ),
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
    },
    recommendations: form.recommendations.flatMap(
      (input) => recommendationTo(input, ids[input.key], values.unitId ?? null) ?? [],
    ),
  }
}

/** A place in the form that holds what cannot be stored as typed. */
export type Problem =
  | { at: 'started' | 'ended'; problem: 'moment' }
  | { at: 'ended'; problem: 'endsBeforeStart' }
  | { at: 'copies'; problem: 'copies' }
  | { at: 'stage'; recommendation: number; stage: number; problem: 'day' }

export function problemsOf(form: MinutesForm): Problem[] {
  const problems: Problem[] = []
  const started = parseMoment(form.started)
  const ended = parseMoment(form.ended)
  if (started === undefined) problems.push({ at: 'started', problem: 'moment' })
  if (ended === undefined) problems.push({ at: 'ended', problem: 'moment' })
  if (started && ended && ended < started) problems.push({ at: 'ended', problem: 'endsBeforeStart' })
  if (form.copies.trim() !== '' && parseCopies(form.copies) === null) {
    problems.push({ at: 'copies', problem: 'copies' })
  }
  form.recommendations.forEach((input, recommendation) => {
    input.stages.forEach((typed, index) => {
      if (parseDay(typed.dueOn) === undefined) {
        problems.push({ at: 'stage', recommendation, stage: index, problem: 'day' })
      }
    })
  })
  return problems
}

/** Every limitation that the minutes name, once each: what a recommendation can be linked to. */
export function limitationsOf(form: MinutesForm): string[] {
  const named = [
    ...form.contents.flatMap((content) => linesTo(content.limitations)),
    ...linesTo(form.limitations),
  ]
  return [...new Set(named)]
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
