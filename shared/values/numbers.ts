/** Formats a number as an office writes it: `231.000`, `98,56`. At most `decimals` places (2 unless told). */
export function formatNumber(value: number, decimals = 2): string {
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: decimals }).format(value)
}

/**
 * Reads a number typed the Vietnamese way (`231.000`, `1.234,5`) or plainly (`1234.5`).
 * Returns null where it is not a number; nothing is guessed: `12.34.5` and `12a` are not numbers.
 */
export function parseNumber(text: string): number | null {
  const compact = text.replace(/[\s\u00A0]/g, '')
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(compact)) {
    return Number(compact.replace(/\./g, '').replace(',', '.'))
  }
  if (/^-?\d+(,\d+)?$/.test(compact)) return Number(compact.replace(',', '.'))
  if (/^-?\d+\.\d+$/.test(compact)) return Number(compact)
  return null
}
