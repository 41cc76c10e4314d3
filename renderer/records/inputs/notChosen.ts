import type { AutocompleteInputChangeReason } from '@mui/material/Autocomplete'
import { useState } from 'react'
import { foldWords } from '../../../shared/text/fold.ts'

/** What a picker does with a text that was typed and not chosen from the list. */
export interface NotChosen {
  /** The text that was taken away on leaving, because nothing is called so; null where nothing was. */
  lost: string | null
  /** For the picker's `onInputChange`. */
  onInputChange: (event: unknown, text: string, reason: AutocompleteInputChangeReason) => void
  /** For the picker's `onBlur`, before the text is taken away. */
  onBlur: () => void
}

/**
 * A name typed out whole is as good as one chosen, where it is the name of exactly one of the options; any other text that
 * was not chosen is named when the picker takes it away, so that nothing typed disappears unseen.
 */
export function useNotChosen<Option>(
  options: readonly Option[],
  nameOf: (option: Option) => string,
  choose: (option: Option) => void,
): NotChosen {
  const [typed, setTyped] = useState('')
  const [lost, setLost] = useState<string | null>(null)
  return {
    lost,
    onInputChange(_event, text, reason) {
      if (reason === 'reset') return
      setTyped(reason === 'input' ? text : '')
      if (reason !== 'blur') setLost(null)
    },
    onBlur() {
      const words = foldWords(typed)
      if (words === '') return
      const [same, ...more] = options.filter((option) => foldWords(nameOf(option)) === words)
      if (same !== undefined && more.length === 0) choose(same)
      else setLost(typed.trim())
    },
  }
}
