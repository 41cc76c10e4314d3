import { v7 as uuid } from 'uuid'
import type { Facts } from '../../../../shared/contract/documents.ts'
import type { Values } from '../../../../shared/contract/records.ts'
import { documentKinds } from '../../../../shared/documents/kinds.ts'
import { ExpectedError } from '../../errors.ts'
import { withOperation } from '../../operations/operation.ts'
import { readRecords } from '../../records/queries.ts'
import { quoted } from '../../records/save.ts'
import { validated } from '../../records/validate.ts'
import { type RecordChange, writeRecords } from '../../records/write.ts'
import type { Services } from '../../services.ts'
import { documentBuilders } from '../builders/registry.ts'
import { ruleSet } from '../rules.ts'
import type { ToneStyle } from '../toneStyle.ts'
import type { StoredDocument } from './document.ts'
import { findDocument } from './find.ts'
import { checkedEdits, overlaid } from './overlay.ts'
import {
  type Prepared,
  prepare,
  type Resolved,
  type RuleSetName,
  resolveTarget,
  type Target,
} from './prepare.ts'

export interface SaveInput {
  target: Target
  revision: number
  edits: Facts
  reset: string[]
  ruleSet?: RuleSetName | undefined
  toneStyle?: ToneStyle | undefined
}

/** The change that gives a written document these values; what is not named stays. */
export function documentChange(stored: StoredDocument, values: Values): RecordChange {
  const image = validated('officialDocument', { values: { ...stored.image.values, ...values }, years: {} })
  return {
    kind: 'officialDocument',
    id: stored.id,
    revision: stored.revision,
    before: stored.image,
    after: { ...stored.image, ...image },
    action: 'update',
  }
}

/** The creation of a written document. */
export function newDocument(id: string, values: Values): RecordChange {
  const image = validated('officialDocument', { values, years: {} })
  const after = { ...image, deletedAt: null, importRowId: null }
  return { kind: 'officialDocument', id, revision: 0, before: null, after, action: 'create' }
}

/** A document in words, as operations name it: `công văn đôn đốc “Xã Huy Giáp”`. */
export function inWords({ kind, derived }: Pick<Prepared, 'kind' | 'derived'>): string {
  const name = documentKinds[kind].label.vi
  const title = derived.sourceTitle === null ? '' : ` ${quoted(derived.sourceTitle)}`
  return `${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}${title}`
}

/** Throws `document.issued` where a document is no draft any more. */
export function mustBeDraft(stored: StoredDocument | null): void {
  if (stored && stored.state !== 'draft') throw new ExpectedError('document.issued')
}

/** The values with which the first save of a document makes its draft. */
export function draftValues({ kind, recordId, year }: Resolved): Values {
  return { document: kind, recordId, year, state: 'draft', version: 1, edits: {} }
}

/**
 * Keeps what the clerk wrote; the first save makes the draft. Saves of one draft within one sitting are one step to
 * undo. Gives the document as it is then.
 * @throws `document.notFound`, `document.issued`, `record.changedMeanwhile`, `record.invalid`
 */
export async function saveDocument(services: Services, input: SaveInput): Promise<Prepared> {
  const resolved = await resolveTarget(services, input.target)
  mustBeDraft(resolved.stored)
  const prepared = await prepare(services, resolved)
  const { stored, kind, derived } = prepared
  if (input.revision !== (stored?.revision ?? 0)) throw new ExpectedError('record.changedMeanwhile')
  const kept = Object.entries({ ...stored?.edits, ...input.edits }).filter(
    ([name]) => !input.reset.includes(name),
  )
  // What does not fit any more is kept as it is until it is written anew or given up.
  const aside = new Set(prepared.setAside.filter((name) => !(name in input.edits)))
  const edits = {
    ...Object.fromEntries(kept.filter(([name]) => aside.has(name))),
    ...checkedEdits(kind, derived.facts, Object.fromEntries(kept.filter(([name]) => !aside.has(name)))),
  }
  const ruleSetName = input.ruleSet ?? stored?.ruleSet ?? null
  const rules = ruleSet(services.options.resourcesFolder, ruleSetName ?? prepared.ruleSetName)
  const { title } = documentBuilders[kind].fromFacts(overlaid(kind, derived.facts, edits).facts, rules)
  const id = stored?.id ?? uuid()
  const values = {
    title,
    edits,
    ruleSet: ruleSetName,
    toneStyle: input.toneStyle ?? stored?.toneStyle ?? null,
  }
  await withOperation(
    services,
    {
      action: stored ? 'update' : 'create',
      label: `Soạn ${inWords(prepared)}`,
      sitting: { kind: 'officialDocument', id },
    },
    async (write) => {
      const current = (await readRecords(write.queries, 'officialDocument', [id])).get(id)
      if ((current?.revision ?? 0) !== input.revision) throw new ExpectedError('record.changedMeanwhile')
      const change = stored
        ? documentChange(stored, values)
        : newDocument(id, { ...draftValues(resolved), ...values })
      await writeRecords(write, [change])
    },
  )
  return prepare(services, { ...resolved, stored: await findDocument(services.store.queries, id) })
}

/** Puts a draft into the bin. Throws `document.notFound`, `document.issued`. */
export async function removeDocument(
  services: Services,
  documentId: string,
): Promise<{ operationId: string }> {
  const resolved = await resolveTarget(services, { documentId })
  const { stored } = resolved
  mustBeDraft(stored)
  const { operationId } = await withOperation(
    services,
    { action: 'remove', label: `Xóa dự thảo ${quoted(stored?.title)}` },
    async (write) => {
      const current = await findDocument(write.queries, documentId)
      if (!current) throw new ExpectedError('document.notFound')
      const after = { ...current.image, deletedAt: write.at }
      await writeRecords(write, [{ ...documentChange(current, {}), after, action: 'remove' }])
    },
  )
  return { operationId }
}
