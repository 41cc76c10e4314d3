// The thread that reads received files: from bytes to rows, without database. Started by `analyser.ts`.
import { parentPort } from 'node:worker_threads'
import { analyseFile } from '../analyse.ts'
import { indexUnits } from '../match/units.ts'
import type { Answer, Message } from './messages.ts'

const rowsAtOnce = 200

function answer(message: Answer): void {
  parentPort?.postMessage(message)
}

let index = indexUnits([])

function read({ bytes, name, units, decisions }: Message): void {
  if (units) index = indexUnits(units)
  const reading = analyseFile(bytes, name, index, decisions)
  const rows = reading.tables.reduce((sum, table) => sum + table.rows.length, 0)
  if (rows <= rowsAtOnce) {
    answer({ kind: 'reading', reading, isWhole: true })
    return
  }
  answer({
    kind: 'reading',
    reading: { ...reading, tables: reading.tables.map((table) => ({ ...table, rows: [] })) },
    isWhole: false,
  })
  reading.tables.forEach(({ rows }, table) => {
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      answer({ kind: 'rows', table, rows: rows.slice(start, start + rowsAtOnce) })
    }
  })
  answer({ kind: 'done' })
}

parentPort?.on('message', (message: Message) => {
  try {
    read(message)
  } catch (error) {
    answer({
      kind: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  }
})
answer({ kind: 'ready' })
