import { unzipSync, zipSync } from 'fflate'
import type { Random } from '../generator/random.ts'

function copyOf(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes)
}

/** What happens to bytes on bad disks, in cut-off mails and in careless programs. */
const byteFaults: readonly ((random: Random, bytes: Uint8Array) => Uint8Array)[] = [
  // Cut short.
  (random, bytes) => bytes.subarray(0, random.int(0, bytes.length)),
  // Single bytes changed.
  (random, bytes) => {
    const changed = copyOf(bytes)
    for (let count = random.int(1, 40); count > 0; count -= 1)
      changed[random.int(0, bytes.length - 1)] = random.int(0, 255)
    return changed
  },
  // A stretch of zeros or of one byte.
  (random, bytes) => {
    const changed = copyOf(bytes)
    const from = random.int(0, bytes.length - 1)
    changed.fill(random.pick([0, 0xff, 0x20]), from, from + random.int(1, 2_000))
    return changed
  },
  // A stretch that is missing, or is there twice.
  (random, bytes) => {
    const from = random.int(0, bytes.length - 1)
    const to = Math.min(bytes.length, from + random.int(1, 1_000))
    const stretch = random.chance(0.5) ? [] : [bytes.subarray(from, to), bytes.subarray(from, to)]
    return Buffer.concat([bytes.subarray(0, from), ...stretch, bytes.subarray(to)])
  },
  // A number of four bytes that is far too large.
  (random, bytes) => {
    const changed = Buffer.from(copyOf(bytes))
    if (changed.length > 4)
      changed.writeUInt32LE(
        random.pick([0xffffffff, 0x7fffffff, 0x80000000]),
        random.int(0, changed.length - 4),
      )
    return changed
  },
]

/** What happens to the text of a part whose container is whole. */
const textFaults: readonly ((random: Random, text: string) => string)[] = [
  // A number made large, negative or no number.
  (random, text) => {
    const numbers = [...text.matchAll(/\d+/g)]
    const found = numbers[random.int(0, Math.max(0, numbers.length - 1))]
    if (!found) return text
    const other = random.pick(['0', '-1', '99999999', '1048576', '16384', '1e308', 'NaN', '', '4294967296'])
    return text.slice(0, found.index) + other + text.slice(found.index + found[0].length)
  },
  // A tag that is missing, or is there many times.
  (random, text) => {
    const tags = [...text.matchAll(/<[^>]+>/g)]
    const found = tags[random.int(0, Math.max(0, tags.length - 1))]
    if (!found) return text
    const end = found.index + found[0].length
    return text.slice(0, found.index) + found[0].repeat(random.pick([0, 2, 50])) + text.slice(end)
  },
  // Letters that XML and spreadsheets do not expect.
  (random, text) => {
    const at = random.int(0, text.length)
    const strange = random.pick([
      '&',
      '<',
      '\u0000',
      '\uD800',
      '"',
      '&#x110000;',
      '<![CDATA[',
      ']]>',
      '=',
      '\uFFFF',
    ])
    return text.slice(0, at) + strange + text.slice(at)
  },
  (random, text) => text.slice(0, random.int(0, text.length)),
]

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** A zip whose container is whole and one of whose parts is damaged, missing or another's. */
function damagedPart(random: Random, bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts)
  const name = random.pick(names)
  const part = parts[name]
  if (!part) return bytes
  const way = random.int(1, 20)
  if (way === 1) parts[name] = new Uint8Array()
  else if (way === 2) parts[name] = parts[random.pick(names)] ?? part
  else if (/\.(xml|rels)$/.test(name)) {
    const text = random.pick(textFaults)(random, new TextDecoder().decode(part))
    parts[name] = new TextEncoder().encode(text)
  } else if (part.length > 0) parts[name] = Uint8Array.from(random.pick(byteFaults)(random, part))
  return zipSync(parts, { level: 1 })
}

/** The file with one or two damages; the same for the same random numbers. */
export function damaged(random: Random, bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) return bytes
  let changed = bytes
  if (isZip(bytes) && random.chance(0.6)) changed = damagedPart(random, bytes)
  else changed = random.pick(byteFaults)(random, bytes)
  return random.chance(0.2) && changed.length > 0 ? random.pick(byteFaults)(random, changed) : changed
}
