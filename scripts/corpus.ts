// npm run corpus [-- --long | --fuzz [mutations] | --changed [changes]]: scores the intake on the corpus and ends with 1 where it misses an aim.
// --long adds the property tests with many more runs, --fuzz reads damaged files instead (10,000 unless told otherwise),
// --changed compares the two readers of .xlsx on changed files.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './support/project.ts'
import { runTool } from './support/steps.ts'

const { values, positionals } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    fuzz: { type: 'boolean', default: false },
    changed: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const program = (name: string, ...more: string[]) =>
  runTool('node', [join(root, 'tests', 'support', 'intake', name), ...more])

function run(): boolean {
  if (values.fuzz) return program('printFuzz.ts', ...positionals)
  if (values.changed) return program('printChanged.ts', ...positionals)
  const scored = program('printScore.ts')
  return values.long ? program('printProperties.ts', ...positionals) && scored : scored
}

process.exit(run() ? 0 : 1)
