import type { Language } from './language.ts'

/** A sentence that the backend says in Vietnamese, with `{names}` in the place of what varies, and the same in English. */
export type SentencePair = readonly [vi: string, en: string]

/** Words that may stand in the place of a name, with the English ones; a name without such words takes any text. */
export type SentenceWords = Readonly<Record<string, Readonly<Record<string, string>>>>

interface Compiled {
  pattern: RegExp
  names: readonly string[]
  en: string
}

const placeholder = /\{(\w+)\}/g

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function compiled([vi, en]: SentencePair, words: SentenceWords): Compiled {
  const names: string[] = []
  const source = vi.split(placeholder).map((part, index) => {
    if (index % 2 === 0) return escaped(part)
    names.push(part)
    const known = words[part]
    if (!known) return '([\\s\\S]*?)'
    // The longest first: one may begin with another.
    const choices = Object.keys(known).toSorted((one, other) => other.length - one.length)
    return `(${choices.map(escaped).join('|')})`
  })
  return { pattern: new RegExp(`^${source.join('')}$`, 'u'), names, en }
}

/**
 * Turns sentences of the backend, which are stored and printed in Vietnamese, into English ones. A sentence of none of the
 * pairs stays as it is: it is better read in Vietnamese than not at all.
 */
export function sentencesInEnglish(pairs: readonly SentencePair[], words: SentenceWords) {
  const all = pairs.map((pair) => compiled(pair, words))
  return (sentence: string): string => {
    for (const { pattern, names, en } of all) {
      const found = pattern.exec(sentence)
      if (!found) continue
      return en.replace(placeholder, (_whole, name: string) => {
        const text = found[names.indexOf(name) + 1] ?? ''
        return words[name]?.[text] ?? text
      })
    }
    return sentence
  }
}

/** The sentence in the language of the screen. */
export function sentenceIn(
  language: Language,
  sentence: string,
  inEnglish: (text: string) => string,
): string {
  return language === 'en' ? inEnglish(sentence) : sentence
}
