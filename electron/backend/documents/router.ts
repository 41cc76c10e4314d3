import type { DocumentKind } from '../../../shared/contract/documents.ts'
import type { Settings } from '../../../shared/contract/settings.ts'
import type { Queries } from '../database/store.ts'
import type { Procedures } from '../procedures.ts'
import type { Services } from '../services.ts'
import { readSettings } from '../settings/settings.ts'
import { buildInspectionMinutes } from './builders/inspectionMinutes.ts'
import { buildTeamDecision } from './builders/teamDecision.ts'
import { docxOf } from './docxWriter.ts'
import { decisionFacts, minutesFacts } from './fromRecords.ts'
import { htmlOf } from './htmlWriter.ts'
import type { OfficialDocument } from './model.ts'
import { type RuleSet, ruleSet } from './rules.ts'

type Build = (
  queries: Queries,
  settings: Settings,
  recordId: string,
  rules: RuleSet,
) => Promise<OfficialDocument>

const builders: Record<DocumentKind, Build> = {
  inspectionMinutes: async (queries, settings, recordId, rules) =>
    buildInspectionMinutes(await minutesFacts(queries, settings, recordId), rules),
  teamDecision: async (queries, settings, recordId, rules) =>
    buildTeamDecision(await decisionFacts(queries, settings, recordId, rules), rules),
}

// What no file system takes in a name.
const forbiddenInNames = /[\\/:*?"<>|\n\r\t]+/g
const longestName = 120

function fileNameOf(title: string): string {
  return title.replace(forbiddenInNames, ' ').replace(/\s+/g, ' ').trim().slice(0, longestName)
}

async function prepare(services: Services, kind: DocumentKind, recordId: string) {
  const { queries } = services.store
  const settings = await readSettings(queries)
  const rules = ruleSet(services.options.resourcesFolder, settings.ruleSet)
  const document = await builders[kind](queries, settings, recordId, rules)
  const options = { resourcesFolder: services.options.resourcesFolder, toneStyle: settings.toneStyle }
  return { document, rules, options, fileName: fileNameOf(document.title) }
}

/** The calls of `shared/contract/documents.ts`. */
export function documentsRouter(services: Services, { documents: procedures }: Procedures) {
  return procedures.router({
    html: procedures.html.handler(async ({ input }) => {
      const { document, rules, options, fileName } = await prepare(services, input.document, input.recordId)
      return { title: document.title, fileName, html: htmlOf(document, rules, options) }
    }),
    pdf: procedures.pdf.handler(async ({ input }) => {
      const { document, rules, options, fileName } = await prepare(services, input.document, input.recordId)
      const bytes = await services.options.services.printPdf(htmlOf(document, rules, options))
      return new File([new Uint8Array(bytes)], `${fileName}.pdf`, { type: 'application/pdf' })
    }),
    docx: procedures.docx.handler(async ({ input }) => {
      const { document, rules, options, fileName } = await prepare(services, input.document, input.recordId)
      const bytes = await docxOf(document, rules, options)
      return new File([new Uint8Array(bytes)], `${fileName}.docx`, {
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      })
    }),
  })
}
