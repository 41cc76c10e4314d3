// Reads a generated corpus and prints what is not right: node tests/support/intake/generator/print.ts [files] [first]
import { analyseFile } from '../../../../electron/backend/intake/analyse.ts'
import { reportOf } from '../../../../electron/backend/intake/report.ts'
import { type Printed, scoreOf } from '../truth.ts'
import { shippedUnits } from '../units.ts'
import { corpus } from './corpus.ts'

const [count = '60', first = '0'] = process.argv.slice(2)
const units = shippedUnits()
const files = corpus(Number(count)).slice(Number(first))
const printed = files.flatMap(({ name, bytes }): Printed[] => {
  const { tables, error } = analyseFile(bytes, name, units)
  return error ? [{ file: name, error }] : tables.map((table) => reportOf(name, table, units))
})
const { faults, ...numbers } = scoreOf(
  files.flatMap(({ truth }) => truth),
  printed,
)
console.log(faults.join('\n'))
console.table(numbers)
