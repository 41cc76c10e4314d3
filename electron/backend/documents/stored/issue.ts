import { v7 as uuid } from 'uuid'
import type { DocumentSummary, Facts } from '../../../../shared/contract/documents.ts'
import type { Values } from '../../../../shared/contract/records.ts'
import { documentKinds } from '../../../../shared/documents/kinds.ts'
import type { Writing } from '../../database/store.ts'
import { ExpectedError } from '../../errors.ts'
import { withOperation } from '../../operations/operation.ts'
import { readRecords } from '../../records/queries.ts'
import { validated } from '../../records/validate.ts'
import { type RecordChange, writeRecords } from '../../records/write.ts'
import type { Services } from '../../services.ts'
import { documentBuilders } from '../builders/registry.ts'
import { pageOf } from '../htmlWriter.ts'
import { numberAsPrinted } from '../register/next.ts'
import { plainFacts } from '../sources/registry.ts'
import type { StoredDocument } from './document.ts'
import { findDocument } from './find.ts'
import { keepPage } from './page.ts'
import { type Prepared, prepareTarget, type Target } from './prepare.ts'
import { documentChange, draftValues, inWords, mustBeDraft, newDocument } from './save.ts'
import { takerChanges } from './takers.ts'
import { summariesOf } from './view.ts'

export interface IssueInput {
  target: Target
  number: string | null
  signedOn: string
}

/** One action of the clerk that issues several documents: the operation that it began with, and its words. */
export interface Together {
  operationId: string | null
  label: string
}

/** What goes into the register. */
function registerValues(prepared: Prepared, title: string, number: string, signedOn: string): Values {
  const { kind, facts } = prepared
  const { signer, office, team } = facts
  const part = (of: Facts[string] | undefined, name: string): string | null => {
    const value = typeof of === 'object' && of !== null && !Array.isArray(of) ? of[name] : null
    return typeof value === 'string' ? value : null
  }
  return {
    number,
    kind: documentBuilders[kind].typeName,
    issuedOn: signedOn,
    issuer: kind === 'teamReport' ? part(team, 'name') : part(office, 'name'),
    subject: title,
    signer: part(signer, 'name'),
    direction: 'issued',
  }
}

/** The entry of the register: that of the corrected document where the number stays, a new one otherwise. */
async function registerChange(
  queries: Writing,
  replaced: StoredDocument | null,
  values: Values,
): Promise<RecordChange> {
  if (replaced?.registerId && replaced.number === values.number) {
    const current = (await readRecords(queries, 'document', [replaced.registerId])).get(replaced.registerId)
    if (current && current.image.deletedAt === null) {
      const { image, revision } = current
      const stored = validated('document', { values: { ...image.values, ...values }, years: {} })
      const after = { ...image, ...stored }
      return { kind: 'document', id: replaced.registerId, revision, before: image, after, action: 'update' }
    }
  }
  const after = { ...validated('document', { values, years: {} }), deletedAt: null, importRowId: null }
  return { kind: 'document', id: uuid(), revision: 0, before: null, after, action: 'create' }
}

/**
 * Issues a document in one operation: its page, facts and rules are frozen, the register gets its entry, the records that
 * it is made of get number and day, and the document that it corrects is replaced. With `together` it is part of that
 * operation.
 * @throws `document.notFound`, `document.issued`, `document.numberMissing`, `record.changedMeanwhile`
 */
export async function issueDocument(
  services: Services,
  { target, number, signedOn }: IssueInput,
  together: Together | null = null,
): Promise<{ summary: DocumentSummary; operationId: string }> {
  const prepared = await prepareTarget(services, target)
  const { stored, kind, rules, toneStyle, ruleSetName, derived } = prepared
  mustBeDraft(stored)
  const typed = number?.trim() ?? ''
  if (documentKinds[kind].numbered && typed === '') throw new ExpectedError('document.numberMissing')
  // an outline or a list is attached to another document and has no number of its own
  const isCounted = documentBuilders[kind].symbol !== ''
  const printed = typed === '' || !isCounted ? null : numberAsPrinted(prepared, typed)
  const facts = plainFacts(
    documentBuilders[kind].facts.parse({ ...prepared.facts, number: printed, signedOn }),
  )
  const document = documentBuilders[kind].fromFacts(facts, rules)
  const page = pageOf(document, rules, { resourcesFolder: services.options.resourcesFolder, toneStyle })
  const id = stored?.id ?? uuid()
  const { operationId } = await withOperation(
    services,
    {
      action: stored ? 'update' : 'create',
      label: together?.label ?? `Phát hành ${inWords(prepared)}${printed ? ` số ${printed}` : ''}`,
      goesOn: together?.operationId ?? null,
    },
    async (write) => {
      const current = stored ? await findDocument(write.queries, stored.id) : null
      if ((current?.revision ?? 0) !== (stored?.revision ?? 0))
        throw new ExpectedError('record.changedMeanwhile')
      const replaced = stored?.replacesId ? await findDocument(write.queries, stored.replacesId) : null
      const changes: RecordChange[] = await takerChanges(write.queries, derived.takers, {
        documentId: id,
        replacesId: stored?.replacesId ?? null,
        number: printed,
        signedOn,
      })
      const entry = printed
        ? await registerChange(
            write.queries,
            replaced,
            registerValues({ ...prepared, facts }, document.title, printed, signedOn),
          )
        : null
      if (entry) changes.push(entry)
      if (replaced) changes.push(documentChange(replaced, { state: 'replaced' }))
      const pageId = uuid()
      const values = {
        title: document.title,
        state: 'issued',
        number: printed,
        signedOn,
        ruleSet: ruleSetName,
        toneStyle,
        pageId,
        registerId: entry?.id ?? null,
      }
      changes.push(
        stored ? documentChange(stored, values) : newDocument(id, { ...draftValues(prepared), ...values }),
      )
      const programVersion = services.options.version
      const kept = { page, facts, document, rules, toneStyle, programVersion }
      await keepPage(write.queries, { id: pageId, documentId: id, issuedAt: write.at, ...kept })
      await writeRecords(write, changes)
    },
  )
  return { summary: await summaryOf(services, id), operationId }
}

/** A written document as lists show it. Throws `document.notFound`. */
export async function summaryOf(services: Services, id: string): Promise<DocumentSummary> {
  const { queries } = services.store
  const stored = await findDocument(queries, id)
  const [summary] = stored ? await summariesOf(queries, [stored]) : []
  if (!summary) throw new ExpectedError('document.notFound')
  return summary
}
