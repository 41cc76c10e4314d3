import type { DefectFile } from './file.ts'
import { files as formats } from './formats.ts'
import { files as headings } from './headings.ts'
import { files as layout } from './layout.ts'
import { files as places } from './places.ts'
import { files as values } from './values.ts'

/** All files of the corpus of defects. */
export const defectFiles: readonly DefectFile[] = [...headings, ...values, ...places, ...layout, ...formats]
