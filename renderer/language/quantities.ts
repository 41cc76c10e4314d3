import type { FormatterModule } from 'i18next'
import { formatNumber } from '../../shared/values/numbers.ts'

/** What is written without dots although it is a number. */
const plain: ReadonlySet<unknown> = new Set(['year', 'row', 'line', 'version'])

/** Writes quantities within sentences as they are written everywhere else: `3.000 dòng`. Texts stay as they are. */
export const quantities: FormatterModule = {
  type: 'formatter',
  init() {},
  add() {},
  addCached() {},
  format(value: unknown, _format, _language, options) {
    const isQuantity = typeof value === 'number' && !plain.has(options?.interpolationkey)
    return isQuantity ? formatNumber(value) : String(value ?? '')
  },
}
