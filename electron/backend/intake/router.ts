import { readContent } from '../contents.ts'
import { ExpectedError } from '../errors.ts'
import { runJob } from '../jobs/runJob.ts'
import { recordsOf } from '../operations/operation.ts'
import type { Procedures } from '../procedures.ts'
import type { Services } from '../services.ts'
import { currentUnits } from './currentUnits.ts'
import { receivedFiles } from './files.ts'
import { indexUnits } from './match/units.ts'
import { rowsNotTaken } from './notTaken.ts'
import { previewOf } from './preview.ts'
import { countOpenRows } from './queries/questions.ts'
import { readUnits } from './queries/records.ts'
import { countRows, readRows } from './queries/rows.ts'
import { dismissFile } from './queries/tables.ts'
import { receiveFiles } from './receive.ts'
import { reportOf } from './report.ts'
import { pageOfRows, tableDetails, tableOf } from './review.ts'
import { correctRow } from './rowReview.ts'
import { giveWay } from './staging.ts'

async function fileNamed(services: Services, fileId: string) {
  const [file] = await receivedFiles(services.store.queries, fileId)
  if (!file) throw new ExpectedError('record.notFound')
  return file
}

/** The calls of `shared/contract/intake.ts`. */
export function intakeRouter(services: Services, { intake: procedures }: Procedures) {
  return procedures.router({
    receive: procedures.receive.handler(async function* ({ input: { files }, signal }) {
      const count = files.length
      let done = 0
      const [first] = files
      if (first) yield { count, done, file: first.name, result: null }
      for await (const result of receiveFiles(services, files, signal)) {
        const file = files[done]?.name ?? ''
        done += 1
        yield { count, done, file, result }
        const next = files[done]
        if (next) yield { count, done, file: next.name, result: null }
      }
    }),
    preview: procedures.preview.handler(async function* ({ input: { files } }) {
      const units = await currentUnits(services)
      for (const file of files) {
        await giveWay()
        yield await previewOf(services, file, units)
      }
    }),
    report: procedures.report.handler(async ({ input: { tableId } }) => {
      const table = await tableOf(services, tableId)
      const rows = await readRows(services.store.queries, tableId)
      return reportOf(table.fileName, { ...table, rows }, indexUnits(await readUnits(services.store.queries)))
    }),
    files: procedures.files.handler(() => receivedFiles(services.store.queries)),
    table: procedures.table.handler(({ input }) => tableDetails(services, input.tableId)),
    rows: procedures.rows.handler(({ input }) => pageOfRows(services, input)),
    sheet: procedures.sheet.handler(async ({ input }) =>
      runJob(services, 'sheetStart', input, await countRows(services.store.queries, [input.tableId])),
    ),
    correct: procedures.correct.handler(async ({ input }) => {
      await runJob(services, 'correctTable', input, await countRows(services.store.queries, [input.tableId]))
      return await tableDetails(services, input.tableId)
    }),
    correctRow: procedures.correctRow.handler(({ input }) => correctRow(services, input)),
    questions: procedures.questions.handler(async ({ input }) =>
      runJob(services, 'openQuestions', input, await countOpenRows(services.store.queries, input.tableId)),
    ),
    answer: procedures.answer.handler(async ({ input }) =>
      runJob(services, 'answerEqual', input, await countOpenRows(services.store.queries, input.tableId)),
    ),
    undoReport: procedures.undoReport.handler(async ({ input }) =>
      runJob(services, 'undoReport', input, await recordsOf(services.store.queries, input.operationId)),
    ),
    commit: procedures.commit.handler(async ({ input }) =>
      runJob(services, 'commitTables', input, await countRows(services.store.queries, input.tableIds)),
    ),
    notTaken: procedures.notTaken.handler(({ input }) => rowsNotTaken(services, input.tableId)),
    dismiss: procedures.dismiss.handler(async ({ input: { fileId } }) => {
      if (!(await dismissFile(services.store.queries, fileId))) throw new ExpectedError('record.notFound')
      services.changes.announce(['intakeFile'])
      return { fileId }
    }),
    original: procedures.original.handler(async ({ input: { fileId } }) => {
      const file = await fileNamed(services, fileId)
      const bytes = await readContent(services.options.dataFolder, 'originals', file.sha256)
      return new File([Buffer.from(bytes)], file.name, { type: 'application/octet-stream' })
    }),
  })
}
