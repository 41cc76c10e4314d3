import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'

const bytesOfId = 16

/** Where the last id stands: within one millisecond they are counted up. */
const last = { milliseconds: 0, count: 0 }

/**
 * Ids (UUID version 7) for many rows, in their order. Random bytes are drawn once for all: one by one that takes longer
 * than everything else about a staged row's id.
 */
export function newIds(count: number): string[] {
  const random = randomFillSync(new Uint8Array(count * bytesOfId))
  return Array.from({ length: count }, (_, index) => {
    const own = random.subarray(index * bytesOfId, (index + 1) * bytesOfId)
    const now = Date.now()
    if (now > last.milliseconds) {
      last.milliseconds = now
      // Room to count up without an overflow.
      last.count = new DataView(own.buffer, own.byteOffset).getUint32(0) >>> 2
    } else last.count += 1
    return v7({ random: own, msecs: last.milliseconds, seq: last.count })
  })
}
