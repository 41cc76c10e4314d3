import * as cfb from 'cfb'

/** A sheet as Excel 5.0 and 95 stored it: texts are bytes of the code page or of the font. */
export interface OldSheet {
  name: string
  rows: readonly (readonly (Uint8Array | number | null)[])[]
  hiddenRows: readonly number[]
}

function record(type: number, ...parts: (Uint8Array | readonly number[])[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part)))
  const header = Buffer.alloc(4)
  header.writeUInt16LE(type, 0)
  header.writeUInt16LE(content.length, 2)
  return Buffer.concat([header, content])
}

const two = (number: number) => [number & 255, number >> 8]

function double(number: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(number)
  return bytes
}

const begin = (type: number) => record(0x809, two(0x500), two(type), two(0), two(1995))
const end = () => record(0x0a)

function sheetStream({ rows, hiddenRows }: OldSheet): Buffer {
  const width = Math.max(...rows.map((row) => row.length))
  const dimensions = record(0x200, two(0), two(rows.length), two(0), two(width), two(0))
  const heights = rows.map((_, index) =>
    record(
      0x208,
      two(index),
      two(0),
      two(width),
      two(255),
      two(0),
      two(0),
      two(hiddenRows.includes(index + 1) ? 0x20 : 0),
      two(15),
    ),
  )
  const cells = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (cell === null) return []
      const place = [...two(r), ...two(c), ...two(0)]
      return typeof cell === 'number'
        ? [record(0x203, place, double(cell))]
        : [record(0x204, place, two(cell.length), cell)]
    }),
  )
  return Buffer.concat([begin(0x10), dimensions, ...heights, ...cells, end()])
}

/** The bytes of a workbook of Excel 95 in one font and code page. */
export function excel95Bytes(sheet: OldSheet, font: string, codePage: number): Uint8Array {
  const body = sheetStream(sheet)
  const globals = (offset: number) => {
    const place = Buffer.alloc(4)
    place.writeUInt32LE(offset)
    const fontRecord = record(
      0x31,
      two(240),
      two(0),
      two(0x7fff),
      two(400),
      two(0),
      [0, 0, 0, 0],
      [font.length],
      Buffer.from(font),
    )
    const boundSheet = record(0x85, place, [0, 0], [sheet.name.length], Buffer.from(sheet.name))
    const format = record(0xe0, two(0), two(0), two(0), two(0), two(0), two(0), two(0), two(0))
    return Buffer.concat([begin(5), record(0x42, two(codePage)), fontRecord, format, boundSheet, end()])
  }
  const length = globals(0).length
  return containerOf({ '/Book': Buffer.concat([globals(length), body]) })
}

function containerOf(streams: Readonly<Record<string, Buffer>>): Uint8Array {
  const container = cfb.utils.cfb_new()
  for (const [name, content] of Object.entries(streams)) cfb.utils.cfb_add(container, name, content)
  const written = cfb.write(container, { type: 'buffer' })
  if (!(written instanceof Uint8Array)) throw new Error('No bytes')
  return new Uint8Array(written)
}

/** A workbook with a password, as far as anybody can see of it without. */
export function lockedBytes(): Uint8Array {
  const info = Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from('<encryption/>')])
  return containerOf({ '/EncryptionInfo': info, '/EncryptedPackage': Buffer.alloc(4_096, 0x5a) })
}
