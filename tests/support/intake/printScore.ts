// Prints how well the intake reads the corpus; ends with 1 where an aim is missed. Run it with `npm run corpus`.
import { missedAims, scoreFolder } from './corpusScore.ts'
import { defectsFolder, submissionsFolder } from './truth.ts'

const folders = { samples: submissionsFolder, defects: defectsFolder }
const scores = Object.entries(folders).map(([name, folder]) => [name, scoreFolder(folder)] as const)
for (const [name, { faults }] of scores) {
  console.log(`\n${name}: what is not as the truth says${faults.length === 0 ? ': nothing' : ''}`)
  for (const fault of faults) console.log(`  ${fault}`)
}
console.table(Object.fromEntries(scores.map(([name, { faults: _, ...numbers }]) => [name, numbers])))
const missed = scores.flatMap(([name, score]) => missedAims(score).map((aim) => `${name}: ${aim}`))
console.log(missed.length === 0 ? 'All aims are met.' : `Missed: ${missed.join('; ')}`)
process.exit(missed.length === 0 ? 0 : 1)
