import { z } from 'zod'
import type { Dossier } from '../../../../shared/contract/inspections.ts'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { type Minutes, minutes as minutesSchema } from '../../../../shared/records/inspection.ts'
import { stage } from '../../../../shared/records/recommendation.ts'
import { type Remarks, remarks as remarksSchema } from '../../../../shared/records/remarks.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import { typedMoment } from '../../../records/moment.ts'

const line = z.object({ text: z.string() })
const moment = z.object({ day: z.string(), clock: z.string() })

/** What is written at an inspection: minutes of a visit, or remarks on the report of a unit that is not visited. */
export type Written = 'minutes' | 'remarks'

export function writtenAt(inspection: StoredRecord): Written {
  return inspection.values.form === 'indirect' ? 'remarks' : 'minutes'
}

/**
 * The minutes as they stand in the inputs: all text, so that nothing is lost that cannot be read yet. Remarks on a report
 * are the same with `report` in place of the meeting.
 */
export const minutesForm = z.object({
  started: moment,
  ended: moment,
  place: z.string(),
  /** Of an indirect inspection: the unit's report. */
  report: z
    .object({ number: z.string(), on: z.string(), receivedOn: z.string() })
    .default({ number: '', on: '', receivedOn: '' }),
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
      stages: z.array(
        z.object({
          dueOn: z.string(),
          product: z.string(),
          /** Not on this screen, but not to be lost by it. */
          doneOn: z.string().nullable().default(null),
        }),
      ),
    }),
  ),
})
export type MinutesForm = z.output<typeof minutesForm>
export type RecommendationInput = MinutesForm['recommendations'][number]

/** The stored key of each recommendation on the screen that is stored already, by the key it has on the screen. */
export type RecommendationIds = Readonly<Record<string, string>>

const stages = z.array(stage).catch([])
const storedText = z.string().catch('')
const storedDay = z.string().nullable().catch(null)

export const emptyStage = { dueOn: '', product: '', doneOn: null }

function linesFrom(texts: readonly string[]): { text: string }[] {
  return texts.length === 0 ? [{ text: '' }] : texts.map((text) => ({ text }))
}

export function emptyRecommendation(key: string, limitation = '', followedBy = ''): RecommendationInput {
  return { key, text: '', limitation, followedBy, stages: [emptyStage] }
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
        ? [emptyStage]
        : stored.map(({ dueOn, product, doneOn }) => ({
            dueOn: dueOn === null ? '' : formatDate(dueOn),
            product,
            doneOn,
          })),
  }
}

/** The minutes that an inspection has, or empty ones. */
export function minutesOf(inspection: StoredRecord): Minutes {
  const stored = minutesSchema.safeParse(inspection.values.minutes ?? {})
  return stored.success ? stored.data : minutesSchema.parse({})
}

/** The remarks that an inspection has, or empty ones. */
export function remarksOf(inspection: StoredRecord): Remarks {
  const stored = remarksSchema.safeParse(inspection.values.remarks ?? {})
  return stored.success ? stored.data : remarksSchema.parse({})
}

/** What the team inspects, one content a line, as the titles of minutes that nobody has begun. */
function plannedContents(team: StoredRecord | null): Minutes['contents'] {
  const planned = storedText.parse(team?.values.contents)
  const titles = planned
    .split('\n')
    .map((title) => title.replace(/^\s*(?:[-–+•]|\d{1,2}[.)])\s*/, '').trim())
    .filter((title) => title !== '')
  return (titles.length > 0 ? titles : ['']).map((title) => ({ title, strengths: [], limitations: [] }))
}

function typedDay(day: string | null): string {
  return day === null ? '' : formatDate(day)
}

/** What is stored, as it stands in the inputs. */
export function formFrom(dossier: Dossier): MinutesForm {
  const { inspection, team } = dossier
  const { values } = inspection
  const what = writtenAt(inspection)
  const stored = minutesOf(inspection)
  const remarks = remarksOf(inspection)
  const { contents, conclusion } = what === 'minutes' ? stored : remarks
  const begun = (values[what] ?? null) !== null
  return {
    started: typedMoment(storedDay.parse(values.startedAt)),
    ended: typedMoment(storedDay.parse(values.endedAt)),
    place: storedText.parse(values.place),
    report: {
      number: remarks.reportNumber,
      on: typedDay(remarks.reportOn),
      receivedOn: typedDay(remarks.receivedOn),
    },
    attendees: stored.attendees.length === 0 ? [{ name: '', position: '' }] : stored.attendees,
    absent: stored.absent,
    documentsSeen: stored.documentsSeen,
    contents: (contents.length > 0 ? contents : plannedContents(begun ? null : team)).map((content) => ({
      title: content.title,
      strengths: linesFrom(content.strengths),
      limitations: linesFrom(content.limitations),
    })),
    opinions: stored.opinions.length === 0 ? [{ speaker: '', text: '' }] : stored.opinions,
    strengths: linesFrom(stored.strengths),
    limitations: linesFrom(stored.limitations),
    causes: linesFrom(stored.causes),
    unitProposals: linesFrom(stored.unitProposals),
    conclusion,
    copies: stored.copies === null ? '' : String(stored.copies),
    recommendations: dossier.recommendations.map(recommendationFrom),
  }
}

export function idsFrom(dossier: Dossier): RecommendationIds {
  return Object.fromEntries(dossier.recommendations.map((record) => [record.id, record.id]))
}
