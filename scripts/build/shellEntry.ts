import { join } from 'node:path'
import { root } from '../support/project.ts'

/** What Electron is started with. */
export const shellEntry = join(root, 'dist', 'shell', 'main.cjs')
