function within(place: number | undefined, otherwise: number, most: number): number {
  return Math.min(Math.max(Math.trunc(place ?? otherwise), 0), most)
}

/**
 * Runs a read in which every text of two bytes a letter ends with a whole letter. Where such a text begins at an odd place
 * and has an odd length, as only damaged files have them, Node writes a byte beyond the memory that it took
 * (nodejs/node#64697), and the program dies of it, sooner or later. The read must not be asynchronous.
 */
export function withWholeLetters<Result>(read: () => Result): Result {
  const text: Buffer['toString'] = Buffer.prototype.toString
  Buffer.prototype.toString = function (
    this: Buffer,
    encoding?: BufferEncoding,
    start?: number,
    end?: number,
  ): string {
    if (encoding !== 'utf16le') return text.call(this, encoding, start, end)
    const from = within(start, 0, this.length)
    const to = within(end, this.length, this.length)
    return text.call(this, encoding, from, to - ((to - from) % 2))
  }
  try {
    return read()
  } finally {
    Buffer.prototype.toString = text
  }
}
