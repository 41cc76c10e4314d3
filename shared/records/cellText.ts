/** How a value with parts stands in one cell of a workbook, one line for each part, and how such a cell is read. */
export interface CellText {
  write(value: unknown): string
  /** What the cell says; null where a line cannot be understood. */
  read(text: string): object[] | null
  /** True where the cell says something of importance that `read` only keeps as words, such as a deadline. */
  leaves?(text: string): boolean
  /** A cell as a unit would fill it in. */
  example: string
}

/** The filled lines of a cell, without the dashes and numbers that stand before lists. */
export function linesOfCell(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•+]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
}
