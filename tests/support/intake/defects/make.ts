// Writes the corpus of defects anew: node tests/support/intake/defects/make.ts [word in the file's name]
// Files that LibreOffice saves need `soffice` on the computer. What this writes is committed.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defectsFolder } from '../truth.ts'
import { bytesOfDefect } from './bytes.ts'
import { defectFiles } from './list.ts'
import { truthOf } from './truthOf.ts'

const word = process.argv[2] ?? ''
for (const file of defectFiles) {
  if (file.name.includes(word)) writeFileSync(join(defectsFolder, file.name), await bytesOfDefect(file))
}
const lines = defectFiles.flatMap(truthOf).map((truth) => JSON.stringify(truth))
writeFileSync(join(defectsFolder, 'truth.jsonl'), `${lines.join('\n')}\n`)
