// Reads damaged files one after the other and tells what each came to; started by `run.ts`.
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { analyseFile } from '../../../../electron/backend/intake/analyse.ts'
import { reportOf } from '../../../../electron/backend/intake/report.ts'
import { tableReport } from '../../../../shared/contract/intake.ts'
import { shippedUnits } from '../units.ts'
import { damagedFile, wholeFiles } from './files.ts'
import type { Outcome } from './run.ts'

const { from, end } = z.object({ from: z.number(), end: z.number() }).parse(workerData)
const files = wholeFiles()
const units = shippedUnits()

function outcomeOf(number: number): Outcome {
  const { name, bytes } = damagedFile(files, number)
  const start = performance.now()
  try {
    const { tables, error } = analyseFile(bytes, name, units)
    for (const table of tables) tableReport.parse(reportOf(name, table, units))
    return { number, name, result: error ? error.code : 'read', milliseconds: performance.now() - start }
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { number, name, result: 'crash', reason, milliseconds: performance.now() - start }
  }
}

for (let number = from; number < end; number += 1) parentPort?.postMessage(outcomeOf(number))
