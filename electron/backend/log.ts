import { appendFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const keptDays = 60

export interface Log {
  /** Writes one line with the time; never throws: a full disk must not stop the work. */
  write(topic: string, message: string): void
}

/** A log in `<data>/logs/`, one file a day; files older than two months go. */
export function openLog(dataFolder: string): Log {
  const folder = join(dataFolder, 'logs')
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder).sort().slice(0, -keptDays)) rmSync(join(folder, name))
  return {
    write(topic, message) {
      const now = new Date().toISOString()
      try {
        appendFileSync(join(folder, `${now.slice(0, 10)}.log`), `${now} ${topic}: ${message}\n`)
      } catch {
        // Nowhere left to say it.
      }
    },
  }
}
