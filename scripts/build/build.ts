import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, type InlineConfig } from 'vite'
import { root } from '../support/project.ts'
import { fingerprint, isFresh, stamp } from './fingerprint.ts'

interface Part {
  name: string
  /** Where it is built from, below the project's folder. */
  folders: string[]
  files: string[]
  make(): Promise<void>
}

/** Node of the utility process: today's Electron has 24, the oldest that the tests may run in has 20. */
const nodeTarget = 'node20.18'

/** What stays outside the bundle: the runtime's own module and the library with a compiled part. */
const outside = ['electron', 'better-sqlite3']

/** One file with everything in it: a sandboxed preload script must be that, and the others find their folder that way. */
function bundle(source: string, fileName: string, format: 'esm' | 'cjs'): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: outside },
    build: {
      ssr: true,
      target: nodeTarget,
      outDir: join(root, 'dist', 'shell'),
      emptyOutDir: false,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, 'electron', 'shell', source),
        external: outside,
        output: { format, entryFileNames: fileName, codeSplitting: false },
      },
    },
  }
}

async function buildShell(): Promise<void> {
  rmSync(join(root, 'dist', 'shell'), { recursive: true, force: true })
  // What must be said before Electron is ready is said in time only by CommonJS, which loads at once.
  await build(bundle('main.ts', 'main.cjs', 'cjs'))
  await build(bundle('preload.ts', 'preload.cjs', 'cjs'))
  await build(bundle('utility.ts', 'backend.js', 'esm'))
  await build(bundle(join('..', 'backend', 'intake', 'worker', 'worker.ts'), 'intakeWorker.js', 'esm'))
  await build(bundle(join('..', 'backend', 'jobs', 'worker.ts'), 'jobsWorker.js', 'esm'))
}

async function buildRenderer(): Promise<void> {
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
}

const common = ['package.json', 'package-lock.json']
const parts: Part[] = [
  {
    name: 'renderer',
    folders: ['renderer', 'shared'],
    files: [...common, 'vite.config.ts'],
    make: buildRenderer,
  },
  {
    name: 'shell',
    folders: ['electron', 'shared'],
    files: [...common, join('scripts', 'build', 'build.ts')],
    make: buildShell,
  },
]

/** Builds the screens and the shell where their sources changed since; `always` builds them anyway. */
export async function buildStale({ always = false }: { always?: boolean } = {}): Promise<void> {
  // React's development build is several times slower: what a clerk runs is always the production build.
  process.env.NODE_ENV = 'production'
  for (const { name, folders, files, make } of parts) {
    const inProject = (path: string) => join(root, path)
    const print = fingerprint(folders.map(inProject), files.map(inProject))
    const stampFile = join(root, 'dist', `.${name}.stamp`)
    if (!always && isFresh(stampFile, print)) continue
    console.error(`Đang dựng phần ${name === 'renderer' ? 'màn hình' : 'cửa sổ'}…`)
    rmSync(stampFile, { force: true })
    await make()
    stamp(stampFile, print)
  }
}
