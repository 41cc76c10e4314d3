import { z } from 'zod'
import { type Count, runTests, runTool } from './steps.ts'

const report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })

/** Runs the vitest files below these folders. */
export function runVitest(name: string, folders: readonly string[]): Count {
  return runTests(
    name,
    (file) =>
      runTool('vitest', [
        'run',
        ...folders,
        '--passWithNoTests',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ]),
    (found) => {
      const { numPassedTests, numFailedTests } = report.parse(found)
      return { passed: numPassedTests, failed: numFailedTests }
    },
  )
}
