/** A list of which each heading can be replaced by other wordings, one at a time. */
export interface WordedForm {
  form: string
  title: string
  columns: readonly {
    field: string
    heading: string
    /** What stands below; figures rise by one from row to row. */
    value: string | number | null
    others: readonly string[]
  }[]
}

/** A line for each column: `field | heading | value below | other wordings …`; `#3` is a number. */
export function wordedForm(form: string, title: string, drawn: string): WordedForm {
  const columns = drawn
    .trim()
    .split('\n')
    .map((line) => {
      const [field = '', heading = '', value = '', ...others] = line.split('|').map((part) => part.trim())
      const figure = value.startsWith('#') ? Number(value.slice(1)) : value
      return { field, heading, value: figure === '' ? null : figure, others }
    })
  return { form, title, columns }
}
