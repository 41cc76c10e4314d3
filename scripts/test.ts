// npm test: all checks and tests. Goes on after a failure, so that one run shows all of them.
import { buildStale } from './build/build.ts'
import { checkSource } from './support/checks.ts'
import { runPlaywright, tellSkippedDesktop } from './support/playwright.ts'
import { type Count, sum } from './support/steps.ts'
import { runVitest } from './support/vitest.ts'

async function build(): Promise<Count> {
  console.log('\n— build')
  try {
    await buildStale()
    return { passed: 1, failed: 0 }
  } catch (error) {
    console.log(error)
    return { passed: 0, failed: 1 }
  }
}

const counts = [
  ...(await checkSource()),
  runVitest('unit and integration', ['tests/unit', 'tests/integration']),
]
counts.push(await build(), runPlaywright())
tellSkippedDesktop()
const { passed, failed } = sum(counts)
console.log(`\ntests: ${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
