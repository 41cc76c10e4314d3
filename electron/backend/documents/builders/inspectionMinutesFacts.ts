import { z } from 'zod'
import {
  officeFacts,
  optionalDay,
  optionalMoment,
  optionalPartialDate,
  optionalText,
  person,
  teamMember,
  textLines,
} from './facts.ts'

const stage = z.object({ dueOn: optionalPartialDate, product: optionalText })

/** What minutes of an inspection are made of. Everything that is not known yet prints as a dotted gap. */
export const inspectionMinutesFacts = z.object({
  office: officeFacts,
  /** Number of the minutes; often left blank until they are registered. */
  number: optionalText,
  team: z.object({
    name: z.string(),
    /** Symbol of the team in the number of its minutes. */
    shortName: z.string().default('ĐKT'),
    decisionNumber: optionalText,
    decisionOn: optionalDay,
    planNumber: optionalText,
    planOn: optionalDay,
    members: z.array(teamMember).default([]),
  }),
  unit: z.object({ name: z.string() }),
  representative: person.nullish(),
  /** What is inspected, after the word “việc”. */
  subject: optionalText,
  startedAt: optionalMoment,
  endedAt: optionalMoment,
  place: optionalText,
  attendees: z.object({ team: z.array(person).default([]), unit: z.array(person).default([]) }),
  invited: z.array(person).default([]),
  absent: z.array(person.extend({ reason: optionalText })).default([]),
  scopeFrom: optionalPartialDate,
  scopeTo: optionalPartialDate,
  documentsSeen: textLines,
  contents: z
    .array(z.object({ title: z.string(), strengths: textLines, limitations: textLines }))
    .default([]),
  opinions: z.array(z.object({ speaker: z.string(), text: z.string() })).default([]),
  conclusion: z.object({ strengths: textLines, limitations: textLines, causes: textLines }),
  unitProposals: textLines,
  recommendations: z
    .array(
      z.object({
        text: z.string(),
        limitation: optionalText,
        followedBy: optionalText,
        stages: z.array(stage).default([]),
      }),
    )
    .default([]),
  /** How many originals are made; the sentence about them is left out where this is not known. */
  copies: z.number().int().min(2).nullish(),
})

export type InspectionMinutesFacts = z.infer<typeof inspectionMinutesFacts>
