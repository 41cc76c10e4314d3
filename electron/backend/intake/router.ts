import type { Procedures } from '../procedures.ts'
import type { Services } from '../services.ts'

export function intakeRouter(_services: Services, { intake: procedures }: Procedures) {
  const missing = (): never => {
    throw new Error('not there yet')
  }
  return procedures.router({
    receive: procedures.receive.handler(async function* () {
      missing()
    }),
    files: procedures.files.handler(() => []),
    table: procedures.table.handler(missing),
    rows: procedures.rows.handler(missing),
    sheet: procedures.sheet.handler(missing),
    correct: procedures.correct.handler(missing),
    correctRow: procedures.correctRow.handler(missing),
    commit: procedures.commit.handler(missing),
    dismiss: procedures.dismiss.handler(missing),
    original: procedures.original.handler(missing),
  })
}
