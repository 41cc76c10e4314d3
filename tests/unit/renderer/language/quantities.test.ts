import { createInstance } from 'i18next'
import { expect, test } from 'vitest'
import { quantities } from '../../../../renderer/language/quantities.ts'

const texts = createInstance()
await texts
  .use(quantities)
  .init({ lng: 'vi', resources: { vi: {} }, interpolation: { escapeValue: false, alwaysFormat: true } })

function told(text: string, values: Record<string, unknown>): string {
  return texts.services.interpolator.interpolate(text, values, 'vi', {})
}

test('quantities within a sentence have dots, years and rows of a sheet have none, texts stay', () => {
  const text = '{{count}} dòng năm {{year}}, dòng {{row}} của “{{file}}”'
  expect(told(text, { count: 13_268, year: 2026, row: 1024, file: '2026 (1000).xlsx' })).toBe(
    '13.268 dòng năm 2026, dòng 1024 của “2026 (1000).xlsx”',
  )
  expect(told('{{value}} %', { value: 12.5 })).toBe('12,5 %')
  expect(told('Đã lưu{{more}}', { more: undefined })).toBe('Đã lưu')
})
