import { createHash } from 'node:crypto'
import { type Facts, facts as factsSchema, toneStyleName } from '../../../../shared/contract/documents.ts'
import type { Queries, Writing } from '../../database/store.ts'
import { type Page, wholePage } from '../htmlWriter.ts'
import { keptBlocks, type OfficialDocument } from '../model.ts'
import { parseRuleSet, type RuleSet } from '../rules.ts'
import type { ToneStyle } from '../toneStyle.ts'

/** A document as it was issued. */
export interface IssuedPage {
  title: string
  html: string
  facts: Facts
  document: OfficialDocument
  rules: RuleSet
  toneStyle: ToneStyle
}

interface PageToKeep {
  id: string
  documentId: string
  issuedAt: string
  programVersion: string
  page: Page
  facts: Facts
  document: OfficialDocument
  rules: RuleSet
  toneStyle: ToneStyle
}

/** Keeps an issued page for good. */
export async function keepPage(queries: Writing, kept: PageToKeep): Promise<void> {
  const { page, facts, document, rules, ...plain } = kept
  const sha256 = createHash('sha256').update(page.fonts).digest('hex')
  await queries
    .insertInto('issuedFonts')
    .values({ sha256, css: page.fonts })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
  await queries
    .insertInto('issuedPage')
    .values({
      ...plain,
      title: document.title,
      html: page.html,
      fonts: sha256,
      facts: JSON.stringify(facts),
      blocks: JSON.stringify(document.blocks),
      rules: JSON.stringify(rules),
    })
    .execute()
}

/** The page that was issued under this id, as it was. */
export async function readPage(queries: Queries | Writing, id: string): Promise<IssuedPage> {
  const row = await queries
    .selectFrom('issuedPage')
    .innerJoin('issuedFonts', 'issuedFonts.sha256', 'issuedPage.fonts')
    .selectAll('issuedPage')
    .select('issuedFonts.css')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return {
    title: row.title,
    html: wholePage({ html: row.html, fonts: row.css }),
    facts: factsSchema.parse(JSON.parse(row.facts)),
    document: { title: row.title, blocks: keptBlocks(JSON.parse(row.blocks)) },
    rules: parseRuleSet(JSON.parse(row.rules)),
    toneStyle: toneStyleName.parse(row.toneStyle),
  }
}
