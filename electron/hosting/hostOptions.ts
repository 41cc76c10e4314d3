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

/** Names the data folder where the command line does not. */
const folderVariable = 'SO_DAN_VAN_DATA'

/**
 * What every host reads from its command line: `--data <folder>` (or the variable SO_DAN_VAN_DATA) and `--demo`. Other
 * arguments are left to the host. `programFolder` is where the program lies (for the portable form).
 */
export function hostOptions(commandLine: readonly string[], programFolder: string): HostOptions {
  const { values } = parseArgs({
    args: [...commandLine],
    options: { data: { type: 'string' }, demo: { type: 'boolean', default: false } },
    strict: false,
  })
  const demo = values.demo === true
  const named = typeof values.data === 'string' ? values.data : process.env[folderVariable]
  if (named) return { dataFolder: resolve(named), demo }
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
