import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { documentKindNames } from '../documents/kinds.ts'
import { fileInEvent, transferredFile } from './files.ts'
import { fieldValue, recordKind } from './records.ts'

export const documentKind = z.enum(documentKindNames)
export type { DocumentKind } from '../documents/kinds.ts'

export const ruleSetName = z.enum(['party-hd05', 'party-hd36', 'state-nd30'])
export const toneStyleName = z.enum(['asTyped', 'old', 'new'])

const year = z.number().int().min(1900).max(2100)

/** What the records give for a document of this kind; a draft that belongs to them is taken where there is one. */
export const documentSource = z.object({
  document: documentKind,
  recordId: z.string().nullable().default(null),
  year: year.nullable().default(null),
})

/** A document: a stored draft or issued document by its id, or what the records give. */
export const documentTarget = z.union([z.object({ documentId: z.string() }), documentSource])
export type DocumentTarget = z.input<typeof documentTarget>

/** How a fact is written: one line, several paragraphs, a list of lines, a day …; `group` and `rows` hold more facts. */
export const factWidget = z.enum([
  'line',
  'text',
  'lines',
  'day',
  'partialDate',
  'moment',
  'number',
  'mark',
  'choice',
  'group',
  'rows',
])

/** The lists of texts that recur (`settings.valueLists`), offered while a fact is written. */
export const phraseList = z.enum([
  'phrase.legalBasis',
  'phrase.recipients',
  'phrase.closing',
  'phrase.execution',
  'phrase.request',
])
export type PhraseList = z.output<typeof phraseList>

/** One fact of a document as the screen asks for it. */
export interface FactField {
  name: string
  label: string
  widget: z.output<typeof factWidget>
  hint: string | null
  /** Recurring texts that are offered here. */
  phrases: PhraseList | null
  /** True where acts of the legal basis are offered here. */
  legalBasis: boolean
  /** Of a `choice`. */
  choices: { code: string; label: string }[]
  /** Of a `group` its facts, of `rows` those of one row. */
  fields: FactField[]
}
export const factField: z.ZodType<FactField> = z.lazy(() =>
  z.object({
    name: z.string(),
    label: z.string(),
    widget: factWidget,
    hint: z.string().nullable(),
    phrases: phraseList.nullable(),
    legalBasis: z.boolean(),
    choices: z.array(z.object({ code: z.string(), label: z.string() })),
    fields: z.array(factField),
  }),
)

export const facts = z.record(z.string(), fieldValue)
export type Facts = z.output<typeof facts>

/** What a reviewer would return the document for (domain.md §8.7, §10); it warns and never forbids. */
export const documentWarning = z.object({
  code: z.string(),
  /** What is wrong and what to do, in a sentence. */
  message: z.string(),
  /** The fact where it is put right; null where it is put right in the record. */
  fact: z.string().nullable(),
  /** The record where it is put right. */
  record: z.object({ kind: recordKind, id: z.string() }).nullable(),
})
export type DocumentWarning = z.output<typeof documentWarning>

export const documentState = z.enum(['draft', 'issued', 'replaced'])

export const documentSummary = z.object({
  id: z.string(),
  document: documentKind,
  title: z.string(),
  recordId: z.string().nullable(),
  year: z.number().int().nullable(),
  /** The name of the record that it is made from; null where there is none. */
  recordTitle: z.string().nullable(),
  state: documentState,
  /** 1 is the first; a correction of an issued document is the next version. */
  version: z.number().int(),
  /** The document that this one corrects. */
  replacesId: z.string().nullable(),
  /** The entry of the register that it was issued under. */
  registerId: z.string().nullable(),
  number: z.string().nullable(),
  signedOn: z.string().nullable(),
  updatedAt: z.string(),
})
export type DocumentSummary = z.output<typeof documentSummary>

export const documentView = z.object({
  /** Null as long as nothing was written: what is shown is what the records give. */
  summary: documentSummary.nullable(),
  document: documentKind,
  recordId: z.string().nullable(),
  year: z.number().int().nullable(),
  title: z.string(),
  /** Grows with each save; 0 where nothing is stored. */
  revision: z.number().int(),
  fields: z.array(factField),
  /** The facts as they will be printed: those of the records, and over them what the clerk wrote. */
  facts,
  /** What the records alone give. */
  derived: facts,
  /** Names of the facts that the clerk wrote; they no longer follow the records. */
  edited: z.array(z.string()),
  ruleSet: ruleSetName,
  toneStyle: toneStyleName,
  warnings: z.array(documentWarning),
})
export type DocumentView = z.output<typeof documentView>

