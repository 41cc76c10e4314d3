/** What SheetJS prints for every number format with a condition in an .ods: of the cell nothing is lost. */
const noise = /^ODS number format may be incorrect/

/**
 * Runs a read by SheetJS without the lines about number formats that it prints through `console.error`, for which it has no
 * option. Whatever else is printed meanwhile is printed. The read must not be asynchronous.
 */
export function withoutFormatNoise<Result>(read: () => Result): Result {
  const print = console.error
  console.error = (...parts: unknown[]) => {
    if (!noise.test(String(parts[0]))) print.apply(console, parts)
  }
  try {
    return read()
  } finally {
    console.error = print
  }
}
