import type { Settings } from '../../../../shared/contract/settings.ts'
import {
  isPeoplesCommittee,
  usualBodyName,
  usualSuperiorName,
} from '../../../../shared/documents/bodyName.ts'

/** The body that issues, from the settings. */
export function officeOf(settings: Settings) {
  return {
    superiorBody: settings.superiorBody,
    issuingBodyLines: settings.issuingBodyLines.length > 0 ? settings.issuingBodyLines : ['…'],
    shortName: settings.issuingBodySymbol,
    place: settings.place || null,
    name: settings.bodyName || usualBodyName(settings),
    drafterSymbol: settings.drafterSymbol || null,
  }
}

/** Who signs, from the settings. */
export function signerOf(settings: Settings) {
  return {
    authority: settings.signerAuthority || null,
    position: settings.signerPosition || null,
    name: settings.signerName || null,
  }
}

/** What every document that the body issues has from the settings. */
export function issueOf(settings: Settings) {
  return { office: officeOf(settings), signer: signerOf(settings), archive: settings.archive || null }
}

/**
 * Who decides on commendations: of a People's Committee its chair (Luật Thi đua, khen thưởng), in the parts in which it
 * is printed; the issuing body itself where nothing is given.
 */
export function chairAsDecider(settings: Settings): string[] {
  if (!isPeoplesCommittee(settings)) return []
  const [first = '', ...others] = settings.issuingBodyLines
  return [`CHỦ TỊCH ${first}`, ...others]
}

/** The body above within a sentence, to which documents go for information; null where there is none. */
export function superiorInSentence(settings: Settings): string | null {
  return settings.superiorName || usualSuperiorName(settings) || null
}

export { unitWithinSentence as withinSentence } from '../../units/succession.ts'
