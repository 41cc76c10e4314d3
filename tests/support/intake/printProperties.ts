// Lays mixes of defects over clean tables many times: npm run corpus -- --long [runs] [seed]. Ends with 1 where one of them
// is read otherwise without a word to the clerk.
import fc from 'fast-check'
import { laidOver } from './property/layOver.ts'
import { messyTables, silentDifferences } from './property/silent.ts'

const [runs = '5000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2)
const start = performance.now()
const property = fc.asyncProperty(messyTables, async (table) => {
  const faults = await silentDifferences(table)
  if (faults.length > 0) throw new Error(faults.join('\n'))
})
const result = await fc.check(property, { numRuns: Number(runs), seed: Number(seed) })
const seconds = Math.round((performance.now() - start) / 1_000)
console.log(`\nproperties: ${result.numRuns} tables with seed ${seed} in ${seconds} s`)
if (result.failed) {
  console.log(result.errorInstance instanceof Error ? result.errorInstance.message : 'failed')
  for (const { form, sender, values, mess } of result.counterexample ?? []) {
    console.log(form.form, mess)
    for (const row of laidOver(form, sender[1], values, mess).rows) console.log(JSON.stringify(row))
  }
}
process.exit(result.failed ? 1 : 0)
