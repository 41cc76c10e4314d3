import { expect, test } from 'vitest'
import { withToneStyle } from '../../../../electron/backend/documents/toneStyle.ts'
import { settings } from '../../../../renderer/language/texts/settings.ts'

const examples = (label: string) => /\((.+)\)/.exec(label)?.[1] ?? ''

test.each([settings.vi.layout, settings.en.layout])(
  'the choice of a tone style shows the words as they are printed: $old',
  (labels) => {
    for (const style of ['old', 'new'] as const) {
      const other = style === 'old' ? 'new' : 'old'
      expect(examples(labels[style])).not.toBe('')
      expect(withToneStyle(examples(labels[other]), style)).toBe(examples(labels[style]))
    }
  },
)
