import { expect, it } from 'vitest'
import { isEarlierStateOf } from '../../../../renderer/components/autosave/earlierState.ts'

const at = (conclusion: string, limitations: string[], key = 'a') => ({
  conclusion,
  limitations: limitations.map((text) => ({ text })),
  recommendations: [{ key, text: 'Niêm yết', stages: [] }],
})

it('text that was typed on, and lines that came after it, hold what was there before', () => {
  expect(
    isEarlierStateOf(at('Cần ', ['Công khai']), at('Cần niêm yết', ['Công khai chậm', 'Thiếu sổ'], 'b')),
  ).toBe(true)
  // The empty line at the end of a list is no text.
  expect(isEarlierStateOf(at('', ['Công khai chậm', '']), at('', ['Công khai chậm']))).toBe(true)
})

it('other text, a line that is gone or a text cut short is not held', () => {
  expect(isEarlierStateOf(at('Cần sửa', []), at('Cần niêm yết', []))).toBe(false)
  expect(isEarlierStateOf(at('', ['Một', 'Hai']), at('', ['Một']))).toBe(false)
  expect(isEarlierStateOf(at('Cần niêm yết', []), at('Cần', []))).toBe(false)
  expect(isEarlierStateOf({ copies: '2' }, {})).toBe(false)
})
