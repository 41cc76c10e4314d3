import { spawnSync } from 'node:child_process'

/** True where this program may install packages of Debian. */
export function mayInstall(): boolean {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('apt-get', ['--version']).status === 0
  )
}

/** Installs packages of Debian; true where that went well. */
export function installPackages(names: readonly string[]): boolean {
  console.log(`Installing ${names.join(', ')}`)
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  const install = ['install', '--yes', '--quiet=2', '--no-install-recommends', ...names]
  return (
    spawnSync('apt-get', ['update', '--quiet=2'], options).status === 0 &&
    spawnSync('apt-get', install, options).status === 0
  )
}
