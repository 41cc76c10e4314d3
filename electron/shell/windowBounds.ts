import { readFileSync, writeFileSync } from 'node:fs'
import { type BrowserWindow, type Rectangle, screen } from 'electron'
import { z } from 'zod'

const stored = z.object({
  x: z.number().int().optional(),
  y: z.number().int().optional(),
  width: z.number().int().min(400),
  height: z.number().int().min(300),
  maximised: z.boolean(),
})
export type WindowBounds = z.output<typeof stored>

/** The whole of the smallest screen in use in the offices. */
const firstBounds: WindowBounds = { width: 1366, height: 768, maximised: false }

function overlaps(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

/** Where the window was when it was last closed; the middle of the screen where that place is gone. */
export function readBounds(file: string): WindowBounds {
  try {
    const bounds = stored.parse(JSON.parse(readFileSync(file, 'utf8')))
    const { x, y, width, height } = bounds
    if (x === undefined || y === undefined) return bounds
    const visible = screen
      .getAllDisplays()
      .some((display) => overlaps(display.workArea, { x, y, width, height }))
    return visible ? bounds : { ...bounds, x: undefined, y: undefined }
  } catch {
    return firstBounds
  }
}

/** Remembers the window's place when it closes. */
export function rememberBounds(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    try {
      writeFileSync(file, JSON.stringify({ ...window.getNormalBounds(), maximised: window.isMaximized() }))
    } catch {
      // The place of a window is not worth a message.
    }
  })
}
