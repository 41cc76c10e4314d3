// The thread that reads received files: from bytes to rows, without database. Started by `analyser.ts`.
import { parentPort } from 'node:worker_threads'
import { analyseFile, type FileReading } from '../analyse.ts'
import { indexUnits } from '../match/units.ts'
import type { Answer, Message, Order } from './messages.ts'

const rowsAtOnce = 200

function answer(message: Answer): void {
  parentPort?.postMessage(message)
}

let index = indexUnits([])

/** What is left to be told of a long file. */
let portions: Iterator<Answer> = [].values()

function* portionsOf({ tables }: FileReading): Generator<Answer> {
  for (const [table, { rows }] of tables.entries()) {
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      yield { kind: 'rows', table, rows: rows.slice(start, start + rowsAtOnce) }
    }
  }
}

function read({ bytes, name, units, decisions }: Order): void {
  if (units) index = indexUnits(units)
  const reading = analyseFile(bytes, name, index, decisions)
  const rows = reading.tables.reduce((sum, table) => sum + table.rows.length, 0)
  const isWhole = rows <= rowsAtOnce
  portions = isWhole ? [].values() : portionsOf(reading)
  const tables = isWhole ? reading.tables : reading.tables.map((table) => ({ ...table, rows: [] }))
  answer({ kind: 'reading', reading: { ...reading, tables }, isWhole })
}

function goOn(): void {
  const { value, done } = portions.next()
  answer(done ? { kind: 'done' } : value)
}

parentPort?.on('message', (message: Message) => {
  try {
    if (message.kind === 'more') goOn()
    else read(message)
  } catch (error) {
    answer({
      kind: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  }
})
answer({ kind: 'ready' })
