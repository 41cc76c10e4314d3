/** Records of an .xls that hold a text, with the fewest bytes that one has: its place, and how long the text is. */
const fewestBytes: ReadonlyMap<number, number> = new Map([
  [0x04, 8],
  [0x204, 8],
  [0x07, 1],
  [0x207, 2],
  [0x1ba, 2],
  [0x85, 7],
  [0x31, 5],
  [0xd6, 8],
  [0x5c, 1],
  [0x1e, 1],
  [0x41e, 3],
])

/**
 * True where every record of a stream that holds a text says how long the text is. Of a damaged one that does not,
 * SheetJS reads letters until the memory is full.
 */
export function areTextsWhole(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  for (let at = 0; at + 4 <= stream.length; ) {
    const length = view.getUint16(at + 2, true)
    if (length < (fewestBytes.get(view.getUint16(at, true)) ?? 0)) return false
    at += 4 + length
  }
  return true
}
