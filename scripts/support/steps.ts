import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
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
  // The tests start the program some hundred times: it need not be translated for each.
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'compiled'),
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

/** Something that is said of the source by an installed tool; it counts as one test. */
export interface Check {
  name: string
  command: string
  commandLine: readonly string[]
}

/** Runs one check, and shows what it said when it is done: others run beside it. */
async function runCheck({ name, command, commandLine }: Check): Promise<Count> {
  const child = spawn(command, commandLine, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment,
    shell: process.platform === 'win32',
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text
    })
  }
  const good = await new Promise<boolean>((resolve) => {
    child.on('error', (error) => {
      said += `${error.message}\n`
      resolve(false)
    })
    child.on('close', (status) => resolve(status === 0))
  })
  console.log(`\n— ${name}\n${said}${good ? 'passed' : 'FAILED'}: ${name}`)
  return { passed: good ? 1 : 0, failed: good ? 0 : 1 }
}

/** Runs checks in their order, as many at a time as the computer has processors. */
export async function runChecks(checks: readonly Check[]): Promise<Count[]> {
  const waiting = [...checks]
  async function work(): Promise<Count[]> {
    const counts: Count[] = []
    for (let next = waiting.shift(); next; next = waiting.shift()) counts.push(await runCheck(next))
    return counts
  }
  return (await Promise.all(Array.from({ length: availableParallelism() }, work))).flat()
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
