import type { z } from 'zod'
import type { generalLetterFacts } from '../builders/generalLetter.ts'
import { issueOf } from './office.ts'
import type { FactSource } from './source.ts'

/** A letter on any subject: nothing but who issues and signs is known. */
export const generalLetterSource: FactSource<z.input<typeof generalLetterFacts>> = async ({ settings }) => ({
  sourceTitle: null,
  facts: issueOf(settings),
  origins: {},
  takers: [],
})
