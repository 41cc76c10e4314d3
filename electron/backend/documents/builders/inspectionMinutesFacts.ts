import { z } from 'zod'
import {
  conclusionFacts,
  findingFacts,
  officeFacts,
  optionalMoment,
  optionalPartialDate,
  optionalText,
  person,
  recommendationFacts,
  teamFacts,
  textLines,
} from './facts.ts'

/** What minutes of an inspection are made of. Everything that is not known yet prints as a dotted gap. */
export const inspectionMinutesFacts = z.object({
  office: officeFacts,
  /** Number of the minutes; often left blank until they are registered. */
  number: optionalText,
  team: teamFacts,
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
  contents: z.array(findingFacts).default([]),
  opinions: z.array(z.object({ speaker: z.string(), text: z.string() })).default([]),
  conclusion: conclusionFacts,
  unitProposals: textLines,
  recommendations: z.array(recommendationFacts).default([]),
  /** How many originals are made; the sentence about them is left out where this is not known. */
  copies: z.number().int().min(2).nullish(),
})

export type InspectionMinutesFacts = z.infer<typeof inspectionMinutesFacts>
