import type { Procedures } from '../procedures.ts'
import type { Services } from '../services.ts'
import { nextNumber } from './register/next.ts'
import { correctDocument } from './stored/correct.ts'
import { issueDocument } from './stored/issue.ts'
import { listDocuments } from './stored/list.ts'
import { makeMany } from './stored/many.ts'
import { docxFile, fileNameOf, pageHtml, pdfFile } from './stored/output.ts'
import { prepareTarget } from './stored/prepare.ts'
import { removeDocument, saveDocument } from './stored/save.ts'
import { viewOf } from './stored/view.ts'

/** The calls of `shared/contract/documents.ts`. */
export function documentsRouter(services: Services, { documents: procedures }: Procedures) {
  return procedures.router({
    html: procedures.html.handler(async ({ input }) => {
      const prepared = await prepareTarget(services, input)
      const { title } = prepared.document
      return { title, fileName: fileNameOf(title), html: pageHtml(services, prepared) }
    }),
    pdf: procedures.pdf.handler(async ({ input }) => {
      const prepared = await prepareTarget(services, input)
      return pdfFile(services, fileNameOf(prepared.document.title), pageHtml(services, prepared))
    }),
    docx: procedures.docx.handler(async ({ input }) => {
      const prepared = await prepareTarget(services, input)
      return docxFile(services, fileNameOf(prepared.document.title), prepared)
    }),
    open: procedures.open.handler(async ({ input }) =>
      viewOf(services, await prepareTarget(services, input)),
    ),
    list: procedures.list.handler(({ input }) => listDocuments(services.store.queries, input)),
    save: procedures.save.handler(async ({ input }) => viewOf(services, await saveDocument(services, input))),
    remove: procedures.remove.handler(({ input }) => removeDocument(services, input.documentId)),
    nextNumber: procedures.nextNumber.handler(async ({ input: { target, signedOn, number } }) =>
      nextNumber(services.store.queries, await prepareTarget(services, target), signedOn, number),
    ),
    issue: procedures.issue.handler(({ input }) => issueDocument(services, input)),
    correct: procedures.correct.handler(({ input }) => correctDocument(services, input.documentId)),
    many: procedures.many.handler(async function* ({ input, signal }) {
      yield* makeMany(services, input, signal)
    }),
  })
}
