import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { root } from './project.ts'

/** How many checks and tests went well. */
export interface Count {
  passed: number
  failed: number
}

const bin = join(root, 'node_modules', '.bin')
const environment = {
  ...process.env,
  // The installed tools, and the Node that they want, before those of the system.
  PATH: [bin, process.env.PATH].join(delimiter),
  // npm's own settings are none of the tools' business.
  NO_UPDATE_NOTIFIER: '1',
}

/** Runs an installed tool with its output shown; true where it ended well. */
export function runTool(
  command: string,
  commandLine: readonly string[],
  more: Record<string, string> = {},
): boolean {
  const { status } = spawnSync(command, commandLine, {
    cwd: root,
    stdio: 'inherit',
    env: { ...environment, ...more },
    shell: process.platform === 'win32',
  })
  return status === 0
}

/** Runs one check, which counts as one test. */
export function check(name: string, command: string, commandLine: readonly string[]): Count {
  console.log(`\n— ${name}`)
  const good = runTool(command, commandLine)
  console.log(`${good ? 'passed' : 'FAILED'}: ${name}`)
  return { passed: good ? 1 : 0, failed: good ? 0 : 1 }
}

/**
 * Runs a test runner that writes a report, and counts its tests. A runner that ends badly without a failed test (a file that
 * does not load, a report that is missing) counts as one failure.
 */
export function runTests(
  name: string,
  run: (report: string) => boolean,
  count: (report: unknown) => Count,
): Count {
  console.log(`\n— ${name}`)
  const folder = mkdtempSync(join(tmpdir(), 'so-dan-van-report-'))
  try {
    const report = join(folder, 'report.json')
    const good = run(report)
    const counted = existsSync(report)
      ? count(JSON.parse(readFileSync(report, 'utf8')))
      : { passed: 0, failed: 0 }
    return good || counted.failed > 0 ? counted : { ...counted, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
    { passed: 0, failed: 0 },
  )
}
