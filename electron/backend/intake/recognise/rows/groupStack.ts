import type { Values } from '../../../../../shared/contract/records.ts'
import type { UnitMatch } from '../../match/lookup.ts'
import type { UnitEntry } from '../../match/units.ts'

/** What a group row says of the rows below it. */
export interface Group {
  unit: UnitEntry | null
  choices: Values
  /** What is open about a unit that the row names: which one it is must be asked for every row below. */
  open: { text: string; issue: NonNullable<UnitMatch['issue']> } | null
}

interface Level extends Group {
  /** How groups of this level are numbered; null where they are not. */
  style: string | null
  /** True where a unit was named, known or not. */
  namesUnit: boolean
}

/** How a group is numbered: by the cell or the text that begins its row; null where it is not. */
function styleOf(first: string): string | null {
  const [, mark = ''] =
    /^\s*\(?([IVX]+|[A-ZĐ]|[a-zđ]|\d+(?:\.\d+)*|[-+*•–])(?:[.)]+|\s*$|(?<=[-+*•–])\s)/u.exec(first) ?? []
  if (mark === '') return null
  if (/^[IVX]+$/.test(mark)) return 'roman'
  if (/^\d/.test(mark)) return `number ${mark.split('.').length}`
  return /^\p{Lu}$/u.test(mark) ? 'capital' : /^\p{Ll}$/u.test(mark) ? 'letter' : mark
}

/** A body of the province, to which no commune above it belongs: “Sở Nội vụ”, “Đảng ủy UBND tỉnh”. */
const provinceBody = /^sở\s|(?<!\p{L})tỉnh(?!\p{L})/iu

/**
 * The groups that a row lies in, one in another. A group with the numbers of one before it ends that one with all that lay in
 * it: below “III. Đảng ủy UBND tỉnh” no row is of the commune of “II”.
 */
export class GroupStack {
  #levels: Level[] = []
  #current: Group = { unit: null, choices: {}, open: null }

  /** What all groups say together, the inner ones last. */
  get current(): Group {
    return this.#current
  }

  #together(): Group {
    const unit = this.#levels.findLast(({ namesUnit }) => namesUnit)
    const choices = Object.assign({}, ...this.#levels.map((level) => level.choices))
    return { unit: unit?.unit ?? null, open: unit?.open ?? null, choices }
  }

  /** Begins a group. `first` is the text that begins its row, `said` what it names, `unit` null where it names none. */
  enter(first: string, name: string, said: { unit: Omit<Group, 'choices'> | null; choices: Values }): void {
    const style = styleOf(first)
    const at = this.#levels.findIndex((level) => level.style === style)
    const replaced = at < 0 ? undefined : this.#levels[at]
    if (at >= 0) this.#levels = this.#levels.slice(0, at)
    // Groups without numbers may say one thing after another: a field, then a unit of it.
    const kept = style === null && !(said.unit === null && provinceBody.test(name)) ? replaced : undefined
    this.#levels.push({
      style,
      unit: said.unit ? said.unit.unit : (kept?.unit ?? null),
      open: said.unit ? said.unit.open : (kept?.open ?? null),
      namesUnit: said.unit !== null || (kept?.namesUnit ?? false),
      choices: { ...(style === null ? replaced?.choices : {}), ...said.choices },
    })
    this.#current = this.#together()
  }
}
