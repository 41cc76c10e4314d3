import type { z } from 'zod'
import type { documentTarget, Facts } from '../../../../shared/contract/documents.ts'
import type { Settings } from '../../../../shared/contract/settings.ts'
import { type DocumentKind, documentKinds } from '../../../../shared/documents/kinds.ts'
import { ExpectedError } from '../../errors.ts'
import { localDay } from '../../records/computed.ts'
import type { Services } from '../../services.ts'
import { readSettings } from '../../settings/settings.ts'
import { documentBuilders } from '../builders/registry.ts'
import type { OfficialDocument } from '../model.ts'
import { type RuleSet, ruleSet } from '../rules.ts'
import { deriveFacts } from '../sources/registry.ts'
import type { Derived, SourceKey } from '../sources/source.ts'
import type { ToneStyle } from '../toneStyle.ts'
import type { StoredDocument } from './document.ts'
import { findDocument, findDraft } from './find.ts'
import { overlaid } from './overlay.ts'
import { type IssuedPage, readPage } from './page.ts'

export type Target = z.output<typeof documentTarget>
export type RuleSetName = Settings['ruleSet']

/** What a target names: a written document, or what it is to be made of. */
export interface Resolved {
  stored: StoredDocument | null
  kind: DocumentKind
  recordId: string | null
  year: number | null
}

/** A document ready to be shown, checked, printed or issued. */
export interface Prepared extends Resolved {
  settings: Settings
  derived: Derived<Facts>
  facts: Facts
  /** Names of the facts that were written and that this form of the document no longer takes. */
  setAside: readonly string[]
  ruleSetName: RuleSetName
  rules: RuleSet
  toneStyle: ToneStyle
  document: OfficialDocument
  /** The page that it was issued as; null for a draft. */
  issued: IssuedPage | null
}

/** The year of a document of a year where none is named. */
function yearOf(kind: DocumentKind, year: number | null): number | null {
  if (documentKinds[kind].source !== 'year') return null
  return year ?? Number(localDay().slice(0, 4))
}

/**
 * Finds what a target names. A draft that belongs to a record or a year is taken where there is one; a document that is
 * made of nothing is a new one each time. Throws `document.notFound`.
 */
export async function resolveTarget({ store }: Services, target: Target): Promise<Resolved> {
  if ('documentId' in target) {
    const stored = await findDocument(store.queries, target.documentId)
    if (!stored) throw new ExpectedError('document.notFound')
    return { stored, kind: stored.document, recordId: stored.recordId, year: stored.year }
  }
  const { document: kind, recordId } = target
  const isAlone = documentKinds[kind].source === 'none'
  const source = { recordId: isAlone ? null : recordId, year: yearOf(kind, target.year) }
  return { stored: isAlone ? null : await findDraft(store.queries, kind, source), kind, ...source }
}

async function correctedNumber({ store }: Services, stored: StoredDocument | null): Promise<string | null> {
  if (!stored?.replacesId) return null
  return (await findDocument(store.queries, stored.replacesId))?.number ?? null
}

/** The facts out of the records, over them what the clerk wrote, and the document made of both. */
export async function prepare(services: Services, resolved: Resolved): Promise<Prepared> {
  const { queries } = services.store
  const { resourcesFolder } = services.options
  const { stored, kind, recordId, year } = resolved
  const settings = await readSettings(queries)
  const ruleSetName = stored?.ruleSet ?? settings.ruleSet
  const toneStyle = stored?.toneStyle ?? settings.toneStyle
  const issued = stored?.pageId ? await readPage(queries, stored.pageId) : null
  if (issued) {
    const { facts, rules, document } = issued
    const kept = { facts, setAside: [], rules, document, toneStyle: issued.toneStyle }
    const derived = { sourceTitle: null, facts, origins: {}, takers: [] }
    return { ...resolved, ...kept, settings, derived, ruleSetName, issued }
  }
  const rules = ruleSet(resourcesFolder, ruleSetName)
  const key: SourceKey = { recordId, year, correctedNumber: await correctedNumber(services, stored) }
  const context = { queries, settings, rules, resourcesFolder, today: localDay() }
  const derived = await deriveFacts(kind, context, key)
  const { facts, setAside } = overlaid(kind, derived.facts, stored?.edits ?? {})
  const document = documentBuilders[kind].fromFacts(facts, rules)
  const made = { facts, setAside, ruleSetName, rules, toneStyle, document }
  return { ...resolved, ...made, settings, derived, issued: null }
}

/** What a target names, ready. Throws `document.notFound`, `record.notFound`. */
export async function prepareTarget(services: Services, target: Target): Promise<Prepared> {
  return prepare(services, await resolveTarget(services, target))
}
