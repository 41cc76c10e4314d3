import { foldWords } from '../../../../shared/text/fold.ts'

/** What the clerk decided once about a wording in a sender's lists of one form. */
export interface Decision {
  /** Id of the sender; empty where the table had none. */
  sender: string
  form: string
  /** `column` for a heading, `font` for the font of the column under it, else the field whose value it is about. */
  about: string
  wording: string
  /** The field or value that the wording means; null for a column that is not used. */
  decided: string | null
}

/** What decisions about the font of a column are about. */
export const fontDecision = 'font'

/** The wording under which a decision is kept: folded, so that spelling variants share it. */
export function wordingOf(text: string): string {
  return foldWords(text)
}

/** The decisions for one sender and form, by what they are about. */
export class Decided {
  readonly #byWording: ReadonlyMap<string, string | null>

  constructor(decisions: readonly Decision[], sender: string | null, form: string) {
    this.#byWording = new Map(
      decisions
        .filter((decision) => decision.sender === (sender ?? '') && decision.form === form)
        .map(({ about, wording, decided }) => [`${about}|${wording}`, decided]),
    )
  }

  /** What was decided; undefined where nothing was. */
  about(about: string, text: string): string | null | undefined {
    if (this.#byWording.size === 0) return undefined
    return this.#byWording.get(`${about}|${wordingOf(text)}`)
  }
}
