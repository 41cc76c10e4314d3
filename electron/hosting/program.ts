import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** Where a host that runs from the source folder finds the parts of the program. */
export interface Program {
  /** The project's folder. */
  folder: string
  version: string
  /** The shipped facts and fonts. */
  resourcesFolder: string
  /** The built screens. */
  screensFolder: string
}

const manifest = z.object({ version: z.string() })

/** The program that this file belongs to. */
export function thisProgram(): Program {
  const folder = join(import.meta.dirname, '..', '..')
  const { version } = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  return {
    folder,
    version,
    resourcesFolder: join(folder, 'resources'),
    screensFolder: join(folder, 'dist', 'renderer'),
  }
}
