// Runs one of the project's TypeScript programs on any machine with Node 20 and npm:
//
//   node scripts/bootstrap.mjs <program.ts> [arguments]
//
// It installs what package-lock.json names and node_modules lacks, and goes on under the Node of the `node` package
// (the system's may be too old for TypeScript and for better-sqlite3). Plain JavaScript, since it runs before both.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import module from 'node:module'
import { constants } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const neededNode = 24
const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The packages of a lock file by folder. */
function lockedPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null
}

/** True where node_modules holds the very versions that package-lock.json names; npm lists what it installed. */
function isInstalled() {
  const wanted = lockedPackages(join(root, 'package-lock.json'))
  const present = lockedPackages(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted).every(
    ([folder, entry]) =>
      folder === '' || entry.optional || entry.peer || present[folder]?.version === entry.version,
  )
}

/** Installs, telling about it on standard error only: standard output belongs to the program. */
function install() {
  console.error('Đang cài các thành phần còn thiếu (lần đầu mất vài phút)…')
  // Windows cannot replace the running Node below node_modules, so there a second installation changes only what differs.
  const command = process.platform === 'win32' && existsSync(join(root, 'node_modules')) ? 'install' : 'ci'
  const npm = process.env.npm_execpath
  const options = { cwd: root, stdio: ['ignore', 2, 2] }
  const { status } = npm
    ? spawnSync(process.execPath, [npm, command, '--loglevel=error'], options)
    : spawnSync('npm', [command, '--loglevel=error'], { ...options, shell: true })
  if (status === 0) return
  console.error('Không cài được. Kiểm tra kết nối mạng rồi chạy lại lệnh này.')
  process.exit(1)
}

/** Runs the program under the packaged Node with our standard streams; ends as it ended. */
function continueUnderNode(node, program, rest) {
  const child = spawn(node, [program, ...rest], { stdio: 'inherit' })
  // A terminal sends an interrupt to both; this one waits for the program to close its data. A plain kill is passed on.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (status, signal) => process.exit(status ?? 128 + (constants.signals[signal] ?? 1)))
}

const [name, ...rest] = process.argv.slice(2)
if (!isInstalled()) install()
const program = resolve(root, name)
const compiled = join(root, 'node_modules', '.cache', 'compiled')
if (Number.parseInt(process.versions.node, 10) >= neededNode) {
  module.enableCompileCache(compiled)
  process.argv.splice(1, 2, program)
  await import(pathToFileURL(program).href)
} else {
  process.env.NODE_COMPILE_CACHE ??= compiled
  const bin = join(root, 'node_modules', 'node', 'bin')
  continueUnderNode(join(bin, process.platform === 'win32' ? 'node.exe' : 'node'), program, rest)
}
