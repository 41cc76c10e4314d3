import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Random } from '../generator/random.ts'
import { defectsFolder, submissionsFolder } from '../truth.ts'
import { damaged } from './mutate.ts'

interface WholeFile {
  name: string
  bytes: Uint8Array
}

function filesIn(folder: string): WholeFile[] {
  return readdirSync(folder)
    .filter((name) => !/\.(jsonl|md)$/.test(name))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
}

/** All files of the corpus, to be damaged. */
export function wholeFiles(): WholeFile[] {
  return [...filesIn(submissionsFolder), ...filesIn(defectsFolder)]
}

/** A damaged file of the corpus; the same for the same number. */
export function damagedFile(files: readonly WholeFile[], number: number): WholeFile {
  const random = new Random(number * 104_729 + 7)
  const { name, bytes } = random.pick(files)
  return { name, bytes: damaged(random, bytes) }
}
