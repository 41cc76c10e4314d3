import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyseFile } from '../../../electron/backend/intake/analyse.ts'
import { reportOf } from '../../../electron/backend/intake/report.ts'
import { type Printed, readTruth, type Score, scoreOf } from './truth.ts'
import { shippedUnits } from './units.ts'

const units = shippedUnits()

/** What the intake prints for a file; no database is asked. */
export function printedFor(name: string, bytes: Uint8Array): Printed[] {
  const { tables, error } = analyseFile(bytes, name, units)
  return error ? [{ file: name, error }] : tables.map((table) => reportOf(name, table, units))
}

/** Reads all files of a folder of the corpus and holds them against its truth. */
export function scoreFolder(folder: string): Score {
  const names = readdirSync(folder).filter((name) => !/\.(jsonl|md)$/.test(name))
  const printed = names.flatMap((name) => printedFor(name.normalize('NFC'), readFileSync(join(folder, name))))
  return scoreOf(readTruth(folder), printed)
}

const leastRight = 0.99

/** The aims of intake that a score misses, in words. */
export function missedAims(score: Score): string[] {
  const { rows, rowsFound, cells, cellsRight, cellsAsked, cellsSilent, unflagged, strayRows } = score
  const aims: [string, boolean][] = [
    ['every data row is found', rowsFound === rows],
    ['no wrong cell is silent', cellsSilent === 0 && unflagged === 0],
    ['nothing but data is taken as data', strayRows === 0],
    ['99 % of the cells are right without a question', cellsRight - cellsAsked >= cells * leastRight],
    [
      'every form, sender, period and refused file is right',
      [score.forms, score.units, score.periods].every((right) => right === score.tables) &&
        score.errorsRight === score.errors,
    ],
  ]
  return aims.flatMap(([aim, isMet]) => (isMet ? [] : [aim]))
}
