import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const size = z.object({ minPt: z.number(), maxPt: z.number(), defaultPt: z.number() })
const spacing = z.object({ beforePt: z.number(), afterPt: z.number() })

const lineRule = z.object({
  kind: z.literal('line'),
  thicknessPt: z.number(),
  lengthRatio: z.number().optional(),
  minLengthRatio: z.number().optional(),
  maxLengthRatio: z.number().optional(),
})
const textRule = z.object({ kind: z.literal('text'), text: z.string() })

const component = z.object({
  size,
  bold: z.boolean(),
  italic: z.boolean(),
  underline: z.boolean(),
  caps: z.boolean(),
  align: z.enum(['left', 'center', 'right', 'justify']),
  spacing: spacing.optional(),
  rule: z.discriminatedUnion('kind', [lineRule, textRule]).optional(),
})

const lineSpacing = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('exact'), defaultPt: z.number() }),
  z.object({ rule: z.literal('multiple'), defaultLines: z.number() }),
])

const headerColumns = z.object({ leftMm: z.number(), rightMm: z.number() })

const components = z.object({
  organisationTitle: component.extend({ text: z.string() }),
  motto: component.extend({ text: z.string() }).optional(),
  superiorBody: component,
  issuingBody: component,
  separator: component.extend({ text: z.string() }).optional(),
  number: component,
  placeDate: component,
  officialLetterSubject: component.extend({ prefix: z.string() }),
  typeName: component,
  /** The Party begins what a document is about with a small letter, the state with a capital. */
  abstract: component.extend({ startsWithLowerCase: z.boolean().default(false) }),
  legalBasis: component.extend({
    prefix: z.string(),
    separator: z.string(),
    last: z.string(),
    firstLineIndentMm: z.number(),
  }),
  decisionPhrase: component.extend({ text: z.string() }),
  body: component.extend({ firstLineIndentMm: z.number(), spacing, lineSpacing }),
  part: component.extend({ pattern: z.string() }),
  chapter: component.extend({ pattern: z.string() }),
  section: component.extend({ pattern: z.string() }),
  article: component.extend({ pattern: z.string() }),
  addressee: component.extend({
    label: component.extend({ texts: z.object({ CV: z.string(), TTr: z.string() }) }),
    several: z.object({ prefix: z.string(), separator: z.string(), last: z.string() }),
  }),
  headingLevels: z.array(z.object({ pattern: z.string(), bold: z.boolean(), caps: z.boolean() })).length(5),
  authority: component,
  position: component,
  signerName: component,
  signatureGap: z.object({ defaultLines: z.number(), heightMm: z.number() }),
  recipientsLabel: component.extend({ text: z.string() }),
  recipientsList: component.extend({
    prefix: z.string(),
    separator: z.string(),
    last: z.string(),
    archiveColon: z.boolean(),
    firstForLettersAndSubmissions: z.string(),
  }),
  urgencyMark: component.extend({ frame: z.string().optional() }),
  appendixTitle: component.optional(),
  appendixReference: component.optional(),
  minutesSignatures: z.object({
    meeting: z.array(z.string()).length(2),
    inspection: z.array(z.string()).length(3).optional(),
  }),
  table: z.object({ headerRowRepeats: z.boolean(), rowsMaySplit: z.boolean() }),
})

const wording = z.object({
  numberPattern: z.string(),
  officialLetterPattern: z.string(),
  citationFirst: z.string(),
  signaturePrefixes: z.object({
    onBehalf: z.string(),
    forSuperior: z.string(),
    byOrder: z.string(),
    byAuthorisation: z.string().optional(),
  }),
  placeDatePattern: z.string(),
  shortDatePattern: z.string(),
  zeroPadding: z.object({
    documentNumberMinDigits: z.number(),
    dayMinDigits: z.number(),
    paddedMonthNumbers: z.array(z.number()),
    paddedMonthMinDigits: z.number(),
  }),
  endMark: z.string(),
  pointLetters: z.array(z.string()),
})

const ruleSetSchema = z.object({
  id: z.string(),
  title: z.string(),
  style: z.enum(['party', 'state']),
  page: z.object({
    widthMm: z.number(),
    heightMm: z.number(),
    margins: z.object({
      topMm: z.number(),
      bottomMm: z.number(),
      leftMm: z.number(),
      rightMm: z.number(),
    }),
  }),
  font: z.object({ family: z.string(), colourHex: z.string() }),
  // the decree only says “in the top margin”: the Party's distance is used there too
  pageNumber: z.object({
    size,
    fromTopEdgeMm: z.number().default(10),
    firstPageShown: z.boolean(),
    appendixNumberedSeparately: z.boolean(),
  }),
  columns: z.object({
    header: headerColumns,
    headerForLongIssuer: headerColumns.optional(),
    signature: headerColumns,
  }),
  components,
  wording,
})

const documentRules = z.object({ ruleSets: z.record(z.string(), ruleSetSchema), default: z.string() })

/** The measures, styles and wording of one guidance: lengths in mm, sizes in points. */
export type RuleSet = z.infer<typeof ruleSetSchema>

/** How one component of a document is set. */
export type Component = z.infer<typeof component>

const cache = new Map<string, z.infer<typeof documentRules>>()

function rulesIn(resourcesFolder: string): z.infer<typeof documentRules> {
  const known = cache.get(resourcesFolder)
  if (known) return known
  const text = readFileSync(join(resourcesFolder, 'document-rules.json'), 'utf8')
  const rules = documentRules.parse(JSON.parse(text))
  cache.set(resourcesFolder, rules)
  return rules
}

/**
 * The rule set of this id (`party-hd05`, `party-hd36`, `state-nd30`), or the default one where none is named.
 * @param resourcesFolder the program's `resources` folder
 * @throws Error where there is no such rule set, ZodError where the file is not what this program understands
 */
export function ruleSet(resourcesFolder: string, id?: string): RuleSet {
  const rules = rulesIn(resourcesFolder)
  const wanted = id ?? rules.default
  const found = rules.ruleSets[wanted]
  if (!found) throw new Error(`There is no rule set for documents called “${wanted}”`)
  return found
}

/** A rule set that was kept with an issued document. Throws a ZodError where this program does not understand it. */
export function parseRuleSet(kept: unknown): RuleSet {
  return ruleSetSchema.parse(kept)
}

/** Ids and titles of the rule sets, the default first. */
export function ruleSetTitles(resourcesFolder: string): { id: string; title: string }[] {
  const rules = rulesIn(resourcesFolder)
  return Object.values(rules.ruleSets)
    .map(({ id, title }) => ({ id, title }))
    .sort((a, b) => Number(b.id === rules.default) - Number(a.id === rules.default))
}
