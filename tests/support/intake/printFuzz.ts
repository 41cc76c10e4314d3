// Reads damaged files of the corpus: npm run corpus -- --fuzz [mutations] [first]. Ends with 1 where one crashed or hung.
import { runFuzz } from './fuzz/run.ts'

const [count = '10000', first = '0'] = process.argv.slice(2)
const results = new Map<string, number>()
const bad: string[] = []
let slowest = { milliseconds: 0, number: 0, name: '' }
const start = performance.now()
await runFuzz(
  Number(count),
  (outcome) => {
    const { number, name, result, reason, milliseconds } = outcome
    results.set(result, (results.get(result) ?? 0) + 1)
    if (result === 'crash' || result === 'hang') bad.push(`${result} at ${number} (${name}): ${reason}`)
    if (milliseconds > slowest.milliseconds) slowest = outcome
  },
  Number(first),
)
for (const line of bad) console.log(line)
console.table(Object.fromEntries([...results].sort()))
console.log(`${count} damaged files in ${Math.round((performance.now() - start) / 1_000)} s;`)
console.log(`the slowest took ${Math.round(slowest.milliseconds)} ms (${slowest.number}, ${slowest.name}).`)
process.exit(bad.length === 0 ? 0 : 1)
