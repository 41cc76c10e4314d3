import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultDataFolder } from '../backend/dataFolder.ts'

export interface HostOptions {
  /** Absolute. */
  dataFolder: string
  demo: boolean
}

/**
 * What every host reads from its command line: `--data <folder>` and `--demo`. Other arguments are left to the host.
 * `programFolder` is where the program lies (for the portable form).
 */
export function hostOptions(commandLine: readonly string[], programFolder: string): HostOptions {
  const { values } = parseArgs({
    args: [...commandLine],
    options: { data: { type: 'string' }, demo: { type: 'boolean', default: false } },
    strict: false,
  })
  const demo = values.demo === true
  if (typeof values.data === 'string') return { dataFolder: resolve(values.data), demo }
  const dataFolder = defaultDataFolder({
    platform: process.platform,
    environment: process.env,
    homeFolder: homedir(),
    programFolder,
    demo,
    folderExists: existsSync,
  })
  return { dataFolder, demo }
}
