import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** Where a host finds the parts of the program. */
export interface Program {
  /** The project's folder, or the archive that it was packed into. */
  folder: string
  name: string
  version: string
  /** The shipped facts and fonts. */
  resourcesFolder: string
  /** The built screens. */
  screensFolder: string
}

const manifest = z.object({ productName: z.string(), version: z.string() })

/** The program that this file belongs to; the built files in `dist/shell/` lie as deep as this one. */
export function thisProgram(): Program {
  const folder = join(import.meta.dirname, '..', '..')
  const { productName, version } = manifest.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  )
  return {
    folder,
    name: productName,
    version,
    resourcesFolder: join(folder, 'resources'),
    screensFolder: join(folder, 'dist', 'renderer'),
  }
}
