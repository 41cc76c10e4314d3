import { createContext, useContext } from 'react'

/** What became of a text that was typed into a picker and not chosen: true once it stands for exactly one entry. */
export type Settled = Promise<boolean>

/** The pickers of a form with a text that was typed and not chosen, by picker. */
export class TypedNames {
  readonly #open = new Map<string, Settled>()

  /** `picker` was left with a text; null: its text was chosen, changed or taken away. */
  note(picker: string, settled: Settled | null): void {
    if (settled) this.#open.set(picker, settled)
    else this.#open.delete(picker)
  }

  /** Whether every text stands for an entry; waits for pickers that are still looking. */
  async allChosen(): Promise<boolean> {
    const outcomes = await Promise.all(this.#open.values())
    return outcomes.every((chosen) => chosen)
  }
}

/** The form around a picker asks it before it saves; null outside of forms. */
export const TypedNamesContext = createContext<TypedNames | null>(null)

/** The form's own list of texts that were typed and not chosen. */
export function useTypedNames(): TypedNames | null {
  return useContext(TypedNamesContext)
}
