import { oc } from '@orpc/contract'
import { z } from 'zod'
import { paperParts } from '../records/inspectionPapers.ts'
import { storedRecord, values } from './records.ts'

export const paperPart = z.enum(paperParts)

/** How it stands with one paper of a dossier. */
export const paperState = z.enum(['there', 'draft', 'missing', 'late', 'notNeeded'])
export type PaperState = z.output<typeof paperState>

export const dossierPaper = z.object({
  part: paperPart,
  state: paperState,
  /** The day by which it should be there; null where nothing says it. */
  dueOn: z.string().nullable(),
  number: z.string().nullable(),
  on: z.string().nullable(),
  note: z.string(),
  /** The written document, issued or in draft; null where it was not written here. */
  documentId: z.string().nullable(),
  /** The files of the inspection that are filed under this part. */
  attachments: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Number, day or state is what the clerk said (`setPaper`). */
  byHand: z.boolean(),
})
export type DossierPaper = z.output<typeof dossierPaper>

/** Something in an inspection that cannot be right or is worth a look, at the place where it was typed. */
export const dossierTrouble = z.object({
  /** `endedAt`, `recommendations.0.stages.1.dueOn` (places as in `recommendations`), `minutes.opinions.2.speaker`. */
  path: z.string(),
  code: z.enum(['field.endBeforeStart', 'field.deadlineBefore', 'field.speakerUnknown']),
  /** What is said there: a name, a day. */
  said: z.string(),
  severity: z.enum(['error', 'warning']),
})
export type DossierTrouble = z.output<typeof dossierTrouble>

export const dossier = z.object({
  inspection: storedRecord,
  team: storedRecord.nullable(),
  recommendations: z.array(storedRecord),
  /**
   * Open recommendations of the same unit from earlier inspections, those of units that were merged into it too; the
   * label of `unitId` has both names then.
   */
  earlier: z.array(storedRecord),
  /** In the order of the dossier. */
  papers: z.array(dossierPaper),
  troubles: z.array(dossierTrouble),
})
export type Dossier = z.output<typeof dossier>

/** A member, or a team as a whole, that is to be in two places at once, or a unit inspected twice in one form in a year. */
export const clash = z.object({
  kind: z.enum(['member', 'team', 'unit']),
  name: z.string(),
  /** The first day of the clash; null for units. */
  day: z.string().nullable(),
  inspectionIds: z.array(z.string()),
})
export type Clash = z.output<typeof clash>

const saved = z.object({ dossier, operationId: z.string() })

/** What is special about inspections beside the record: the year's plan, the dossier, minutes and remarks. */
/** An inspection as its editor holds it; recommendations without an `id` are new. */
const withRecommendations = z.object({
  id: z.string(),
  revision: z.number().int(),
  values,
  recommendations: z.array(z.object({ id: z.string().optional(), values })),
})

export const inspectionsContract = {
  dossier: oc.input(z.object({ id: z.string() })).output(dossier),
  /** The plan of a year: its teams, its inspections by day, what clashes, and the years that have any. */
  year: oc.input(z.object({ year: z.number().int() })).output(
    z.object({
      teams: z.array(storedRecord),
      inspections: z.array(storedRecord),
      clashes: z.array(clash),
      years: z.array(z.number().int()),
      /** Members of teams whose name is none of the people (`person`); empty while no people are kept. */
      unknownMembers: z.array(z.object({ teamId: z.string(), name: z.string() })),
    }),
  ),
  /**
   * Takes the teams and inspections of one year as a start for another: days a year on (a Saturday or Sunday moves to
   * the Monday), units become their successors, numbers, minutes and results are left out, people get the position that
   * they have. Throws `inspection.yearEmpty` and `inspection.yearStarted`.
   */
  startYear: oc.input(z.object({ from: z.number().int(), to: z.number().int() })).output(
    z.object({
      operationId: z.string(),
      teams: z.array(storedRecord),
      inspections: z.array(storedRecord),
    }),
  ),
  /** Plans inspections of several units that are alike but for unit and day, as one operation. Errors as of `records.save`. */
  addUnits: oc
    .input(
      z.object({
        /** Of all of them. */
        values,
        units: z
          .array(z.object({ unitId: z.string(), plannedOn: z.iso.date().nullable() }))
          .min(1)
          .max(500),
      }),
    )
    .output(z.object({ operationId: z.string(), inspections: z.array(storedRecord) })),
  /** What the clerk says about one paper of the dossier; `null` leaves it to the program again. */
  setPaper: oc
    .input(
      z.object({
        id: z.string(),
        part: paperPart,
        paper: z
          .object({
            number: z.string().default(''),
            on: z.iso.date().nullable().default(null),
            note: z.string().default(''),
            notNeeded: z.boolean().default(false),
            there: z.boolean().default(false),
          })
          .nullable(),
      }),
    )
    .output(saved),
  /**
   * Saves the inspection with its minutes and recommendations in one operation. Recommendations with an `id` are
   * changed, those without are created, those of the inspection that are not named go to the bin. What contradicts itself
   * (an end before the start) is stored all the same and told in `troubles`: nothing that is typed gets lost.
   */
  saveMinutes: oc.input(withRecommendations).output(saved),
  /** The same for an indirect inspection: `values.remarks` instead of minutes. */
  saveRemarks: oc.input(withRecommendations).output(saved),
}
