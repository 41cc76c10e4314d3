import { z } from 'zod'
import { findBrowser } from '../../electron/hosting/browsers.ts'
import { installPackages, mayInstall } from './debian.ts'
import { desktopSkipped } from './electronRuntime.ts'
import { type Count, runTests, runTool } from './steps.ts'

const report = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

/** Runs the end-to-end tests in a real browser, and in a real Electron where there is one; or those of one host only. */
export function runPlaywright(only: { project: string; everySpecification: true } | null = null): Count {
  if (findBrowser() === null && !(mayInstall() && installPackages(['chromium']))) {
    console.log('\nFAILED: no Chrome, Edge or Chromium for the end-to-end tests')
    return { passed: 0, failed: 1 }
  }
  return runTests(
    'end to end',
    (file) =>
      runTool('playwright', ['test', '--reporter=list,json', ...(only ? ['--project', only.project] : [])], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: file,
        ...(only ? { TEST_EVERY_SPECIFICATION: 'yes' } : {}),
      }),
    (found) => {
      const { expected, unexpected, flaky } = report.parse(found).stats
      return { passed: expected + flaky, failed: unexpected }
    },
  )
}

/** Says why the desktop tests did not run; nothing where they did. */
export function tellSkippedDesktop(): void {
  const reason = desktopSkipped()
  if (reason !== null) console.log(`\nSKIPPED: the desktop tests in Electron, because there is ${reason}`)
}
