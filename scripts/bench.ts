// npm run bench [-- --large]: runs the measurements in tests/bench one after the other; each prints its own ratios.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './support/project.ts'
import { runTool } from './support/steps.ts'

const folder = join(root, 'tests', 'bench')
const names = readdirSync(folder).filter((name) => name.endsWith('.ts'))
const failed = names.filter((name) => {
  console.log(`\n— ${name}`)
  return !runTool('node', [join(folder, name), ...process.argv.slice(2)])
})
process.exit(failed.length > 0 ? 1 : 0)
