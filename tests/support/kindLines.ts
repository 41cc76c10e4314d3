import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordKinds } from '../../shared/records/registry.ts'

const root = join(import.meta.dirname, '..', '..')
const folders = ['shared', 'renderer', 'electron']
/** What is invented for the demonstration, and the documents that are written out of records, are no cost of a kind. */
const left = [
  'electron/backend/demo/',
  'electron/backend/documents/',
  'electron/backend/database/migrations/',
  'renderer/pages/documents/',
  'shared/documents/',
]
/** Kinds whose definition stands in the file of another one. */
const definedWith: Readonly<Record<string, string>> = { commendationRound: 'commendation' }

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !left.some((start) => path.startsWith(start)))
}

/** The lines of a file that are there for one kind: those that name it, and the whole of a block `plan: {`. */
function linesFor(kind: string, lines: readonly string[]): number {
  const names = new RegExp(`'${kind}'|^\\s*${kind}[,:]|/${kind}\\.ts'`)
  let found = 0
  let end: string | null = null
  for (const line of lines) {
    if (end !== null) {
      found += 1
      if (line.startsWith(end)) end = null
    } else if (names.test(line)) {
      found += 1
      const [, indent] = line.match(new RegExp(`^(\\s*)${kind}: \\{$`)) ?? []
      if (indent !== undefined) end = `${indent}}`
    }
  }
  return found
}

/** How many lines of code each kind has outside its definition and its migrations. */
export function linesOfKinds(): Map<string, number> {
  const counts = new Map<string, number>(recordKinds.map((kind) => [kind, 0]))
  for (const path of folders.flatMap(filesIn)) {
    const lines = readFileSync(join(root, path), 'utf8').split('\n')
    for (const [kind, count] of counts) {
      if (path === `shared/records/${definedWith[kind] ?? kind}.ts`) continue
      counts.set(kind, count + linesFor(kind, lines))
    }
  }
  return counts
}

if (import.meta.main) for (const [kind, lines] of linesOfKinds()) console.log(`${kind}: ${lines}`)
