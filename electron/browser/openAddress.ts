import { spawn } from 'node:child_process'

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
}

/** Opens an address in the clerk's own browser; where that fails the printed address is still there. */
export function openAddress(address: string): void {
  const [program, ...first] = openers[process.platform] ?? ['xdg-open']
  const child = spawn(program, [...first, address], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
