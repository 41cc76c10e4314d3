import {
  type DocumentBuilderName,
  documentBuilders,
} from '../../../../electron/backend/documents/builders/registry.ts'
import type { OfficialDocument } from '../../../../electron/backend/documents/model.ts'
import type { RuleSet } from '../../../../electron/backend/documents/rules.ts'
import * as inspection from './inspection.ts'
import * as yearsWork from './yearsWork.ts'

const samples = { ...inspection, ...yearsWork } satisfies {
  [Name in DocumentBuilderName]: (style: 'party' | 'state') => inspection.Sample<Name>
}

/** Every kind of document. */
export const documentNames = Object.keys(documentBuilders).filter(
  (name): name is DocumentBuilderName => name in documentBuilders,
)

/** The ordinary facts of a document of this kind. */
export function sampleFacts(name: DocumentBuilderName, style: 'party' | 'state'): Record<string, unknown> {
  return { ...samples[name](style).usual }
}

/** A document of this kind in the style of the rule set, from ordinary facts, none, or facts at the limits. */
export function sampleDocument(
  name: DocumentBuilderName,
  size: 'usual' | 'empty' | 'long',
  rules: RuleSet,
): OfficialDocument {
  return documentBuilders[name].fromFacts(samples[name](rules.style)[size], rules)
}
