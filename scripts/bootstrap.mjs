// Runs one of the project's TypeScript programs on any machine with Node 20 and npm:
//
//   node scripts/bootstrap.mjs [<program.ts> [arguments]]
//
// It installs what package-lock.json names and node_modules lacks (without a program that is all), and goes on under the
// Node of the `node` package: the system's may be too old for TypeScript and for better-sqlite3. Plain JavaScript, since it
// runs before both.
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

const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** True where node_modules holds the very versions that package-lock.json names; npm lists what it installed. */
function isInstalled() {
  const wanted = lockedPackages(join(root, 'package-lock.json'))
  const present = lockedPackages(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !present || !existsSync(node)) return false
  return Object.entries(wanted).every(
    ([folder, entry]) =>
      folder === '' || entry.optional || entry.peer || present[folder]?.version === entry.version,
  )
}

/** Runs npm, telling about it on standard error only: standard output belongs to the program. True where it went well. */
function npm(...commandLine) {
  const options = { cwd: root, stdio: ['ignore', 2, 2] }
  const script = process.env.npm_execpath
  const { status } = script
    ? spawnSync(process.execPath, [script, ...commandLine, '--loglevel=error'], options)
    : spawnSync('npm', [...commandLine, '--loglevel=error'], { ...options, shell: true })
  return status === 0
}

/**
 * Installs everything. Of the packages' own scripts only that of `node` runs, which fetches the package for this system:
 * npm would compile better-sqlite3, which brings what it needs, and fail where there is no compiler.
 */
function install() {
  console.error('Đang cài các thành phần còn thiếu (lần đầu mất vài phút)…')
  // Windows cannot replace the running Node below node_modules, so there a second installation changes only what differs.
  const again = process.platform === 'win32' && existsSync(join(root, 'node_modules'))
  if (npm(again ? 'install' : 'ci', '--ignore-scripts') && npm('rebuild', 'node')) return
  console.error('Không cài được. Kiểm tra kết nối mạng rồi chạy lại lệnh này.')
  process.exit(1)
}

/** Runs the program under the packaged Node with our standard streams; ends as it ended. */
function continueUnderNode(program, rest) {
  const child = spawn(node, [program, ...rest], { stdio: 'inherit' })
  // A terminal sends an interrupt to both; this one waits for the program to close its data. A plain kill is passed on.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (status, signal) => process.exit(status ?? 128 + (constants.signals[signal] ?? 1)))
}

const [name, ...rest] = process.argv.slice(2)
if (!isInstalled()) install()
if (name !== undefined) {
  const program = resolve(root, name)
  const compiled = join(root, 'node_modules', '.cache', 'compiled')
  if (Number.parseInt(process.versions.node, 10) >= neededNode) {
    module.enableCompileCache(compiled)
    process.argv.splice(1, 2, program)
    await import(pathToFileURL(program).href)
  } else {
    process.env.NODE_COMPILE_CACHE ??= compiled
    continueUnderNode(program, rest)
  }
}
