import { expect, test } from 'vitest'
import { isStringTableSound } from '../../../electron/backend/intake/read/stringTable.ts'

const record = (type: number, bytes: readonly number[]) => [
  type,
  0,
  bytes.length & 0xff,
  bytes.length >> 8,
  ...bytes,
]
const table = (count: number, ...texts: number[][]) => [count, 0, 0, 0, count, 0, 0, 0, ...texts.flat()]
const narrow = (text: string) => [text.length, 0, 0, ...Buffer.from(text, 'latin1')]
const wide = (text: string) => [text.length, 0, 1, ...Buffer.from(text, 'utf16le')]
const isSound = (...records: number[][]) => isStringTableSound(Uint8Array.from(records.flat()))

test('tables of texts that say how long they are, narrow and wide, with runs of fonts and phonetic parts', () => {
  expect(isSound(record(0xfc, table(2, narrow('Cao'), wide('Bằng'))))).toBe(true)
  const rich = [2, 0, 0x0c, 1, 0, 4, 0, 0, 0, 65, 66, 0, 0, 0, 0, 9, 9, 9, 9]
  expect(isSound(record(0xfc, table(2, rich, narrow('Cao'))))).toBe(true)
  expect(isSound(record(0x85, [1, 2, 3]))).toBe(true)
})

test('a text that goes on in the next record says there anew how wide its letters are', () => {
  const begun = [6, 0, 0, 67, 97, 111]
  const goesOn = [1, ...Buffer.from('Bằn', 'utf16le'), ...narrow('x')]
  expect(isSound(record(0xfc, table(2, begun)), record(0x3c, goesOn), record(0x0a, []))).toBe(true)
})

test('a text whose length is cut off, or that leads back to an earlier one, is refused', () => {
  expect(isSound(record(0xfc, table(2, narrow('Cao'), [7])))).toBe(false)
  expect(isSound(record(0xfc, table(2, narrow('Cao'), [7, 0])))).toBe(false)
  expect(isSound(record(0xfc, table(2, [1, 0, 4, 0xf0, 0xff, 0xff, 0xff, 65])))).toBe(false)
  expect(isSound(record(0xfc, [1, 2]))).toBe(false)
})
