/** Where the header of a compound file says what (MS-CFB 2.2). */
const header = { sectorShift: 30, directoryStart: 48, firstFatSector: 76, fatSectorsInHeader: 109 } as const
/** Where a directory entry says what (MS-CFB 2.6.1). */
const entry = { bytes: 128, type: 66, left: 68, right: 72, child: 76, size: 120 } as const
const entryTypes = { unused: 0, storage: 1, stream: 2, root: 5 } as const
const none = 0xffffffff
const lastSpecial = 0xfffffffa

interface Entry {
  type: number
  references: number[]
  size: number
}

/** The directory's entries along their chain of sectors; null where the chain leads out of the file or into itself. */
function entriesOf(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(header.sectorShift, true)
  if (shift !== 9 && shift !== 12) return null
  const size = 2 ** shift
  const perSector = size / 4
  const placeOf = (sector: number) => (sector + 1) * size
  const isInside = (sector: number) => placeOf(sector) < bytes.length
  const next = (sector: number): number | null => {
    const index = Math.floor(sector / perSector)
    // Directories lie at the start of a file; what a chain of tables further on says is left to the reader.
    if (index >= header.fatSectorsInHeader) return none
    const table = view.getUint32(header.firstFatSector + 4 * index, true)
    const at = placeOf(table) + 4 * (sector % perSector)
    return isInside(table) && at + 4 <= bytes.length ? view.getUint32(at, true) : null
  }
  const entries: Entry[] = []
  const seen = new Set<number>()
  let sector: number | null = view.getUint32(header.directoryStart, true)
  while (sector !== null && sector < lastSpecial) {
    if (seen.has(sector) || !isInside(sector)) return null
    seen.add(sector)
    const end = Math.min(placeOf(sector) + size, bytes.length)
    for (let at = placeOf(sector); at + entry.bytes <= end; at += entry.bytes) {
      entries.push({
        type: bytes[at + entry.type] ?? 0,
        references: [entry.left, entry.right, entry.child].map((place) => view.getUint32(at + place, true)),
        size: view.getUint32(at + entry.size, true),
      })
    }
    sector = next(sector)
  }
  return sector === null ? null : entries
}

/**
 * True where the directory of a compound file (.xls) is a tree of entries that can be: known types, streams no larger than
 * the file, every reference inside the directory, no entry below two others or below itself. In others the reader runs in
 * circles until the memory is full. Takes a moment, whatever the file says.
 */
export function isDirectorySound(bytes: Uint8Array): boolean {
  const entries = entriesOf(bytes)
  if (!entries) return false
  const known: readonly number[] = Object.values(entryTypes)
  const parents = new Map<number, number>()
  for (const [index, { type, references, size }] of entries.entries()) {
    if (!known.includes(type)) return false
    if (type === entryTypes.stream && size > bytes.length) return false
    for (const reference of references) {
      if (reference === none) continue
      if (reference >= entries.length) return false
      if (type === entryTypes.unused) continue
      if (parents.has(reference)) return false
      parents.set(reference, index)
    }
  }
  return !hasCircle(parents)
}

function hasCircle(parents: ReadonlyMap<number, number>): boolean {
  const sound = new Set<number>()
  for (const start of parents.keys()) {
    const way = new Set<number>()
    let at: number | undefined = start
    while (at !== undefined && !sound.has(at)) {
      if (way.has(at)) return true
      way.add(at)
      at = parents.get(at)
    }
    for (const passed of way) sound.add(passed)
  }
  return false
}