export const batchFormat = z.enum(['onePdf', 'pdfFiles', 'docxFiles'])

export const batchProgress = z.object({
  /** Documents dealt with so far, of `count`. */
  done: z.number().int(),
  count: z.number().int(),
  title: z.string(),
  /** A finished file; of `onePdf` the last step's only. */
  file: fileInEvent.nullable(),
  /** Why this document could not be made, in a sentence; the others go on. */
  failure: z.string().nullable(),
})

const done = z.object({ summary: documentSummary, operationId: z.string() })

/** Official documents: written from records, checked, issued under a number, frozen. */
export const documentsContract = {
  /** The document as a page for screen and print; of an issued one the page as it was issued. */
  html: oc
    .input(documentTarget)
    .output(z.object({ title: z.string(), fileName: z.string(), html: z.string() })),
  pdf: oc.input(documentTarget).output(transferredFile),
  docx: oc.input(documentTarget).output(transferredFile),
  /** Everything that the editor shows. Errors `document.notFound`, `record.notFound`. */
  open: oc.input(documentTarget).output(documentView),
  /** Drafts and issued documents, newest first. */
  list: oc
    .input(
      z.object({
        state: documentState.nullable().default(null),
        document: documentKind.nullable().default(null),
        recordId: z.string().nullable().default(null),
        search: z.string().default(''),
        page: z.number().int().min(0).default(0),
        pageSize: z.number().int().min(1).max(100).default(50),
      }),
    )
    .output(z.object({ rows: z.array(documentSummary), total: z.number().int() })),
  /**
   * Keeps what the clerk wrote. The first save makes the draft; saves within one sitting are one step to undo.
   * @throws `document.issued` for an issued one, `record.changedMeanwhile`, `record.invalid` (fields by fact)
   */
  save: oc
    .input(
      z.object({
        target: documentTarget,
        revision: z.number().int(),
        /** Facts by name, whole. */
        edits: facts.default({}),
        /** Facts that follow the records again. */
        reset: z.array(z.string()).default([]),
        ruleSet: ruleSetName.optional(),
        toneStyle: toneStyleName.optional(),
      }),
    )
    .output(documentView),
  /** Puts a draft into the bin. Errors `document.issued`. */
  remove: oc.input(z.object({ documentId: z.string() })).output(z.object({ operationId: z.string() })),
  /** The number that comes next for this document, and what speaks against a number that is proposed instead. */
  nextNumber: oc
    .input(z.object({ target: documentTarget, signedOn: z.iso.date(), number: z.string().optional() }))
    .output(
      z.object({
        /** As printed: `12-KH/BCĐ`. */
        proposed: z.string(),
        /** The number of the document that this one corrects, which may be kept; null where there is none. */
        corrected: z.string().nullable(),
        /** Numbers left out before the proposed one in this series. */
        gaps: z.array(z.number().int()),
        /** Sentences: the number is taken already, it leaves a gap, it has another symbol, the day is before an earlier number's. */
        warnings: z.array(z.string()),
      }),
    ),
  /**
   * Issues a document: its page, its facts and its rule set are frozen, the register gets its entry, and the record it
   * is made from gets number and day where it has fields for them. One operation.
   * @throws `document.issued`, `document.numberMissing`
   */
  issue: oc
    .input(z.object({ target: documentTarget, number: z.string().nullable(), signedOn: z.iso.date() }))
    .output(done),
  /** Starts the next version of an issued document, with its facts as the clerk's. */
  correct: oc.input(z.object({ documentId: z.string() })).output(done),
  /** Makes many documents of a kind, one after another; closing the iterator stops it. */
  many: oc
    .input(
      z.object({
        targets: z.array(documentTarget).min(1).max(1000),
        format: batchFormat,
      }),
    )
    .output(eventIterator(batchProgress)),
}
