import { oc } from '@orpc/contract'
import { z } from 'zod'

/** An act that documents cite; the shipped list (domain.md §5) and the office's own references. */
export const legalAct = z.object({
  number: z.string(),
  type: z.string(),
  issuedOn: z.string().nullable(),
  issuer: z.string(),
  subject: z.string(),
  note: z.string().nullable(),
  /** False where the shipped facts could not be confirmed. */
  verified: z.boolean(),
  /** Numbers of the acts that replaced it; empty where it is in force. */
  supersededBy: z.array(z.string()),
  /** The office's own entry in the register (kind `document`); null for a shipped one. */
  recordId: z.string().nullable(),
  /** As it is cited: `Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, ngày 10/11/2022 của Quốc hội`. */
  citation: z.string(),
})
export type LegalAct = z.output<typeof legalAct>

export const legalBasisContract = {
  /** Acts that fit the search by number or subject, without regard to marks; those in force first. */
  list: oc.input(z.object({ search: z.string().default('') })).output(z.array(legalAct)),
}
