import type { AutocompleteInputChangeReason } from '@mui/material/Autocomplete'
import { useEffect, useId, useRef, useState } from 'react'
import { foldWords } from '../../../shared/text/fold.ts'
import { useTypedNames } from './typedNames.ts'

/** What a picker does with a text that was typed and not chosen from the list. */
export interface NotChosen {
  /** The text that was taken away on leaving, because nothing is called so; null where nothing was. */
  lost: string | null
  /** The text that was left and is still looked for; null where nothing is. */
  sought: string | null
  /** For the picker's `onInputChange`. */
  onInputChange: (event: unknown, text: string, reason: AutocompleteInputChangeReason) => void
  /** For the picker's `onBlur`, before the text is taken away. */
  onBlur: () => void
}

/**
 * A name typed out whole is as good as one chosen, where it is the name of exactly one of the options; any other text that
 * was not chosen is named when the picker takes it away, so that nothing typed disappears unseen. Whoever types faster
 * than the options come loses nothing: the name is looked for after the picker was left.
 */
export function useNotChosen<Option>(
  /** The options for a typed text; they may still be on their way. */
  optionsFor: (typed: string) => Promise<readonly Option[]>,
  nameOf: (option: Option) => string,
  choose: (option: Option) => void,
): NotChosen {
  const [typed, setTyped] = useState('')
  const [lost, setLost] = useState<string | null>(null)
  const [sought, setSought] = useState<string | null>(null)
  const form = useTypedNames()
  const picker = useId()
  // Counts what was typed and chosen, so that an answer to an older text changes nothing.
  const turn = useRef(0)
  useEffect(
    () => () => {
      turn.current += 1
      form?.note(picker, null)
    },
    [form, picker],
  )

  const find = async (text: string): Promise<boolean> => {
    turn.current += 1
    const mine = turn.current
    setSought(text)
    const options = await optionsFor(text).catch(() => [])
    if (turn.current !== mine) return true
    const [same, ...more] = options.filter((option) => foldWords(nameOf(option)) === foldWords(text))
    const chosen = same !== undefined && more.length === 0
    setSought(null)
    if (chosen) choose(same)
    else setLost(text)
    return chosen
  }
  return {
    lost,
    sought,
    onInputChange(_event, text, reason) {
      if (reason === 'reset') return
      setTyped(reason === 'input' ? text : '')
      if (reason === 'blur') return
      turn.current += 1
      setLost(null)
      setSought(null)
      form?.note(picker, null)
    },
    onBlur() {
      const text = typed.trim()
      if (foldWords(text) !== '') form?.note(picker, find(text))
      else if (sought === null) {
        setLost(null)
        form?.note(picker, null)
      }
    },
  }
}
