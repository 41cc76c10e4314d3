// npm run test:desktop: every end-to-end specification in a real Electron; npm test takes only those that touch the host.
import { buildStale } from './build/build.ts'
import { desktopSkipped } from './support/electronRuntime.ts'
import { runPlaywright } from './support/playwright.ts'

const reason = desktopSkipped()
if (reason !== null) {
  console.log(`SKIPPED: the desktop tests in Electron, because there is ${reason}`)
  process.exit(0)
}
await buildStale()
const { passed, failed } = runPlaywright({ project: 'desktop', everySpecification: true })
console.log(`\ntests: ${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
