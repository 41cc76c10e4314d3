import { z } from 'zod'

/** What the first line of a template's hidden sheet says. */
const templateMark = 'so-dan-van'
/** Grows when a template changes in a way that a reader would have to know. */
const templateVersion = 2

/** What a template says of itself in its hidden sheet, so that a filled one is known whatever became of its name. */
export interface TemplateStamp {
  /** The kind of record that its rows become. */
  kind: string
  /** The texts of the row of examples, so that a unit that writes over it loses nothing. */
  example: readonly string[]
}

const texts = z.array(z.string())

/** The first lines of the hidden sheet. */
export function stampLines({ kind, example }: TemplateStamp): (string | number)[] {
  return [templateMark, kind, templateVersion, JSON.stringify(example)]
}

function parsedTexts(json: string): string[] {
  try {
    return texts.catch([]).parse(JSON.parse(json))
  } catch {
    return []
  }
}

/** The stamp in the first lines of a sheet; null where it is none. */
export function stampIn(lines: readonly string[]): TemplateStamp | null {
  const [mark, kind = '', , example = '[]'] = lines
  return mark === templateMark ? { kind, example: parsedTexts(example) } : null
}

/** What stands in the column of the numbers before the example. */
export const exampleMark = 'Ví dụ'
