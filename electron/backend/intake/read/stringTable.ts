const stringTable = 0xfc
const continuation = 0x3c
const headerBytes = 8
const flag = { wide: 0x01, extended: 0x04, rich: 0x08 } as const

/** The table of texts of an .xls: its bytes, and where the records that continue it begin. */
interface Table {
  bytes: Uint8Array
  starts: readonly number[]
}

function tableOf(stream: Uint8Array): Table | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const parts: Uint8Array[] = []
  for (let at = 0; at + 4 <= stream.length; ) {
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)]
    if (parts.length > 0 && type !== continuation) break
    if (type === stringTable || parts.length > 0) parts.push(stream.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  const starts: number[] = []
  let length = 0
  for (const part of parts) {
    starts.push(length)
    length += part.length
  }
  return parts.length === 0 ? null : { bytes: Buffer.concat(parts), starts }
}

/** Where the letters of a text end that begin at `at`; at each start of a record a byte says how wide they are from there. */
function endOfLetters({ bytes, starts }: Table, from: number, letters: number, isWide: boolean): number {
  let [at, left, width] = [from, letters, isWide ? 2 : 1]
  let next = starts.findIndex((start) => start >= at)
  while (left > 0 && at < bytes.length) {
    if (next >= 0 && at === starts[next]) {
      width = (bytes[at] ?? 0) === 0 ? 1 : 2
      at += 1
      next = next + 1 < starts.length ? next + 1 : -1
    }
    const until = (next >= 0 ? starts[next] : undefined) ?? bytes.length
    const fitting = Math.min(left, Math.max(1, Math.ceil((until - at) / width)))
    at += fitting * width
    left -= fitting
    while (next >= 0 && (starts[next] ?? 0) < at) next = next + 1 < starts.length ? next + 1 : -1
  }
  return at
}

/**
 * True where each text in the table of an .xls (MS-XLS 2.4.265) says within the table how long it is. Of a damaged one that
 * does not, or that leads back to an earlier one, SheetJS reads letters until the memory is full.
 */
export function isStringTableSound(stream: Uint8Array): boolean {
  const table = tableOf(stream)
  if (!table || table.bytes.length < headerBytes) return table === null
  const { bytes } = table
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(4, true)
  let at = headerBytes
  for (let index = 0; index < count && at < bytes.length; index += 1) {
    if (at + 3 > bytes.length) return false
    const [letters, flags] = [view.getUint16(at, true), view.getUint8(at + 2)]
    const [isRich, isExtended] = [(flags & flag.rich) !== 0, (flags & flag.extended) !== 0]
    at += 3
    if (at + (isRich ? 2 : 0) + (isExtended ? 4 : 0) > bytes.length) return false
    const runs = isRich ? view.getUint16(at, true) : 0
    at += isRich ? 2 : 0
    const extension = isExtended ? view.getInt32(at, true) : 0
    at += isExtended ? 4 : 0
    if (extension < 0) return false
    at = endOfLetters(table, at, letters, (flags & flag.wide) !== 0) + 4 * runs + extension
  }
  return true
}
