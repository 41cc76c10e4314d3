import type { LegacyFont } from '../text/legacy.ts'

/** What the file says of a sheet beside its cells; SheetJS does not pass all of it on. */
export interface SheetExtras {
  /** The legacy font of each cell that has one, by `row:column`. */
  fonts: Map<string, LegacyFont>
  hiddenRows: Set<number>
  /** Cells that are struck through, by `row:column`. */
  struck: Set<string>
}

export function noExtras(): SheetExtras {
  return { fonts: new Map(), hiddenRows: new Set(), struck: new Set() }
}

/** The value of an attribute of a tag; empty where it has none. */
export function attributeOf(tag: string, name: string): string {
  const start = tag.indexOf(` ${name}="`)
  if (start < 0) return ''
  const from = start + name.length + 3
  return tag.slice(from, tag.indexOf('"', from))
}
