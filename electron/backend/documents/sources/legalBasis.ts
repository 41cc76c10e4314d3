import { actCitation } from '../../legalBasis/citation.ts'
import { shippedActs } from '../../legalBasis/shipped.ts'
import type { SourceContext } from './source.ts'

/** Acts of the shipped list as căn cứ lines in the style of the rule set; numbers that the list lacks are left out. */
export function basisLines({ resourcesFolder, rules }: SourceContext, numbers: readonly string[]): string[] {
  const acts = shippedActs(resourcesFolder)
  return numbers.flatMap((number) => {
    const act = acts.find((one) => one.number === number)
    if (!act) return []
    return [`Căn cứ ${actCitation({ ...act, issuedOn: act.date }, rules)}`]
  })
}

/** The Law on grassroots democracy, on which inspections rest. */
export const democracyLaw = '10/2022/QH15'
/** The directive of Cao Bằng on the emulation movement. */
export const movementDirective = '04-CT/TU'
/** Law and decree on emulation and commendation. */
export const commendationActs = ['06/2022/QH15', '152/2025/NĐ-CP'] as const
